/** An assessment, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { type AssessmentRights, rightsOnAssessment } from '../../access/assessments.ts';
import type { Context } from '../../context.ts';
import { assessmentRuleOn, findAssessments, secondAssessmentsOf } from '../../queries/assessments.ts';
import { housesOf } from '../../queries/stays.ts';
import { disputeUntil } from '../../rules/assessments/findings.ts';
import type { AssessmentCaseFacts } from '../../rules/assessments/obstacles.ts';
import { type AssessmentAct, assessmentStates } from '../../rules/assessments/states.ts';
import { type CareAssessmentRow, careAssessments } from '../../tables/assessments.ts';
import { messagesOfAssessment } from '../messages.ts';
import { actsOn } from '../protocol.ts';

/** An assessment as rights and rules look at it. */
export interface AssessmentFacts extends AssessmentCaseFacts {
  row: CareAssessmentRow;
  houses: readonly string[];
}

type Change = Partial<CareAssessmentRow> & Pick<CareAssessmentRow, 'status'>;

export const onAssessment = actsOn({
  noun: { zhHans: '该评估', ko: '해당 평가', en: 'assessment' },
  idField: 'assessmentId',
  async lock(tx, context, id) {
    await tx
      .select({ id: careAssessments.id })
      .from(careAssessments)
      .where(eq(careAssessments.id, id))
      .for('update');
    const found = await factsOfAssessment(tx, context.clock.today(), id);
    return found && { ...found, id, version: found.row.version };
  },
  rightsOn: ({ viewer }, { row, houses }) => rightsOnAssessment(viewer, { ...row, houses }),
  async move(tx, _, { row: { id, status, version } }, act, change) {
    const next = moved(assessmentStates, status, act as AssessmentAct, change.status);
    await tx
      .update(careAssessments)
      .set({ ...change, version: version + 1 })
      .where(eq(careAssessments.id, id));
    return next;
  },
  messagesOf: async (_tx, { clock }, done) =>
    messagesOfAssessment(done, () => disputeUntil(clock.today(), done.found.validity)),
  idsOf: ({ id, row: { residentId, reason } }) => ({ assessmentId: id, residentId, reason }),
} satisfies CaseKind<Context, AssessmentFacts, AssessmentFacts & HeldCase, AssessmentRights, Change>);

export async function factsOfAssessment(
  db: Db,
  today: string,
  id: string,
): Promise<AssessmentFacts | undefined> {
  const [row] = await findAssessments(db, [id]);
  if (!row) return undefined;
  const [first] = row.disputes === null ? [] : await findAssessments(db, [row.disputes]);
  const [second] = (await secondAssessmentsOf(db, [id])).filter(({ status }) => status !== 'SUPERSEDED');
  const houses = (await housesOf(db, [row.residentId])).map(({ institutionId }) => institutionId);
  const validity = await assessmentRuleOn(db, today);
  if (!validity) throw new Error('no rule of assessment holds');
  return { ...assessmentFactsOf(row, first, second, validity), houses };
}

/** What the rules look at, from rows that were read. */
export function assessmentFactsOf(
  row: CareAssessmentRow,
  first: CareAssessmentRow | undefined,
  second: CareAssessmentRow | undefined,
  validity: AssessmentCaseFacts['validity'],
): Omit<AssessmentFacts, 'houses'> {
  const { status, assessors, publishedOn } = row;
  return {
    row,
    status,
    assessors,
    publishedOn,
    otherAssessors: (first ?? second)?.assessors ?? [],
    secondStatus: second?.status ?? null,
    validity,
  };
}
