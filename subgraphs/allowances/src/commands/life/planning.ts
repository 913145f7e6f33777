import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Result } from '@civil-affairs/kit/problems';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { type Change, changeOf, type Proposal } from '../../rules/life/changes.ts';
import type { LifeCase } from './case.ts';
import { type Reckoned, reckon } from './reckoning.ts';

/** What shall change, and the facts behind it. */
export type Plan = Omit<Proposal, 'reckoned'> & {
  facts: CalculationFacts | undefined;
  /** First day of the month from which it would hold. */
  month: LocalDate;
};

/** Reckons what a change would bring, and asks the rules whether it may be proposed. */
export async function planChange(
  tx: Db,
  { grant, policy }: LifeCase,
  { facts, month, ...plan }: Plan,
): Promise<Result<{ change: Change; reckoned: Reckoned | undefined }>> {
  const reckoned = facts ? await reckon(tx, grant, facts, month) : undefined;
  if (reckoned && !reckoned.ok) return reckoned;
  const change = changeOf(grant, { ...plan, reckoned: reckoned?.value }, policy.gradualExitMonths);
  return change.ok ? { ok: true, value: { change: change.value, reckoned: reckoned?.value } } : change;
}
