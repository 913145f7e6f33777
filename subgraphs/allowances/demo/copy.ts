import { type BulkValue, copyRows } from '@civil-affairs/kit/bulk';
import type { LoadDemo } from '@civil-affairs/kit/demo-city';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

export type Sql = Parameters<LoadDemo>[0];

/** Copies rows into their table, by the table's own columns. */
export async function copyTo<Table extends PgTable>(
  sql: Sql,
  table: Table,
  rows: Iterable<Table['$inferSelect']>,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => column.name);
  const values = Iterator.from(rows).map((row) =>
    columns.map(([key, { dataType }]) => copied(row[key as keyof typeof row], dataType === 'array')),
  );
  await copyRows(sql, getTableName(table), names, values);
}

/** Lists of codes are written as PostgreSQL's own arrays, moments as RFC 3339; other objects are JSON. */
function copied(value: unknown, isArray: boolean): BulkValue {
  if (isArray && Array.isArray(value)) return `{${value.join(',')}}`;
  return value instanceof Date ? value.toISOString() : (value as BulkValue);
}
