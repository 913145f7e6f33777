/** Calculations behind some of the demo's terms and changes: by the function that decisions use. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { AllowanceIncomeKind, Settlement } from '../src/generated/contract.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationFacts } from '../src/rules/calculation-facts.ts';
import type { TermRow } from '../src/tables/grants.ts';
import type { CalculationRow } from '../src/tables/policies.ts';
import { publishedBasis } from './basis.ts';
import type { Sql } from './copy.ts';
import type { DemoGrant } from './payments.ts';

export interface DemoCalculation {
  id: string;
  settlement: Settlement;
  month: LocalDate;
  persons: DemoGrant['persons'];
  /** Of the first person. */
  incomes: CalculationFacts['members'][number]['incomes'];
  incomeKind?: AllowanceIncomeKind;
  /** Who lost the own share. */
  idle?: string;
  /** The term that rests on it. */
  term?: TermRow;
}

export function statedIncome(
  monthlyFen: number,
  { incomeKind = 'TRANSFER' }: { incomeKind?: AllowanceIncomeKind },
) {
  return monthlyFen === 0 ? [] : [{ kind: incomeKind, monthlyFen, monthlyCostFen: 0 }];
}

export async function calculateAll(
  sql: Sql,
  calculations: readonly DemoCalculation[],
): Promise<CalculationRow[]> {
  const basisOf = await publishedBasis(sql);
  return calculations.map(({ id, settlement, month, persons, incomes, idle }) => {
    const facts: CalculationFacts = {
      settlement,
      month,
      members: persons.map((person, n) => ({
        residentId: person.id,
        relation: person.relation,
        birthDate: person.person.birthDate,
        imprisoned: false,
        awayByOrder: false,
        clergyAwayYears: 0,
        livesInHousehold: true,
        shareStopped: person.id === idle,
        incomes: n === 0 ? incomes : [],
      })),
      withoutSupporter: false,
      selfCare: null,
      rigidExpenseFen: null,
    };
    const basis = basisOf(settlement, month);
    if (!basis) throw new Error(`no standard or rules are known for ${month}`);
    const result = calculate(facts, basis);
    return { id, madeAt: new Date(`${month}T01:00:00Z`), policyId: basis.policy.id, facts, basis, result };
  });
}
