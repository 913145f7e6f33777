import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { publicError } from '@civil-affairs/kit/errors';
import { stageOf } from '@civil-affairs/kit/states';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { rightsOnHouse } from '../access/stays.ts';
import { registerCareInstitution } from '../commands/institutions/acts.ts';
import { planCareInspection } from '../commands/institutions/inspections.ts';
import { findingActs, houseActs, inspectionActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { inspectionsDue } from '../queries/inspections.ts';
import {
  findingStates,
  findingStatusLabels,
  inspectionStates,
  inspectionStatusLabels,
} from '../rules/institutions/states.ts';
import {
  actionsOnFinding,
  actionsOnInspection,
  historyAt,
  visibleFinding,
  visibleInspection,
} from '../views/institutions.ts';
import { houseOf } from '../views/stays.ts';

export const inspectionResolvers = {
  Query: {
    careInspection: (_, { id }, context) => visibleInspection(context, id),
    careInspectionsDue: (_, { division, year }, { viewer, database, clock }) => {
      if (year < 2000 || year > 2199)
        throw publicError('BAD_USER_INPUT', 'year must lie between 2000 and 2199.');
      return hasJurisdiction(viewer, division)
        ? inspectionsDue(database.db, division, year, clock.today())
        : null;
    },
  },
  Mutation: {
    ...mutationsOf(
      [registerCareInstitution, ...houseActs],
      payloadWith('institution', ({ loaders }: Context) => loaders.institution),
    ),
    ...mutationsOf(
      [planCareInspection, ...inspectionActs],
      payloadWith('inspection', ({ loaders }: Context) => loaders.inspection),
    ),
    ...mutationsOf(
      findingActs,
      payloadWith('finding', ({ loaders }: Context) => loaders.finding),
    ),
  },
  CareInspection: {
    __resolveReference: ({ id }, context) => visibleInspection(context, id),
    institution: ({ institutionId }, _, context) => houseOf(context, institutionId),
    inspectors: async ({ institutionId, inspectors }, _, context) => {
      const house = await houseOf(context, institutionId);
      return rightsOnHouse(context.viewer, house).supervise ? inspectors : [];
    },
    findings: ({ id }, _, { loaders }) => loaders.findings.load(id),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(inspectionStates, inspectionStatusLabels, status),
    history: async ({ id, institutionId }, _, context) =>
      historyAt(context, await houseOf(context, institutionId), id),
    deadlines: () => [],
    availableActions: (inspection, _, context) => actionsOnInspection(context, inspection),
  },
  CareFinding: {
    __resolveReference: ({ id }, context) => visibleFinding(context, id),
    isOverdue: ({ status, dueOn }, _, { clock }) => status !== 'CLOSED' && dueOn < clock.today(),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(findingStates, findingStatusLabels, status),
    history: async ({ id, institutionId }, _, context) =>
      historyAt(context, await houseOf(context, institutionId), id),
    deadlines: () => [],
    availableActions: (finding, _, context) => actionsOnFinding(context, finding),
  },
} satisfies Resolvers;
