import { is, Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * The keys that are requested, as a relation named `requested`. A statement joins its rows to it, so that one
 * statement serves all of them; each key is there as often as it was given. They travel as one parameter, so the
 * statement's text is the same for any number of them.
 */
export function requested(keys: readonly string[]): SQL {
  return sql`unnest(${parameter(keys)}::text[] COLLATE "C") AS requested (key)`;
}

/** The key of {@link requested} that a row was joined to. */
export const requestedKey = sql<string>`requested.key`;

/** Whether a column is one of the keys: false when there are none. They too travel as one parameter. */
export function anyOf(column: SQLWrapper, keys: readonly string[]): SQL {
  return sql`${column} = ANY (${parameter(keys)})`;
}

/** Keys as they are, or what stands for them in a statement that is built before they are known. */
function parameter(keys: readonly string[]) {
  return is(keys, Placeholder) ? keys : sql.param([...keys]);
}
