import { newId as kitId } from '@civil-affairs/kit/ids';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { act, addElder, addElders, elderAs, inDays, testElderCare, today, worker } from './care-testing.ts';
import {
  addCanteen,
  addMenu,
  cookOf,
  dineIn,
  mealDay,
  moveMenu,
  order,
  type TestCanteen,
} from './meal-testing.ts';

const graph = testElderCare();

async function addCard(residentId: string, fen: number, { canteenId, cook }: TestCanteen): Promise<string> {
  const { card } = await act(graph, 'issueMealCard', { residentId }, worker);
  if (fen > 0) await topUp(card.id, fen, canteenId, cook);
  return card.id;
}

const topUp = (cardId: string, amountFen: number, canteenId: string, viewer = cookOf(canteenId)) =>
  act(graph, 'topUpMealCard', { cardId, canteenId, amountFen, source: 'SELF', receiptNumber: '1' }, viewer);

const pay = (menuId: string, residentId: string, cardId: string, more: Record<string, unknown> = {}) =>
  act(graph, 'orderCanteenMeal', { menuId, residentId, ...dineIn, cardId, ...more }, worker);

async function ledger(cardId: string) {
  const rows = await graph.database.sql`
    SELECT number, kind, fen, balance_after_fen AS after FROM meal_card_entries WHERE card_id = ${cardId} ORDER BY number`;
  const [card] = await graph.database
    .sql`SELECT balance_fen, entries, status FROM meal_cards WHERE id = ${cardId}`;
  return { rows: [...rows], balance: card?.balance_fen, status: card?.status };
}

describe('a meal card', () => {
  test('pays a meal, and is paid back when it is cancelled; each entry knows what was left', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const cardId = await addCard(residentId, 2_500, canteen);
    const { order: made } = await pay(menuId, residentId, cardId);
    await act(graph, 'cancelCanteenMealOrder', { orderId: made.id, expectedVersion: 1 }, worker);
    expect(await ledger(cardId)).toEqual({
      rows: [
        { number: 1, kind: 'TOP_UP', fen: 2_500, after: 2_500 },
        { number: 2, kind: 'SPEND', fen: -1_000, after: 1_500 },
        { number: 3, kind: 'REFUND', fen: 1_000, after: 2_500 },
      ],
      balance: 2_500,
      status: 'ACTIVE',
    });
  });

  test('never falls below zero: of three meals at once that it cannot pay, two are paid', async () => {
    const canteen = await addCanteen(graph);
    const menus = await Promise.all([3, 4, 5].map((n) => addMenu(graph, canteen, { servedOn: inDays(n) })));
    const residentId = await addElder(graph);
    const cardId = await addCard(residentId, 2_500, canteen);
    const answers = await Promise.all(menus.map((menuId) => pay(menuId, residentId, cardId)));
    const refused = answers.filter(({ order: made }) => !made);
    expect(refused.flatMap((answer) => codes(answer))).toEqual(['BALANCE_TOO_LOW']);
    expect(refused[0]?.problems[0].message).toBeDefined();
    expect(JSON.stringify(refused[0]?.problems)).toContain('500');
    expect((await ledger(cardId)).balance).toBe(500);
  });

  test('comes out right whatever comes at once: the balance is the sum, without a gap', async () => {
    const canteen = await addCanteen(graph);
    const days = await Promise.all([3, 4, 5, 6].map((n) => addMenu(graph, canteen, { servedOn: inDays(n) })));
    const residentId = await addElder(graph);
    const cardId = await addCard(residentId, 1_500, canteen);
    const paid = await Promise.all([
      ...days.map((menuId) => pay(menuId, residentId, cardId)),
      ...[700, 800].map((fen) => topUp(cardId, fen, canteen.canteenId)),
    ]);
    const orders = paid.flatMap(({ order: made }) => (made ? [made.id as string] : []));
    await Promise.all(
      orders.map((orderId) => act(graph, 'cancelCanteenMealOrder', { orderId, expectedVersion: 1 }, worker)),
    );
    const { rows, balance } = await ledger(cardId);
    expect(balance).toBe(3_000);
    let sum = 0;
    for (const [n, row] of rows.entries()) {
      sum += row.fen;
      expect(row).toMatchObject({ number: n + 1, after: sum });
      expect(sum).toBeGreaterThanOrEqual(0);
    }
    expect(sum).toBe(balance);
  });

  test('is added to and never edited, by the application or its owner', async () => {
    const canteen = await addCanteen(graph);
    const cardId = await addCard(await addElder(graph), 1_000, canteen);
    const { sql } = graph.database;
    await expect(sql`UPDATE meal_cards SET balance_fen = 9 WHERE id = ${cardId}`).rejects.toThrow('denied');
    await expect(sql`UPDATE meal_card_entries SET fen = 9 WHERE card_id = ${cardId}`).rejects.toThrow(
      'denied',
    );
    await expect(sql`DELETE FROM meal_card_entries WHERE card_id = ${cardId}`).rejects.toThrow('denied');
    const owner = graph.city.openAsAdmin().sql;
    await expect(
      owner`UPDATE elder_care.meal_cards SET balance_fen = 9 WHERE id = ${cardId}`,
    ).rejects.toThrow('add up to');
    await expect(
      owner`UPDATE elder_care.meal_card_entries SET fen = 9 WHERE card_id = ${cardId}`,
    ).rejects.toThrow('never edited');
    await expect(owner`DELETE FROM elder_care.meal_card_entries WHERE card_id = ${cardId}`).rejects.toThrow(
      'never edited',
    );
    await expect(sql`INSERT INTO meal_card_entries (card_id, kind, fen, at, entered_by)
      VALUES (${cardId}, 'PAY_OUT', -1001, now(), 'x')`).rejects.toThrow('meal_card_not_below_zero');
    expect((await ledger(cardId)).balance).toBe(1_000);
  });

  test('is the diner’s alone, in use, and holds no more than it may', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [residentId = '', other = ''] = await addElders(graph, 2);
    const cardId = await addCard(residentId, 5_000, canteen);
    expect(codes(await pay(menuId, other, cardId))).toEqual(['CARD_OF_OTHER_PERSON']);
    expect(codes(await act(graph, 'issueMealCard', { residentId }, worker))).toEqual(['CARD_EXISTS']);
    const { canteenId } = canteen;
    expect(codes(await topUp(cardId, 495_001, canteenId))).toEqual(['CARD_LIMIT']);
    expect(codes(await topUp(cardId, 99, canteenId))).toEqual(['TOP_UP_OUT_OF_RANGE']);
    expect(codes(await topUp(cardId, 100, canteenId, cookOf('can_other')))).toEqual(['NOT_FOUND']);
    await act(graph, 'blockMealCard', { cardId, expectedVersion: 2 }, elderAs(residentId));
    expect(codes(await pay(menuId, residentId, cardId))).toEqual(['CARD_NOT_IN_USE']);
  });

  test('is closed once nothing is open, and what is left is paid out', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const cardId = await addCard(residentId, 5_000, canteen);
    const { order: made } = await pay(menuId, residentId, cardId);
    const close = { cardId, receiptNumber: '2', expectedVersion: 2 };
    expect(codes(await act(graph, 'closeMealCard', close, worker))).toEqual(['CARD_HAS_OPEN_ORDERS']);
    await moveMenu(graph, menuId);
    await act(graph, 'serveCanteenMeal', { orderId: made.id, expectedVersion: 1 }, canteen.cook);
    expect((await act(graph, 'closeMealCard', close, worker)).card.status).toBe('CLOSED');
    const { rows, balance } = await ledger(cardId);
    expect(rows.at(-1)).toEqual({ number: 3, kind: 'PAY_OUT', fen: -4_000, after: 0 });
    expect(balance).toBe(0);
  });

  test('shows its ledger to the holder and staff, and to a canteen what is on it', async () => {
    const canteen = await addCanteen(graph);
    const residentId = await addElder(graph);
    const cardId = await addCard(residentId, 1_000, canteen);
    const seen = async (viewer: Parameters<typeof graph.read>[2]) =>
      (
        await graph.read(
          `query ($id: ID!) { mealCard(id: $id) { balance { fen } resident { id }
            entries(first: 5) { totalCount nodes { kind amount { fen } } } } }`,
          { id: cardId },
          viewer,
        )
      ).mealCard;
    expect(await seen(elderAs(residentId))).toMatchObject({
      balance: { fen: 1_000 },
      resident: { id: residentId },
      entries: { totalCount: 1, nodes: [{ kind: 'TOP_UP', amount: { fen: 1_000 } }] },
    });
    expect(await seen(canteen.cook)).toEqual({ balance: { fen: 1_000 }, resident: null, entries: null });
    expect(await seen(elderAs(await addElder(graph)))).toBeNull();
    expect(await seen(cookOf())).toBeNull();
  });
});

