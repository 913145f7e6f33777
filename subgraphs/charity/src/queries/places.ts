import { type AnyColumn, and, type SQL, sql } from 'drizzle-orm';

/** A place, by its code alone: residents owns it. */
export interface Place {
  code: string;
}

/** Keys that are asked for, as a relation named `asked`: rows are joined to it, for all keys in one statement. */
export function asked(keys: readonly string[]): SQL {
  const rows = sql.join(
    keys.map((key) => sql`(${key}::text COLLATE "C")`),
    sql`, `,
  );
  return sql`(VALUES ${rows}) AS asked(key)`;
}

/** The key of {@link asked} that a row was joined to. */
export const askedKey = sql<string>`asked.key`;

/** Codes are prefixes of each other, so a place's rows are one range of the index in byte order. */
export function liesInAsked(column: AnyColumn): SQL | undefined {
  return and(sql`${column} >= ${askedKey}`, sql`${column} < ${askedKey} || '~'`);
}
