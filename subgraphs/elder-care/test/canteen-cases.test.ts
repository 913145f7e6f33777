import { rowsOf } from '@civil-affairs/kit/csv';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { act, addElder, addElders, inDays, reviewer, testElderCare, today, worker } from './care-testing.ts';
import {
  addCanteen,
  addMenu,
  cookOf,
  dineIn,
  mealDay,
  moveMenu,
  newCanteen,
  order,
  setOf,
} from './meal-testing.ts';
import { city, figuresOf } from './testing.ts';

const graph = testElderCare();

async function registered(): Promise<string> {
  const { canteen, problems } = await act(graph, 'registerCanteen', newCanteen, reviewer);
  if (!canteen) throw new Error(JSON.stringify(problems));
  return canteen.id;
}

describe('the standing that was published', () => {
  test.each([
    ['2023-03-18', 6, 6, 0],
    ['2024-03-26', 18, 14, 0],
    ['2024-08-12', 18, 18, 0],
    ['2024-08-13', 18, 18, 4],
  ])(
    'on %s is %i built, %i of them in use, and %i with restaurants',
    async (on, built, used, cooperating) => {
      const fields = 'builtCanteenCount canteenCount cooperatingCanteenCount';
      const figures = await figuresOf(graph, fields, on);
      expect(figures).toMatchObject({ canteenCount: used, cooperatingCanteenCount: cooperating });
      if (on !== '2023-03-18') expect(figures.builtCanteenCount).toBe(built);
    },
  );
});

