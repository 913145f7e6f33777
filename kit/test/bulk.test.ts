import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BulkValue, copyRows } from '../src/bulk.ts';
import { cloneCity, type TestCity } from '../src/testing/index.ts';

let city: TestCity;
let load: (rows: Iterable<readonly BulkValue[]>) => Promise<number>;
beforeAll(async () => {
  city = await cloneCity();
  const { sql } = city.open('residents');
  load = (rows) =>
    sql.begin((tx) =>
      copyRows(tx as unknown as typeof sql, 'households', ['id', 'community_code', 'settlement'], rows),
    ) as Promise<number>;
});
afterAll(() => city.drop());

const home = (id: string, settlement = 'URBAN') => [id, '222401003004', settlement];

describe('COPY', () => {
  test('loads texts with every character that COPY gives a meaning', async () => {
    const { sql } = city.open('residents');
    const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !value.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(text, { minLength: 1, maxLength: 20 }), async (ids) => {
        const wellFormed = [...new Set(ids.map((id) => `bulk ${id.toWellFormed()}`))];
        expect(await load(wellFormed.map((id) => home(id)))).toBe(wellFormed.length);
        const rows = await sql`SELECT id FROM households WHERE id LIKE 'bulk %'`;
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(wellFormed));
        await sql`DELETE FROM households WHERE id LIKE 'bulk %'`;
      }),
      { numRuns: 25 },
    );
  });

  test('more rows than one packet holds', async () => {
    expect(await load(Array.from({ length: 20_000 }, (_, n) => home(`many ${n}`)))).toBe(20_000);
  });

  test('a row that breaks a constraint fails at once, whether it is the first or the last, and loads nothing', async () => {
    const { sql } = city.open('residents');
    const good = Array.from({ length: 20_000 }, (_, n) => home(`bad ${n}`));
    const bad = home('bad', 'SUBURBAN');
    for (const rows of [[bad], [bad, ...good], [...good, bad]])
      await expect(load(rows)).rejects.toThrow('COPY into households was refused');
    expect(await sql`SELECT 1 FROM households WHERE id LIKE 'bad%'`).toHaveLength(0);
  });
});
