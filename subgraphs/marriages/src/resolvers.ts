import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { worksAt } from './access.ts';
import {
  bookMarriageAppointment,
  cancelMarriageAppointment,
  findNextFreeSlot,
} from './commands/appointments.ts';
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';
import type { Context } from './context.ts';
import type { BookMarriageAppointmentInput } from './generated/contract.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { findRegistrationByNumber } from './queries.ts';
import { appointmentStates } from './rules/appointments.ts';
import { appointmentStatusLabels, registrationStatusLabels } from './rules/labels.ts';
import { maritalStatusOn } from './rules/marriage.ts';
import { bookableSlots, openPeriods, slotEnd, slotsOn } from './rules/slots.ts';
import type { OfficeRow } from './tables.ts';
import {
  actionsOn,
  actionsOnRegistration,
  existing,
  historyOfAppointment,
  historyOfRegistration,
  readRegistration,
  tellMarriages,
  visibleAppointment,
  visibleRegistration,
} from './views.ts';

const appointmentIn = payloadWith('appointment', ({ loaders }: Context) => loaders.appointment);

export const resolvers = {
  Query: {
    marriageOffice: async (_, { id }, { loaders }) => (await loaders.office.load(id)) ?? null,
    marriageOffices: (_, { division }, { loaders }) => officesOfDivision(loaders, division),
    marriageAppointment: (_, { id }, context) => visibleAppointment(context, id),
    marriageRegistration: async (_, { id }, context) =>
      readRegistration(context, await context.loaders.registration.load(id)),
    marriageRegistrationByNumber: async (_, { number }, context) =>
      readRegistration(context, await findRegistrationByNumber(context.database.db, number)),
    marriagesSince: (_, { residentIds, since, caseNumber }, context) =>
      tellMarriages(context, residentIds, since, caseNumber),
  },
  Mutation: {
    ...mutationsOf(
      [bookMarriageAppointment],
      async (context, result, input: BookMarriageAppointmentInput) => {
        const full = !result.ok && result.problems.some(({ code }) => code === 'SLOT_FULL');
        const nextFreeSlot = full
          ? await findNextFreeSlot(context, input.officeId, input.startsAt)
          : undefined;
        return { ...(await appointmentIn(context, result, input)), nextFreeSlot: nextFreeSlot ?? null };
      },
    ),
    ...mutationsOf([cancelMarriageAppointment, refuseMarriage], appointmentIn),
    ...mutationsOf(
      [registerMarriage],
      payloadWith('registration', ({ loaders }: Context) => loaders.registration),
    ),
    ...mutationsOf(
      [reissueMarriageCertificate],
      payloadWith('certificate', ({ loaders }: Context) => loaders.certificate),
    ),
  },
  Resident: {
    maritalStatus: async (resident, { on }, { viewer, loaders, clock }) =>
      maySeeResident(viewer, resident)
        ? maritalStatusOn(await loaders.marriages.load(resident.id), resident.id, on ?? clock.today())
        : null,
    marriages: async (resident, args, { viewer, loaders }) => {
      const page = pageRequest(args, 1);
      if (!maySeeResident(viewer, resident)) return null;
      const all = await loaders.marriages.load(resident.id);
      return connectionOfAll(all, page, (row) => [row.id]);
    },
  },
  Division: {
    marriages: ({ code }) => ({ code }),
  },
  DivisionMarriages: {
    officeCount: async ({ code }, _, { loaders }) => (await loaders.officesOfDivision.load(code)).length,
    offices: ({ code }, _, { loaders }) => officesOfDivision(loaders, code),
    registeredThisYear: ({ code }, _, { loaders, clock }) =>
      registeredIn(loaders, code, Number(clock.today().slice(0, 4))),
    registered: ({ code }, { year }, { loaders }) => registeredIn(loaders, code, year),
  },
  MarriageOffice: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.office.load(id)) ?? null,
    name: ({ nameZh, nameKo, nameEn }) => ({ zhHans: nameZh, ko: nameKo, en: nameEn }),
    division: ({ divisionCode }) => ({ code: divisionCode }),
    openingHours: async ({ id }, args, { loaders, clock }) => {
      const on = args.on ?? clock.today();
      return openPeriods(await loaders.openingHours(on).load(id), on);
    },
    slots: async ({ id, couplesPerWindowHour }, { on }, { loaders }) => {
      const hours = await loaders.openingHours(on).load(id);
      return bookableSlots(slotsOn(hours, couplesPerWindowHour, on), await loaders.slots(on).load(id));
    },
    appointments: async (office, { on, ...args }, { viewer, loaders, clock }) => {
      const page = pageRequest(args, 1);
      if (!worksAt(viewer, office)) return null;
      const day = await loaders.appointmentsOn(on ?? clock.today()).load(office.id);
      return connectionOfAll(day, page, (row) => [row.id]);
    },
  },
  MarriageAppointmentSlot: {
    free: ({ capacity, booked }) => Math.max(0, capacity - booked),
  },
  MarriageAppointment: {
    __resolveReference: ({ id }, context) => visibleAppointment(context, id),
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    endsAt: ({ startsAt }) => slotEnd(startsAt),
    aheadInQueue: async ({ id, status }, _, { loaders }) =>
      status === 'BOOKED' ? ((await loaders.aheadInQueue.load(id))?.ahead ?? null) : null,
    parties: ({ id }, _, { loaders }) => loaders.parties.load(id),
    refusal: async ({ id, status }, _, { loaders }) =>
      status === 'REFUSED' ? ((await loaders.refusal.load(id)) ?? null) : null,
    registration: async ({ id, status }, _, { loaders }) =>
      status === 'REGISTERED' ? ((await loaders.registrationOfAppointment.load(id)) ?? null) : null,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(appointmentStates, appointmentStatusLabels, status),
    history: (appointment, _, context) => historyOfAppointment(context, appointment),
    deadlines: () => [],
    availableActions: (appointment, _, context) => actionsOn(context, appointment),
  },
  MarriageAppointmentParty: {
    resident: ({ residentId }) => ({ id: residentId }),
  },
  MarriageRegistration: {
    __resolveReference: async ({ id }, context) =>
      visibleRegistration(context, await context.loaders.registration.load(id)),
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    husband: async ({ id }, _, { loaders }) => spouse(await loaders.spouses.load(id), 'HUSBAND'),
    wife: async ({ id }, _, { loaders }) => spouse(await loaders.spouses.load(id), 'WIFE'),
    spouse: async ({ id, seenFrom }, _, { loaders }) => {
      const other = (await loaders.spouses.load(id)).find(({ residentId }) => residentId !== seenFrom);
      return seenFrom && other ? { id: other.residentId } : null;
    },
    certificates: ({ id }, _, { loaders }) => loaders.certificates.load(id),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => ({
      code: status,
      label: registrationStatusLabels[status],
      isFinal: status !== 'IN_FORCE',
    }),
    history: (registration, _, context) => historyOfRegistration(context, registration),
    deadlines: () => [],
    availableActions: (registration, _, context) => actionsOnRegistration(context, registration),
  },
  MarriageCertificate: {
    __resolveReference: async ({ id }, context) => {
      const certificate = await context.loaders.certificate.load(id);
      if (!certificate) return null;
      const registration = await context.loaders.registration.load(certificate.registrationId);
      return (await visibleRegistration(context, registration)) ? certificate : null;
    },
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    applicant: ({ applicantId }) => (applicantId ? { id: applicantId } : null),
    registration: ({ registrationId }, _, { loaders }) => existing(loaders.registration.load(registrationId)),
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

type Loaders = Context['loaders'];

async function officesOfDivision(loaders: Loaders, code: string): Promise<OfficeRow[]> {
  return (await loaders.officesOfDivision.load(code)).map(({ office }) => office);
}

async function registeredIn(loaders: Loaders, code: string, year: number): Promise<number> {
  if (!isLocalDate(`${year}-01-01`))
    throw publicError('BAD_USER_INPUT', 'year must lie between 1900 and 2199.');
  return (await loaders.registeredIn(String(year)).load(code))?.registered ?? 0;
}

function spouse(spouses: readonly { role: string; residentId: string }[], role: 'HUSBAND' | 'WIFE') {
  const found = spouses.find((row) => row.role === role);
  return found ? { id: found.residentId } : null;
}
