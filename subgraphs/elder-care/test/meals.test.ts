import { testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { describe, expect, test } from 'vitest';
import {
  act,
  addElder,
  addElders,
  addStay,
  clerk,
  elderAs,
  inDays,
  testElderCare,
  today,
  worker,
} from './care-testing.ts';
import {
  addCanteen,
  addMenu,
  brought,
  cookOf,
  dineIn,
  mealDay,
  moveMenu,
  order,
  setOf,
} from './meal-testing.ts';

const graph = testElderCare();

const tryOrder = (
  menuId: string,
  residentId: string,
  input: Record<string, unknown> = dineIn,
  viewer = worker,
) => act(graph, 'orderCanteenMeal', { menuId, residentId, ...input }, viewer);

async function kitchen(menuId: string, viewer = cookOf()) {
  const { canteenMenu } = await graph.read(
    `query ($id: ID!) { canteenMenu(id: $id) { status kitchen { portions heldBack
      sets { portions dineIn takeAway delivery } dishes { portions } } orders { nodes { number } } } }`,
    { id: menuId },
    viewer,
  );
  return canteenMenu;
}

describe('a menu', () => {
  test('is published once for a meal, of own dishes, for a meal that the canteen serves', async () => {
    const canteen = await addCanteen(graph);
    await addMenu(graph, canteen);
    const { canteenId, cook, dishes } = canteen;
    const input = { canteenId, servedOn: mealDay, meal: 'LUNCH', sets: [setOf([dishes.rice])] };
    const publish = async (more: Record<string, unknown>, viewer = cook) =>
      codes(await act(graph, 'publishCanteenMenu', { ...input, ...more }, viewer));
    expect(await publish({})).toEqual(['MENU_EXISTS']);
    expect(await publish({ meal: 'DINNER' })).toEqual(['MEAL_NOT_SERVED']);
    expect(await publish({ servedOn: inDays(-1) })).toEqual(['DAY_IS_OVER']);
    expect(await publish({ servedOn: inDays(61) })).toEqual(['MEAL_TOO_FAR_AHEAD']);
    expect(await publish({ servedOn: inDays(5), sets: [] })).toEqual(['MENU_SETS_OUT_OF_RANGE']);
    const other = await addCanteen(graph);
    expect(await publish({ servedOn: inDays(5), sets: [setOf([other.dishes.rice])] })).toEqual([
      'DISH_NOT_OF_CANTEEN',
    ]);
    expect(await publish({ servedOn: inDays(5) }, other.cook)).toEqual(['NOT_FOUND']);
  });

  test('is open to everybody with its allergens, seats and cut-offs; its kitchen is the canteen’s', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const { canteenMenu } = await graph.read(
      `query ($id: ID!) { canteenMenu(id: $id) { servedOn meal cutOffAt deliveryCutOffAt
        sets { number diet portionsLeft dishes { name { zhHans } allergens } } sittings { startsAt endsAt seats free } } }`,
      { id: menuId },
      null,
    );
    expect(canteenMenu).toMatchObject({
      servedOn: mealDay,
      cutOffAt: `${mealDay}T01:00:00.000Z`,
      sets: [
        {
          number: 1,
          diet: null,
          portionsLeft: null,
          dishes: [
            { name: { zhHans: '米饭' }, allergens: [] },
            { name: { zhHans: '蛋花汤' }, allergens: ['EGG'] },
          ],
        },
        { number: 2, diet: 'LOW_SALT' },
      ],
      sittings: [
        { startsAt: '11:00', endsAt: '11:30', seats: 40, free: 40 },
        { startsAt: '11:30', endsAt: '12:00', seats: 40, free: 40 },
      ],
    });
    expect(await kitchen(menuId, cookOf('can_other'))).toMatchObject({ kitchen: null, orders: null });
  });

  test('that is taken back cancels its orders, and its meal can be published again', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const { id } = await order(graph, menuId, await addElder(graph));
    const cancel = { menuId, reason: '停水', expectedVersion: 1 };
    expect((await act(graph, 'cancelCanteenMenu', cancel, canteen.cook)).menu.status).toBe('CANCELLED');
    const [row] = await graph.database.sql`SELECT status, cancel_reason FROM meal_orders WHERE id = ${id}`;
    expect(row).toEqual({ status: 'CANCELLED', cancel_reason: 'CANTEEN' });
    await addMenu(graph, canteen);
  });
});

