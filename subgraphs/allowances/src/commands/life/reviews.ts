import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordReviewInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findReviews } from '../../queries/life.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { firstMonthOf, proposalObstacles } from '../../rules/life/changes.ts';
import { cadenceOf, reviewObstacles } from '../../rules/life/reviews.ts';
import { textProblems } from '../../rules/life/texts.ts';
import { reviews } from '../../tables/life.ts';
import { nextVersion, saveCalculation } from '../grants.ts';
import { actorOf, askPersons, factsStated, type LifeCase, lockCase, raceLost, theReview } from './case.ts';
import { openChange } from './changes.ts';
import { planChange } from './planning.ts';
import { reckon } from './reckoning.ts';
import { scheduleReview } from './schedule.ts';

/** Records a review, proposes what it asks for, and schedules the next one; the value is its id. */
export function recordReview(context: Context, input: RecordReviewInput): Promise<Result<string>> {
  const { reviewId: id, outcome } = input;
  const { clock, database } = context;
  const today = clock.today();
  return carryOut(
    context,
    {
      mutation: 'recordReview',
      key: input.clientMutationKey,
      input,
      subjectId: id,
      async prepare() {
        const [review] = await findReviews(database.db, [id]);
        return askPersons(context, review?.grantId, input.facts, mayHandle);
      },
    },
    async (tx, persons) => {
      const [named] = await findReviews(tx, [id]);
      const byReview = { grantId: named?.grantId, path: 'reviewId', what: theReview };
      const found = await lockCase(tx, context, byReview, input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant, openChange: open } = found.value;
      const [review] = await findReviews(tx, [id]);
      const month = firstMonthOf(null, today, grant);
      const stated = factsStated(input.facts, found.value, persons, month);
      const problems = [
        ...reviewObstacles(review, today),
        // An unchanged household may be looked at while a change waits; two changes may not wait at once.
        ...proposalObstacles(grant, outcome !== 'UNCHANGED' && open !== undefined, today),
        ...textProblems(input.findings, ['findings']),
        ...(stated && !stated.ok ? stated.problems : []),
      ];
      if (!review || problems.length > 0) return refused(...problems);
      const facts = stated?.ok ? stated.value : undefined;
      const result = await resultOf(tx, context, found.value, input, facts, month);
      if (!result.ok) return result;
      await tx
        .update(reviews)
        .set({
          doneOn: today,
          doneBy: actorOf(context),
          outcome,
          findings: input.findings,
          ...result.value,
        })
        .where(eq(reviews.id, id));
      const cadence = input.nextCadence ?? (facts ? cadenceOf(facts.members, today) : review.cadence);
      await scheduleReview(tx, grant, today, cadence);
      await nextVersion(tx, grant.id);
      const ids = { reviewId: id, grantId: grant.id, changeId: result.value.changeId };
      return done('recordReview', 'AllowanceReviewed', id, ids, grant.id);
    },
    raceLost,
  );
}

/** What a review rests on, and the change that it proposes. */
interface ReviewResult {
  changeId: string | null;
  calculationId: string | null;
}

async function resultOf(
  tx: Db,
  context: Context,
  found: LifeCase,
  { outcome, stopReason = null, exitMonths = null, findings }: RecordReviewInput,
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
  const { change, reckoned } = planned.value;
  const from = { cause: 'REVIEW', grounds: findings } as const;
  return { ok: true, value: await openChange(tx, context, found, { ...change, ...from }, reckoned) };
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
  const reckoned = await reckon(tx, grant, facts, month);
  if (!reckoned.ok) return reckoned;
  const { basis, result } = reckoned.value;
  if (grant.term.status === 'ACTIVE' && result.monthlyAmountFen !== grant.term.monthlyAmountFen)
    return refused(problem('AMOUNT_DIFFERS', { path: ['outcome'] }));
  const calculationId = await saveCalculation(tx, context, reckoned.value.facts, basis, result);
  return { ok: true, value: { changeId: null, calculationId } };
}
