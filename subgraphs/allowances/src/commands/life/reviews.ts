import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordAllowanceReviewInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findReviews } from '../../queries/life.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { firstMonthOf, stillEntitled } from '../../rules/life/changes.ts';
import { grounds, groundsProblems } from '../../rules/life/grounds.ts';
import { reviewingObstacles, secondChangeProblems } from '../../rules/life/obstacles.ts';
import { cadenceOf } from '../../rules/life/reviews.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { reviews } from '../../tables/life.ts';
import { saveCalculation } from '../grants.ts';
import { calculateGrant } from './calculation.ts';
import { factsGiven, factsProblems, type LifeCase, onReview, readPersons } from './case.ts';
import { openChange } from './changes.ts';
import { planChange } from './planning.ts';
import { scheduleReview } from './schedule.ts';

/** Records a review, proposes what it asks for, and schedules the next one; the value is its id. */
export const recordAllowanceReview = onReview<RecordAllowanceReviewInput, RegisteredPerson[]>(
  'recordAllowanceReview',
  {
    event: 'AllowanceReviewed',
    mayAct: ({ handle }) => handle,
    async prepare(context, { reviewId, facts }) {
      const [review] = await findReviews(context.database.db, [reviewId]);
      return readPersons(context, review?.grantId, facts, mayHandle);
    },
    obstacles: (facts, { today }) => reviewingObstacles(facts, today),
    inputProblems: (input, { found, today, prepared: persons }) => [
      // An unchanged household may be looked at while a change waits; two changes may not wait at once.
      ...(input.outcome === 'UNCHANGED' ? [] : secondChangeProblems(found)),
      ...groundsProblems(input.findings, ['findings']),
      ...factsProblems(input.facts, found, persons, firstMonthOf(null, today, found.grant)),
    ],
    async write(tx, context, input, { found, today, actor, prepared: persons }) {
      const { grant, review, status } = found;
      const { outcome } = input;
      const findings = grounds(input.findings);
      const month = firstMonthOf(null, today, grant);
      const facts = factsGiven(input.facts, found, persons, month);
      const result = await resultOf(tx, context, found, { ...input, findings }, facts, month);
      if (!result.ok) return result;
      await tx
        .update(reviews)
        .set({ doneOn: today, doneBy: actor, outcome, findings, ...result.value })
        .where(eq(reviews.id, review.id));
      const cadence = input.nextCadence ?? (facts ? cadenceOf(facts.members, today) : review.cadence);
      await scheduleReview(tx, context.newId, grant, today, cadence);
      return {
        ok: true,
        value: { change: status, remark: findings, ids: { changeId: result.value.changeId } },
      };
    },
  },
);

/** What a review rests on, and the change that it proposes. */
interface ReviewResult {
  changeId: string | null;
  calculationId: string | null;
}

async function resultOf(
  tx: Db,
  context: Context,
  found: LifeCase,
  { outcome, stopReason = null, exitMonths = null, findings }: RecordAllowanceReviewInput,
  facts: CalculationFacts | undefined,
  month: LocalDate,
): Promise<Result<ReviewResult>> {
  if (outcome === 'UNCHANGED') return unchanged(tx, context, found, facts, month);
  if (stopReason === 'FRAUD') return refused(problem('STOP_REASON_MISSING', { path: ['stopReason'] }));
  const planned = await planChange(tx, found, {
    outcome: outcome === 'AMOUNT_CHANGED' ? 'AMOUNT' : outcome,
    stopReason,
    exitMonths,
    facts,
    month,
  });
  if (!planned.ok) return planned;
  const { change, calculated } = planned.value;
  const from = { cause: 'REVIEW', grounds: findings } as const;
  return { ok: true, value: await openChange(tx, context, found, { ...change, ...from }, calculated) };
}

/** A review after which nothing changes; facts that give another amount do not fit it. */
async function unchanged(
  tx: Db,
  context: Context,
  { grant }: LifeCase,
  facts: CalculationFacts | undefined,
  month: LocalDate,
): Promise<Result<ReviewResult>> {
  if (!facts) return { ok: true, value: { changeId: null, calculationId: null } };
  const calculated = await calculateGrant(tx, grant, facts, month);
  if (!calculated.ok) return calculated;
  const { basis, result } = calculated.value;
  if (grant.term.status === 'ACTIVE' && result.monthlyAmountFen !== grant.term.monthlyAmountFen)
    return refused(problem('AMOUNT_DIFFERS', { path: ['outcome'] }));
  // Who leaves gradually and is entitled again stays.
  if (grant.term.status === 'GRADUAL_EXIT' && stillEntitled(grant.category, result))
    return refused(problem('STILL_ENTITLED', { path: ['outcome'] }));
  const calculationId = await saveCalculation(tx, context, calculated.value.facts, basis, result);
  return { ok: true, value: { changeId: null, calculationId } };
}
