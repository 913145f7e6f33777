import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Context } from '../../context.ts';
import { findCalculations, policyOn } from '../../queries/policies.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { cadenceOf, nextReviewOn } from '../../rules/life/reviews.ts';
import { type ReviewRow, reviews } from '../../tables/life.ts';

type Cadence = ReviewRow['cadence'];

/**
 * Schedules the next review of a grant, counted from a day by the rules in force on it (办法, article 31).
 * @param after first day of the grant, or the day of the review before
 */
export async function scheduleReview(
  tx: Db,
  newId: Context['newId'],
  grant: { id: string; communityCode: string },
  after: LocalDate,
  cadence: Cadence,
): Promise<void> {
  const policy = await policyOn(tx, grant.communityCode.slice(0, 6), after);
  if (!policy) throw new Error('no rules are in force on the day of a decision');
  const dueOn = nextReviewOn(after, cadence, policy);
  await tx.insert(reviews).values({ id: newId('AllowanceReview'), grantId: grant.id, cadence, dueOn });
}

/** Schedules the first review of a new grant, as often as the facts of its decision ask for. */
export async function scheduleFirstReview(
  tx: Db,
  newId: Context['newId'],
  grant: { id: string; communityCode: string; effectiveFrom: LocalDate },
  calculationId: string,
): Promise<void> {
  const [calculation] = await findCalculations(tx, [calculationId]);
  if (!calculation) throw new Error('a grant rests on a calculation that is not stored');
  const { members } = calculation.facts as CalculationFacts;
  await scheduleReview(tx, newId, grant, grant.effectiveFrom, cadenceOf(members, grant.effectiveFrom));
}
