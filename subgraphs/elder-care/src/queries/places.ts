import type { Db } from '@civil-affairs/kit/database';
import { and, gte, isNull, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** A row found within one of the places that were asked for. */
export type Within<Row> = Row & { place: string };

/** The places asked for, as rows that a statement joins with, so that one statement serves them all. */
export function placesOf(db: Db, codes: readonly string[]) {
  const list = sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  );
  return db
    .select({ code: sql<string>`asked.code COLLATE "C"`.as('code') })
    .from(sql`unnest(ARRAY[${list}]::text[]) AS asked (code)`)
    .as('places');
}

/** Codes are prefixes of each other, so a place's rows are one range of the index in byte order. */
export function within(communityCode: PgColumn, place: SQLWrapper): SQL {
  return sql`${communityCode} >= ${place} AND ${communityCode} < ${place} || '~'`;
}

/** What lasts from one day to another, both included, or without an end. */
export function holds(from: PgColumn, until: PgColumn, on: string) {
  return and(lte(from, on), or(isNull(until), gte(until, on)));
}
