import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

interface Head {
  /** Key of the rows and name in the table, of each column. */
  columns: readonly (readonly [key: string, name: string])[];
  text: string;
}

/** The beginning of a statement is the same for all rows with the same columns. */
const heads = new WeakMap<PgTable, Map<string, Head>>();

function headOf(table: PgTable, keys: readonly string[]): Head {
  const known = heads.get(table) ?? new Map<string, Head>();
  heads.set(table, known);
  const found = known.get(keys.join());
  if (found) return found;
  const given = new Set(keys);
  const columns = Object.entries(getTableColumns(table)).flatMap(([key, { name }]) =>
    given.has(key) ? [[key, name] as const] : [],
  );
  const { schema, name } = getTableConfig(table);
  const quoted = (names: readonly string[]) => names.map((one) => `"${one.replaceAll('"', '""')}"`);
  const target = quoted(schema ? [schema, name] : [name]).join('.');
  const list = quoted(columns.map(([, column]) => column)).join(', ');
  const text = `INSERT INTO ${target} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${target}, `;
  const head = { columns, text };
  known.set(keys.join(), head);
  return head;
}

/**
 * Inserts many rows by one statement with one parameter, however many they are. What must follow, for example a
 * conflict clause, is added by the caller.
 * @param rows at least one, all with the same columns
 */
export function insertMany<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]): SQL {
  const { text, json } = insertion(table, rows);
  return sql`${sql.raw(text)}${json}::text::json)`;
}

/** The same statement as a text, which is always the same for the same columns, and its parameter. */
export function insertionOf<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]) {
  const { text, json } = insertion(table, rows);
  return { text: `${text}$1::text::json)`, values: [json] };
}

function insertion<Table extends PgTable>(table: Table, rows: readonly Table['$inferInsert'][]) {
  const { columns, text } = headOf(table, Object.keys(rows[0] ?? {}));
  const plain = rows.map((row) => {
    const named: Record<string, unknown> = {};
    for (const [key, name] of columns) named[name] = row[key as keyof typeof row];
    return named;
  });
  return { text, json: JSON.stringify(plain) };
}