describe('a canteen', () => {
  test('is counted as built when it was registered, and in use once it is opened', async () => {
    const fields = 'builtCanteenCount canteenCount';
    const before = await figuresOf(graph, fields);
    const canteenId = await registered();
    expect(await figuresOf(graph, fields)).toEqual({
      builtCanteenCount: before.builtCanteenCount + 1,
      canteenCount: before.canteenCount,
    });
    const opened = { canteenId, openedOn: today, expectedVersion: 1 };
    expect((await act(graph, 'openCanteen', opened, reviewer)).canteen).toMatchObject({ status: 'OPEN' });
    expect((await figuresOf(graph, fields)).canteenCount).toBe(before.canteenCount + 1);
    const close = { canteenId, closedOn: inDays(-1), expectedVersion: 2 };
    expect(codes(await act(graph, 'closeCanteen', close, reviewer))).toEqual(['DAYS_IN_WRONG_ORDER']);
    await act(graph, 'closeCanteen', { ...close, closedOn: today }, reviewer);
    expect((await figuresOf(graph, fields, inDays(1))).canteenCount).toBe(before.canteenCount);
  });

  test('has prices by group from a day on: the one before ends the day before, and an order keeps its own', async () => {
    const canteen = await addCanteen(graph);
    const { canteenId } = canteen;
    const menuId = await addMenu(graph, canteen);
    const { id } = await order(graph, menuId, await addElder(graph));
    const price = { canteenId, dinerGroup: 'SIXTY_AND_OVER', priceFen: 1_100, expectedVersion: 1 };
    const set = (more: object) => act(graph, 'changeCanteenPrice', { ...price, ...more }, reviewer);
    expect(codes(await set({ validFrom: inDays(-1) }))).toEqual(['DAY_IS_OVER']);
    expect(codes(await set({ validFrom: mealDay }))).toEqual([]);
    expect(codes(await set({ validFrom: mealDay, expectedVersion: 2 }))).toEqual(['DAYS_IN_WRONG_ORDER']);
    const on = async (day: string) => {
      const { quoteMeal } = await graph.read(
        'query ($input: MealQuoteInput!) { quoteMeal(input: $input) { personPrice { fen } } }',
        { input: { canteenId, on: day, meal: 'LUNCH', birthDate: '1950-01-01' } },
        null,
      );
      return quoteMeal.personPrice.fen;
    };
    expect([await on(inDays(3)), await on(mealDay)]).toEqual([1_000, 1_100]);
    const [kept] = await graph.database.sql`SELECT fen FROM meal_orders WHERE id = ${id}`;
    expect(kept?.fen).toBe(1_000);
  });

  test('is run by whoever was appointed, from a day on', async () => {
    const { canteenId } = await addCanteen(graph);
    const appoint = (input: object) =>
      act(
        graph,
        'appointCanteenOperator',
        { canteenId, expectedVersion: 1, since: today, ...input },
        reviewer,
      );
    expect(codes(await appoint({ model: 'SOCIAL_COOPERATION' }))).toEqual(['PARTNER_MISSING']);
    const partner = { partnerZhHans: '某餐饮公司', partnerKo: '모 료식회사', partnerEn: 'A Caterer' };
    await appoint({ model: 'SOCIAL_COOPERATION', ...partner });
    const { canteen } = await graph.read(
      'query ($id: ID!) { canteen(id: $id) { model partner { en } operations { since model partner { en } } } }',
      { id: canteenId },
      null,
    );
    expect(canteen).toEqual({
      model: 'SOCIAL_COOPERATION',
      partner: { en: 'A Caterer' },
      operations: [{ since: today, model: 'SOCIAL_COOPERATION', partner: { en: 'A Caterer' } }],
    });
  });

  test('adds what was invested to the figures, and sits as many as it has seats from the next menu on', async () => {
    const canteen = await addCanteen(graph);
    const { canteenId } = canteen;
    const before = (await figuresOf(graph, 'canteenInvestment { fen }')).canteenInvestment.fen;
    const invested = { canteenId, amountFen: 5_000_000, source: 'WELFARE_LOTTERY', investedOn: today };
    await act(graph, 'recordCanteenInvestment', { ...invested, expectedVersion: 1 }, reviewer);
    expect((await figuresOf(graph, 'canteenInvestment { fen }')).canteenInvestment.fen).toBe(
      before + 5_000_000,
    );
    await act(graph, 'changeCanteenSeats', { canteenId, seats: 12, expectedVersion: 2 }, reviewer);
    const { cook, dishes } = canteen;
    const input = { canteenId, servedOn: mealDay, meal: 'LUNCH', sets: [setOf([dishes.rice])] };
    const { menu } = await act(graph, 'publishCanteenMenu', input, cook);
    expect(menu.sittings[0]).toMatchObject({ seats: 12 });
  });

  test('that is suspended takes no orders and publishes no menus until it goes on', async () => {
    const canteen = await addCanteen(graph);
    const { canteenId, cook, dishes } = canteen;
    const menuId = await addMenu(graph, canteen);
    const check = {
      canteenId,
      carriedOutOn: today,
      inspectors: ['甲', '乙'],
      passed: false,
      expectedVersion: 1,
    };
    expect(codes(await act(graph, 'recordCanteenFoodCheck', check, reviewer))).toEqual(['TEXT_MISSING']);
    expect(
      codes(
        await act(graph, 'recordCanteenFoodCheck', { ...check, passed: true, inspectors: ['甲'] }, reviewer),
      ),
    ).toEqual(['TWO_CHECK']);
    await act(graph, 'recordCanteenFoodCheck', { ...check, found: '冷藏温度过高' }, reviewer);
    await act(graph, 'suspendCanteen', { canteenId, reason: '冷藏不合格', expectedVersion: 2 }, reviewer);
    const residentId = await addElder(graph);
    const ordered = () => act(graph, 'orderCanteenMeal', { menuId, residentId, ...dineIn }, worker);
    expect(codes(await ordered())).toEqual(['CANTEEN_NOT_OPEN']);
    const menu = { canteenId, servedOn: inDays(5), meal: 'LUNCH', sets: [setOf([dishes.rice])] };
    expect(codes(await act(graph, 'publishCanteenMenu', menu, cook))).toEqual(['CANTEEN_NOT_OPEN']);
    await act(graph, 'resumeCanteen', { canteenId, expectedVersion: 3 }, reviewer);
    expect(codes(await ordered())).toEqual([]);
    const seen = async (viewer: Parameters<typeof graph.read>[2]) =>
      (
        await graph.ask(
          'query ($id: ID!) { canteen(id: $id) { foodChecks { passed found } } }',
          { id: canteenId },
          viewer,
        )
      ).data?.canteen?.foodChecks;
    expect(await seen(cook)).toEqual([{ passed: false, found: '冷藏温度过高' }]);
    expect(await seen(cookOf('can_other'))).toEqual([{ passed: false, found: null }]);
  });

  test('is nobody’s business who does not supervise its place', async () => {
    const elsewhere = { ...reviewer, division: '222401006' };
    expect(codes(await act(graph, 'registerCanteen', newCanteen, elsewhere))).toEqual(['NOT_FOUND']);
    const { canteenId } = await addCanteen(graph);
    const suspend = { canteenId, reason: 'x', expectedVersion: 1 };
    expect(codes(await act(graph, 'suspendCanteen', suspend, elsewhere))).toEqual(['NOT_FOUND']);
  });
});

