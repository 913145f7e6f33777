// What is kept of meals by month, beside the orders that it is counted from.
import type { Database } from '@civil-affairs/kit/database';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { adminOf, waitingForLocks } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { describe, expect, test } from 'vitest';
import { newId } from '../src/ids.ts';
import { seriesByCommunity } from '../src/queries/series.ts';
import { act, addElder, testElderCare, today } from './care-testing.ts';
import { addCanteen, addMenu, dineIn, moveMenu, order } from './meal-testing.ts';
import { city } from './testing.ts';

type Sql = Parameters<Parameters<Database['sql']['begin']>[1]>[0] | Database['sql'];

const graph = testElderCare();
const admin = () => adminOf(graph).sql;

/** Counted from the orders: portions and diners, what each payer paid, and elders who ate. */
const fromOrders = (code = '', first = '2000-01-01', last = '2100-01-01') => {
  const had = `o.served_on BETWEEN '${first}' AND '${last}' AND o.status IN ('SERVED', 'DELIVERED')`;
  const within = (column: string) => `${column} >= '${code}' AND ${column} < '${code}~'`;
  return `
    SELECT 'portions and persons' AS what, to_char(o.served_on, 'YYYY-MM') AS month, c.community_code AS community,
      sum(o.quantity) AS n,
      count(DISTINCT o.resident_id) + coalesce(sum(o.quantity) FILTER (WHERE o.resident_id IS NULL), 0) AS persons
    FROM elder_care.meal_orders o JOIN elder_care.canteens c ON c.id = o.canteen_id
    WHERE ${had} AND ${within('c.community_code')} GROUP BY 2, 3
    UNION ALL
    SELECT 'fen of ' || s.payer, to_char(o.served_on, 'YYYY-MM'), c.community_code, sum(o.quantity * s.fen), 0
    FROM elder_care.meal_orders o JOIN elder_care.meal_order_splits s ON s.order_id = o.id
      JOIN elder_care.canteens c ON c.id = o.canteen_id
    WHERE ${had} AND ${within('c.community_code')} GROUP BY 1, 2, 3 HAVING sum(s.fen) > 0
    UNION ALL
    SELECT 'elders', to_char(o.served_on, 'YYYY-MM'), o.community_code, count(DISTINCT o.resident_id), 0
    FROM elder_care.meal_orders o
    WHERE ${had} AND o.diner_group = 'SIXTY_AND_OVER' AND o.resident_id IS NOT NULL AND ${within('o.community_code')}
    GROUP BY 2, 3`;
};

/** Counted from the orders: what is charged of a canteen's meals, and what each payer pays of them. */
const chargedFromOrders = `
  SELECT 'charged at ' || o.canteen_id AS what, to_char(o.served_on, 'YYYY-MM') AS month, o.canteen_id AS community,
    sum(o.quantity) AS n, coalesce(sum(o.quantity) FILTER (WHERE o.status LIKE 'NOT%'), 0) AS persons
  FROM elder_care.meal_orders o WHERE o.status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED') GROUP BY 1, 2, 3
  UNION ALL
  SELECT 'paid for by ' || s.payer || ', ' || coalesce(o.diner_group, 'nobody knows'), to_char(o.served_on, 'YYYY-MM'), o.canteen_id,
    sum(o.quantity), sum(o.quantity * s.fen)
  FROM elder_care.meal_orders o JOIN elder_care.meal_order_splits s ON s.order_id = o.id
  WHERE o.status IN ('SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED') GROUP BY 1, 2, 3`;

/** What is kept and should be otherwise. */
const recount = `
  SELECT * FROM (${fromOrders()} UNION ALL ${chargedFromOrders}) counted FULL JOIN (
    SELECT 'portions and persons' AS what, month, community_code AS community, portions AS kept, persons + nameless AS persons_kept
    FROM elder_care.meal_months WHERE portions > 0
    UNION ALL
    SELECT 'fen of ' || payer, month, community_code, sum(fen), 0
    FROM elder_care.canteen_month_payments p JOIN elder_care.canteens c ON c.id = p.canteen_id
    WHERE had AND fen > 0 GROUP BY 1, 2, 3
    UNION ALL
    SELECT 'charged at ' || canteen_id, month, canteen_id, portions, not_had FROM elder_care.canteen_months WHERE portions > 0
    UNION ALL
    SELECT 'paid for by ' || payer || ', ' || coalesce(diner_group, 'nobody knows'), month, canteen_id, sum(portions), sum(fen)
    FROM elder_care.canteen_month_payments WHERE portions > 0 GROUP BY 1, 2, 3
    UNION ALL
    SELECT 'elders', month, community_code, elders, 0 FROM elder_care.meal_months WHERE elders > 0
  ) kept USING (what, month, community) WHERE (n, persons) IS DISTINCT FROM (kept, persons_kept)`;

