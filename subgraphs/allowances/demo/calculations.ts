/** Calculations behind some of the demo's terms: by the function that decisions use. */
import { demoId } from '../src/ids.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationFacts } from '../src/rules/calculation-facts.ts';
import type { TermRow } from '../src/tables/grants.ts';
import { type CalculationRow, calculations } from '../src/tables/policies.ts';
import { publishedBasis } from './basis.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';

/** Those of the acts are numbered from 0. */
const firstOfTerms = 1_000_000;

/** Keeps the calculations of some terms, and tells the terms of them. */
export async function calculateTerms(
  sql: Sql,
  calculated: readonly { of: DemoGrant; term: TermRow }[],
): Promise<void> {
  const basisOf = await publishedBasis(sql);
  const rows = calculated.map(({ of: { grant, persons }, term }, n): CalculationRow => {
    const { since: month, householdIncomeFen: monthlyFen } = term;
    const income = { kind: 'TRANSFER', monthlyFen, monthlyCostFen: 0 } as const;
    const facts: CalculationFacts = {
      settlement: grant.settlement,
      month,
      members: persons.map((person, position) => ({
        residentId: person.id,
        relation: person.relation,
        birthDate: person.person.birthDate,
        imprisoned: false,
        awayByOrder: false,
        clergyAwayYears: 0,
        livesInHousehold: true,
        shareStopped: false,
        incomes: position === 0 && monthlyFen > 0 ? [income] : [],
      })),
      withoutSupporter: false,
      selfCare: null,
      rigidExpenseFen: null,
    };
    const basis = basisOf(grant.settlement, month);
    if (!basis) throw new Error(`no standard or rules are known for ${month}`);
    const id = demoId('AllowanceCalculation', firstOfTerms + n);
    term.calculationId = id;
    const result = calculate(facts, basis);
    return { id, madeAt: new Date(`${month}T01:00:00Z`), policyId: basis.policy.id, facts, basis, result };
  });
  await copyTo(sql, calculations, rows);
}
