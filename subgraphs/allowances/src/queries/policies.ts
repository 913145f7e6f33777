import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { AllowanceStandardDatePrecision } from '../generated/contract.ts';
import type { CalculationBasis, PublishedStandard } from '../rules/calculation-facts.ts';
import { monthOf } from '../rules/time.ts';
import { calculations, type PolicyRow, policies } from '../tables/policies.ts';
import { specialHardshipStandards, standards } from '../tables/standards.ts';
import { specialHardshipStandardsOf, standardTimelines } from './standards.ts';

/** The version of the rules that holds on a day; undefined before the first. */
export async function policyOn(db: Db, city: string, day: LocalDate): Promise<PolicyRow | undefined> {
  const [row] = await db
    .select()
    .from(policies)
    .where(and(eq(policies.divisionCode, city), lte(policies.effectiveFrom, day)))
    .orderBy(desc(policies.effectiveFrom))
    .limit(1);
  return row;
}

/**
 * What a month is calculated by: the rules, and the standards that begin no later than in it. Undefined before the
 * first known standard or version of the rules.
 * @param month its first day
 */
export async function basisOn(
  db: Db,
  city: string,
  settlement: 'URBAN' | 'RURAL',
  month: LocalDate,
): Promise<CalculationBasis | undefined> {
  const policy = await policyOn(db, city, month);
  const [timeline] = await standardTimelines(db, [city]);
  const standard =
    settlement === 'URBAN' ? inMonth(timeline?.urban ?? [], month) : inMonth(timeline?.rural ?? [], month);
  if (!policy || !standard) return undefined;
  const hardship = await specialHardshipStandardsOf(db, [city]);
  const hardshipOf = (kind: string) => {
    const found = inMonth(
      hardship.filter((row) => row.kind === kind),
      month,
    );
    return found ? published(found) : null;
  };
  const care = {
    ABLE: hardshipOf('CARE_ABLE'),
    PARTLY_DISABLED: hardshipOf('CARE_PARTLY_DISABLED'),
    FULLY_DISABLED: hardshipOf('CARE_FULLY_DISABLED'),
  };
  return {
    policy,
    standard: published(standard),
    hardshipLiving: hardshipOf(`BASIC_LIVING_${settlement}`),
    hardshipCare: Object.fromEntries(Object.entries(care).filter(([, found]) => found !== null)),
  };
}

/**
 * A standard that begins within a month is that month's: payment goes by whole months.
 * @param rows oldest first
 */
function inMonth<Row extends { effectiveFrom: LocalDate }>(
  rows: readonly Row[],
  month: LocalDate,
): Row | undefined {
  return rows.findLast(({ effectiveFrom }) => monthOf(effectiveFrom) <= month);
}

/** A stored standard as calculations take it. */
export function published(row: {
  id: string;
  perMonthFen: number | null;
  perYearFen?: number | null;
  effectiveFrom: LocalDate;
  effectiveFromPrecision: AllowanceStandardDatePrecision;
  followedByGap: boolean;
  source: string;
}): PublishedStandard {
  const { id, perMonthFen, perYearFen, effectiveFrom, effectiveFromPrecision, followedByGap, source } = row;
  const standard = perMonthFen === null ? { perYearFen: perYearFen ?? 0 } : { perMonthFen };
  return { id, standard, effectiveFrom, precision: effectiveFromPrecision, followedByGap, source };
}

export const findCalculations = statement(
  (db, ids: readonly string[]) => db.select().from(calculations).where(anyOf(calculations.id, ids)),
  (row) => row.id,
);

/** First days of the months after one in which another standard or other rules begin, the earliest first. */
export async function monthsOfChange(
  db: Db,
  city: string,
  settlement: 'URBAN' | 'RURAL',
  after: LocalDate,
): Promise<LocalDate[]> {
  const rows = await db.execute<{ month: string }>(sql`
    SELECT date_trunc('month', effective_from::timestamp)::date::text AS month FROM (
      SELECT effective_from FROM ${standards} WHERE division_code = ${city} AND settlement = ${settlement}
      UNION ALL SELECT effective_from FROM ${specialHardshipStandards} WHERE division_code = ${city}
      UNION ALL SELECT effective_from FROM ${policies} WHERE division_code = ${city}
    ) AS began WHERE effective_from > ${after}::date GROUP BY 1 ORDER BY 1`);
  return rows.map(({ month }) => month).filter((month) => month > after);
}
