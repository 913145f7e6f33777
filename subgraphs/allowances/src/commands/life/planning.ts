import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Result } from '@civil-affairs/kit/problems';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { type Change, changeOf, type Proposal } from '../../rules/life/changes.ts';
import { type Calculated, calculateGrant } from './calculation.ts';
import type { LifeCase } from './case.ts';

/** What shall change, and the facts behind it. */
export type Plan = Omit<Proposal, 'calculated'> & {
  facts: CalculationFacts | undefined;
  /** First day of the month from which it would hold. */
  month: LocalDate;
};

/** Calculates what a change would bring, and asks the rules whether it may be proposed. */
export async function planChange(
  tx: Db,
  { grant, policy }: LifeCase,
  { facts, month, ...plan }: Plan,
): Promise<Result<{ change: Change; calculated: Calculated | undefined }>> {
  const calculated = facts ? await calculateGrant(tx, grant, facts, month) : undefined;
  if (calculated && !calculated.ok) return calculated;
  const change = changeOf(grant, { ...plan, calculated: calculated?.value }, policy.gradualExitMonths);
  return change.ok ? { ok: true, value: { change: change.value, calculated: calculated?.value } } : change;
}