test('agrees with the orders of the demo city, which came in bulk and by acts', async () => {
  expect(await admin().unsafe(recount)).toHaveLength(0);
  const [kept] = await admin()`SELECT sum(portions)::int AS portions, sum(elders)::int AS elders,
    (SELECT count(DISTINCT payer)::int FROM elder_care.canteen_month_payments) AS payers FROM elder_care.meal_months`;
  expect(kept?.portions).toBeGreaterThan(1_000);
  expect(kept?.elders).toBeGreaterThan(100);
  expect(kept?.payers).toBeGreaterThan(1);
});

/** Orders of any kind, as a statement inserts them: some with a name, some without, in several months. */
const inserted = (n: number, status: string) => `
  INSERT INTO elder_care.meal_orders (id, resident_id, community_code, served_on, meal, canteen_id, mode, fen, quantity,
    diner_group, status)
  SELECT 'mor_' || gen_random_uuid(), CASE WHEN (g + ${n}) % 3 > 0 THEN o.resident_id END,
    CASE WHEN (g + ${n}) % 5 > 0 THEN o.community_code END, date '2026-11-19' - 11 * ((g + ${n}) % 6), 'LUNCH',
    (SELECT id FROM elder_care.canteens ORDER BY md5(id || g || ${n}) LIMIT 1), 'DINE_IN', 1000, 1 + (g + ${n}) % 3,
    CASE WHEN (g + ${n}) % 4 > 0 THEN 'SIXTY_AND_OVER' ELSE 'UNDER_SIXTY' END, '${status}'
  FROM generate_series(1, ${1 + (n % 7)}) g
    CROSS JOIN LATERAL (SELECT * FROM elder_care.meal_orders WHERE resident_id IS NOT NULL ORDER BY md5(id || (g + ${n}) % 9) LIMIT 1) o`;
const split = (n: number) => `
  INSERT INTO elder_care.meal_order_splits
  SELECT o.id, payer, fen FROM (
    SELECT id FROM elder_care.meal_orders o
    WHERE NOT EXISTS (SELECT FROM elder_care.meal_order_splits WHERE order_id = o.id) ORDER BY md5(id || ${n}) LIMIT 5
  ) o CROSS JOIN (VALUES ('PERSON', 800), ('OPERATOR', ${n % 300}), ('GOVERNMENT', 0)) payers (payer, fen)`;
const some = (n: number, where = 'true') => `id IN (
  SELECT id FROM elder_care.meal_orders WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 9)})`;
/** No meal is had before its day. */
const served = `served_on <= '${today}' AND status IN`;
const set = (values: string, where?: string) => (n: number) =>
  `UPDATE elder_care.meal_orders SET ${values} WHERE ${some(n, where)}`;
const statements: ((n: number) => string)[] = [
  (n) => inserted(n, 'SERVED'),
  (n) => inserted(n, 'PLACED'),
  split,
  set(`status = 'SERVED'`, `${served} ('PLACED', 'ON_ROUND')`),
  set(`status = 'DELIVERED'`, `${served} ('PLACED', 'ON_ROUND')`),
  set(`status = 'NOT_FETCHED'`, `${served} ('PLACED', 'SERVED')`),
  set(`status = 'NOT_DELIVERED', not_delivered_reason = 'REFUSED'`, `${served} ('ON_ROUND', 'DELIVERED')`),
  set(`status = 'ON_ROUND'`, `status = 'PLACED'`),
  set(`status = 'CANCELLED', cancelled_on = served_on, cancel_reason = 'DINER'`, `status <> 'NOT_DELIVERED'`),
  set(`status = 'PLACED'`, `status IN ('SERVED', 'DELIVERED')`),
  set(
    `status = CASE status WHEN 'SERVED' THEN 'PLACED' ELSE 'SERVED' END`,
    `${served} ('SERVED', 'PLACED', 'DELIVERED')`,
  ),
  set('version = version + 1'),
  (n) => `UPDATE elder_care.meal_orders o SET community_code = c.community_code
    FROM (SELECT community_code FROM elder_care.canteens ORDER BY md5(id || ${n}) LIMIT 1) c WHERE ${some(n).replace('id IN', 'o.id IN')}`,
  (n) =>
    `DELETE FROM elder_care.meal_orders o WHERE id LIKE 'mor\\_%' AND ${some(
      n,
      `NOT EXISTS (SELECT FROM elder_care.meal_order_splits WHERE order_id = id)
      AND NOT EXISTS (SELECT FROM elder_care.meal_card_entries e WHERE e.order_id = meal_orders.id)`,
    )}`,
];

