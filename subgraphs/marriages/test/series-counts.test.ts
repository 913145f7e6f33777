// What is kept of offices by month, beside the rows that it is counted from.
import type { Database } from '@civil-affairs/kit/database';
import { adminOf, waitingForLocks } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { describe, expect, test } from 'vitest';
import { seriesCounts } from '../src/queries/series.ts';
import { testMarriages } from './testing.ts';

type Sql = Parameters<Parameters<Database['sql']['begin']>[1]>[0] | Database['sql'];

const graph = testMarriages();
const admin = () => adminOf(graph).sql;

/** Counted from the rows themselves. */
const fromRows = `
  SELECT office_id, to_char(day, 'YYYY-MM') AS month, what, count(*)::int AS n FROM (
    SELECT office_id, registered_on AS day, kind AS what FROM marriages.registrations
    UNION ALL SELECT office_id, accepted_on, 'ACCEPTED' FROM marriages.divorce_cases WHERE accepted_on IS NOT NULL
    UNION ALL SELECT office_id, closed_on, status FROM marriages.divorce_cases WHERE closed_on IS NOT NULL
    UNION ALL SELECT r.office_id, a.received_on, 'JUDGMENT' FROM marriages.annotations a
      JOIN marriages.registrations r ON r.id = a.registration_id WHERE a.kind = 'DIVORCED_BY_COURT'
    UNION ALL SELECT s.office_id, b.booked_on, 'COUNSELLING' FROM marriages.counselling_bookings b
      JOIN marriages.counselling_slots s ON s.id = b.slot_id
    UNION ALL SELECT s.office_id, b.recorded_on, 'ATTENDED' FROM marriages.counselling_bookings b
      JOIN marriages.counselling_slots s ON s.id = b.slot_id WHERE b.status = 'ATTENDED'
    UNION ALL SELECT s.office_id, b.recorded_on, b.outcome FROM marriages.counselling_bookings b
      JOIN marriages.counselling_slots s ON s.id = b.slot_id WHERE b.outcome IS NOT NULL
  ) counted GROUP BY 1, 2, 3`;

/** What is kept and should be otherwise, and what nobody has added. */
const recount = `
  SELECT office_id, month, what, n, count FROM (${fromRows}) counted
  FULL JOIN (SELECT * FROM marriages.office_months WHERE count <> 0) kept USING (office_id, month, what)
  WHERE n IS DISTINCT FROM count
  UNION ALL SELECT office_id, month, what, change, NULL FROM marriages.office_month_changes`;

test('agrees with the rows of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  const kept = await admin()`SELECT DISTINCT what FROM marriages.office_months WHERE count > 0`;
  expect(kept.length).toBeGreaterThan(8);
});

let made = 0;
const some = (table: string, n: number, where = 'true') =>
  `id IN (SELECT id FROM marriages.${table} WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 5)})`;
