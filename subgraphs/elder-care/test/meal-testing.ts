/** What the tests of canteens share. */
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { newId } from '../src/ids.ts';
import { act, addElder, inDays, today, worker } from './care-testing.ts';

type Input = Record<string, unknown>;

export const cookOf = (...organisationIds: string[]) =>
  testViewer({
    subject: `cook of ${organisationIds.join()}`,
    role: 'ELDER_CARE_OPERATOR',
    scopes: ['elder-care:operate'],
    organisationIds,
  });

export interface TestCanteen {
  canteenId: string;
  cook: Viewer;
  /** Rice without anything, soup with egg, and a stew of which nothing is known. */
  dishes: { rice: string; soup: string; stew: string };
}

/** A canteen of its own that cooks every lunch for 10 yuan from 60 on, 15 under it, and 12 for students. */
export async function addCanteen(
  graph: TestSubgraph,
  { seats = 40 as number | null, delivers = true } = {},
): Promise<TestCanteen> {
  const { sql } = graph.database;
  const canteenId = newId('Canteen');
  await sql`INSERT INTO canteens ${sql({
    id: canteenId,
    name_zh: '测试食堂',
    name_ko: '시험식당',
    name_en: 'Test Canteen',
    model: 'PUBLIC_BUILT_PRIVATE_RUN',
    community_code: demoCommunity,
    address: '延吉市测试路2号',
    built_on: '2025-01-01',
    opened_on: '2025-01-01',
    seats,
    delivers_meals: delivers,
    diets: [],
    source_note_zh: '测试',
    source_note_ko: '시험',
    source_note_en: 'Test',
  })}`;
  for (let weekday = 1; weekday <= 7; weekday += 1)
    await sql`INSERT INTO canteen_hours VALUES (${canteenId}, ${weekday}, 'LUNCH', '11:00', '12:00')`;
  const prices = { SIXTY_AND_OVER: 1_000, UNDER_SIXTY: 1_500, STUDENT_WITH_CARD: 1_200 };
  for (const [group, fen] of Object.entries(prices))
    await sql`INSERT INTO canteen_prices VALUES (${canteenId}, ${group}, ${fen}, '2025-01-01')`;
  const cook = cookOf(canteenId);
  const dish = async (name: string, allergens: string[] | null) => {
    const names = { nameZhHans: name, nameKo: name, nameEn: name };
    const added = await act(
      graph,
      'addCanteenDish',
      { canteenId, ...names, course: 'SIDE', allergens },
      cook,
    );
    return added.dish.id as string;
  };
  const dishes = {
    rice: await dish('米饭', []),
    soup: await dish('蛋花汤', ['EGG']),
    stew: await dish('乱炖', null),
  };
  return { canteenId, cook, dishes };
}

/** A day on which nothing is too late. */
export const mealDay = inDays(4);

export function setOf(dishIds: string[], more: Input = {}) {
  return { nameZhHans: '套餐', nameKo: '세트', nameEn: 'Set', dishIds, ...more };
}

/** A menu with a set of rice and soup, and one of rice alone. */
export async function addMenu(
  graph: TestSubgraph,
  { canteenId, cook, dishes: { rice, soup } }: TestCanteen,
  { servedOn = mealDay, sets = [setOf([rice, soup]), setOf([rice], { diet: 'LOW_SALT' })] as Input[] } = {},
): Promise<string> {
  const { menu, problems } = await act(
    graph,
    'publishCanteenMenu',
    { canteenId, servedOn, meal: 'LUNCH', sets },
    cook,
  );
  if (!menu) throw new Error(JSON.stringify(problems));
  return menu.id;
}

/** The menu is of a day before, as if it had been published then; its kitchen can close. */
export async function moveMenu(graph: TestSubgraph, menuId: string, servedOn = today): Promise<void> {
  const { sql } = graph.city.openAsAdmin();
  await sql`UPDATE elder_care.canteen_menus SET served_on = ${servedOn} WHERE id = ${menuId}`;
  await sql`ALTER TABLE elder_care.meal_orders DISABLE TRIGGER keeps`;
  await sql`UPDATE elder_care.meal_orders SET served_on = ${servedOn} WHERE menu_id = ${menuId}`;
  await sql`ALTER TABLE elder_care.meal_orders ENABLE TRIGGER keeps`;
  await sql.end();
}

export const dineIn = { setNumber: 1, quantity: 1, mode: 'DINE_IN', sittingAt: '11:00' };
export const brought = { setNumber: 1, quantity: 1, mode: 'DELIVERY', address: '测试路3号' };

export async function order(graph: TestSubgraph, menuId: string, residentId: string, input: Input = dineIn) {
  const ordered = await act(graph, 'orderCanteenMeal', { menuId, residentId, ...input }, worker);
  if (!ordered.order) throw new Error(JSON.stringify(ordered.problems));
  return ordered.order as { id: string; number: number; version: number };
}

/** A canteen at which one elder ate in October: 10 yuan of 15, and the operator bore the rest. */
export async function canteenWithOctober(graph: TestSubgraph) {
  const canteen = await addCanteen(graph);
  const menuId = await addMenu(graph, canteen);
  const { id } = await order(graph, menuId, await addElder(graph));
  await moveMenu(graph, menuId);
  await act(graph, 'serveCanteenMeal', { orderId: id, expectedVersion: 1 }, canteen.cook);
  await moveMenu(graph, menuId, '2026-10-15');
  return { ...canteen, month: '2026-10' };
}

/** As a canteen is registered. */
export const newCanteen = {
  nameZhHans: '新食堂',
  nameKo: '새 식당',
  nameEn: 'New Canteen',
  model: 'PUBLIC_BUILT_PRIVATE_RUN',
  communityCode: demoCommunity,
  address: '延吉市测试路4号',
  builtOn: '2026-10-01',
  opensOn: today,
  seats: 40,
  deliversMeals: true,
};
