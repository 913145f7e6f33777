/** What a viewer gets to see of menus and meals, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { isFinal } from '@civil-affairs/kit/states';
import { cooksAt, rightsOnMeal } from '../access/meals.ts';
import { mealActs, menuActs } from '../commands.ts';
import type { Context } from '../context.ts';
import { dishCounts, portionsIn } from '../rules/meals/menus.ts';
import { payers } from '../rules/meals/split.ts';
import { orderStates, orderStatusLabels, shownOrderStatus } from '../rules/meals/states.ts';
import { addressOf } from '../sealed.ts';
import type { CanteenMenuRow, CanteenMenuSetRow, MealOrderRow } from '../tables/meals.ts';
import { recordShown } from './stays.ts';

export function actionsOnMenu(context: Context, menu: CanteenMenuRow) {
  const rights = { cook: cooksAt(context.viewer, menu.canteenId) };
  return availableActions(menuActs, { menu }, rights, momentOf(context));
}

/** What was done on a menu; for the canteen. */
export async function historyOfMenu(context: Context, { id, canteenId }: CanteenMenuRow) {
  return cooksAt(context.viewer, canteenId)
    ? historyEntries(await context.loaders.history.load(id), true)
    : [];
}

/** The dishes of a set, in their order. */
export async function dishesOfSet({ loaders }: Context, { menuId, number }: CanteenMenuSetRow) {
  return (await loaders.menuDishes.load(menuId)).filter(({ setNumber }) => setNumber === number);
}

/** What a kitchen cooks; for the canteen alone. */
export async function kitchenOf(context: Context, menu: CanteenMenuRow) {
  const { viewer, loaders } = context;
  if (!cooksAt(viewer, menu.canteenId)) return null;
  const [sets, counts] = await Promise.all([
    loaders.menuSets.load(menu.id),
    loaders.kitchenCounts.load(menu.id),
  ]);
  const withDishes = await Promise.all(
    sets.map(async (set) => ({ ...set, dishes: await dishesOfSet(context, set) })),
  );
  const none = { dineIn: 0, takeAway: 0, delivery: 0 };
  const bySet = sets.map((set) => {
    const count = counts.find(({ setNumber }) => setNumber === set.number) ?? {
      setNumber: set.number,
      ...none,
    };
    return { set, ...count, portions: portionsIn(count) };
  });
  return {
    portions: bySet.reduce((sum, { portions }) => sum + portions, 0),
    sets: bySet,
    dishes: dishCounts(withDishes, counts),
    heldBack: counts.reduce((sum, { heldBack }) => sum + heldBack, 0),
  };
}

export function mealRights({ viewer }: Context, order: MealOrderRow) {
  return rightsOnMeal(viewer, order);
}

/** The order, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleMeal(context: Context, id: string): Promise<MealOrderRow | null> {
  const order = await context.loaders.mealOrder.load(id);
  return order && mealRights(context, order).see ? order : null;
}

/** Like `visibleMeal`; a read by somebody else than the diner is in the diner's access log. */
export async function readMeal(context: Context, id: string): Promise<MealOrderRow | null> {
  const order = await visibleMeal(context, id);
  if (order?.residentId && order.residentId !== context.viewer?.residentId)
    await recordShown(context, id.slice(0, 64), [{ residentId: order.residentId }], 'readCanteenMealOrder');
  return order;
}

export async function statusOfMeal({ loaders }: Context, { status, menuId }: MealOrderRow) {
  const menu = menuId === null ? undefined : await loaders.menu.load(menuId);
  return shownOrderStatus(status, menu?.status);
}

export async function stageOfMeal(context: Context, order: MealOrderRow) {
  const code = await statusOfMeal(context, order);
  return {
    code,
    label: orderStatusLabels[code],
    isFinal: code !== 'IN_KITCHEN' && isFinal(orderStates, code),
  };
}

export async function setOfMeal({ loaders }: Context, { menuId, setNumber }: MealOrderRow) {
  if (menuId === null) return null;
  return (await loaders.menuSets.load(menuId)).find(({ number }) => number === setNumber) ?? null;
}

/** Who pays how much, for all portions, in the order of the payers. */
export async function splitOfMeal({ loaders }: Context, { id, quantity }: MealOrderRow) {
  const rows = await loaders.mealSplits.load(id);
  return payers.flatMap((payer) =>
    rows.filter((row) => row.payer === payer).map(({ fen }) => ({ payer, amount: fen * quantity })),
  );
}

/** Where a meal is brought to: the canteen knows it until the meal has been there. */
export function addressSeen(context: Context, order: MealOrderRow): string | null {
  const { seeDiner, cook } = mealRights(context, order);
  const isUnderWay = ['PLACED', 'ON_ROUND', 'NOT_DELIVERED'].includes(order.status);
  return seeDiner || (cook && isUnderWay) ? addressOf(context, order) : null;
}

export function actionsOnMeal(context: Context, order: MealOrderRow) {
  return availableActions(mealActs, { order }, mealRights(context, order), momentOf(context));
}

/** What was done on an order; remarks and who acted are for staff and the canteen. */
export async function historyOfMeal(context: Context, order: MealOrderRow) {
  const { staff, cook } = mealRights(context, order);
  return historyEntries(await context.loaders.history.load(order.id), staff || cook);
}
