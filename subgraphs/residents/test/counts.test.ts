// The counts behind the public figures, beside the rows that they are counts of.
import type { Database } from '@civil-affairs/kit/database';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { householdsOf, populationOf } from '../src/queries/divisions.ts';

let city: TestCity;
let admin: Database;

beforeAll(async () => {
  city = await cloneCity();
  admin = city.openAsAdmin();
});
afterAll(() => city?.drop());

const recount = `
  SELECT 'people' AS what, community_code, birth_year::text AS of, kept.residents, counted.residents AS should FROM (
    SELECT community_code, birth_year, residents FROM residents.people_counts WHERE residents > 0
  ) kept FULL JOIN (
    SELECT community_code, extract(year FROM birth_date)::int AS birth_year, count(*)::int AS residents
    FROM residents.residents WHERE status = 'LIVING' GROUP BY 1, 2
  ) counted USING (community_code, birth_year)
  WHERE kept.residents IS DISTINCT FROM counted.residents
  UNION ALL
  SELECT 'households', community_code, NULL, kept.households, counted.households FROM (
    SELECT community_code, households FROM residents.household_counts WHERE households > 0
  ) kept FULL JOIN (
    SELECT community_code, count(*)::int AS households FROM residents.households h
    WHERE EXISTS (
      SELECT FROM residents.household_members
      WHERE household_id = h.id AND until IS NULL AND replaced_at IS NULL
    ) GROUP BY 1
  ) counted USING (community_code)
  WHERE kept.households IS DISTINCT FROM counted.households`;

test('agree with the rows of the demo city, which came in bulk and by acts', async () => {
  expect(await admin.sql.unsafe(recount)).toHaveLength(0);
  const [{ n }] = (await admin.sql`SELECT sum(residents)::int AS n FROM residents.people_counts`) as [
    { n: number },
  ];
  expect(n).toBeGreaterThan(1_000);
});

/** Statements of every kind over some rows, chosen by a number. */
const some = (table: string, n: number, column = 'id') =>
  `${column} IN (SELECT ${column} FROM residents.${table} ORDER BY md5(${column}::text || ${n}) LIMIT ${1 + (n % 4)})`;
const community = (n: number) =>
  `(SELECT code FROM residents.divisions WHERE level = 'COMMUNITY' ORDER BY md5(code || ${n}) LIMIT 1)`;
const statements: ((n: number) => string)[] = [
  (n) =>
    `UPDATE residents.residents SET died_on = CASE WHEN died_on IS NULL THEN date '2026-11-20' END WHERE ${some('residents', n)}`,
  (n) =>
    `UPDATE residents.residents SET moved_out_on = CASE WHEN moved_out_on IS NULL THEN date '2026-11-20' END WHERE ${some('residents', n)}`,
  (n) => `UPDATE residents.residents SET community_code = ${community(n)} WHERE ${some('residents', n)}`,
  (n) => `UPDATE residents.residents SET birth_date = birth_date - ${n % 800} WHERE ${some('residents', n)}`,
  (n) => `UPDATE residents.residents SET name = name || '一' WHERE ${some('residents', n)}`,
  (n) => `UPDATE residents.households SET community_code = ${community(n)} WHERE ${some('households', n)}`,
  (n) =>
    `UPDATE residents.household_members SET until = date '2026-11-20' WHERE until IS NULL AND ${some('household_members', n)}`,
  (n) =>
    `UPDATE residents.household_members SET until = date '2026-11-20' WHERE until IS NULL AND ${some('household_members', n, 'household_id')}`,
  (n) =>
    `UPDATE residents.household_members SET replaced_at = now() WHERE replaced_at IS NULL AND ${some('household_members', n, 'household_id')}`,
  (n) =>
    `UPDATE residents.household_members SET until = NULL, replaced_at = now() WHERE ${some('household_members', n)}`,
  (n) => `DELETE FROM residents.household_members WHERE ${some('household_members', n)}`,
  (n) => `INSERT INTO residents.household_members (household_id, resident_id, relation, since)
          SELECT h.id, r.id, 'OTHER', date '2026-11-19'
          FROM (SELECT id, row_number() OVER () AS n FROM residents.households WHERE ${some('households', n)}) h
          JOIN (
            SELECT id, row_number() OVER () AS n FROM residents.residents p
            WHERE NOT EXISTS (SELECT FROM residents.household_members m WHERE m.resident_id = p.id AND m.replaced_at IS NULL)
            LIMIT 5
          ) r USING (n)`,
];

test('agree with them after any statements, and after one that is undone', () =>
  agreesAfterAny(admin.sql, statements, recount));

test('are written by nobody else', async () => {
  const { db, sql } = city.open('residents');
  expect(db).toBeDefined();
  for (const table of ['people_counts', 'household_counts'])
    await expect(sql.unsafe(`UPDATE ${table} SET community_code = community_code`)).rejects.toMatchObject({
      code: '42501',
    });
});

test('give for every day the figures that the rows give, also on the next day and on a new year', async () => {
  const { db } = city.open('residents');
  const codes = ['222401', '222401003', '222401003004'];
  for (const bornBy of ['1966-11-20', '1966-11-21', '1966-12-31', '1967-01-01', '1920-06-15', '2026-11-20']) {
    const kept = await populationOf(db, codes, bornBy, Number(bornBy.slice(0, 4)));
    const rows = await admin.sql`
      SELECT asked.code, community_code AS "communityCode", count(*)::int AS residents,
        (count(*) FILTER (WHERE birth_date <= ${bornBy}::date))::int AS elders
      FROM unnest(${codes}::text[]) AS asked (code)
      JOIN residents.residents ON starts_with(community_code, asked.code) AND status = 'LIVING'
      GROUP BY 1, 2`;
    const sorted = (list: readonly object[]) => list.map((row) => JSON.stringify(row)).sort();
    const named = kept.map(({ code, communityCode, residents, elders }) => ({
      code,
      communityCode,
      residents,
      elders,
    }));
    expect(sorted(named.filter(({ residents }) => residents > 0))).toEqual(sorted([...rows]));
  }
  expect((await householdsOf(db, codes)).length).toBeGreaterThan(100);
});