describe('a death', () => {
  const write = (type: string, residentId: string, payload: Record<string, unknown>) =>
    graph.receive({
      id: kitId('Event'),
      source: 'residents',
      type,
      subjectId: residentId,
      payload: { residentId, ...payload },
    });

  test('cancels the meals to come, pays them back and freezes the card; its correction orders and pays them again', async () => {
    const canteen = await addCanteen(graph, { seats: 1 });
    const menuId = await addMenu(graph, canteen);
    const later = await addMenu(graph, canteen, { servedOn: inDays(6) });
    const [residentId = '', other = ''] = await addElders(graph, 2);
    const cardId = await addCard(residentId, 3_000, canteen);
    await pay(menuId, residentId, cardId);
    await pay(later, residentId, cardId);
    await write('ResidentDeathRegistered', residentId, { status: 'DEAD', diedOn: today });
    expect(await ledger(cardId)).toMatchObject({ balance: 3_000, status: 'FROZEN' });
    // Somebody else has the only seat of the first of the days by now.
    await order(graph, menuId, other);
    await write('ResidentDeathCorrected', residentId, {
      status: 'ALIVE',
      diedOn: null,
      formerlyDiedOn: today,
    });
    expect(await ledger(cardId)).toMatchObject({ balance: 2_000, status: 'ACTIVE' });
    const rows = await graph.database.sql`
      SELECT o.served_on::text AS on, o.status, o.cancel_reason AS reason, (SELECT array_agg(act ORDER BY version)
        FROM case_history h WHERE h.case_id = o.id) AS acts
      FROM meal_orders o WHERE resident_id = ${residentId} ORDER BY served_on`;
    expect([...rows]).toEqual([
      {
        on: mealDay,
        status: 'CANCELLED',
        reason: 'DEATH',
        acts: ['orderCanteenMeal', 'cancelMealsOfDeceased'],
      },
      {
        on: inDays(6),
        status: 'PLACED',
        reason: null,
        acts: ['orderCanteenMeal', 'cancelMealsOfDeceased', 'restoreMeals'],
      },
    ]);
  });

  test('leaves what was served as it is', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const { id: orderId } = await order(graph, menuId, residentId);
    await moveMenu(graph, menuId);
    await act(graph, 'serveCanteenMeal', { orderId, expectedVersion: 1 }, canteen.cook);
    await write('ResidentDeathRegistered', residentId, { status: 'DEAD', diedOn: inDays(-1) });
    const [row] = await graph.database.sql`SELECT status FROM meal_orders WHERE id = ${orderId}`;
    expect(row?.status).toBe('SERVED');
  });
});
