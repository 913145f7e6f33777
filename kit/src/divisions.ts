import { and, gte, isNull, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { requestedKey } from './keys.ts';

/**
 * Whether a row's code lies in a division, or is the division's own. Codes are prefixes of each other, so a division's
 * rows are one range of the index in byte order.
 * @param division the division that is asked for when nothing else is said
 */
export function liesIn(code: SQLWrapper, division: SQLWrapper | string = requestedKey): SQL {
  return sql`(${code} >= ${division} AND ${code} < ${division} || '~')`;
}

/** Whether a row holds on a day: its first and its last day are included, and it may have no last day yet. */
export function holds(from: PgColumn, until: PgColumn, on: string): SQL | undefined {
  return and(lte(from, on), or(isNull(until), gte(until, on)));
}
