// What is kept of the reviews that are to be held, by place and day, beside the reviews and grants that it is counted from.
import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { expect, test } from 'vitest';
import { countOpenReviews, openReviews } from '../src/queries/life.ts';
import { dueDaysOf } from '../src/rules/life/reviews.ts';
import { allowances } from '../src/subgraph.ts';
import { reviews } from '../src/tables/life.ts';

const graph = testSubgraph(allowances);
const admin = () => adminOf(graph).sql;

/** As the list was read before anything was kept. */
const toBeHeld = `
  SELECT r.id, r.due_on, g.community_code FROM allowances.reviews r JOIN allowances.grants g ON g.id = r.grant_id
  WHERE r.done_on IS NULL AND (g.effective_until IS NULL OR g.effective_until >= r.due_on)`;

/** What is kept and should be otherwise, and what nobody has added. */
const recount = `
  SELECT place, due_on, counted, kept FROM (
    SELECT left(community_code, n) AS place, due_on, count(*)::int AS counted
    FROM (${toBeHeld}) held CROSS JOIN unnest(ARRAY[6, 9, 12]) n GROUP BY 1, 2
  ) counted FULL JOIN (SELECT place, due_on, reviews AS kept FROM allowances.review_days) kept USING (place, due_on)
  WHERE counted IS DISTINCT FROM kept
  UNION ALL SELECT 'not added', NULL, NULL, NULL FROM allowances.review_day_changes`;

test('agrees with the reviews of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  expect(await admin()`SELECT FROM allowances.review_days`).not.toHaveLength(0);
});

test('is what the list of each place holds, whatever day it is', async () => {
  const { db } = graph.database;
  const rows =
    await admin().unsafe(`SELECT id, due_on::text AS due, community_code AS place FROM (${toBeHeld}) held
    ORDER BY due_on, id`);
  expect(rows.length).toBeGreaterThan(20);
  const places = new Set(rows.flatMap(({ place }) => [6, 9, 12].map((n) => String(place).slice(0, n))));
  for (const today of ['2026-11-20', '2026-11-21', '2027-05-02'])
    for (const status of ['OVERDUE', 'DUE', 'UPCOMING'] as const)
      for (const place of places) {
        const days = dueDaysOf(status, today);
        const expected = rows
          .filter((row) => String(row.place).startsWith(place))
          .filter(({ due }) => (days.from ?? due) <= due && due <= (days.until ?? due))
          .map(({ id }) => id);
        const { where, order } = openReviews(place, days);
        const listed = await db
          .select()
          .from(reviews)
          .where(where)
          .orderBy(...order.columns);
        expect(listed.map(({ id }) => id)).toEqual(expected);
        expect(await countOpenReviews(db, place, days)).toBe(expected.length);
      }
});

let made = 0;
const some = (table: string, n: number, where = 'true') =>
  `id IN (SELECT id FROM allowances.${table} WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 6)})`;
const done = `done_by = 'usr_one', outcome = 'UNCHANGED', findings = 'All as before.'`;
const without = `NOT EXISTS (SELECT FROM allowances.reviews r WHERE r.grant_id = grants.id AND r.done_on IS NULL)`;
const statements: ((n: number) => string)[] = [
  (n) => `INSERT INTO allowances.reviews (id, grant_id, cadence, due_on)
    SELECT 'rev_added' || ${++made} || '_' || id, id, 'YEARLY', date '2026-01-01' + ${n} % 700
    FROM allowances.grants WHERE ${without} AND ${some('grants', n, without)}`,
  (n) =>
    `UPDATE allowances.reviews SET done_on = due_on, ${done} WHERE done_on IS NULL AND ${some('reviews', n)}`,
  (n) => `UPDATE allowances.reviews SET due_on = due_on + ${n} % 90 WHERE ${some('reviews', n)}`,
  (n) => `UPDATE allowances.reviews SET cadence = 'YEARLY' WHERE ${some('reviews', n)}`,
  (n) => `DELETE FROM allowances.reviews WHERE ${some('reviews', n)}`,
  (
    n,
  ) => `UPDATE allowances.grants SET community_code = (SELECT community_code FROM allowances.grants ORDER BY md5(id || 'o' || ${n}) LIMIT 1)
    WHERE ${some('grants', n)}`,
  (n) => `UPDATE allowances.grants SET stop_reason = 'WITHDRAWN',
      effective_until = (effective_from + interval '${1 + (n % 30)} months')::date - 1
    WHERE category = 'ALLOWANCE' AND ${some('grants', n)}`,
  (n) => `UPDATE allowances.grants SET effective_until = NULL, stop_reason = NULL
    WHERE category = 'ALLOWANCE' AND ${some('grants', n)}
      AND NOT EXISTS (SELECT FROM allowances.grants o WHERE o.household_id = grants.household_id AND o.id <> grants.id)`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('counts all that happens at once, to reviews and to grants, and none waits for another in a circle', async () => {
  const rows = await admin()`
    SELECT grant_id AS id FROM allowances.reviews WHERE done_on IS NULL ORDER BY md5(id)`;
  const groups = Object.values(Object.groupBy(rows, (_, n) => n % 30)) as (typeof rows)[];
  await Promise.all(
    groups.map((group, n) =>
      admin().begin(async (tx) => {
        const ids = group.map(({ id }) => String(id)).toSorted();
        const due = () =>
          tx`UPDATE allowances.reviews SET due_on = due_on + 7 WHERE done_on IS NULL AND grant_id = ANY (${ids})`;
        const raise = () =>
          tx`UPDATE allowances.grant_terms SET monthly_amount_fen = monthly_amount_fen + 100
            WHERE status <> 'SUSPENDED' AND grant_id = ANY (${ids})`;
        await tx`SELECT FROM allowances.grants WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`;
        // Which of both comes first must not matter.
        for (const write of n % 2 ? [due, raise] : [raise, due]) await write();
      }),
    ),
  );
  expect(await admin().unsafe(recount)).toEqual([]);
});

test('is written by nobody else, and is empty when there are none', async () => {
  const { sql } = graph.database;
  await expect(sql`UPDATE review_days SET reviews = 0`).rejects.toMatchObject({ code: '42501' });
  await expect(sql`SELECT FROM review_day_changes`).rejects.toMatchObject({ code: '42501' });
  const undo = new Error('undone');
  const emptied = admin().begin(async (tx) => {
    await tx`UPDATE allowances.reviews SET due_on = due_on + 1`;
    await tx`TRUNCATE allowances.reviews CASCADE`;
    await tx`SET CONSTRAINTS ALL IMMEDIATE`;
    expect(await tx.unsafe(recount)).toEqual([]);
    expect(await tx`SELECT FROM allowances.review_days`).toHaveLength(0);
    throw undo;
  });
  await expect(emptied).rejects.toBe(undo);
});