const day = (n: number) => `date '2026-03-15' + ${7 * (n % 30)}`;
const office = (n: number) => `(SELECT id FROM marriages.offices ORDER BY md5(id || ${n}) LIMIT 1)`;
const added = (table: string) => `id LIKE '%\\_added%' AND id IN (SELECT id FROM marriages.${table})`;
const statements: ((n: number) => string)[] = [
  (
    n,
  ) => `INSERT INTO marriages.registrations (id, registration_number, office_id, registered_on, status, version, kind)
    SELECT 'reg_added' || ${++made} || '_' || g, 'J222401-' || to_char(day, 'YYYY') || '-' || lpad((900000 - 10 * ${made} + g)::text, 6, '0'),
      ${office(n)}, day, 'IN_FORCE', 1, (ARRAY['ORDINARY', 'FOREIGN_RELATED', 'REMARRIAGE'])[1 + (g + ${n}) % 3]
    FROM generate_series(1, ${1 + (n % 6)}) g CROSS JOIN LATERAL (SELECT ${day(n)} - 40 * g AS day) d`,
  (n) =>
    `UPDATE marriages.registrations SET kind = (ARRAY['ORDINARY', 'FOREIGN_RELATED', 'REMARRIAGE'])[1 + ${n} % 3] WHERE ${some('registrations', n)}`,
  (n) => `UPDATE marriages.registrations SET version = version + 1 WHERE ${some('registrations', n)}`,
  (n) =>
    `UPDATE marriages.registrations SET registered_on = registered_on - extract(day FROM registered_on)::int + 1
     WHERE ${some('registrations', n, `id LIKE 'reg\\_added%' AND extract(month FROM registered_on) > 1`)}`,
  () => `DELETE FROM marriages.registrations WHERE ${added('registrations')}
     AND NOT EXISTS (SELECT FROM marriages.annotations a WHERE a.registration_id = registrations.id)`,
  (
    n,
  ) => `INSERT INTO marriages.annotations (id, registration_id, kind, authority, paper_number, decided_on, effective_on,
      received_on, entered_by)
    SELECT 'ann_added' || ${++made}, id, (ARRAY['DIVORCED_BY_COURT', 'CORRECTED'])[1 + ${n} % 2], 'court', 's1.${made}', ${day(n)}, ${day(n)}, ${day(n)}, 'usr_one'
    FROM marriages.registrations ORDER BY md5(id || ${n}) LIMIT 1`,
  () => `DELETE FROM marriages.annotations WHERE id LIKE 'ann\\_added%'`,
  (n) =>
    `UPDATE marriages.divorce_cases SET accepted_on = accepted_on - 31 * (${n} % 3) WHERE ${some('divorce_cases', n)}`,
  (n) =>
    `UPDATE marriages.divorce_cases SET closed_on = closed_on + 31 WHERE ${some('divorce_cases', n, `status IN ('WITHDRAWN', 'DEEMED_WITHDRAWN')`)}`,
  (n) =>
    `UPDATE marriages.counselling_bookings SET booked_on = booked_on - 20 * (${n} % 4) WHERE ${some('counselling_bookings', n)}`,
  (n) =>
    `UPDATE marriages.counselling_bookings SET status = 'ATTENDED', recorded_on = booked_on + 30, outcome = (ARRAY['NO', NULL, 'RECONCILED'])[1 + ${n} % 3]
     WHERE ${some('counselling_bookings', n)}`,
  (n) =>
    `UPDATE marriages.counselling_bookings SET status = 'BOOKED', recorded_on = NULL, outcome = NULL
     WHERE ${some('counselling_bookings', n, `status = 'ATTENDED'`)}`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('gives the series what the rows give it', async () => {
  const range = { from: '2026-01', to: '2026-11' };
  const found = await seriesCounts(graph.database.db, ['222401'], range);
  const rows = await admin().unsafe<
    { month: string; what: string; count: number }[]
  >(`SELECT month, what, sum(n)::int AS count FROM (${fromRows}) counted
    WHERE month <= '2026-11' AND (month >= '2026-01' OR what IN ('ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'REGISTERED', 'CLOSED'))
    GROUP BY 1, 2`);
  expect(rows.length).toBeGreaterThan(10);
  const sorted = (list: readonly Record<'month' | 'what' | 'count', unknown>[]) =>
    list.map(({ month, what, count }) => `${month} ${what} ${count}`).sort();
  expect(sorted(found)).toEqual(sorted([...rows]));
});

describe('of what happens at once', () => {
  test('counts all, and none waits for another in a circle', async () => {
    const ids = await admin()`SELECT id FROM marriages.registrations ORDER BY md5(id) LIMIT 300`;
    const all = ids.map(({ id }) => String(id));
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        admin().begin(async (tx) => {
          // Each has rows of its own, in months that others have too.
          for (const id of all.filter((_, i) => i % 60 === n))
            await tx`UPDATE marriages.registrations SET kind = ${n % 2 ? 'FOREIGN_RELATED' : 'REMARRIAGE'} WHERE id = ${id}`;
        }),
      ),
    );
    expect(await admin().unsafe(recount)).toEqual([]);
  });

  test('lets others count in the same month until a transaction ends', async () => {
    const [one, two] = await admin()`
      SELECT id FROM marriages.registrations WHERE kind = 'ORDINARY' AND registered_on = (
        SELECT registered_on FROM marriages.registrations WHERE kind = 'ORDINARY' GROUP BY 1 HAVING count(*) > 1 LIMIT 1) LIMIT 2`;
    const become = (sql: Sql, kind: string, row: { id?: unknown } | undefined) =>
      sql`UPDATE marriages.registrations SET kind = ${kind} WHERE id = ${String(row?.id)}`;
    await admin().begin(async (tx) => {
      await become(tx, 'FOREIGN_RELATED', one);
      // It would wait for ever if the month were held.
      expect((await become(admin(), 'FOREIGN_RELATED', two)).count).toBe(1);
    });
    const waits = admin().begin(async (tx) => {
      await become(tx, 'REMARRIAGE', one);
      await tx`SET CONSTRAINTS ALL IMMEDIATE`;
      const second = become(admin(), 'REMARRIAGE', two).execute();
      await waitingForLocks(graph, 1);
      return { second };
    });
    await (await waits).second;
    expect(await admin().unsafe(recount)).toEqual([]);
  });
});

test('is written by nobody else', async () => {
  const { sql } = graph.database;
  await expect(sql`UPDATE office_months SET count = count`).rejects.toMatchObject({ code: '42501' });
  await expect(sql`SELECT FROM office_month_changes`).rejects.toMatchObject({ code: '42501' });
});

test('stands on marriages and hours that stay at their office', async () => {
  for (const table of ['registrations', 'counselling_slots'])
    await expect(
      admin().unsafe(`UPDATE marriages.${table} SET office_id = 'off_another'`),
    ).rejects.toMatchObject({
      constraint_name: 'stays_at_its_office',
    });
});

test('is empty when the rows are', async () => {
  const undo = new Error('undone');
  const emptied = admin().begin(async (tx) => {
    await tx`UPDATE marriages.registrations SET kind = 'FOREIGN_RELATED'`;
    await tx`TRUNCATE marriages.registrations CASCADE`;
    await tx`SET CONSTRAINTS ALL IMMEDIATE`;
    expect(await tx.unsafe(recount)).toEqual([]);
    throw undo;
  });
  await expect(emptied).rejects.toBe(undo);
});