describe('an order', () => {
  test('shows the price of the diner and who pays, by the age on the day of the meal', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [sixty = '', younger = '', student = ''] = await addResidents(graph, [
      { birthDate: `1966-${mealDay.slice(5)}` },
      { birthDate: `1966-${inDays(5).slice(5)}` },
      { birthDate: '2009-05-01' },
    ]);
    const ordered = await tryOrder(menuId, sixty);
    expect(ordered).toMatchObject({
      order: {
        number: 1,
        status: 'PLACED',
        dinerGroup: 'SIXTY_AND_OVER',
        price: { fen: 1_000 },
        fullPrice: { fen: 1_500 },
        split: [
          { payer: 'PERSON', amount: { fen: 1_000 } },
          { payer: 'OPERATOR', amount: { fen: 500 } },
        ],
      },
      warnings: [{ code: 'SPLIT_NOT_CONFIGURED' }],
    });
    expect((await tryOrder(menuId, younger)).order).toMatchObject({ number: 2, price: { fen: 1_500 } });
    const shown = await tryOrder(menuId, student, { ...dineIn, isStudentWithCard: true, quantity: 2 });
    expect(shown.order).toMatchObject({ price: { fen: 2_400 }, dinerGroup: 'STUDENT_WITH_CARD' });
  });

  test('of a set with its own price costs that, whoever eats it', async () => {
    const canteen = await addCanteen(graph);
    const noodles = setOf([canteen.dishes.rice], { priceFen: 1_300 });
    const menuId = await addMenu(graph, canteen, { sets: [noodles] });
    expect((await tryOrder(menuId, await addElder(graph))).order).toMatchObject({
      price: { fen: 1_300 },
      split: [{ payer: 'PERSON', amount: { fen: 1_300 } }],
    });
  });

  test('follows the rule of splitting that holds, and names it', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const { sql } = graph.database;
    const ruleId = `msr_${canteen.canteenId}`;
    await sql`INSERT INTO meal_split_rules VALUES
      (${ruleId}, ${canteen.canteenId}, 3, 60, NULL, 'PERSON_FIXED', '2026-01-01', NULL, false, NULL)`;
    await sql`INSERT INTO meal_split_rule_lines VALUES (${ruleId}, 1, 'GOVERNMENT', NULL, 2),
      (${ruleId}, 2, 'OPERATOR', NULL, 1)`;
    const { order: made, warnings } = await tryOrder(menuId, await addElder(graph), {
      ...dineIn,
      quantity: 3,
    });
    expect(made.split).toEqual([
      { payer: 'PERSON', amount: { fen: 3_000 } },
      { payer: 'OPERATOR', amount: { fen: 501 } },
      { payer: 'GOVERNMENT', amount: { fen: 999 } },
    ]);
    expect(warnings).toEqual([{ code: 'SPLIT_NOT_CONFIRMED' }]);
    const { canteenMealOrder } = await graph.read(
      'query ($id: ID!) { canteenMealOrder(id: $id) { splitRule { version lines { payer weight } } } }',
      { id: made.id },
      worker,
    );
    expect(canteenMealOrder.splitRule).toEqual({
      version: 3,
      lines: [
        { payer: 'GOVERNMENT', weight: 2 },
        { payer: 'OPERATOR', weight: 1 },
      ],
    });
  });

  test('is reduced once for a meal: the second one is at the full price', async () => {
    const menuId = await addMenu(graph, await addCanteen(graph));
    const residentId = await addElder(graph);
    await order(graph, menuId, residentId);
    expect(await tryOrder(menuId, residentId)).toMatchObject({
      order: { price: { fen: 1_500 } },
      warnings: [{ code: 'SUBSIDY_USED_TODAY' }],
    });
  });

  test('of one person at two canteens at once is reduced at one of them', async () => {
    const menus = [
      await addMenu(graph, await addCanteen(graph)),
      await addMenu(graph, await addCanteen(graph)),
    ];
    const residentId = await addElder(graph);
    const answers = await Promise.all(menus.map((menuId) => tryOrder(menuId, residentId)));
    const reduced = answers.filter((answer) => answer.order?.price.fen === 1_000);
    expect(reduced).toHaveLength(1);
  });

  test('takes no seat that is taken: of sixty who come at once, forty sit down', async () => {
    const menuId = await addMenu(graph, await addCanteen(graph));
    const people = await addElders(graph, 60);
    const answers = await Promise.all(people.map((residentId) => tryOrder(menuId, residentId)));
    const numbers = answers.flatMap(({ order: made }) => made?.number ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    const refused = answers.filter(({ order: made }) => !made);
    expect(new Set(refused.flatMap((answer) => codes(answer)))).toEqual(new Set(['SITTING_FULL']));
    const [row] = await graph.database.sql`
      SELECT taken FROM canteen_sittings WHERE menu_id = ${menuId} AND starts_at = '11:00'`;
    expect(row?.taken).toBe(40);
  });

  test('that is cancelled in time gives its seat and portion back, and nothing is paid', async () => {
    const canteen = await addCanteen(graph, { seats: 1 });
    const limited = setOf([canteen.dishes.rice], { portions: 1 });
    const menuId = await addMenu(graph, canteen, { sets: [limited] });
    const [one = '', other = ''] = await addElders(graph, 2);
    const { id: orderId } = await order(graph, menuId, one);
    expect(codes(await tryOrder(menuId, other, { ...dineIn, sittingAt: '11:30' }))).toEqual(['SOLD_OUT']);
    const cancel = { orderId, expectedVersion: 1 };
    expect(codes(await act(graph, 'cancelCanteenMealOrder', cancel, elderAs(other)))).toEqual(['NOT_FOUND']);
    const { order: cancelled } = await act(graph, 'cancelCanteenMealOrder', cancel, elderAs(one));
    expect(cancelled.status).toBe('CANCELLED');
    await order(graph, menuId, other);
  });

  test('cannot be cancelled by the diner after the cut-off, and by the canteen still', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const { id: orderId } = await order(graph, menuId, residentId);
    await moveMenu(graph, menuId, inDays(-1));
    const cancel = { orderId, expectedVersion: 1 };
    expect(codes(await act(graph, 'cancelCanteenMealOrder', cancel, elderAs(residentId)))).toEqual([
      'CUT_OFF_PASSED',
    ]);
    const off = { ...cancel, reason: '停电' };
    expect((await act(graph, 'callOffCanteenMealOrder', off, canteen.cook)).order.status).toBe('CANCELLED');
  });

  test('is of somebody who is not in the register by the canteen alone', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const guest = { menuId, ...dineIn, birthDate: '1950-01-01' };
    expect(codes(await act(graph, 'orderCanteenMeal', guest, worker))).toEqual(['NOT_FOUND']);
    expect((await act(graph, 'orderCanteenMeal', guest, canteen.cook)).order.price.fen).toBe(1_000);
    expect(
      codes(await act(graph, 'orderCanteenMeal', { ...guest, birthDate: inDays(30) }, canteen.cook)),
    ).toEqual(['DINER_AGE_IMPOSSIBLE']);
    const stranger = testViewer({ ...worker, subject: 'stranger', division: '222401006003' });
    expect(codes(await tryOrder(menuId, await addElder(graph), dineIn, stranger))).toEqual(['NOT_FOUND']);
  });

  test('keeps its price whatever the application tries', async () => {
    const menuId = await addMenu(graph, await addCanteen(graph));
    const { id } = await order(graph, menuId, await addElder(graph));
    const { sql } = graph.database;
    await expect(sql`UPDATE meal_orders SET fen = 0 WHERE id = ${id}`).rejects.toThrow('keeps its price');
    await expect(sql`UPDATE meal_order_splits SET fen = 0 WHERE order_id = ${id}`).rejects.toThrow('denied');
    await expect(sql`DELETE FROM meal_orders WHERE id = ${id}`).rejects.toThrow('denied');
  });
});