describe('a sample of food', () => {
  test('is kept of each dish for 48 hours at least, 125 g at least, and disposed of then', async () => {
    const canteen = await addCanteen(graph);
    const { cook, dishes } = canteen;
    const menuId = await addMenu(graph, canteen);
    const take = (input: object) =>
      act(graph, 'recordCanteenFoodSample', { menuId, dishId: dishes.rice, grams: 125, ...input }, cook);
    expect(codes(await take({}))).toEqual(['KITCHEN_NOT_CLOSED']);
    await moveMenu(graph, menuId, inDays(-1));
    await act(graph, 'closeCanteenKitchen', { menuId, expectedVersion: 1 }, cook);
    expect(codes(await take({ grams: 124 }))).toEqual(['SAMPLE_TOO_SMALL']);
    expect(codes(await take({ dishId: dishes.stew }))).toEqual(['DISH_NOT_ON_MENU']);
    const { sample } = await take({});
    expect(Date.parse(sample.keptUntil) - Date.parse(sample.takenAt)).toBe(48 * 3_600_000);
    expect(codes(await take({}))).toEqual(['SAMPLE_EXISTS']);
    const dispose = () => act(graph, 'disposeCanteenFoodSample', { sampleId: sample.id }, cook);
    expect(codes(await dispose())).toEqual(['SAMPLE_TO_BE_KEPT']);
    await expect(
      graph.database.sql`UPDATE canteen_food_samples SET disposed_at = taken_at WHERE id = ${sample.id}`,
    ).rejects.toThrow('check');
    await graph.database.sql`UPDATE canteen_food_samples SET taken_at = taken_at - interval '3 days',
      kept_until = kept_until - interval '3 days' WHERE id = ${sample.id}`;
    expect((await dispose()).sample.disposedAt).not.toBeNull();
    expect(codes(await dispose())).toEqual(['STATUS_DOES_NOT_ALLOW']);
  });
});

describe('a rule of splitting', () => {
  test('is registered as not confirmed, with the next version, and holds for what is ordered then', async () => {
    const canteen = await addCanteen(graph);
    const { canteenId } = canteen;
    const rule = {
      canteenId,
      ageFrom: 60,
      method: 'PERSON_FIXED',
      lines: [{ payer: 'GOVERNMENT', weight: 1 }],
      validFrom: today,
    };
    const register = (more: object = {}) =>
      act(graph, 'registerMealSplitRule', { ...rule, ...more }, reviewer);
    for (const lines of [
      [],
      [{ payer: 'PERSON', weight: 1 }],
      [{ payer: 'GOVERNMENT', amountFen: 5 }],
      [
        { payer: 'DONOR', weight: 1 },
        { payer: 'DONOR', weight: 2 },
      ],
    ])
      expect(codes(await register({ lines }))).toEqual(['SPLIT_LINES_WRONG']);
    expect(codes(await register({ ageTo: 59 }))).toEqual(['AGES_OUT_OF_RANGE']);
    expect((await register()).rule).toMatchObject({ version: 1, isConfirmed: false });
    expect((await register({ lines: [{ payer: 'DONOR', weight: 1 }] })).rule.version).toBe(2);
    const menuId = await addMenu(graph, canteen);
    const residentId = await addElder(graph);
    const { order: made } = await act(graph, 'orderCanteenMeal', { menuId, residentId, ...dineIn }, worker);
    expect(made.split).toEqual([
      { payer: 'PERSON', amount: { fen: 1_000 } },
      { payer: 'DONOR', amount: { fen: 500 } },
    ]);
  });
});

