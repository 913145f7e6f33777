import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type Problem, kitProblem as problem } from '../problems.ts';
import type { Cells, Import, ImportColumn, ImportContext, Verdict } from './import.ts';
import { lostDigits, openTable, type Table } from './table-file.ts';

/** What an import tells of one line. */
export interface LineReport {
  line: number;
  verdict: Verdict;
}

export interface ImportOptions {
  /** Checks every line and writes nothing. */
  isDryRun: boolean;
  /** Leaves lines with faults out; otherwise a file that has any is not written at all. */
  skipFaulty: boolean;
  onLine(report: LineReport): void;
  /** Is told how many lines were checked, and then written. */
  onProgress?(step: 'checked' | 'written', lines: number): void;
}

export interface ImportResult {
  lines: number;
  fresh: number;
  same: number;
  faulty: number;
  /** Lines that this run wrote: fewer than are new where it went on with one that was interrupted. */
  written: number;
}

const batchSize = 1_000;

interface WithColumns {
  columns: Readonly<Record<string, ImportColumn>>;
}

interface Read<Row> {
  line: number;
  row: Row;
}

/**
 * Fills a subgraph from a file. All lines are checked before the first is written; they are written in batches, each whole
 * or not at all together with how far the file has come, so that what is interrupted is gone on with, and a file that
 * comes again is no change.
 * @throws Error in plain words for a file that cannot be read, or lacks a column
 */
export async function runImport<Row>(
  what: Import<Row>,
  file: string,
  context: ImportContext,
  options: ImportOptions,
): Promise<ImportResult> {
  const result: ImportResult = { lines: 0, fresh: 0, same: 0, faulty: 0, written: 0 };
  const faulty = new Set<number>();
  const table = await openTable(file);
  for await (const batch of checkedBatches(what, table, context)) {
    for (const report of batch) {
      result.lines += 1;
      if (report.verdict === 'new') result.fresh += 1;
      else if (report.verdict === 'same') result.same += 1;
      else {
        result.faulty += 1;
        faulty.add(report.line);
      }
      options.onLine(report);
    }
    options.onProgress?.('checked', result.lines);
  }
  if (options.isDryRun || (faulty.size > 0 && !options.skipFaulty)) return result;
  result.written = await writeAll(what, { table, digest: await digestOf(file) }, context, faulty, options);
  return result;
}

/** The verdicts of all lines, some lines at a time. */
async function* checkedBatches<Row>(
  what: Import<Row>,
  table: Table,
  context: ImportContext,
): AsyncGenerator<LineReport[]> {
  const keys = new Map<string, number>();
  for await (const batch of batchesOf(what, table, context)) {
    const alone = batch.map(({ line, read }) => ({
      line,
      read,
      twice: 'row' in read ? repeated(what, read.row, line, keys) : [],
    }));
    const whole = alone.flatMap(({ line, read, twice }) =>
      'row' in read && twice.length === 0 ? [{ line, row: read.row }] : [],
    );
    const rows = whole.map(({ row }) => row);
    const verdicts = rows.length > 0 ? await what.compare(context, rows) : [];
    const known = new Map(whole.map(({ line }, n) => [line, verdicts[n] ?? 'new'] as const));
    yield alone.map(({ line, read, twice }) => ({
      line,
      verdict: 'problems' in read ? read.problems : (known.get(line) ?? twice),
    }));
  }
}

/** What a line repeats of one before it. */
function repeated<Row>(what: Import<Row>, row: Row, line: number, keys: Map<string, number>): Problem[] {
  return what.keysOf(row).flatMap(({ field, key }) => {
    const name = `${field} ${key}`;
    const before = keys.get(name);
    if (before === undefined) keys.set(name, line);
    return before === undefined ? [] : [problem('IMPORT_LINE_TWICE', { path: [field] }, { line: before })];
  });
}

type Reading<Row> = { line: number; read: { row: Row } | { problems: readonly Problem[] } };