describe('an allergy', () => {
  test('refuses the set with the dish named; the other set is served', async () => {
    const menuId = await addMenu(graph, await addCanteen(graph));
    const residentId = await addElder(graph);
    await act(graph, 'recordMealAllergies', { residentId, allergens: ['EGG'] }, worker);
    const refused = await tryOrder(menuId, residentId);
    expect(refused.problems).toMatchObject([{ code: 'DISH_CLASHES', message: expect.anything() }]);
    expect(JSON.stringify(refused.problems)).toContain('蛋花汤');
    await order(graph, menuId, residentId, { ...dineIn, setNumber: 2 });
  });

  test('that is recorded later holds what clashes, and the kitchen learns no more than a count', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [residentId = '', other = ''] = await addElders(graph, 2);
    await order(graph, menuId, residentId);
    await order(graph, menuId, other);
    const recorded = await act(graph, 'recordMealAllergies', { residentId, allergens: ['EGG'] }, worker);
    expect(recorded).toMatchObject({
      record: { allergens: ['EGG'] },
      warnings: [{ code: 'MEALS_CLASH_NOW' }],
    });
    expect((await kitchen(menuId, canteen.cook)).kitchen).toMatchObject({ portions: 1, heldBack: 1 });
    await act(graph, 'recordMealAllergies', { residentId, allergens: ['NUTS'] }, worker);
    expect((await kitchen(menuId, canteen.cook)).kitchen).toMatchObject({ portions: 2, heldBack: 0 });
  });

  test('is sealed, seen by the person, and by no canteen', async () => {
    const residentId = await addElder(graph);
    await act(graph, 'recordMealAllergies', { residentId, allergens: ['PEANUT'] }, worker);
    const [row] = await graph.database
      .sql`SELECT allergens FROM meal_allergy_records WHERE resident_id = ${residentId}`;
    expect(row?.allergens).toMatch(/^s1\./);
    const elder = {
      __typename: 'Resident',
      id: residentId,
      communityCode: '222401003004',
      birthDate: '1940-05-01',
    };
    const selection = '... on Resident { elderCare { mealAllergies { allergens } } }';
    const [own] = await graph.entities([elder], selection, elderAs(residentId));
    expect(own.elderCare.mealAllergies).toEqual({ allergens: ['PEANUT'] });
    const { data } = await graph.askEntities([elder], selection, cookOf('can_any'));
    expect(data?._entities?.[0]?.elderCare ?? null).toBeNull();
  });
});

