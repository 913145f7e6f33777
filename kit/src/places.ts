import { and, gte, isNull, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { askedKey } from './keys.ts';

/**
 * Whether a row's code lies in a place, or is the place's own. Codes are prefixes of each other, so a place's
 * rows are one range of the index in byte order.
 * @param place the place that is asked for when nothing else is said
 */
export function liesIn(code: SQLWrapper, place: SQLWrapper | string = askedKey): SQL {
  return sql`(${code} >= ${place} AND ${code} < ${place} || '~')`;
}

/** Whether a row holds on a day: its first and its last day are included, and it may have no last day yet. */
export function holds(from: PgColumn, until: PgColumn, on: string): SQL | undefined {
  return and(lte(from, on), or(isNull(until), gte(until, on)));
}
