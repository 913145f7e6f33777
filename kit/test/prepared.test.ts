import { eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, type Db, openDatabase } from '../src/database.ts';
import { anyOf, requested, requestedKey } from '../src/keys.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';

const things = pgTable('things', { id: text().primaryKey(), size: integer().notNull() });

let city: TestCity;
let database: Database;
let db: Db;

beforeAll(async () => {
  city = await cloneCity();
});
afterAll(() => city.drop());

beforeEach(async () => {
  // One connection, so that what it keeps can be read from it.
  database = openDatabase({ ...city.admin, max: 1 });
  db = database.db;
  await db.execute(sql`DROP TABLE IF EXISTS things`);
  await db.execute(sql`CREATE TABLE things (id text PRIMARY KEY, size int NOT NULL)`);
  await db.insert(things).values([
    { id: 'a', size: 1 },
    { id: 'b', size: 2 },
    { id: 'c', size: 3 },
  ]);
  return () => database.close();
});

/** What the connection keeps, as texts. */
async function prepared(about: string): Promise<string[]> {
  const rows = await database.sql.unsafe('SELECT statement FROM pg_prepared_statements');
  return rows.map(({ statement }) => String(statement)).filter((statement) => statement.includes(about));
}

const sizesOf = (handle: Db, ids: readonly string[]) =>
  handle.select({ size: things.size }).from(things).where(anyOf(things.id, ids)).orderBy(things.size);

describe('a statement', () => {
  test('is prepared when it comes a second time, and once for any number of keys', async () => {
    await sizesOf(db, ['a']);
    expect(await prepared('"things"."id" = ANY')).toEqual([]);
    expect(await sizesOf(db, ['b', 'a'])).toEqual([{ size: 1 }, { size: 2 }]);
    expect(await sizesOf(db, [])).toEqual([]);
    expect(await sizesOf(db, ['a', 'b', 'c', 'd'])).toHaveLength(3);
    expect(await prepared('"things"."id" = ANY')).toHaveLength(1);
  });

  test('is prepared in a transaction and within its savepoints', async () => {
    await database.transaction(async (tx) => {
      await sizesOf(tx, ['a']);
      await tx.transaction((inner) => sizesOf(inner, ['a']));
    });
    expect(await prepared('"things"."id" = ANY')).toHaveLength(1);
  });

  test('that writes many rows is not', async () => {
    const rows = Array.from({ length: 150 }, (_, n) => ({ id: `n${n}`, size: n }));
    for (let times = 0; times < 2; times += 1) {
      await db.insert(things).values(rows);
      await db.delete(things);
    }
    expect(await prepared('insert into "things"')).toEqual([]);
  });

  test('is still answered after its table has changed', async () => {
    for (let times = 0; times < 3; times += 1) await sizesOf(db, ['a']);
    await db.execute(sql`ALTER TABLE things ALTER size TYPE bigint`);
    expect(await sizesOf(db, ['a'])).toEqual([{ size: 1 }]);
  });
});

test('a pool keeps no more texts than it may', async () => {
  for (let n = 0; n < 600; n += 1)
    for (let times = 0; times < 2; times += 1)
      await db.execute(sql`SELECT id, ${sql.raw(String(n))} AS n FROM things WHERE ${eq(things.id, 'a')}`);
  const kept = await prepared('AS n FROM things');
  expect(kept.length).toBeGreaterThan(400);
  expect(kept.length).toBeLessThanOrEqual(500);
});

test('keys of any text come back as they were, each as often as it was given', async () => {
  const key = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'NULL', '{}', '"', '\\', ',', ' a ', "'", '{"a",b}'),
    )
    .filter((value) => !value.includes('\0') && value.isWellFormed());
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 8 }), async (keys) => {
      const rows = await db.select({ key: requestedKey }).from(requested(keys));
      expect(rows.map((row) => row.key)).toEqual(keys);
      const [found] = await db.execute(sql`SELECT ${anyOf(sql`${keys[0] ?? ''}::text`, keys)} AS found`);
      expect(found?.found).toBe(keys.length > 0);
    }),
    { numRuns: 50 },
  );
});