describe('nobody is cooked for', () => {
  test('who announced to be away: the meals of these days are cancelled, both ends included', async () => {
    const canteen = await addCanteen(graph);
    const menus = await Promise.all(
      [3, 4, 5, 6].map((n) => addMenu(graph, canteen, { servedOn: inDays(n) })),
    );
    const residentId = await addElder(graph);
    for (const menuId of menus) await order(graph, menuId, residentId);
    await act(graph, 'announceMealAbsence', { residentId, since: inDays(4), until: inDays(5) }, worker);
    const rows = await graph.database.sql`
      SELECT status, cancel_reason FROM meal_orders WHERE resident_id = ${residentId} ORDER BY served_on`;
    expect(rows.map(({ status, cancel_reason }) => [status, cancel_reason])).toEqual([
      ['PLACED', null],
      ['CANCELLED', 'AWAY'],
      ['CANCELLED', 'AWAY'],
      ['PLACED', null],
    ]);
    expect(codes(await tryOrder(menus[1] ?? '', residentId))).toEqual(['DINER_AWAY']);
  });

  test('who is in hospital from an institution, or has moved into one', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [resident = '', other = ''] = await addElders(graph, 2);
    await order(graph, menuId, resident, brought);
    await order(graph, menuId, other);
    expect((await kitchen(menuId, canteen.cook)).kitchen.portions).toBe(2);
    // Who lives in an institution has nothing brought there, but may still go out to eat.
    await addStay(graph, resident);
    const admissionId = await addStay(graph, other);
    expect((await kitchen(menuId, canteen.cook)).kitchen).toMatchObject({ portions: 1, heldBack: 1 });
    await act(
      graph,
      'recordCareAbsence',
      { admissionId, expectedVersion: 2, kind: 'HOSPITAL', since: today },
      clerk,
    );
    expect((await kitchen(menuId, canteen.cook)).kitchen).toMatchObject({ portions: 0, heldBack: 2 });
    expect(codes(await tryOrder(menuId, other))).toEqual(['DINER_AWAY']);
  });
});

