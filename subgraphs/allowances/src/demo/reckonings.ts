/** Reckonings behind some of the demo's terms and changes: by the function that decisions use. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { IncomeKind, Settlement } from '../generated.ts';
import { calculate } from '../rules/calculation.ts';
import type { CalculationBasis, CalculationFacts, PublishedStandard } from '../rules/calculation-facts.ts';
import { inForceOn } from '../rules/time.ts';
import type { TermRow } from '../tables/grants.ts';
import type { CalculationRow } from '../tables/policies.ts';
import type { Sql } from './copy.ts';
import type { DemoGrant } from './payments.ts';

export interface Reckoning {
  id: string;
  settlement: Settlement;
  month: LocalDate;
  persons: DemoGrant['persons'];
  /** Of the first person. */
  incomes: CalculationFacts['members'][number]['incomes'];
  incomeKind?: IncomeKind;
  /** Who lost the own share. */
  idle?: string;
  /** The term that rests on it. */
  term?: TermRow;
}

export function statedIncome(monthlyFen: number, { incomeKind = 'TRANSFER' }: { incomeKind?: IncomeKind }) {
  return monthlyFen === 0 ? [] : [{ kind: incomeKind, monthlyFen, monthlyCostFen: 0 }];
}

export async function reckonAll(sql: Sql, reckonings: readonly Reckoning[]): Promise<CalculationRow[]> {
  const basisOf = await readBasis(sql);
  return reckonings.map(({ id, settlement, month, persons, incomes, idle }) => {
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
    const result = calculate(facts, basis);
    return { id, madeAt: new Date(`${month}T01:00:00Z`), policyId: basis.policy.id, facts, basis, result };
  });
}

/** The published standards and rules, read from the rows that the migrations brought. */
async function readBasis(sql: Sql): Promise<(settlement: Settlement, month: LocalDate) => CalculationBasis> {
  const versions = await sql`
    SELECT id, effective_from::text AS "effectiveFrom", method, tiers, edge_percent AS "edgePercent",
      excluded_income AS "excludedIncome", disposable_income_fen::float8 AS "disposableIncomeFen",
      rigid_share_percent AS "rigidSharePercent", source, unconfirmed FROM policies ORDER BY effective_from`;
  const rows = await sql`
    SELECT id, settlement, effective_from::text AS "effectiveFrom", per_month_fen AS month, per_year_fen AS year,
      source, coalesce(lead(effective_from_precision) OVER (PARTITION BY settlement ORDER BY effective_from)
        = 'NO_LATER_THAN', false) AS gap FROM standards ORDER BY effective_from`;
  return (settlement, month) => {
    const policy = inForceOn(versions as unknown as CalculationBasis['policy'][], month);
    const own = rows
      .filter((row) => row.settlement === settlement)
      .map(
        (row): PublishedStandard => ({
          id: String(row.id),
          standard: row.year === null ? { perMonthFen: Number(row.month) } : { perYearFen: Number(row.year) },
          effectiveFrom: String(row.effectiveFrom),
          followedByGap: Boolean(row.gap),
          source: String(row.source),
        }),
      );
    const standard = inForceOn(own, month);
    if (!policy || !standard) throw new Error(`no standard or rules are known for ${month}`);
    return { policy, standard, hardshipLiving: null, hardshipCare: {} };
  };
}
