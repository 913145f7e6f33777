/** What a case comes to by its checked income. */
import type { Db } from '@civil-affairs/kit/database';
import { type Result, refused } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import { problem } from '../../problems.ts';
import { incomeChecksOf, incomesOf } from '../../queries/investigation.ts';
import { basisOn } from '../../queries/policies.ts';
import { calculationFactsOf } from '../../rules/applications/calculation.ts';
import { calculate } from '../../rules/calculation.ts';
import type { Calculation } from '../../rules/calculation-facts.ts';
import { effectiveFromOf } from '../../rules/time.ts';
import { saveCalculation } from '../grants.ts';
import type { Case } from './case.ts';

export interface CaseCalculation {
  calculation: Calculation;
  /** Keeps it for good; the value is its id. */
  save(): Promise<string>;
}

/** Calculates a case for the month from which a decision of today would pay. */
export async function calculateCase(
  tx: Db,
  context: Context,
  { application, members }: Case,
): Promise<Result<CaseCalculation>> {
  const month = effectiveFromOf(context.clock.today());
  const city = application.communityCode.slice(0, 6);
  const basis = await basisOn(tx, city, application.settlement, month);
  if (!basis) return refused(problem('NO_BASIS'));
  const incomes = await incomesOf(tx, [application.id]);
  // A check may find no income at all: the checks say which is the latest, not the incomes.
  const check = (await incomeChecksOf(tx, [application.id])).at(-1);
  const checked = incomes.filter(({ number }) => number === check?.number);
  const facts = calculationFactsOf(
    application,
    members,
    (residentId) => checked.filter((income) => income.residentId === residentId),
    month,
    check?.propertyFits ?? null,
  );
  const calculation = calculate(facts, basis);
  return {
    ok: true,
    value: { calculation, save: () => saveCalculation(tx, context, facts, basis, calculation) },
  };
}
