import { globSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { auditLog } from '@civil-affairs/kit/audit-log';
import { outbox } from '@civil-affairs/kit/case-file';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { caseHistory } from '@civil-affairs/kit/history';
import { announceChanges, bookkeeping } from '@civil-affairs/kit/row-changes';
import { statutoryDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable, pgTable, text } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

let city: TestCity;
beforeAll(async () => {
  city = await cloneCity();
});
afterAll(() => city?.drop());

/** The tables as the code knows them. */
async function tablesOf(subgraph: string): Promise<PgTable[]> {
  const files = globSync(`subgraphs/${subgraph}/src/tables{,/**/*}.ts`, { cwd: root });
  const modules = await Promise.all(files.map((file) => import(join(root, file))));
  return modules.flatMap((module) => Object.values(module).filter((one) => is(one, PgTable)));
}

interface Migrated {
  /** Each column as one line. */
  columns: string[];
  /** Those that the database fills by itself: the code may do without them. */
  filled: string[];
}

/** The tables of a schema as the migrations made them. */
async function migratedTables(schema: string): Promise<Map<string, Migrated>> {
  const sql = postgres({ ...city.admin, max: 1 });
  try {
    const rows = await sql`
      SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
        a.attnotnull AS required, a.atthasdef AS filled
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = ${schema}::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`;
    const lines = (columns: typeof rows | postgres.Row[]) =>
      columns.map(({ column, type, required }) => line(String(column), String(type), Boolean(required)));
    return new Map(
      [...Map.groupBy(rows, ({ table }) => String(table))].map(([table, columns]) => [
        table,
        { columns: lines(columns), filled: lines(columns.filter(({ filled }) => filled)) },
      ]),
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function line(column: string, type: string, required: boolean): string {
  return `${column} ${type}${required ? ' NOT NULL' : ''}`;
}

/** A type as PostgreSQL writes it. */
function written(type: string): string {
  return type
    .replace(/^(time(?:stamp)?(?:\(\d\))?)$/, '$1 without time zone')
    .replace(/^char\(/, 'character(');
}

function complaintsAbout(table: PgTable, migrated: ReadonlyMap<string, Migrated>): string[] {
  const { name, columns, primaryKeys } = getTableConfig(table);
  const keys = primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
  const known = columns.map((column) =>
    line(
      column.name,
      written(column.getSQLType()),
      column.notNull || column.primary || keys.includes(column.name),
    ),
  );
  const made = migrated.get(name);
  if (!made) return [`no migration makes ${name}`];
  return [
    ...known.filter((one) => !made.columns.includes(one)).map((one) => `${name}: the code has ${one}`),
    ...made.columns
      .filter((one) => !known.includes(one) && !made.filled.includes(one))
      .map((one) => `${name}: the migrations have ${one}`),
  ];
}

describe('the tables of the code are those of the migrations', () => {
  test.each(subgraphs.map(({ name }) => name))('in %s', async (name) => {
    const migrated = await migratedTables(schemaNameOf(name));
    const tables = [...(await tablesOf(name)), auditLog, outbox, caseHistory, statutoryDeadlines];
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.flatMap((table) => complaintsAbout(table, migrated))).toEqual([]);
  });

  test('and what differs is named', () => {
    const migrated = new Map([
      [
        'books',
        {
          columns: ['id text NOT NULL', 'lent_on date', 'shelf integer NOT NULL', 'lent boolean'],
          filled: ['lent boolean'],
        },
      ],
    ]);
    const books = pgTable('books', {
      id: text().primaryKey(),
      lentOn: text('lent_on'),
      shelf: text().notNull(),
    });
    expect(complaintsAbout(books, migrated)).toEqual([
      'books: the code has lent_on text',
      'books: the code has shelf text NOT NULL',
      'books: the migrations have lent_on date',
      'books: the migrations have shelf integer NOT NULL',
    ]);
  });
});

describe('every table tells of its changes, but for the books of the kit', () => {
  interface Table {
    name: string;
    tells: boolean;
  }
  // For each statement, after it, whatever it does.
  const whatever = 0b0011_1100;

  async function tablesIn(schema: string): Promise<Table[]> {
    const sql = postgres({ ...city.admin, max: 1 });
    try {
      return await sql<Table[]>`
        SELECT c.relname AS name, EXISTS (SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
          WHERE t.tgrelid = c.oid AND p.proname = 'announce_changes' AND t.tgtype = ${whatever}::int AND t.tgenabled = 'O'
            AND t.tgqual IS NULL) AS tells
        FROM pg_class c WHERE c.relnamespace = ${schema}::regnamespace AND c.relkind IN ('r', 'p')`;
    } finally {
      await sql.end({ timeout: 5 });
    }
  }

  test.each(subgraphs.map(({ name }) => name))('in %s', async (name) => {
    const tables = await tablesIn(schemaNameOf(name));
    expect(tables.length).toBeGreaterThan(bookkeeping.length);
    const silent = tables.filter(({ tells }) => !tells).map((table) => table.name);
    expect(silent.toSorted()).toEqual(bookkeeping.toSorted());
  });

  test('also one that is made later', async () => {
    const sql = postgres({ ...city.admin, max: 1, onnotice: () => {} });
    try {
      await sql.begin(async (tx) => {
        await tx`SET LOCAL ROLE charity_migrator`;
        await tx`SET LOCAL search_path = charity`;
        await tx`CREATE TABLE made_later (id int)`;
        await announceChanges(tx, 'charity');
      });
    } finally {
      await sql.end({ timeout: 5 });
    }
    expect(await tablesIn('charity')).toContainEqual({ name: 'made_later', tells: true });
  });
});
