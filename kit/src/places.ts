import { and, gte, isNull, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * The places (or other keys) that are asked for, as a relation named `asked`. A statement joins its rows to
 * it, so that one statement serves all of them; each key is there as often as it was given.
 * @param keys at least one
 */
export function asked(keys: readonly string[]): SQL {
  const rows = sql.join(
    keys.map((key) => sql`(${key}::text COLLATE "C")`),
    sql`, `,
  );
  return sql`(VALUES ${rows}) AS asked (key)`;
}

/** The key of {@link asked} that a row was joined to. */
export const askedKey = sql<string>`asked.key`;

/**
 * Whether a row's code lies in a place, or is the place's own. Codes are prefixes of each other, so a place's
 * rows are one range of the index in byte order.
 * @param place the place of {@link asked} when nothing else is said
 */
export function liesIn(code: SQLWrapper, place: SQLWrapper | string = askedKey): SQL {
  return sql`(${code} >= ${place} AND ${code} < ${place} || '~')`;
}

/** Whether a row holds on a day: its first and its last day are included, and it may have no last day yet. */
export function holds(from: PgColumn, until: PgColumn, on: string): SQL | undefined {
  return and(lte(from, on), or(isNull(until), gte(until, on)));
}
