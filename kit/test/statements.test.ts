import { and, asc, desc, eq, gte, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../src/database.ts';
import { anyOf, requested, requestedKey } from '../src/keys.ts';
import { statement } from '../src/statements.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';

const fruits = pgTable('fruits', {
  id: text().primaryKey(),
  kind: text().notNull(),
  grams: integer().notNull(),
});

let city: TestCity;
let database: Database;

beforeAll(async () => {
  city = await cloneCity();
  database = openDatabase(city.admin);
});
afterAll(async () => {
  await database.close();
  await city.drop();
});
beforeEach(async () => {
  await database.sql`DROP TABLE IF EXISTS fruits`;
  await database.sql`CREATE TABLE fruits (id text PRIMARY KEY, kind text NOT NULL, grams int NOT NULL)`;
  await database.sql`INSERT INTO fruits VALUES ('a', 'pear', 100), ('b', 'pear', 200), ('c', 'plum', 30)`;
});

test('is built once for a pool, and finds what each call asks for', async () => {
  let built = 0;
  const heavy = statement((db, ids: readonly string[], kind: string, grams: number) => {
    built += 1;
    const { id } = fruits;
    return db
      .select({ id })
      .from(fruits)
      .where(and(anyOf(id, ids), eq(fruits.kind, kind), gte(fruits.grams, grams)))
      .orderBy(asc(id));
  });
  const { db } = database;
  expect(await heavy(db, ['a', 'b', 'c'], 'pear', 100)).toEqual([{ id: 'a' }, { id: 'b' }]);
  expect(await heavy(db, ['a', 'b', 'c'], 'pear', 101)).toEqual([{ id: 'b' }]);
  expect(await heavy(db, ['c'], 'plum', 0)).toEqual([{ id: 'c' }]);
  expect(await heavy(db, [], 'plum', 0)).toEqual([]);
  expect(built).toBe(1);
});

test('calls at the same moment do not meet', async () => {
  const of = statement((db, kinds: readonly string[]) =>
    db
      .select({ kind: requestedKey, grams: sql<number>`sum(${fruits.grams})::int` })
      .from(requested(kinds))
      .innerJoin(fruits, eq(fruits.kind, requestedKey))
      .groupBy(requestedKey),
  );
  const [pears, plums] = await Promise.all([of(database.db, ['pear']), of(database.db, ['plum'])]);
  expect([pears, plums]).toEqual([[{ kind: 'pear', grams: 300 }], [{ kind: 'plum', grams: 30 }]]);
});

test('calls by keys at the same moment are one statement, and each has its own rows', async () => {
  const texts: string[] = [];
  const listened = openDatabase({ ...city.admin, onStatement: (text) => texts.push(text) });
  onTestFinished(() => listened.close());
  const heaviest = statement(
    (db, kinds: readonly string[], most: number) =>
      db
        .select()
        .from(fruits)
        .where(and(anyOf(fruits.kind, kinds), sql`${fruits.grams} <= ${most}`))
        .orderBy(desc(fruits.grams)),
    (row) => row.kind,
  );
  const grams = async (kinds: string[], most: number) =>
    (await heaviest(listened.db, kinds, most)).map((row) => row.grams);
  const calls = [
    grams(['pear'], 500),
    grams(['plum', 'pear'], 500),
    grams(['fig'], 500),
    grams(['pear'], 150),
  ];
  expect(await Promise.all(calls)).toEqual([[200, 100], [200, 100, 30], [], [100]]);
  expect(texts).toHaveLength(2);
  await listened.transaction(async (tx) => {
    await tx.insert(fruits).values({ id: 'd', kind: 'pear', grams: 300 });
    const [within, beside] = await Promise.all([heaviest(tx, ['pear'], 500), grams(['pear'], 500)]);
    expect([within.length, beside]).toEqual([3, [200, 100]]);
  });
});

test('sees in a transaction what the transaction has done', async () => {
  const find = statement((db, ids: readonly string[]) =>
    db.select().from(fruits).where(anyOf(fruits.id, ids)),
  );
  expect(await find(database.db, ['d'])).toEqual([]);
  await database.transaction(async (tx) => {
    await tx.insert(fruits).values({ id: 'd', kind: 'fig', grams: 50 });
    expect(await find(tx, ['d'])).toHaveLength(1);
    expect(await find(database.db, ['d'])).toEqual([]);
  });
  expect(await find(database.db, ['d'])).toHaveLength(1);
});

test('refuses to be built from what its values are', () => {
  const wrong = statement((db, kind: string) =>
    db
      .select()
      .from(fruits)
      .where(eq(fruits.kind, `${kind}s`)),
  );
  expect(() => wrong(database.db, 'pear')).toThrow('cannot look at them');
  const spread = statement((db, ids: readonly string[]) =>
    db
      .select()
      .from(fruits)
      .where(anyOf(fruits.id, [...ids])),
  );
  expect(() => spread(database.db, ['a'])).toThrow();
});
