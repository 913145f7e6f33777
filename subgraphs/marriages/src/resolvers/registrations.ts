import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { loadedField } from '@civil-affairs/kit/loaded-fields';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { registerMarriage, reissueMarriageCertificate } from '../commands/registrations.ts';
import { endActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { findRegistrationByNumber } from '../queries.ts';
import { registrationStatusLabels } from '../rules/labels.ts';
import { maritalStatusOn } from '../rules/marital-status.ts';
import { visibleDivorce } from '../views/divorces.ts';
import { marriagesAsKnown, visibleAnnotations } from '../views/ends.ts';
import {
  actionsOnRegistration,
  existing,
  historyOfRegistration,
  readMarriages,
  readRegistration,
  visibleRegistration,
} from '../views.ts';

export const registrationResolvers = {
  Query: {
    marriageRegistration: async (_, { id }, context) =>
      readRegistration(context, await context.loaders.registration.load(id)),
    marriageRegistrationByNumber: async (_, { number }, context) =>
      readRegistration(context, await findRegistrationByNumber(context.database.db, number)),
    marriagesSince: (_, { residentIds, since, caseNumber }, context) =>
      readMarriages(context, residentIds, since, caseNumber),
  },
  Mutation: {
    ...mutationsOf(
      [registerMarriage, ...endActs],
      payloadWith('registration', ({ loaders }: Context) => loaders.registration),
    ),
    ...mutationsOf(
      [reissueMarriageCertificate],
      payloadWith('certificate', ({ loaders }: Context) => loaders.certificate),
    ),
  },
  Resident: {
    maritalStatus: loadedField(
      (resident, { viewer, loaders }) =>
        maySeeResident(viewer, resident) ? loaders.recordedMarriages : null,
      (all, { id }, { on, knownOn }, context) => {
        const day = on ?? context.clock.today();
        if (!knownOn) return maritalStatusOn(all, id, day);
        return marriagesAsKnown(context, all, knownOn).then((known) => maritalStatusOn(known, id, day));
      },
    ),
    marriages: async (resident, args, { viewer, loaders }) => {
      const page = pageRequest(args, 1);
      if (!maySeeResident(viewer, resident)) return null;
      const all = await loaders.marriages.load(resident.id);
      return connectionOfAll(all, page, (row) => [row.id]);
    },
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
    effectiveFrom: ({ effectiveFrom, registeredOn }) => effectiveFrom ?? registeredOn,
    annotations: (registration, _, context) => visibleAnnotations(context, registration),
    recordedElsewhere: async ({ id }, _, { loaders }) =>
      (await loaders.elsewhereOfRegistration.load(id)).filter(({ status }) => status === 'CONFIRMED'),
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
      const { registrationId, divorceCaseId } = certificate;
      const visible = divorceCaseId
        ? await visibleDivorce(context, await context.loaders.divorce.load(divorceCaseId))
        : await visibleRegistration(context, await context.loaders.registration.load(registrationId ?? ''));
      return visible ? certificate : null;
    },
    office: ({ officeId }, _, { loaders }) => existing(loaders.office.load(officeId)),
    applicant: ({ applicantId }) => (applicantId ? { id: applicantId } : null),
    registration: async ({ registrationId }, _, { loaders }) =>
      registrationId ? existing(loaders.registration.load(registrationId)) : null,
    divorce: async ({ divorceCaseId }, _, { loaders }) =>
      divorceCaseId ? existing(loaders.divorce.load(divorceCaseId)) : null,
    voidedOn: async ({ id }, _, { loaders }) => (await loaders.voided.load(id))?.voidedOn ?? null,
    supersededBy: async ({ id }, _, { loaders }) => {
      const voided = await loaders.voided.load(id);
      return voided ? existing(loaders.certificate.load(voided.supersededBy)) : null;
    },
  },
} satisfies Resolvers;

function spouse(spouses: readonly { role: string; residentId: string }[], role: 'HUSBAND' | 'WIFE') {
  const found = spouses.find((row) => row.role === role);
  return found ? { id: found.residentId } : null;
}
