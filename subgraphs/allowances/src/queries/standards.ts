import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, gt, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import { type GrantRow, grants } from '../tables/grants.ts';
import {
  type SpecialHardshipStandardRow,
  type StandardAdjustmentRow,
  type StandardRow,
  specialHardshipStandards,
  standardAdjustments,
  standards,
} from '../tables/standards.ts';

/** When a standard ends, which follows from the next one. */
interface End {
  effectiveUntil: LocalDate | null;
  followedByGap: boolean;
}

export type AllowanceUrbanStandard = StandardRow & End & { settlement: 'URBAN'; perMonthFen: number };
export type AllowanceRuralStandard = StandardRow & End & { settlement: 'RURAL'; perYearFen: number };
export type AllowanceSpecialHardshipStandard = SpecialHardshipStandardRow & End;

export type Standard = AllowanceUrbanStandard | AllowanceRuralStandard;

export interface StandardTimeline {
  city: string;
  urban: AllowanceUrbanStandard[];
  rural: AllowanceRuralStandard[];
}

/** All standards of each city, oldest first: a handful of rows, from which those of any day are picked. */
export async function standardTimelines(db: Db, cities: readonly string[]): Promise<StandardTimeline[]> {
  const rows = await standardsOf(db, cities);
  return [...Map.groupBy(rows, (row) => row.divisionCode)].map(([city, own]) => ({
    city,
    urban: withEnds(own.filter((row) => row.perMonthFen !== null)) as AllowanceUrbanStandard[],
    rural: withEnds(own.filter((row) => row.perYearFen !== null)) as AllowanceRuralStandard[],
  }));
}

const standardsOf = statement((db, cities: readonly string[]) =>
  db
    .select()
    .from(standards)
    .where(anyOf(standards.divisionCode, cities))
    .orderBy(asc(standards.effectiveFrom)),
);

export async function specialHardshipStandardsOf(
  db: Db,
  cities: readonly string[],
): Promise<AllowanceSpecialHardshipStandard[]> {
  const { divisionCode, effectiveFrom, id } = specialHardshipStandards;
  const rows = await db
    .select()
    .from(specialHardshipStandards)
    .where(anyOf(divisionCode, cities))
    .orderBy(asc(effectiveFrom), asc(id));
  const series = Map.groupBy(rows, (row) => `${row.divisionCode} ${row.kind}`);
  const ends = new Map([...series.values()].flatMap(withEnds).map((row) => [row.id, row]));
  return rows.map((row) => ends.get(row.id) as AllowanceSpecialHardshipStandard);
}

/** Adds its end to each row of one series, which is given oldest first. */
function withEnds<Row extends { effectiveFrom: LocalDate; effectiveFromPrecision: string }>(
  series: readonly Row[],
): (Row & End)[] {
  return series.map((row, n) => {
    const next = series[n + 1];
    return {
      ...row,
      effectiveUntil: next ? addDays(next.effectiveFrom, -1) : null,
      followedByGap: next?.effectiveFromPrecision === 'NO_LATER_THAN',
    };
  });
}

/** Standards by their ids, each with its end. */
export async function findStandards(db: Db, ids: readonly string[]): Promise<Standard[]> {
  const rows = await db
    .selectDistinct({ city: standards.divisionCode })
    .from(standards)
    .where(anyOf(standards.id, ids));
  const timelines = await standardTimelines(
    db,
    rows.map(({ city }) => city),
  );
  return timelines.flatMap(({ urban, rural }) => [...urban, ...rural]).filter(({ id }) => ids.includes(id));
}

export const findAdjustments = statement(
  (db, standardIds: readonly string[]) =>
    db.select().from(standardAdjustments).where(anyOf(standardAdjustments.standardId, standardIds)),
  (row) => row.standardId,
);

/** The standard that is still being applied to grants of a city, in a month or before it. */
export async function runningAdjustment(
  db: Db,
  city: string,
  month: LocalDate,
): Promise<StandardAdjustmentRow | undefined> {
  const { divisionCode, status, fromMonth } = standardAdjustments;
  const [row] = await db
    .select()
    .from(standardAdjustments)
    .where(and(eq(divisionCode, city), eq(status, 'RUNNING'), lte(fromMonth, month)))
    .limit(1);
  return row;
}

/** Standards that are still being applied, in the order of their ids. */
export function runningAdjustments(
  db: Db,
  after: string,
  limit: number,
): Promise<{ id: string; failures: number }[]> {
  const { standardId, status, failures } = standardAdjustments;
  return db
    .select({ id: standardId, failures })
    .from(standardAdjustments)
    .where(and(eq(status, 'RUNNING'), gt(standardId, after)))
    .orderBy(asc(standardId))
    .limit(limit);
}

/** Grants that a standard may touch: those of its city and settlement that run in its months. */
function touchedBy({ divisionCode, settlement, fromMonth }: Touching): SQL | undefined {
  return and(
    liesIn(grants.communityCode, divisionCode),
    eq(grants.settlement, settlement),
    eq(grants.category, 'ALLOWANCE'),
    or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, fromMonth)),
  );
}

type Touching = Pick<StandardAdjustmentRow, 'divisionCode' | 'settlement' | 'fromMonth'>;

export async function countTouched(db: Db, standard: Touching): Promise<number> {
  return db.$count(grants, touchedBy(standard));
}

/** The next grants that a standard may touch, after one of them. */
export async function touchedGrants(
  db: Db,
  standard: Touching,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ id: grants.id })
    .from(grants)
    .where(and(touchedBy(standard), gt(grants.id, after)))
    .orderBy(asc(grants.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Grants by their ids, held until the transaction ends: as they are then, whatever they were when they were found. */
export function lockGrants(tx: Db, ids: readonly string[]): Promise<GrantRow[]> {
  return tx.select().from(grants).where(anyOf(grants.id, ids)).orderBy(asc(grants.id)).for('update');
}
