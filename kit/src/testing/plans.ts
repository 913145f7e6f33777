import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import type { List } from '../lists.ts';

/** How PostgreSQL finds the first page of a list, as text; as in a large city, where it does not read a table whole. */
export async function planOfPage<Table extends PgTable>(
  { db, sql }: Pick<Database, 'db' | 'sql'>,
  { table, where, order }: Pick<List<Table>, 'table' | 'where' | 'order'>,
): Promise<string> {
  const page = db
    .select()
    .from(table as PgTable)
    .where(where)
    .orderBy(...order.columns)
    .limit(21)
    .toSQL();
  const plan = await sql.begin(async (tx) => {
    await tx`SET LOCAL enable_seqscan = off`;
    return tx.unsafe(`EXPLAIN ${page.sql}`, page.params as string[]);
  });
  return plan.map((line) => line['QUERY PLAN']).join('\n');
}
