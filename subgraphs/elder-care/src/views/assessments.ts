/** What a viewer gets to see of an assessment, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnAssessment } from '../access/assessments.ts';
import { type AssessmentFacts, assessmentFactsOf } from '../commands/assessments/case.ts';
import { assessmentActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { CareAssessmentRow } from '../tables/assessments.ts';

async function factsOf(context: Context, row: CareAssessmentRow): Promise<AssessmentFacts> {
  const { loaders, clock } = context;
  const [first, seconds, houses, validity] = await Promise.all([
    row.disputes === null ? undefined : loaders.assessment.load(row.disputes),
    loaders.secondAssessments.load(row.id),
    loaders.houses.load(row.residentId),
    loaders.assessmentRule(clock.today()),
  ]);
  if (!validity) throw new Error('no rule of assessment holds');
  const second = seconds.find(({ status }) => status !== 'SUPERSEDED');
  return {
    ...assessmentFactsOf(row, first, second, validity),
    houses: houses.map(({ institutionId }) => institutionId),
  };
}

export async function assessmentRights(context: Context, row: CareAssessmentRow) {
  const houses = (await context.loaders.houses.load(row.residentId)).map(
    ({ institutionId }) => institutionId,
  );
  return rightsOnAssessment(context.viewer, { ...row, houses });
}

/** The assessment, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleAssessment(context: Context, id: string): Promise<CareAssessmentRow | null> {
  const row = await context.loaders.assessment.load(id);
  return row && (await assessmentRights(context, row)).see ? row : null;
}

/** Like `visibleAssessment`; a read by somebody else than the person is recorded first. */
export async function readAssessment(context: Context, id: string): Promise<CareAssessmentRow | null> {
  const visible = await visibleAssessment(context, id);
  const row = await context.loaders.assessment.load(id);
  if (row && row.residentId === context.viewer?.residentId) return visible;
  await context.recordRead({
    action: 'readCareAssessment',
    subjectId: row?.residentId ?? 'unknown',
    purpose: 'ELDER_CARE_CASE',
    caseNumber: id.slice(0, 64),
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

/** Answers, diagnoses and events: null where the viewer may not see them. */
export async function healthFacts<Value>(
  context: Context,
  row: CareAssessmentRow,
  value: () => Promise<Value> | Value,
): Promise<Value | null> {
  const rights = await assessmentRights(context, row);
  const own = row.residentId === context.viewer?.residentId;
  // What the assessors write down is a draft until it is published.
  if (!rights.seeFacts || (row.publishedOn === null && !rights.seeDraft)) return null;
  if (!own)
    await context.recordRead({
      action: 'readCareAssessmentFacts',
      subjectId: row.residentId,
      purpose: 'ELDER_CARE_CASE',
      caseNumber: row.id,
    });
  return value();
}

export async function actionsOnAssessment(context: Context, row: CareAssessmentRow) {
  const facts = await factsOf(context, row);
  const rights = rightsOnAssessment(context.viewer, { ...row, houses: facts.houses });
  return availableActions(assessmentActs, facts, rights, momentOf(context));
}

export async function historyOfAssessment(context: Context, row: CareAssessmentRow) {
  const [rows, { seeActors }] = await Promise.all([
    context.loaders.history.load(row.id),
    assessmentRights(context, row),
  ]);
  return historyEntries(rows, seeActors);
}
