/** Seals values again by the first key, while others read and write. */
import postgres from 'postgres';
import type { ConnectionOptions } from './database.ts';
import type { Sealed, SealedColumn } from './sealed-columns.ts';
import { isSealedForm, type Sealing } from './sealing.ts';

const rowsAtOnce = 500;
const mostPasses = 20;

type Row = Record<string, string | number>;

/**
 * Seals every value of a column by the first key that another one has sealed, a batch a transaction. Rows that
 * somebody holds are left for the next pass, so that nobody waits; a run that was ended goes on where it was.
 * @param sql a connection of the tables' owner
 * @param plain seals also what is not sealed at all: for a column that was plain until now
 * @returns how many values were sealed
 * @throws Error when somebody goes on to seal by another key
 */
export async function resealColumn(
  sql: postgres.Sql,
  column: SealedColumn,
  sealing: Sealing,
  { plain = false } = {},
): Promise<number> {
  let sealed = 0;
  for (let pass = 0; pass < mostPasses; pass++) {
    sealed += await resealOnce(sql, column, sealing, plain);
    if ((await othersIn(sql, column, sealing)) === 0) return sealed;
    await new Promise((resume) => setTimeout(resume, 50 * pass));
  }
  throw new Error(`Somebody still seals ${column.table}.${column.column} by another key than the first.`);
}

/** How many values another key has sealed than the first. */
export async function othersIn(
  sql: postgres.Sql,
  { table, column }: SealedColumn,
  { prefix }: Sealing,
): Promise<number> {
  const [row] = await sql`
    SELECT count(*)::int AS n FROM ${sql(table)} WHERE NOT starts_with(${sql(column)}, ${prefix})`;
  return Number(row?.n);
}

async function resealOnce(
  sql: postgres.Sql,
  of: SealedColumn,
  sealing: Sealing,
  plain: boolean,
): Promise<number> {
  let sealed = 0;
  let last: Row | undefined;
  do {
    const rows = await sql.begin(async (tx) => {
      const taken = await take(tx, of, sealing, last);
      if (taken.length > 0)
        await write(
          tx,
          of,
          taken.map((row) => again(of, row, sealing, plain)),
        );
      return taken;
    });
    sealed += rows.length;
    last = rows.at(-1);
  } while (last);
  return sealed;
}

/** The next rows after a key that are nobody's now. */
function take(
  tx: postgres.TransactionSql,
  { table, column, key, rowsAtOnce: limit = rowsAtOnce }: SealedColumn,
  { prefix }: Sealing,
  last: Row | undefined,
) {
  const keys = key.map((name) => tx`${tx(name)}`);
  const all = list(tx, keys);
  const after = last
    ? tx`AND (${all}) > (${list(
        tx,
        key.map((name) => tx`${last[name] as string}`),
      )})`
    : tx``;
  return tx<Row[]>`
    SELECT ${all}, ${tx(column)} FROM ${tx(table)}
    WHERE NOT starts_with(${tx(column)}, ${prefix}) ${after}
    ORDER BY ${all} LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED`;
}

function again(of: SealedColumn, row: Row, sealing: Sealing, plain: boolean): Row {
  const value = String(row[of.column]);
  if (!plain && !isSealedForm(value))
    throw new Error(`${of.table}.${of.column} holds a value that is not sealed.`);
  const bytes = isSealedForm(value) ? sealing.openBytes(of, value as Sealed) : Buffer.from(value);
  return {
    ...row,
    [of.column]: sealing.sealBytes(of, bytes),
    ...(of.index && { [of.index]: sealing.indexOf(of, bytes.toString()) }),
  };
}

async function write(tx: postgres.TransactionSql, of: SealedColumn, rows: Row[]): Promise<void> {
  const { table, column, key, index } = of;
  const set = [column, ...(index ? [index] : [])].map((name) => tx`${tx(name)} = sealed.${tx(name)}`);
  const same = key.map((name) => tx`held.${tx(name)} = sealed.${tx(name)}`);
  await tx`
    UPDATE ${tx(table)} held SET ${list(tx, set)}
    FROM json_populate_recordset(NULL::${tx(table)}, ${JSON.stringify(rows)}::text::json) sealed
    WHERE ${same.reduce((all, one) => tx`${all} AND ${one}`)}`;
}

function list(tx: postgres.TransactionSql, parts: postgres.PendingQuery<postgres.Row[]>[]) {
  return parts.reduce((all, one) => tx`${all}, ${one}`);
}

/**
 * Seals columns that were plain until their migration. Each has a constraint `TABLE_COLUMN_sealed` that is not valid until
 * then; a column that is sealed costs a look into the catalogue.
 * @param admin a login that may act as the owners of the tables
 */
export async function sealPlainColumns(
  admin: ConnectionOptions,
  columns: readonly SealedColumn[],
  sealing: Sealing,
): Promise<void> {
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    for (const column of columns) {
      const [schema = '', table = ''] = column.table.split('.');
      const constraint = `${table}_${column.column}_sealed`;
      const [open] = await sql`
        SELECT 1 FROM pg_constraint
        WHERE conname = ${constraint} AND conrelid = ${column.table}::regclass AND NOT convalidated`;
      if (!open) continue;
      await sql`SET ROLE ${sql(`${schema}_migrator`)}`;
      const sealed = await resealColumn(sql, column, sealing, { plain: true });
      await sql`ALTER TABLE ${sql(column.table)} VALIDATE CONSTRAINT ${sql(constraint)}`;
      // The rows as they were are gone from the table's files too.
      if (sealed > 0) await sql`VACUUM FULL ${sql(column.table)}`;
      await sql`RESET ROLE`;
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}
