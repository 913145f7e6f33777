import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { asc } from 'drizzle-orm';
import {
  type SpecialHardshipStandardRow,
  type StandardRow,
  specialHardshipStandards,
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
