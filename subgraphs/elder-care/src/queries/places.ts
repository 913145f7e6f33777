import { and, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** A row found within one of the places that were asked for. */
export type Within<Row> = Row & { place: string };

/** A slice of a list in the order of its keys: `size` rows that follow the key `after`. */
export interface Slice {
  size: number;
  after: readonly string[] | null;
}

/** The place that a row was found within; only in statements that join with `places`. */
export const place = sql<string>`places.code`;

/** The places asked for, as rows that a statement joins with, so that one statement serves them all. */
export function places(codes: readonly string[]): SQL {
  const list = sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  );
  return sql`(SELECT code COLLATE "C" AS code FROM unnest(ARRAY[${list}]::text[]) AS asked (code)) AS places`;
}

/** Codes are prefixes of each other, so a place's rows are one range of the index in byte order. */
export function within(communityCode: PgColumn): SQL {
  return sql`${communityCode} >= places.code AND ${communityCode} < places.code || '~'`;
}

/** What lasts from one day to another, both included, or without an end. */
export function holds(from: PgColumn, until: PgColumn, on: string) {
  return and(lte(from, on), or(isNull(until), gte(until, on)));
}

/** Numbers the rows of each partition, so that one statement finds the first rows of all of them. */
export const rankWithin = (partition: SQL | PgColumn, order: SQL) =>
  sql<number>`row_number() OVER (PARTITION BY ${partition} ORDER BY ${order})`.as('rank');
