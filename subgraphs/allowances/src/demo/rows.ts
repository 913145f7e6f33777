/** What the parts of the demo share: its grants, and the way that their rows take into the tables. */
import { type BulkValue, copyRows } from '@civil-affairs/kit/bulk';
import type { DemoResident, LoadDemo } from '@civil-affairs/kit/demo-city';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GrantRow, MemberRow, TermRow } from '../tables/grants.ts';

/** A grant of the demo with everything that hangs on it; payments are reckoned when they are written. */
export interface DemoGrant {
  grant: GrantRow;
  terms: TermRow[];
  members: MemberRow[];
  /** The persons counted, as the registry knows them; the one who speaks for the household first. */
  persons: readonly DemoResident[];
}

export type Sql = Parameters<LoadDemo>[0];

export async function copyTo<Table extends PgTable>(
  sql: Sql,
  table: Table,
  rows: IteratorObject<Table['$inferSelect']>,
): Promise<void> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => column.name);
  await copyRows(
    sql,
    getTableName(table),
    names,
    rows.map((row) => columns.map(([key]) => bulkValue(row[key as keyof typeof row]))),
  );
}

function bulkValue(value: unknown): BulkValue {
  return value instanceof Date ? value.toISOString() : (value as BulkValue);
}
