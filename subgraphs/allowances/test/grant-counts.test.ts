// What is kept of grants by month, beside the grants and terms that it is counted from.
import type { Database } from '@civil-affairs/kit/database';
import { adminOf, testSubgraph, waitingForLocks } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { describe, expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';

type Sql = Parameters<Parameters<Database['sql']['begin']>[1]>[0] | Database['sql'];

const graph = testSubgraph(allowances);
const admin = () => adminOf(graph).sql;

/** Counted from grants and terms, by community. */
const fromGrants = `
  WITH term AS (
    SELECT g.category, g.community_code, g.settlement, g.effective_until + 1 AS ended, t.since, t.status,
      t.counted_members AS persons, t.monthly_amount_fen AS amount, lead(t.since) OVER in_order AS next,
      CASE WHEN lag(t.status) OVER in_order <> 'SUSPENDED' THEN lag(t.monthly_amount_fen) OVER in_order END AS former
    FROM allowances.grants g JOIN allowances.grant_terms t ON t.grant_id = g.id
    WINDOW in_order AS (PARTITION BY t.grant_id ORDER BY t.since)
  ), paid AS (
    SELECT *, least(next, ended) AS until FROM term WHERE status <> 'SUSPENDED' AND (ended IS NULL OR ended > since)
  )
  SELECT category, community_code, settlement, month, sum(households) AS households, sum(persons) AS persons, sum(amount) AS amount,
    sum(started) AS started, sum(stopped) AS stopped, coalesce(sum(raised), 0) AS raised, coalesce(sum(reduced), 0) AS reduced
  FROM (
    SELECT category, community_code, settlement, since AS month, 1 AS households, persons, amount, 0 AS started, 0 AS stopped,
      (amount > former)::int AS raised, (amount < former)::int AS reduced FROM paid
    UNION ALL SELECT category, community_code, settlement, until, -1, -persons, -amount, 0, 0, 0, 0 FROM paid WHERE until IS NOT NULL
    UNION ALL SELECT category, community_code, settlement, effective_from, 0, 0, 0, 1, 0, 0, 0 FROM allowances.grants
    UNION ALL SELECT category, community_code, settlement, effective_until + 1, 0, 0, 0, 0, 1, 0, 0 FROM allowances.grants
      WHERE effective_until IS NOT NULL
  ) step GROUP BY 1, 2, 3, 4`;

/** What is kept and should be otherwise, and what nobody has added. */
const recount = `
  SELECT place, month, settlement, counted, kept FROM (
    SELECT category, left(community_code, n) AS place, settlement, month, ARRAY[sum(households), sum(persons), sum(amount),
      sum(started), sum(stopped), sum(raised), sum(reduced)] AS counted
    FROM (${fromGrants}) counted CROSS JOIN unnest(ARRAY[6, 9, 12]) n GROUP BY 1, 2, 3, 4
  ) counted FULL JOIN (
    SELECT category, place, settlement, month,
      ARRAY[households, persons, amount_fen, started, stopped, raised, reduced]::numeric[] AS kept
    FROM allowances.grant_months WHERE within = left(place, CASE length(place) WHEN 6 THEN 4 ELSE length(place) - 3 END)
  ) kept USING (category, place, settlement, month)
  WHERE coalesce(counted, '{0,0,0,0,0,0,0}') <> coalesce(kept, '{0,0,0,0,0,0,0}')
  UNION ALL SELECT 'not added', NULL, NULL, NULL, NULL FROM allowances.grants_to_count`;

test('agrees with the grants of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  const [kept] = await admin()`
    SELECT sum(started)::int AS started, sum(raised)::int AS raised, count(DISTINCT category)::int AS categories
    FROM allowances.grant_months WHERE length(place) = 6`;
  expect(kept?.started).toBeGreaterThan(50);
  expect(kept?.raised).toBeGreaterThan(20);
  expect(kept?.categories).toBeGreaterThan(1);
});

let made = 0;
const some = (n: number, where = 'true', most = 5) =>
  `id IN (SELECT id FROM allowances.grants WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % most)})`;
const terms = (n: number) => `(grant_id, since) IN (
  SELECT grant_id, since FROM allowances.grant_terms ORDER BY md5(grant_id || since || ${n}) LIMIT ${1 + (n % 5)})`;
const columns = `category, community_code, settlement, decided_on, effective_from`;
const statements: ((n: number) => string)[] = [
  (n) => `INSERT INTO allowances.grants (id, household_id, ${columns}, version)
    SELECT 'grt_added' || ${++made}, 'hh_added' || ${made}, ${columns}, 1 FROM allowances.grants ORDER BY md5(id || ${n}) LIMIT 1`,
  (
    n,
  ) => `INSERT INTO allowances.grant_terms (grant_id, since, status, reason, counted_members, household_income_fen, monthly_amount_fen, calculation_id)
    SELECT grant_id, (since + interval '1 month' * (${n} % 9))::date, CASE WHEN ${n} % 5 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END,
      CASE WHEN ${n} % 5 = 0 THEN 'SUSPENDED' ELSE 'REVIEWED' END, 1 + ${n} % 4, 0,
      CASE WHEN ${n} % 5 = 0 THEN 0 ELSE 100 * (${n} % 50) END, calculation_id
    FROM allowances.grant_terms WHERE ${terms(n)}
    ON CONFLICT (grant_id, since) DO UPDATE SET counted_members = excluded.counted_members`,
  (n) => `UPDATE allowances.grant_terms SET monthly_amount_fen = monthly_amount_fen + 100 * (1 + ${n} % 3)
    WHERE status <> 'SUSPENDED' AND ${terms(n)}`,
  (
    n,
  ) => `UPDATE allowances.grant_terms SET since = (since + interval '1 month')::date WHERE ${terms(n)} AND NOT EXISTS (
    SELECT FROM allowances.grant_terms o WHERE o.grant_id = grant_terms.grant_id AND o.since = grant_terms.since + interval '1 month')`,
  (n) => `DELETE FROM allowances.grant_terms WHERE reason <> 'GRANTED' AND ${terms(n)}`,
  (n) => `UPDATE allowances.grants SET version = version + 1 WHERE ${some(n)}`,
  (n) => `UPDATE allowances.grants g SET community_code = o.community_code, settlement = o.settlement
    FROM (SELECT * FROM allowances.grants ORDER BY md5(id || 'o' || ${n}) LIMIT 1) o WHERE ${some(n).replace('id IN', 'g.id IN')}`,
  (n) => `UPDATE allowances.grants a SET community_code = b.community_code
    FROM allowances.grants b WHERE a.id <> b.id AND a.settlement = b.settlement AND a.category = b.category
      AND a.${some(n, 'true', 2)} AND b.${some(n, 'true', 2)}`,
  (
    n,
  ) => `UPDATE allowances.grants SET effective_until = (effective_from + interval '${1 + (n % 30)} months')::date - 1,
    stop_reason = 'WITHDRAWN' WHERE category = 'ALLOWANCE' AND ${some(n)}`,
  (n) => `UPDATE allowances.grants SET effective_until = NULL, stop_reason = NULL
    WHERE category = 'ALLOWANCE' AND id LIKE 'grt\\_added%' AND ${some(n, `id LIKE 'grt\\_added%'`)}`,
  (n) =>
    `DELETE FROM allowances.grants WHERE id LIKE 'grt\\_added%' AND ${some(
      n,
      `id LIKE 'grt\\_added%'
    AND NOT EXISTS (SELECT FROM allowances.grant_terms t WHERE t.grant_id = grants.id)`,
    )}`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

describe('of what happens at once', () => {
  const raise = (sql: Sql, ids: readonly string[], fen: number) =>
    sql`UPDATE allowances.grant_terms SET monthly_amount_fen = monthly_amount_fen + ${fen}
      WHERE status <> 'SUSPENDED' AND grant_id = ANY (${[...ids]})`;

  test('counts all, and none waits for another in a circle', async () => {
    const rows = await admin()`SELECT id FROM allowances.grants ORDER BY md5(id)`;
    const ids = rows.map(({ id }) => String(id));
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        admin().begin(async (tx) => {
          // Each has grants of its own, in months and places that others have too.
          for (const id of ids.filter((_, i) => i % 40 === n)) {
            await tx`SELECT FROM allowances.grants WHERE id = ${id} FOR UPDATE`;
            await raise(tx, [id], 100 * (n + 1));
          }
        }),
      ),
    );
    expect(await admin().unsafe(recount)).toEqual([]);
  });

  test('sees what another has changed of the same grant, which neither has held', async () => {
    const [grant] = await admin()`
      SELECT grant_id AS id, min(since)::text AS first, max(since)::text AS last FROM allowances.grant_terms t
      WHERE status <> 'SUSPENDED' GROUP BY 1 HAVING count(*) > 1 LIMIT 1`;
    const change = (sql: Sql, since: unknown) =>
      sql`UPDATE allowances.grant_terms SET monthly_amount_fen = monthly_amount_fen + 700
        WHERE grant_id = ${String(grant?.id)} AND since = ${String(since)}`;
    const waits = admin().begin(async (tx) => {
      await change(tx, grant?.first);
      await tx`SET CONSTRAINTS ALL IMMEDIATE`;
      const second = change(admin(), grant?.last).execute();
      await waitingForLocks(graph, 1);
      return { second };
    });
    await (await waits).second;
    expect(await admin().unsafe(recount)).toEqual([]);
  });
});

test('is written by nobody else, and what a single grant was counted as is not even read', async () => {
  const { sql } = graph.database;
  await expect(sql`UPDATE grant_months SET month = month`).rejects.toMatchObject({ code: '42501' });
  for (const table of ['grant_steps', 'grants_to_count'])
    await expect(sql.unsafe(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
});

test('is empty when there are no grants', async () => {
  const undo = new Error('undone');
  for (const table of ['grants', 'grant_terms']) {
    const emptied = admin().begin(async (tx) => {
      await tx`UPDATE allowances.grants SET version = version + 1`;
      await tx.unsafe(`TRUNCATE allowances.${table} CASCADE`);
      await tx`SET CONSTRAINTS ALL IMMEDIATE`;
      expect(await tx.unsafe(recount)).toEqual([]);
      throw undo;
    });
    await expect(emptied).rejects.toBe(undo);
  }
});