describe('a kitchen', () => {
  test('counts each portion once by set, dish and mode, and is frozen when it closes', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const people = await addElders(graph, 6);
    const [first = '', second = '', third = '', fourth = '', fifth = '', away = ''] = people;
    await order(graph, menuId, first, { ...dineIn, quantity: 3 });
    await order(graph, menuId, second, { ...dineIn, setNumber: 2 });
    await order(graph, menuId, third, brought);
    await order(graph, menuId, fourth, { setNumber: 2, quantity: 2, mode: 'TAKE_AWAY' });
    const gone = await order(graph, menuId, fifth);
    await act(graph, 'cancelCanteenMealOrder', { orderId: gone.id, expectedVersion: 1 }, worker);
    const held = await order(graph, menuId, away);
    await act(graph, 'recordMealAllergies', { residentId: away, allergens: ['EGG'] }, worker);
    const counted = {
      portions: 7,
      heldBack: 1,
      sets: [
        { portions: 4, dineIn: 3, takeAway: 0, delivery: 1 },
        { portions: 3, dineIn: 1, takeAway: 2, delivery: 0 },
      ],
      dishes: [{ portions: 7 }, { portions: 4 }],
    };
    expect((await kitchen(menuId, canteen.cook)).kitchen).toEqual(counted);
    const close = { menuId, expectedVersion: 1 };
    expect(codes(await act(graph, 'closeCanteenKitchen', close, canteen.cook))).toEqual([
      'ORDERS_STILL_TAKEN',
    ]);
    await moveMenu(graph, menuId, inDays(-1));
    expect((await act(graph, 'closeCanteenKitchen', close, canteen.cook)).menu.status).toBe('IN_KITCHEN');
    expect((await kitchen(menuId, canteen.cook)).kitchen).toEqual({ ...counted, heldBack: 0 });
    const [row] = await graph.database
      .sql`SELECT status, cancel_reason FROM meal_orders WHERE id = ${held.id}`;
    expect(row).toEqual({ status: 'CANCELLED', cancel_reason: 'DINER' });
  });

  test('hears no person, and why nothing is cooked stays with the diner', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const { id } = await order(graph, menuId, residentId, brought);
    const query = `query ($id: ID!) { canteenMealOrder(id: $id) {
      number status address cancelReason resident { id } history { act } } }`;
    const seen = async (viewer: Parameters<typeof graph.read>[2]) =>
      (await graph.read(query, { id }, viewer)).canteenMealOrder;
    expect(await seen(canteen.cook)).toMatchObject({ number: 1, address: '测试路3号', resident: null });
    expect(await seen(worker)).toMatchObject({ address: '测试路3号', resident: { id: residentId } });
    expect(await seen(cookOf('can_other'))).toBeNull();
    await act(graph, 'announceMealAbsence', { residentId, since: today, until: inDays(9) }, worker);
    expect(await seen(canteen.cook)).toMatchObject({
      status: 'CANCELLED',
      address: null,
      cancelReason: null,
    });
    expect(await seen(elderAs(residentId))).toMatchObject({ cancelReason: 'AWAY' });
  });

  test('notes what was eaten and what was not fetched, on the day and not before', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [one = '', other = ''] = await addElders(graph, 2);
    const [eaten, left] = [await order(graph, menuId, one), await order(graph, menuId, other)];
    const serve = { orderId: eaten.id, expectedVersion: 1 };
    expect(codes(await act(graph, 'serveCanteenMeal', serve, canteen.cook))).toEqual(['MEAL_DAY_TO_COME']);
    await moveMenu(graph, menuId);
    expect((await act(graph, 'serveCanteenMeal', serve, canteen.cook)).order.status).toBe('SERVED');
    const missed = { orderId: left.id, expectedVersion: 1 };
    expect((await act(graph, 'recordCanteenMealNotFetched', missed, canteen.cook)).order.status).toBe(
      'NOT_FETCHED',
    );
    const sold = { menuId, setNumber: 1, quantity: 2, dinerGroup: 'UNDER_SIXTY', sittingAt: '11:30' };
    expect((await act(graph, 'sellCanteenMeal', sold, canteen.cook)).order).toMatchObject({
      status: 'SERVED',
      price: { fen: 3_000 },
    });
  });
});
