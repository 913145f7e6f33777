import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { addDays } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { leastPublished } from '@civil-affairs/kit/suppression';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import {
  archiveActs,
  bookingActs,
  counsellingSlotActs,
  protectionActs,
  recordCertificateActs,
  weddingActs,
} from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { activitiesOf, slotsOfOffice } from '../queries/counselling.ts';
import { daysOf } from '../rules/counselling.ts';
import { openedConsultation, openedReport } from '../sealed.ts';
import {
  ownBookings,
  readArchive,
  readNotes,
  readProtectionReports,
  visibleBooking,
  visibleFile,
  visibleOutcome,
} from '../views/counselling.ts';
import { existing } from '../views.ts';

/** @throws BAD_USER_INPUT for too many days, or days in the wrong order */
function daysBetween(from: string, to: string) {
  const days = daysOf(from, to);
  if (!days) throw publicError('BAD_USER_INPUT', 'to must lie at most 31 days after from.');
  return days;
}

export const counsellingResolvers = {
  Query: {
    marriageCounsellingSlots: async (_, { office: id, kind, from, to }, { loaders, database }) => {
      const days = daysBetween(from, to);
      const office = await loaders.office.load(id);
      if (!office) return null;
      const slots = await slotsOfOffice(database.db, id, days.from, days.until);
      return slots.filter((slot) => !kind || slot.kind === kind);
    },
    marriageCounsellingBookings: (_, { from, to }, context) => {
      const days = daysBetween(from, to);
      return ownBookings(context, days.from, days.until);
    },
    weddingActivities: (_, { division }, { database, clock }) =>
      activitiesOf(database.db, division, addDays(clock.today(), -365)),
    marriageArchive: (_, { search, purpose, caseNumber }, context) =>
      readArchive(context, search, purpose, caseNumber),
    marriageProtectionReports: (_, _args, context) => readProtectionReports(context),
  },
  Mutation: {
    ...mutationsOf(
      counsellingSlotActs,
      payloadWith('slot', ({ loaders }: Context) => loaders.counsellingSlot),
    ),
    ...mutationsOf(
      bookingActs,
      payloadWith('booking', ({ loaders }: Context) => loaders.counsellingBooking),
    ),
    ...mutationsOf(
      weddingActs,
      payloadWith('activity', ({ loaders }: Context) => loaders.weddingActivity),
    ),
    ...mutationsOf(
      archiveActs,
      payloadWith('file', ({ loaders }: Context) => loaders.archiveFile),
    ),
    ...mutationsOf(
      recordCertificateActs,
      payloadWith('certificate', ({ loaders }: Context) => loaders.recordCertificate),
    ),
    ...mutationsOf(
      protectionActs,
      payloadWith('report', ({ loaders }: Context) => loaders.protectionReport),
    ),
  },
  Resident: {
    marriageCounselling: async ({ id }, _, { viewer, loaders }) =>
      viewer?.residentId === id ? (await loaders.counsellingOf.load(id)).map(({ booking }) => booking) : null,
  },
  MarriageCounsellingSlot: {
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    isFree: async ({ id }, _, { loaders }) => (await loaders.bookingOfSlot.load(id)) === undefined,
  },
  MarriageCounsellingBooking: {
    __resolveReference: ({ id }, context) => visibleBooking(context, id),
    slot: ({ slotId }, _, { loaders }) => existing(loaders.counsellingSlot.load(slotId)),
    residents: async ({ id }, _, { loaders }) =>
      (await loaders.counselled.load(id)).map(({ residentId }) => ({ id: residentId })),
    outcome: (booking, _, context) => visibleOutcome(context, booking),
    notes: (booking, _, context) => readNotes(context, booking),
  },
  WeddingCustomActivity: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.weddingActivity.load(id)) ?? null,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    isFull: ({ enrolled, capacity }) => enrolled >= capacity,
    attendedCouples: (activity, _, context) =>
      isWithheld(activity, context) ? null : activity.attendedCouples,
    isSuppressed: (activity, _, context) => isWithheld(activity, context),
  },
  MarriageArchiveFile: {
    __resolveReference: async ({ id }, context) =>
      visibleFile(context, await context.loaders.archiveFile.load(id)),
    registration: async ({ registrationId }, _, { loaders }) =>
      registrationId ? ((await loaders.registration.load(registrationId)) ?? null) : null,
    divorce: async ({ divorceCaseId }, _, { loaders }) =>
      divorceCaseId ? ((await loaders.divorce.load(divorceCaseId)) ?? null) : null,
    consultations: ({ id }, _, { loaders }) => loaders.consultations.load(id),
  },
  MarriageArchiveConsultation: {
    applicant: (row, _, context) => openedConsultation(context, row).applicant,
    purpose: (row, _, context) => openedConsultation(context, row).purpose,
  },
  MarriageRecordCertificate: {
    registration: ({ registrationId }, _, { loaders }) => existing(loaders.registration.load(registrationId)),
    status: async ({ registrationId }, _, { loaders }) =>
      (await existing(loaders.registration.load(registrationId))).status,
  },
  MarriageProtectionReport: {
    observation: (row, _, context) => openedReport(context, row).observation,
    residentIds: (row, _, context) => openedReport(context, row).residentIds,
  },
} satisfies Resolvers;

/** So few couples that came could be named. */
function isWithheld(
  { attendedCouples, divisionCode }: { attendedCouples: number | null; divisionCode: string },
  context: Context,
): boolean {
  const isSmall = attendedCouples !== null && attendedCouples > 0 && attendedCouples < leastPublished;
  return isSmall && !maySeeSmallCounts(context, divisionCode);
}
