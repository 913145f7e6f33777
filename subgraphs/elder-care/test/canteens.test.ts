import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { elderCare } from '../src/subgraph.ts';
import { figuresOf } from './testing.ts';

const graph = testSubgraph(elderCare);

describe('canteens', () => {
  const details = `name { zhHans ko } model community { code } address phone openedOn seats deliversMeals diets
    menu { zhHans } partner { zhHans } hours { weekday meal opensAt closesAt }
    prices { group price { yuan } } investments { amount { yuan } source published } source sourceNote { zhHans }`;

  async function canteenIn(code: string) {
    const { canteens } = await figuresOf(graph, `canteens { nodes { ${details} } }`, undefined, code);
    return canteens.nodes;
  }

  test('show what was published of Danhua', async () => {
    const [danhua] = await canteenIn('222401002007');
    expect(danhua).toMatchObject({
      name: { zhHans: '丹华社区民膳食堂', ko: '단화사회구역 민선식당' },
      model: 'PUBLIC_BUILT_PRIVATE_RUN',
      seats: 40,
      menu: { zhHans: '午间自助餐' },
      prices: [
        { group: 'SIXTY_AND_OVER', price: { yuan: '10.00' } },
        { group: 'STUDENT_WITH_CARD', price: { yuan: '12.00' } },
        { group: 'UNDER_SIXTY', price: { yuan: '15.00' } },
      ],
      investments: [{ source: 'WELFARE_LOTTERY', published: false }],
    });
    expect(danhua.hours).toHaveLength(7);
    expect(danhua.hours[0]).toEqual({
      weekday: 'MONDAY',
      meal: 'LUNCH',
      opensAt: '11:00',
      closesAt: '12:30',
    });
  });

  test('show what was published of Yanqing, with the only published amount', async () => {
    const [yanqing] = await canteenIn('222401006003');
    expect(yanqing).toMatchObject({
      openedOn: '2023-03-18',
      diets: ['SUGAR_FREE', 'LOW_SALT'],
      seats: null,
      prices: [{ group: 'SIXTY_AND_OVER', price: { yuan: '10.00' } }],
      investments: [{ amount: { yuan: '200000.00' }, published: true }],
    });
    expect(yanqing.hours.map(({ meal }: { meal: string }) => meal)).toEqual(Array(5).fill('LUNCH'));
    const [{ n }] = (await graph.database
      .sql`SELECT count(*)::int AS n FROM canteen_investments WHERE published`) as [{ n: number }];
    expect(n).toBe(1);
  });

  test('run with restaurants name their partners', async () => {
    const codes = ['222401001008', '222401003005', '222401005008', '222401006013'];
    const found = (await Promise.all(codes.map(canteenIn))).map(([first]) => first);
    expect(found.map(({ model }) => model)).toEqual(Array(4).fill('SOCIAL_COOPERATION'));
    expect(found.map(({ partner }) => partner.zhHans)).toEqual([
      '延吉市韩城餐饮有限公司',
      '延吉市志恒服务大楼冷面部',
      '李春根牧场牛肉汤',
      '吉小石自助快餐（开发区店）',
    ]);
    expect(found.every(({ openedOn }) => openedOn === '2024-08-13')).toBe(true);
    expect(new Set(found.map(({ source }) => source))).toEqual(
      new Set(['新华网 2024-08-14；延边晨报 2024-08']),
    );
  });

  test('placed for the demo say so', async () => {
    const [minsheng] = await canteenIn(demoCommunity);
    expect(minsheng.name.zhHans).toBe('民盛社区民膳食堂（演示）');
    expect(minsheng.source).toBeNull();
    expect(minsheng.sourceNote.zhHans).toMatch(/^演示数据/);
    const [{ n }] = (await graph.database
      .sql`SELECT count(*)::int AS n FROM canteens WHERE name_zh LIKE '%（演示）'`) as unknown as [
      { n: number },
    ];
    expect(n).toBe(11);
  });

  test('keep their old prices for old days', async () => {
    const { sql } = graph.database;
    const id = demoId('Canteen', 1);
    await sql`UPDATE canteen_prices SET valid_until = '2026-10-31'
      WHERE canteen_id = ${id} AND diner_group = 'SIXTY_AND_OVER'`;
    await sql`INSERT INTO canteen_prices (canteen_id, diner_group, fen, valid_from)
      VALUES (${id}, 'SIXTY_AND_OVER', 1200, '2026-11-01')`;
    const { data } = await graph.ask(
      `query ($id: ID!) { canteen(id: $id) { prices { price { yuan } } old: prices(on: "2026-10-31") { price { yuan } } } }`,
      { id },
    );
    expect(data.canteen.prices[0].price.yuan).toBe('12.00');
    expect(data.canteen.old[0].price.yuan).toBe('10.00');
  });

  test('of an unknown id are null, and so are institutions', async () => {
    const unknown = `query ($id: ID!) { canteen(id: $id) { id } careInstitution(id: $id) { id } }`;
    const { data, errors } = await graph.ask(unknown, { id: demoId('Canteen', 999_999) });
    expect({ data, errors }).toEqual({ data: { canteen: null, careInstitution: null }, errors: undefined });
  });
});

describe('the meal programme', () => {
  test('has a name and three dimensions of which nothing is confirmed', async () => {
    const { data } = await graph.ask(
      `{ canteenMealProgramme(code: "3+3+3") { code version name { zhHans } confirmed
        dimensions { position name { en } items { en } } sourceNote { en } } }`,
    );
    expect(data.canteenMealProgramme).toMatchObject({
      version: 1,
      name: { zhHans: '“3+3+3”老年助餐服务模式' },
      confirmed: false,
      dimensions: [1, 2, 3].map((position) => ({ position, name: null, items: [] })),
      sourceNote: { en: expect.stringContaining('not confirmed by the bureau') },
    });
  });

  test('is null under an unknown code', async () => {
    const { data } = await graph.ask('{ canteenMealProgramme(code: "4+4+4") { code } }');
    expect(data).toEqual({ canteenMealProgramme: null });
  });
});