test('agrees with them after any statements, and after one that is undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('agrees after meals that were served and sold by acts, also when their month is another one', async () => {
  const canteen = await addCanteen(graph);
  const menuId = await addMenu(graph, canteen);
  const elder = await addElder(graph);
  const eaten = await order(graph, menuId, elder);
  await order(graph, menuId, await addElder(graph));
  await moveMenu(graph, menuId);
  const serve = { orderId: eaten.id, expectedVersion: 1 };
  expect((await act(graph, 'serveCanteenMeal', serve, canteen.cook)).problems).toEqual([]);
  const sale = { menuId, setNumber: 1, quantity: 2, dinerGroup: 'UNDER_SIXTY', sittingAt: dineIn.sittingAt };
  expect((await act(graph, 'sellCanteenMeal', sale, canteen.cook)).problems).toEqual([]);
  const kept = () => admin()`
    SELECT month, portions, as_elder FROM elder_care.meal_month_persons WHERE resident_id = ${elder} AND portions > 0`;
  expect(await kept()).toMatchObject([{ month: today.slice(0, 7), portions: 1, as_elder: 1 }]);
  expect(await admin().unsafe(recount)).toEqual([]);
  await moveMenu(graph, menuId, '2026-10-15');
  expect(await kept()).toMatchObject([{ month: '2026-10', portions: 1, as_elder: 1 }]);
  expect(await admin().unsafe(recount)).toEqual([]);
});

test('gives the series what the orders give it', async () => {
  const days = [
    { month: '2026-10', on: '2026-10-31', isProvisional: false },
    { month: '2026-11', on: today, isProvisional: true },
  ];
  for (const code of [city, demoCommunity.slice(0, 9), demoCommunity]) {
    const { persons } = await seriesByCommunity(graph.database.db, code, days, () => 'INTACT');
    const shown = persons.flatMap(({ month, communityCode, meals, mealPersons, mealElders, paidFen }) => [
      ...(meals > 0 ? [['portions and persons', month, communityCode, meals, mealPersons]] : []),
      ...(mealElders > 0 ? [['elders', month, communityCode, mealElders, 0]] : []),
      ...Object.entries(paidFen).flatMap(([payer, fen]) =>
        fen > 0 ? [[`fen of ${payer}`, month, communityCode, fen, 0]] : [],
      ),
    ]);
    const rows = await admin().unsafe(fromOrders(code, '2026-10-01', today));
    expect(rows.length).toBeGreaterThan(0);
    const sorted = (list: readonly unknown[][]) => list.map((row) => JSON.stringify(row)).sort();
    expect(sorted(shown)).toEqual(
      sorted(
        rows.map(({ what, month, community, n, persons: different }) => [
          what,
          month,
          community,
          Number(n),
          Number(different),
        ]),
      ),
    );
  }
});

