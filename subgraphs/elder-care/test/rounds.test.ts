import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { act, addElders, inDays, testElderCare } from './care-testing.ts';
import { addCanteen, addMenu, brought, cookOf, moveMenu, order } from './meal-testing.ts';

const graph = testElderCare();
const departsAt = '2026-11-20T02:50:00Z';

/** A closed kitchen with deliveries to some addresses, so many boxes each. */
async function closedKitchen(stops: readonly (readonly [address: string, boxes: number])[]) {
  const canteen = await addCanteen(graph);
  const menuId = await addMenu(graph, canteen);
  const people = await addElders(graph, stops.length);
  const orders = [];
  for (const [n, [address, quantity]] of stops.entries())
    orders.push(await order(graph, menuId, people[n] ?? '', { ...brought, address, quantity }));
  await moveMenu(graph, menuId, inDays(-1));
  await act(graph, 'closeCanteenKitchen', { menuId, expectedVersion: 1 }, canteen.cook);
  return { ...canteen, menuId, people, orders };
}

const plan = (menuId: string, viewer: ReturnType<typeof cookOf>, boxes: number) =>
  act(graph, 'planCanteenRound', { menuId, departsAt, boxes, minutesPerStop: 7 }, viewer);

async function roundSeen(id: string, viewer: ReturnType<typeof cookOf>) {
  const { canteenRound } = await graph.read(
    `query ($id: ID!) { canteenRound(id: $id) { status boxes boxesTaken version
      stops { sequence arrivesAt address orders { id number quantity status version resident { id } } }
      menu { withoutRound { number } } } }`,
    { id },
    viewer,
  );
  return canteenRound;
}

describe('a delivery round', () => {
  test('takes whole stops by address until its boxes are full; the rest waits for the next one', async () => {
    const { menuId, cook } = await closedKitchen([
      ['A路1号', 3],
      ['B路2号', 2],
      ['B路2号', 1],
      ['C路3号', 2],
      ['D路4号', 4],
    ]);
    const first = await plan(menuId, cook, 6);
    expect(first.warnings).toEqual([{ code: 'MEALS_WITHOUT_ROUND' }]);
    expect(await roundSeen(first.round.id, cook)).toMatchObject({
      status: 'PLANNED',
      boxesTaken: 6,
      stops: [
        {
          sequence: 1,
          arrivesAt: '2026-11-20T02:57:00.000Z',
          address: 'A路1号',
          orders: [{ resident: null }],
        },
        { sequence: 2, arrivesAt: '2026-11-20T03:04:00.000Z', orders: [{ quantity: 2 }, { quantity: 1 }] },
      ],
      menu: { withoutRound: [{ number: 4 }, { number: 5 }] },
    });
    const second = await plan(menuId, cook, 6);
    expect(second.warnings).toEqual([]);
    expect((await roundSeen(second.round.id, cook)).boxesTaken).toBe(6);
    expect(codes(await plan(menuId, cook, 6))).toEqual(['NOTHING_TO_BRING']);
    expect(await roundSeen(first.round.id, cookOf('can_other'))).toBeNull();
  });

  test('is planned of a closed kitchen; one that is given up lets its meals go', async () => {
    const canteen = await addCanteen(graph);
    const open = await addMenu(graph, canteen);
    expect(codes(await plan(open, canteen.cook, 6))).toEqual(['KITCHEN_NOT_CLOSED']);
    const { menuId, cook } = await closedKitchen([['A路1号', 1]]);
    const { round } = await plan(menuId, cook, 6);
    await act(graph, 'cancelCanteenRound', { roundId: round.id, expectedVersion: 1 }, cook);
    const again = await plan(menuId, cook, 6);
    expect(again.problems).toEqual([]);
  });

  test('brings nothing to who is away by now, notes each result, and closes once all are there', async () => {
    const { menuId, cook, people, orders } = await closedKitchen([
      ['A路1号', 1],
      ['B路2号', 1],
      ['C路3号', 1],
    ]);
    const { round } = await plan(menuId, cook, 6);
    const { sql } = graph.database;
    await sql`INSERT INTO meal_absences VALUES ('mab_' || ${round.id}, ${people[2] ?? ''}, '222401003004',
      ${inDays(-2)}, ${inDays(2)})`;
    const roundId = round.id;
    const sent = await act(graph, 'dispatchCanteenRound', { roundId, expectedVersion: 1 }, cook);
    expect(sent.round.status).toBe('OUT');
    const seen = await roundSeen(roundId, cook);
    expect(seen.stops.map(({ orders: [one] }: { orders: { status: string }[] }) => one?.status)).toEqual([
      'ON_ROUND',
      'ON_ROUND',
    ]);
    const [row] = await sql`SELECT status, cancel_reason FROM meal_orders WHERE id = ${orders[2]?.id ?? ''}`;
    expect(row).toEqual({ status: 'CANCELLED', cancel_reason: 'AWAY' });
    const note = (n: number, expectedVersion: number, more: object = {}) =>
      act(graph, 'recordCanteenMealDelivery', { orderId: orders[n]?.id, expectedVersion, ...more }, cook);
    expect((await note(0, 2)).order.status).toBe('DELIVERED');
    const close = { roundId, expectedVersion: 2 };
    expect(codes(await act(graph, 'closeCanteenRound', close, cook))).toEqual(['STOPS_WITHOUT_RESULT']);
    expect((await note(1, 2, { notDeliveredReason: 'NOBODY_OPENED' })).order.status).toBe('NOT_DELIVERED');
    // The second try.
    expect((await note(1, 3)).order.status).toBe('DELIVERED');
    expect((await act(graph, 'closeCanteenRound', close, cook)).round.status).toBe('CLOSED');
    const after = await roundSeen(roundId, cook);
    expect(after.stops[0].address).toBeNull();
    const [log] = await sql`SELECT count(*)::int AS n FROM audit_log WHERE action = 'readCanteenRound'
      AND (subject_id = ${people[0] ?? ''} OR persons @> ARRAY[${people[0] ?? ''}])`;
    expect(log?.n).toBeGreaterThan(0);
  });
});
