/** Files that fill a table of a subgraph: a line is a row, known again by what people call it. */
import { type BulkValue, copyRows } from '../bulk.ts';
import type { LocalDate } from '../dates.ts';
import { type Problem, kitProblem as problem } from '../problems.ts';
import type { FileColumn } from './columns.ts';
import type { Cells, Import, ImportContext, Verdict } from './import.ts';

/** A line by its fields; what a cell leaves empty is null. */
export type FileRow<Field extends string = string> = Readonly<Record<Field, BulkValue>>;

/** The row of another table that a line belongs to. */
interface Owner<Field extends string> {
  /** The field of the file that names it, and the column of the other table that has the name. */
  field: NoInfer<Field>;
  table: string;
  by: string;
  /** The column of this table that keeps its id. */
  column: string;
}

export interface TableImport<Field extends string> {
  /** What it is called on the command line. */
  name: string;
  /** What a line is, in one sentence for docs/operations.md. */
  about: string;
  table: string;
  columns: Readonly<Record<Field, FileColumn>>;
  /** The fields that together no two rows share. */
  key: readonly NoInfer<Field>[];
  /** Fields each of which no two rows share. */
  unique?: readonly NoInfer<Field>[];
  owner?: Owner<Field>;
  /** What the table keeps beside the cells; it is not compared. */
  derive?(row: FileRow<NoInfer<Field>>, today: LocalDate): Record<string, BulkValue>;
  /** A row that begins with it in a table of what changes later. */
  also?: {
    table: string;
    row(row: Readonly<Record<string, BulkValue>>): Record<string, BulkValue | undefined>;
  };
  /** What cells say instead of nothing. */
  defaults?(row: FileRow<NoInfer<Field>>): Partial<Record<NoInfer<Field>, BulkValue>>;
  /** What contradicts itself in a line. */
  check?(row: FileRow<NoInfer<Field>>, today: LocalDate): Problem[];
  /** What stands against a new row as things are now. */
  obstacles?(context: ImportContext, rows: readonly FileRow<NoInfer<Field>>[]): Promise<Problem[][]>;
}

/** A row of the database as JSON, which writes days and amounts as the readers of cells do. */
type Stored = Readonly<Record<string, unknown>>;

/** The import of a table. */
export function tableImport<Field extends string>(what: TableImport<Field>): Import<FileRow<Field>, Field> {
  const { name, about, columns } = what;
  return {
    name,
    about,
    columns,
    read: (cells, today) => readLine(what, cells, today),
    keysOf: (row) =>
      [what.key, ...(what.unique ?? []).map((field) => [field] as const)].flatMap((fields) => {
        const [field] = fields;
        const isKnown = fields === what.key || fields.every((one) => row[one] !== null);
        return field !== undefined && isKnown ? [{ field, key: keyOf(fields, row) }] : [];
      }),
    compare: (context, rows) => compareRows(what, context, rows),
    write: (context, rows) => writeRows(what, context, rows),
  };
}

function readLine<Field extends string>(
  { columns, defaults, check }: TableImport<Field>,
  cells: Cells<Field>,
  today: LocalDate,
): { row: FileRow<Field> } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const row: Record<string, BulkValue> = {};
  for (const [field, column] of Object.entries<FileColumn>(columns)) {
    const cell = cells[field as Field];
    const read = cell === '' ? { value: null } : column.read(cell, [field]);
    if ('problems' in read) problems.push(...read.problems);
    else row[field] = read.value;
  }
  if (problems.length > 0) return { problems };
  const whole = { ...row, ...defaults?.(row as FileRow<Field>) } as FileRow<Field>;
  const found = check?.(whole, today) ?? [];
  return found.length > 0 ? { problems: found } : { row: whole };
}

function keyOf<Field extends string>(fields: readonly Field[], row: FileRow<Field>): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

/** The column of the table that a field fills. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The ids of the rows that lines belong to, by their names. */
async function ownersOf<Field extends string>(
  { owner }: TableImport<Field>,
  { database: { sql } }: ImportContext,
  rows: readonly FileRow<Field>[],
): Promise<Map<BulkValue, string>> {
  if (!owner) return new Map();
  const names = [...new Set(rows.map((row) => String(row[owner.field])))];
  const found = await sql`SELECT id, ${sql(owner.by)} AS name FROM ${sql(owner.table)}
    WHERE ${sql(owner.by)} = ANY (${names})`;
  const named = Map.groupBy(found, ({ name }) => String(name));
  // A name that several rows have names none of them.
  return new Map(
    [...named].flatMap(([name, [row, ...others]]) =>
      row && others.length === 0 ? [[name, String(row.id)] as const] : [],
    ),
  );
}

