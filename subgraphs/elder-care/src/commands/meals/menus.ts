/** What a canteen cooks. */
import { weekdayOf } from '@civil-affairs/kit/dates';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { inArray } from 'drizzle-orm';
import { cooksAt } from '../../access/meals.ts';
import type {
  AddCanteenDishInput,
  CancelCanteenMenuInput,
  CloseCanteenKitchenInput,
  PublishCanteenMenuInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findCanteens, hoursOf } from '../../queries/canteens.ts';
import { dishesOf, ordersNotCooked, placedOrders } from '../../queries/meals.ts';
import { menuProblems, type Names, nameProblems } from '../../rules/meals/menus.ts';
import { closingObstacles } from '../../rules/meals/orders.ts';
import { menuStates } from '../../rules/meals/states.ts';
import { sittingsOf } from '../../rules/meals/times.ts';
import { longestReason, statusObstacles } from '../../rules/status.ts';
import {
  canteenDishes,
  canteenMenuDishes,
  canteenMenuSets,
  canteenMenus,
  canteenSittings,
  mealOrders,
} from '../../tables/meals.ts';
import { messagesOfCancelled } from '../messages.ts';
import { openingAct } from '../protocol.ts';
import { cancelOrders } from './cancelling.ts';
import { onMenu, theCanteen } from './case.ts';

/** Names as they are kept. */
export function kept({ nameZhHans, nameKo, nameEn }: Names) {
  return { nameZh: words(nameZhHans) ?? '', nameKo: words(nameKo) ?? '', nameEn: words(nameEn) ?? '' };
}

export const addCanteenDish = openingAct<AddCanteenDishInput>('addCanteenDish', {
  event: 'CanteenDishAdded',
  entity: 'CanteenDish',
  async write(tx, { viewer }, input, { id, today }) {
    const { canteenId, course, allergens = null } = input;
    if (!cooksAt(viewer, canteenId)) return refused(notFound(['canteenId'], theCanteen));
    const problems = nameProblems(input);
    if (problems.length > 0) return refused(...problems);
    await tx.insert(canteenDishes).values({
      id,
      canteenId,
      ...kept(input),
      course,
      allergens: allergens && [...new Set(allergens)],
      addedOn: today,
    });
    return { ok: true, value: { ids: { dishId: id, canteenId } } };
  },
});

export const publishCanteenMenu = openingAct<PublishCanteenMenuInput>('publishCanteenMenu', {
  event: 'CanteenMenuPublished',
  entity: 'CanteenMenu',
  async write(tx, { viewer }, input, { id, today }) {
    const { canteenId, servedOn, meal, sets } = input;
    const [canteen] = cooksAt(viewer, canteenId) ? await findCanteens(tx, [canteenId]) : [];
    if (!canteen) return refused(notFound(['canteenId'], theCanteen));
    const hours = await hoursOf(tx, [canteenId]);
    const known = new Set((await dishesOf(tx, [canteenId])).map((dish) => dish.id));
    const problems = [
      ...(canteen.status === 'OPEN' ? [] : [problem('CANTEEN_NOT_OPEN', { path: ['canteenId'] })]),
      ...menuProblems(input, { ...canteen, hours }, known, today),
    ];
    if (problems.length > 0) return refused(...problems);
    await tx.insert(canteenMenus).values({ id, canteenId, servedOn, meal, status: 'PUBLISHED', version: 1 });
    const rows = sets.map((set, n) => ({
      menuId: id,
      number: n + 1,
      ...kept(set),
      diet: set.diet ?? null,
      fen: set.priceFen ?? null,
      portions: set.portions ?? null,
    }));
    await tx.insert(canteenMenuSets).values(rows);
    await tx
      .insert(canteenMenuDishes)
      .values(
        sets.flatMap(({ dishIds }, n) =>
          dishIds.map((dishId, position) => ({ menuId: id, setNumber: n + 1, dishId, position })),
        ),
      );
    const served = hours.find((row) => row.meal === meal && row.weekday === weekdayOf(servedOn));
    if (canteen.seats !== null && served) {
      const { seats } = canteen;
      const sittings = sittingsOf(served.opensAt, served.closesAt);
      await tx.insert(canteenSittings).values(sittings.map((sitting) => ({ menuId: id, ...sitting, seats })));
    }
    const opens = { caseId: id, version: 1, status: 'PUBLISHED' };
    return { ok: true, value: { opens, ids: { menuId: id, canteenId, servedOn, meal, sets: sets.length } } };
  },
});

export const cancelCanteenMenu = onMenu<CancelCanteenMenuInput>('cancelCanteenMenu', {
  event: 'CanteenMenuCancelled',
  mayAct: ({ cook }) => cook,
  obstacles: ({ menu }) => statusObstacles(menuStates, menu.status, 'cancelCanteenMenu'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  async write(tx, context, { reason }, { found: { menu } }) {
    const orders = await placedOrders(tx, menu.id);
    await cancelOrders(tx, context, orders, 'cancelCanteenMenu', 'CANTEEN');
    const ids = { orders: orders.length };
    const messages = messagesOfCancelled(orders);
    return { ok: true, value: { change: { status: 'CANCELLED' }, remark: words(reason), ids, messages } };
  },
});

/** What nobody would eat is cancelled before the count is frozen, so that it is neither cooked nor paid. */
export const closeCanteenKitchen = onMenu<CloseCanteenKitchenInput>('closeCanteenKitchen', {
  event: 'CanteenKitchenClosed',
  mayAct: ({ cook }) => cook,
  obstacles: ({ menu }, { now }) => closingObstacles(menu, now),
  async write(tx, context, _input, { found: { menu }, now }) {
    const inVain = await ordersNotCooked(tx, menu.id);
    const messages: MessageDraft[] = [];
    for (const [isHeld, reason] of [
      [true, 'DINER'],
      [false, 'AWAY'],
    ] as const) {
      const ids = inVain.filter((row) => row.isHeld === isHeld).map(({ id }) => id);
      const orders =
        ids.length === 0 ? [] : await tx.select().from(mealOrders).where(inArray(mealOrders.id, ids));
      await cancelOrders(tx, context, orders, 'closeCanteenKitchen', reason);
      messages.push(...messagesOfCancelled(orders));
    }
    const left = await placedOrders(tx, menu.id);
    const portions = left.reduce((sum, { quantity }) => sum + quantity, 0);
    const ids = { portions, cancelled: inVain.length };
    return { ok: true, value: { change: { status: 'IN_KITCHEN', closedAt: now }, ids, messages } };
  },
});
