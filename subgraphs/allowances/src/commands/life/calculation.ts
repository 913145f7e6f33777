import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { type Result, refused } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import { problem } from '../../problems.ts';
import type { Grant } from '../../queries/grants.ts';
import { basisOn, monthsOfChange } from '../../queries/policies.ts';
import { calculate } from '../../rules/calculation.ts';
import type { Calculation, CalculationBasis, CalculationFacts } from '../../rules/calculation-facts.ts';
import { countedIds } from '../../rules/life/facts.ts';
import type { TermRow } from '../../tables/grants.ts';
import { changeTerm, countMembers, saveCalculation } from '../grants.ts';
import { cityOf } from './case.ts';

/** A household calculated for one month. */
export interface Calculated {
  facts: CalculationFacts;
  basis: CalculationBasis;
  result: Calculation;
}

/** Calculates a grant's household for a month. */
export async function calculateGrant(
  tx: Db,
  grant: Grant,
  facts: CalculationFacts,
  month: LocalDate,
): Promise<Result<Calculated>> {
  const basis = await basisOn(tx, cityOf(grant), grant.settlement, month);
  if (!basis) return refused(problem('STANDARD_NOT_KNOWN'));
  const ofMonth = { ...facts, month };
  return { ok: true, value: { facts: ofMonth, basis, result: calculate(ofMonth, basis) } };
}

/**
 * Lets the amount that the facts give hold from a month on: a term for that month, and one for each later month in
 * which another standard or other rules begin, so that a change that reaches back is right for every month.
 * @returns the id of the first month's calculation
 */
export async function applyCalculation(
  tx: Db,
  context: Context,
  grant: Grant,
  facts: CalculationFacts,
  since: LocalDate,
  reason: TermRow['reason'],
): Promise<Result<string>> {
  const later = await monthsOfChange(tx, cityOf(grant), grant.settlement, since);
  const ids: string[] = [];
  let before: Calculation | undefined;
  for (const month of [since, ...later]) {
    const calculated = await calculateGrant(tx, grant, facts, month);
    if (!calculated.ok) return calculated;
    const { result } = calculated.value;
    if (result.countedMembers === 0) return refused(problem('NOBODY_COUNTED'));
    if (
      before?.monthlyAmountFen === result.monthlyAmountFen &&
      before.countedMembers === result.countedMembers
    )
      continue;
    before = result;
    const calculationId = await saveCalculation(
      tx,
      context,
      calculated.value.facts,
      calculated.value.basis,
      result,
    );
    if (ids.length === 0) await countMembers(tx, grant.id, countedIds(result), since);
    ids.push(calculationId);
    await changeTerm(tx, {
      grantId: grant.id,
      since: month,
      status: 'ACTIVE',
      reason: month === since ? reason : 'STANDARD_CHANGED',
      countedMembers: result.countedMembers,
      householdIncomeFen: result.householdIncomeFen,
      monthlyAmountFen: result.monthlyAmountFen,
      calculationId,
    });
  }
  return { ok: true, value: ids[0] ?? '' };
}
