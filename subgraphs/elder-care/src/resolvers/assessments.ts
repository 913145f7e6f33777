import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { hasJurisdiction } from '@civil-affairs/kit/viewer';
import { requestCareAssessment } from '../commands/assessments/requests.ts';
import { assessmentActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { openAssessments } from '../queries/assessments.ts';
import { disputeUntil, validUntil } from '../rules/assessments/findings.ts';
import { assessmentStates, assessmentStatusLabels } from '../rules/assessments/states.ts';
import { assessmentResult, levels } from '../rules/care-levels.ts';
import { disorderCodesOf, factsFound, levelFound } from '../sealed.ts';
import type { CareAssessmentRow } from '../tables/assessments.ts';
import {
  actionsOnAssessment,
  assessmentRights,
  healthFacts,
  historyOfAssessment,
  readAssessment,
  visibleAssessment,
} from '../views/assessments.ts';
import { recordShown } from '../views/stays.ts';
import { nameOf } from './fields.ts';

const assessmentIn = payloadWith('assessment', ({ loaders }: Context) => loaders.assessment);

/** The days that follow from the publication, by the settings of today. */
async function dayAfterPublication(
  { publishedOn }: CareAssessmentRow,
  { loaders, clock }: Context,
  day: typeof validUntil | typeof disputeUntil,
) {
  const rule = publishedOn === null ? undefined : await loaders.assessmentRule(clock.today());
  return publishedOn !== null && rule ? day(publishedOn, rule) : null;
}

export const assessmentResolvers = {
  Query: {
    careAssessmentCase: (_, { id }, context) => readAssessment(context, id),
    careAssessmentQueue: async (_, { division, ...args }, context) => {
      const { viewer, database } = context;
      const page = pageRequest(args, 1);
      if (!hasJurisdiction(viewer, division)) return null;
      const reviews = viewer?.scopes.includes('elder-care:review') ?? false;
      const list = openAssessments(division, reviews ? null : (viewer?.subject ?? ''));
      const found = await pageOf(database.db, page, list);
      await recordShown(context, division, found.nodes, 'readCareAssessmentQueue');
      return found;
    },
    careAssessmentRule: async (_, { on }, { loaders, clock }) =>
      (await loaders.assessmentRule(dayOf(on, clock))) ?? null,
  },
  Mutation: mutationsOf([requestCareAssessment, ...assessmentActs], assessmentIn),
  CareAssessmentCase: {
    __resolveReference: ({ id }, context) => visibleAssessment(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    assessors: async (row, _, context) => {
      const { seeActors } = await assessmentRights(context, row);
      return seeActors || row.residentId === context.viewer?.residentId ? row.assessors : [];
    },
    result: async (row, _, context) => {
      if (row.assessedOn === null) return null;
      return row.publishedOn !== null || (await assessmentRights(context, row)).seeDraft ? row : null;
    },
    answers: (row, _, context) =>
      healthFacts(context, row, async () => {
        const { answers, ruleVersion } = row;
        if (answers === null || ruleVersion === null) return null;
        const items = await context.loaders.assessmentItems.load(String(ruleVersion));
        return items.map((item, n) => ({ item, points: answers[n] ?? 0 }));
      }),
    disorderCodes: (row, _, context) => healthFacts(context, row, () => disorderCodesOf(context, row)),
    riskEvents: (row, _, context) => healthFacts(context, row, () => context.loaders.riskEvents.load(row.id)),
    validUntil: (row, _, context) => dayAfterPublication(row, context, validUntil),
    disputeUntil: (row, _, context) => dayAfterPublication(row, context, disputeUntil),
    disputes: async ({ disputes }, _, context) =>
      disputes === null ? null : visibleAssessment(context, disputes),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(assessmentStates, assessmentStatusLabels, status),
    history: (row, _, context) => historyOfAssessment(context, row),
    deadlines: () => [],
    availableActions: (row, _, context) => actionsOnAssessment(context, row),
  },
  CareAssessment: {
    // What is shown as a result has been recorded.
    assessedOn: ({ assessedOn, requestedOn }) => assessedOn ?? requestedOn,
    level: (assessment, _, context) => levelFound(context, assessment),
    levelChangedBy: (assessment, _, context) => assessmentResult(factsFound(context, assessment)).changedBy,
  },
  CareRiskEvent: { on: ({ onDay }) => onDay },
  CareAssessmentRule: {
    items: ({ version }, _, { loaders }) => loaders.assessmentItems.load(String(version)),
    bands: () => levels.map(([level, least]) => ({ level, least })),
  },
  CareAssessmentItem: { group: ({ itemGroup }) => itemGroup, name: nameOf },
} satisfies Resolvers;