/** The columns and values of a line that stand in the table as they are. */
function valuesOf<Field extends string>(
  { columns, owner }: TableImport<Field>,
  row: FileRow<Field>,
  owners: ReadonlyMap<BulkValue, string>,
): Record<string, BulkValue> {
  const own = (Object.keys(columns) as Field[]).filter((field) => field !== owner?.field);
  return {
    ...(owner && { [owner.column]: owners.get(row[owner.field]) ?? null }),
    ...Object.fromEntries(own.map((field) => [columnOf(field), row[field]])),
  };
}

/** As the database writes a value in JSON. */
function stored(value: BulkValue): unknown {
  return typeof value === 'string' && value.startsWith('{')
    ? value.slice(1, -1).split(',').filter(Boolean)
    : value;
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

async function compareRows<Field extends string>(
  what: TableImport<Field>,
  context: ImportContext,
  rows: readonly FileRow<Field>[],
): Promise<Verdict[]> {
  const owners = await ownersOf(what, context, rows);
  const values = rows.map((row) => valuesOf(what, row, owners));
  const keyColumns = what.key.map((field) =>
    field === what.owner?.field ? what.owner.column : columnOf(field),
  );
  const keyIn = (row: Stored) => JSON.stringify(keyColumns.map((column) => stored(row[column] as BulkValue)));
  const known = new Map(
    (await rowsWith(what, context, keyColumns[0] ?? '', values)).map((row) => [keyIn(row), row]),
  );
  const taken = await takenValues(what, context, values);
  const verdicts = rows.map((row, n): Verdict => {
    const own = values[n] ?? {};
    if (what.owner && own[what.owner.column] === null)
      return [problem('IMPORT_OWNER_UNKNOWN', { path: [what.owner.field] })];
    const found = known.get(keyIn(own));
    if (found) {
      const other = Object.keys(own).find((column) => !sameValue(stored(own[column] ?? null), found[column]));
      return other === undefined ? 'same' : [differs(fieldOf(what, other))];
    }
    const used = (what.unique ?? []).find((field) => taken.has(`${columnOf(field)} ${row[field]}`));
    return used === undefined ? 'new' : [differs(used)];
  });
  return withObstacles(what, context, rows, verdicts);
}

function differs(field: string): Problem {
  return problem('IMPORT_DIFFERS', { path: [field] });
}

function fieldOf<Field extends string>({ columns, owner }: TableImport<Field>, column: string): string {
  if (column === owner?.column) return owner.field;
  return Object.keys(columns).find((field) => columnOf(field) === column) ?? column;
}

/** The rows that have one of the lines' values in a column. */
async function rowsWith<Field extends string>(
  { table }: TableImport<Field>,
  { database: { sql } }: ImportContext,
  column: string,
  values: readonly Record<string, BulkValue>[],
): Promise<Stored[]> {
  const wanted = [...new Set(values.flatMap((row) => (row[column] == null ? [] : [String(row[column])])))];
  const found = await sql`SELECT to_jsonb(known) AS row FROM ${sql(table)} AS known
    WHERE ${sql(column)}::text = ANY (${wanted})`;
  return found.map(({ row }) => row as Stored);
}

/** Which values that no two rows share are there already. */
async function takenValues<Field extends string>(
  what: TableImport<Field>,
  context: ImportContext,
  values: readonly Record<string, BulkValue>[],
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const column of (what.unique ?? []).map(columnOf))
    for (const row of await rowsWith(what, context, column, values)) taken.add(`${column} ${row[column]}`);
  return taken;
}

async function withObstacles<Field extends string>(
  { obstacles }: TableImport<Field>,
  context: ImportContext,
  rows: readonly FileRow<Field>[],
  verdicts: Verdict[],
): Promise<Verdict[]> {
  const fresh = [...verdicts.keys()].filter((n) => verdicts[n] === 'new');
  if (!obstacles || fresh.length === 0) return verdicts;
  const found = await obstacles(
    context,
    fresh.map((n) => rows[n] as FileRow<Field>),
  );
  for (const [n, problems] of found.entries())
    if (problems.length > 0) verdicts[fresh[n] as number] = problems;
  return verdicts;
}

async function writeRows<Field extends string>(
  what: TableImport<Field>,
  context: ImportContext,
  rows: readonly FileRow<Field>[],
): Promise<void> {
  const owners = await ownersOf(what, context, rows);
  const whole = rows.map((row) => ({
    ...valuesOf(what, row, owners),
    ...what.derive?.(row, context.today),
  }));
  await copyInto(context, what.table, whole);
  if (what.also) await copyInto(context, what.also.table, whole.map(what.also.row));
}

async function copyInto(
  { database }: ImportContext,
  table: string,
  rows: readonly Record<string, BulkValue | undefined>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  await copyRows(database.sql, table, columns, values);
}
