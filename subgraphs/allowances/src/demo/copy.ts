import { type BulkValue, copyRows } from '@civil-affairs/kit/bulk';
import type { LoadDemo } from '@civil-affairs/kit/demo-city';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

export type Sql = Parameters<LoadDemo>[0];

/** Loads rows of a table as they come, by COPY. */
export async function copyTo<Table extends PgTable>(
  sql: Sql,
  table: Table,
  rows: IteratorObject<Table['$inferSelect']>,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  await copyRows(
    sql,
    getTableName(table),
    columns.map(([, column]) => column.name),
    rows.map((row) =>
      columns.map(([key]) => {
        const value = row[key as keyof typeof row];
        return (value instanceof Date ? value.toISOString() : value) as BulkValue;
      }),
    ),
  );
}