describe('the statement of a month', () => {
  const query = `query ($id: ID!, $month: YearMonth!) { canteenStatement(canteenId: $id, month: $month) {
    isProvisional portions portionsNotHad total { fen } totals { payer amount { fen } }
    lines { payer dinerGroup portions amount { fen } } csv } }`;
  const statementOf = async (id: string, viewer: Parameters<typeof graph.read>[2], month = '2026-11') =>
    (await graph.read(query, { id, month }, viewer)).canteenStatement;

  test('is the sum of what each order was split into; its CSV says the same', async () => {
    const canteen = await addCanteen(graph);
    const menuId = await addMenu(graph, canteen);
    const [one = '', two = '', gone = ''] = await addElders(graph, 3);
    const eaten = await order(graph, menuId, one);
    const missed = await order(graph, menuId, two, { ...dineIn, quantity: 2 });
    const cancelled = await order(graph, menuId, gone);
    await act(graph, 'cancelCanteenMealOrder', { orderId: cancelled.id, expectedVersion: 1 }, worker);
    await moveMenu(graph, menuId);
    await act(graph, 'serveCanteenMeal', { orderId: eaten.id, expectedVersion: 1 }, canteen.cook);
    await act(graph, 'recordCanteenMealNotFetched', { orderId: missed.id, expectedVersion: 1 }, canteen.cook);
    const sold = { menuId, setNumber: 1, quantity: 1, dinerGroup: 'UNDER_SIXTY' };
    await act(graph, 'sellCanteenMeal', sold, canteen.cook);
    const found = await statementOf(canteen.canteenId, canteen.cook);
    expect(found).toMatchObject({
      isProvisional: true,
      portions: 4,
      portionsNotHad: 2,
      total: { fen: 6_000 },
      totals: [
        { payer: 'PERSON', amount: { fen: 4_500 } },
        { payer: 'OPERATOR', amount: { fen: 1_500 } },
      ],
      lines: [
        { payer: 'PERSON', dinerGroup: 'SIXTY_AND_OVER', portions: 3, amount: { fen: 3_000 } },
        { payer: 'PERSON', dinerGroup: 'UNDER_SIXTY', portions: 1, amount: { fen: 1_500 } },
        { payer: 'OPERATOR', dinerGroup: 'SIXTY_AND_OVER', portions: 3, amount: { fen: 1_500 } },
      ],
    });
    const [head = [], ...lines] = rowsOf(found.csv);
    expect(head).toEqual(['canteen', 'month', 'payer', 'diner_group', 'portions', 'amount_yuan']);
    const fen = lines.map((cells) => Math.round(Number(cells[5]) * 100));
    expect(fen.reduce((sum, amount) => sum + amount, 0)).toBe(found.total.fen);
    expect(await statementOf(canteen.canteenId, canteen.cook, '2026-09')).toMatchObject({
      isProvisional: false,
      portions: 0,
      lines: [],
    });
  });

  test('is seen by the canteen and those who supervise it, and agrees with what was ordered in the demo city', async () => {
    const id = demoId('Canteen', 12);
    const found = await statementOf(id, reviewer, '2026-10');
    const [row] = await graph.database.sql`
      SELECT sum(o.quantity)::int AS portions, sum(o.quantity * o.full_fen)::int AS fen FROM meal_orders o
      WHERE canteen_id = ${id} AND served_on BETWEEN '2026-10-01' AND '2026-10-31' AND status = 'SERVED'`;
    expect(found).toMatchObject({ portions: row?.portions, total: { fen: row?.fen } });
    expect(row?.portions).toBeGreaterThan(20);
    expect(await statementOf(id, cookOf('can_other'))).toBeNull();
    expect(await statementOf(id, { ...reviewer, division: '222401006' })).toBeNull();
  });
});

describe('the figures of months', () => {
  const fields =
    'month meals mealElders mealSubsidies { payer amount { fen } } mealAveragePrice { fen } isSuppressed';
  const seriesOf = async (code: string, viewer: Parameters<typeof figuresOf>[4]) =>
    (await figuresOf(graph, `series(from: "2026-10", to: "2026-11") { ${fields} }`, undefined, code, viewer))
      .series;

  test('count meals by the place of the canteen and elders by theirs, with what others paid', async () => {
    const [october] = await seriesOf(city, reviewer);
    const [row] = await graph.database.sql`
      SELECT sum(quantity)::int AS meals, count(DISTINCT resident_id)::int AS elders, sum(quantity * fen)::int AS paid,
        sum(quantity * (coalesce(full_fen, fen) - fen))::int AS subsidy
      FROM meal_orders WHERE served_on BETWEEN '2026-10-01' AND '2026-10-31' AND status = 'SERVED'`;
    expect(october).toEqual({
      month: '2026-10',
      meals: row?.meals,
      mealElders: row?.elders,
      mealSubsidies: [{ payer: 'OPERATOR', amount: { fen: row?.subsidy } }],
      mealAveragePrice: { fen: Math.round(row?.paid / row?.meals) },
      isSuppressed: expect.any(Boolean),
    });
  });

  test('are withheld from visitors where so few had a meal that it names them', async () => {
    const { sql } = graph.database;
    const rows = await sql<{ code: string; n: number }[]>`
      SELECT c.community_code AS code, count(DISTINCT o.resident_id)::int AS n FROM meal_orders o
      JOIN canteens c ON c.id = o.canteen_id WHERE o.served_on BETWEEN '2026-10-01' AND '2026-10-31'
        AND o.status = 'SERVED' GROUP BY 1 ORDER BY 2`;
    const small = rows.find(({ n }) => n < 5);
    const large = rows.at(-1);
    if (small) {
      const [hidden] = await seriesOf(small.code, null);
      expect(hidden).toMatchObject({
        meals: null,
        mealSubsidies: null,
        mealAveragePrice: null,
        isSuppressed: true,
      });
      expect((await seriesOf(small.code, reviewer))[0].meals).toBeGreaterThan(0);
    }
    if (!large) throw new Error('nobody eats in the demo city');
    expect((await seriesOf(large.code, reviewer))[0].meals).toBeGreaterThanOrEqual(large.n);
  });
});
