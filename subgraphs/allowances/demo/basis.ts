/** What the demo's calculations go by: the rows of the migrations, so that the demo holds no amount of its own. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Settlement } from '../src/generated/contract.ts';
import type { CalculationBasis, Policy, PublishedStandard } from '../src/rules/calculation-facts.ts';
import { inForceOn } from '../src/rules/time.ts';
import type { Sql } from './copy.ts';

export type BasisOf = (settlement: Settlement, month: LocalDate) => CalculationBasis | undefined;

export async function publishedBasis(sql: Sql): Promise<BasisOf> {
  const policies = await sql`
    SELECT id, effective_from::text AS "effectiveFrom", method, tiers, edge_percent AS "edgePercent",
      excluded_income AS "excludedIncome", disposable_income_fen::int AS "disposableIncomeFen",
      rigid_share_percent AS "rigidSharePercent", source, unconfirmed,
      property_money_fen::int AS "propertyMoneyFen", property_vehicles AS "propertyVehicles",
      property_homes AS "propertyHomes", disability_deduction_fen::int AS "disabilityDeductionFen",
      illness_deduction_fen::int AS "illnessDeductionFen"
    FROM policies WHERE division_code = '222401'`;
  const standards = await sql`
    SELECT id, settlement, effective_from::text AS "effectiveFrom", per_month_fen::int AS month,
      per_year_fen::int AS year, effective_from_precision AS precision, source,
      coalesce(lead(effective_from_precision) OVER (PARTITION BY settlement ORDER BY effective_from)
        = 'NO_LATER_THAN', false) AS "followedByGap"
    FROM standards WHERE division_code = '222401'`;
  return (settlement, month) => {
    const policy = inForceOn(policies as unknown as Policy[], month);
    const row = inForceOn(
      (standards as unknown as StandardRecord[]).filter((standard) => standard.settlement === settlement),
      month,
    );
    if (!policy || !row) return undefined;
    const { id, effectiveFrom, precision, followedByGap, source } = row;
    const standard = row.month === null ? { perYearFen: row.year ?? 0 } : { perMonthFen: row.month };
    return {
      policy,
      standard: { id, standard, effectiveFrom, ...(precision && { precision }), followedByGap, source },
      hardshipLiving: null,
      hardshipCare: {},
    };
  };
}

interface StandardRecord extends Omit<PublishedStandard, 'standard'> {
  settlement: Settlement;
  month: number | null;
  year: number | null;
}