describe('of what happens at once', () => {
  /** Orders that wait to be served, each of 10 yuan from the diner and 5 from the operator. */
  async function place(n: number, canteens: readonly string[], elders: readonly string[]): Promise<string[]> {
    const ids = Array.from({ length: n }, () => newId('CanteenMealOrder'));
    const communities = await admin()`
      SELECT DISTINCT community_code FROM elder_care.canteens ORDER BY 1 LIMIT 4`;
    await admin()`INSERT INTO elder_care.meal_orders ${admin()(
      ids.map((id, i) => ({
        id,
        resident_id: elders[i % elders.length] ?? null,
        community_code: String(communities[(i * 7) % communities.length]?.community_code),
        served_on: '2026-11-02',
        meal: 'LUNCH',
        canteen_id: String(canteens[i % canteens.length]),
        mode: 'DINE_IN',
        fen: 1_000,
        diner_group: 'SIXTY_AND_OVER',
      })),
    )}`;
    return ids;
  }
  const pay = (sql: Sql, ids: readonly string[]) =>
    sql`INSERT INTO elder_care.meal_order_splits SELECT id, payer, fen
      FROM unnest(${[...ids]}::text[]) AS o (id) CROSS JOIN (VALUES ('PERSON', 1000), ('OPERATOR', 500)) p (payer, fen)`;
  const become = (sql: Sql, status: string, ids: readonly string[]) =>
    sql`UPDATE elder_care.meal_orders SET status = ${status} WHERE id = ANY (${[...ids]})`;
  const canteensOfCity = async () =>
    (await admin()`SELECT id FROM elder_care.canteens ORDER BY id LIMIT 6`).map(({ id }) => String(id));

  test('counts every meal that is served, paid for or taken back, and none waits for another in a circle', async () => {
    const canteens = await canteensOfCity();
    const ids = await place(240, canteens, ['res_one', 'res_two', 'res_three']);
    // Four at a time lie in different communities, each time others.
    const groups = Array.from({ length: 60 }, (_, n) =>
      [n, n + 60, n + 120, n + 180].map((i) => ids[(i * 7) % 240] ?? ''),
    );
    await Promise.all(groups.flatMap((group) => [become(admin(), 'SERVED', group), pay(admin(), group)]));
    expect(await admin().unsafe(recount)).toEqual([]);
    await Promise.all(
      groups.map((group, n) => become(admin(), n % 3 === 0 ? 'PLACED' : 'DELIVERED', group.toReversed())),
    );
    expect(await admin().unsafe(recount)).toEqual([]);
  });

  test('counts a person once whose two meals are served at the same moment', async () => {
    const [canteen = ''] = await canteensOfCity();
    const [another = '', ...two] = await place(3, [canteen], ['res_another', 'res_twice', 'res_twice']);
    const waits = admin().begin(async (tx) => {
      await become(tx, 'SERVED', [another]);
      const both = Promise.all(two.map((id) => become(admin(), 'SERVED', [id])));
      await waitingForLocks(graph, 2);
      return { both };
    });
    await (await waits).both;
    expect(await admin().unsafe(recount)).toEqual([]);
  });

  test.each(['served', 'paid for'])('counts payers once when an order is first %s', async (first) => {
    const [canteen = ''] = await canteensOfCity();
    const ids = await place(1, [canteen], [`res_first_${first}`]);
    const steps = [(sql: Sql) => become(sql, 'SERVED', ids), (sql: Sql) => pay(sql, ids)];
    const [begins, follows] = first === 'served' ? steps : steps.toReversed();
    const waits = admin().begin(async (tx) => {
      await begins?.(tx);
      const second = follows?.(admin()).execute();
      await waitingForLocks(graph, 1);
      return { second };
    });
    await (await waits).second;
    expect(await admin().unsafe(recount)).toEqual([]);
  });
});

test('is written by nobody else, and persons are not even read', async () => {
  const { sql } = graph.database;
  for (const table of ['meal_months', 'meal_month_persons', 'canteen_months', 'canteen_month_payments'])
    await expect(sql.unsafe(`UPDATE ${table} SET month = month`)).rejects.toMatchObject({ code: '42501' });
  await expect(sql`SELECT FROM meal_month_persons`).rejects.toMatchObject({ code: '42501' });
  await expect(
    sql`SELECT add_meals(ARRAY[ROW('2026-11', ${demoCommunity}, 'res_one', 1, 1)]::meal_month_persons[], 1)`,
  ).rejects.toMatchObject({ code: '42501' });
});

test('stands on canteens that stay where they are', async () => {
  await expect(
    admin()`UPDATE elder_care.canteens SET community_code = '222401006003' WHERE community_code = ${demoCommunity}`,
  ).rejects.toMatchObject({ constraint_name: 'canteen_stays_in_its_community' });
});

test('is empty when the orders are', async () => {
  const undo = new Error('undone');
  const emptied = admin().begin(async (tx) => {
    await tx`TRUNCATE elder_care.meal_orders CASCADE`;
    expect(await tx.unsafe(recount)).toEqual([]);
    expect(await tx`SELECT FROM elder_care.meal_months`).toHaveLength(0);
    throw undo;
  });
  await expect(emptied).rejects.toBe(undo);
  const reloaded = admin().begin(async (tx) => {
    await tx`TRUNCATE elder_care.meal_orders, elder_care.meal_order_splits, elder_care.meal_card_entries,
      elder_care.meal_month_persons, elder_care.meal_months, elder_care.canteen_months, elder_care.canteen_month_payments`;
    throw undo;
  });
  await expect(reloaded).rejects.toBe(undo);
});