async function* batchesOf<Row>(
  what: Import<Row>,
  table: Table,
  { today }: ImportContext,
): AsyncGenerator<Reading<Row>[]> {
  let fields: (string | undefined)[] | undefined;
  let batch: Reading<Row>[] = [];
  for await (const { number, cells } of table()) {
    if (!fields) {
      fields = fieldsOf(what, cells);
      continue;
    }
    const named = cellsOf(what, fields, cells);
    const faults = cellProblems(what, named);
    batch.push({ line: number, read: faults.length > 0 ? { problems: faults } : what.read(named, today) });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (!fields) throw new Error('The file has no lines.');
  if (batch.length > 0) yield batch;
}

/** Which field stands in which column. */
function fieldsOf({ columns }: WithColumns, head: readonly string[]): (string | undefined)[] {
  const plain = (name: string) =>
    name
      .replace(/^\ufeff/, '')
      .replace(/[\s_]/g, '')
      .toLowerCase();
  const found = head.map(
    (name) =>
      Object.entries(columns).find(([, { names }]) => names.some((one) => plain(one) === plain(name)))?.[0],
  );
  const missing = Object.entries(columns).filter(
    ([field, { isRequired }]) => isRequired && !found.includes(field),
  );
  if (missing.length > 0)
    throw new Error(`The first line lacks ${missing.map(([, { names }]) => names.join(' / ')).join(', ')}.`);
  const twice = found.find((field, n) => field !== undefined && found.indexOf(field) !== n);
  if (twice !== undefined) throw new Error(`The first line names ${columns[twice]?.names[0]} twice.`);
  return found;
}

function cellsOf(
  { columns }: WithColumns,
  fields: readonly (string | undefined)[],
  cells: readonly string[],
): Cells {
  const named: Record<string, string> = Object.fromEntries(Object.keys(columns).map((field) => [field, '']));
  for (const [n, field] of fields.entries()) if (field !== undefined) named[field] = cells[n] ?? '';
  return named;
}

function cellProblems({ columns }: WithColumns, cells: Cells): Problem[] {
  return Object.entries(columns).flatMap(([field, { isRequired }]) => {
    const path = [field];
    if (cells[field] === lostDigits) return [problem('IMPORT_DIGITS_LOST', { path })];
    return isRequired && cells[field] === '' ? [problem('TEXT_MISSING', { path })] : [];
  });
}

/** Writes what is new, batch by batch, from where the file has come; then ties the lines together. */
async function writeAll<Row>(
  what: Import<Row>,
  { table, digest }: { table: Table; digest: string },
  context: ImportContext,
  faulty: ReadonlySet<number>,
  { onProgress }: ImportOptions,
): Promise<number> {
  const { database, today } = context;
  await database.sql`
    INSERT INTO import_runs (name, file) VALUES (${what.name}, ${digest}) ON CONFLICT DO NOTHING`;
  let written = 0;
  const good = async function* (): AsyncGenerator<Read<Row>[]> {
    for await (const batch of batchesOf(what, table, context))
      yield batch.flatMap(({ line, read }) =>
        'row' in read && !faulty.has(line) ? [{ line, row: read.row }] : [],
      );
  };
  for await (const batch of good()) {
    const last = batch.at(-1);
    if (!last) continue;
    written += await database.within(async (inside) => {
      const within = { database: inside, today };
      // Two runs of one file take turns here.
      const [run] = await inside.sql`
        SELECT line FROM import_runs WHERE name = ${what.name} AND file = ${digest} FOR UPDATE`;
      const rows = batch.filter(({ line }) => line > Number(run?.line)).map(({ row }) => row);
      if (rows.length === 0) return 0;
      const verdicts = await what.compare(within, rows);
      const fresh = rows.filter((_, n) => verdicts[n] === 'new');
      if (fresh.length > 0) await what.write(within, fresh);
      await inside.sql`
        UPDATE import_runs SET line = ${last.line}, written = written + ${fresh.length}
        WHERE name = ${what.name} AND file = ${digest}`;
      return fresh.length;
    });
    onProgress?.('written', last.line);
  }
  if (what.link)
    for await (const batch of good())
      await database.within(async (inside) =>
        what.link?.(
          { database: inside, today },
          batch.map(({ row }) => row),
        ),
      );
  await database.sql`
    UPDATE import_runs SET finished_at = coalesce(finished_at, now())
    WHERE name = ${what.name} AND file = ${digest}`;
  return written;
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
