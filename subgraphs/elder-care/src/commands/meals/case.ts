/** Menus and orders, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { Localized } from '@civil-affairs/kit/language';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { cooksAt, type MealRights, type MenuRights, rightsOnMeal } from '../../access/meals.ts';
import type { Context } from '../../context.ts';
import { findOrders } from '../../queries/meals.ts';
import { type MenuAct, menuStates, type OrderAct, orderStates } from '../../rules/meals/states.ts';
import { type CanteenMenuRow, canteenMenus, type MealOrderRow, mealOrders } from '../../tables/meals.ts';
import { messagesOfMeal } from '../messages.ts';
import { actsOn } from '../protocol.ts';

export const theMenu: Localized = { zhHans: '该菜单', ko: '해당 차림표', en: 'menu' };
export const theCanteen: Localized = { zhHans: '该食堂', ko: '해당 식당', en: 'canteen' };

export interface MenuFacts {
  menu: CanteenMenuRow;
}

/** Whoever orders, cancels or closes holds the menu first: seats, portions and numbers follow from the order of their coming. */
export async function holdMenu(tx: Db, id: string): Promise<CanteenMenuRow | undefined> {
  const [menu] = await tx.select().from(canteenMenus).where(eq(canteenMenus.id, id)).for('update');
  return menu;
}

export const onMenu = actsOn({
  noun: theMenu,
  idField: 'menuId',
  async lock(tx, _, id) {
    const menu = await holdMenu(tx, id);
    return menu && { menu, id, version: menu.version };
  },
  rightsOn: ({ viewer }, { menu }) => ({ cook: cooksAt(viewer, menu.canteenId) }),
  async move(tx, _, { menu: { id, status, version } }, act, change) {
    const next = moved(menuStates, status, act as MenuAct, change.status);
    await tx
      .update(canteenMenus)
      .set({ ...change, version: version + 1 })
      .where(eq(canteenMenus.id, id));
    return next;
  },
  idsOf: ({ id, menu: { canteenId, servedOn } }) => ({ menuId: id, canteenId, servedOn }),
} satisfies CaseKind<
  Context,
  MenuFacts,
  MenuFacts & HeldCase,
  MenuRights,
  Pick<CanteenMenuRow, 'status'> & Partial<Pick<CanteenMenuRow, 'closedAt'>>
>);

export interface MealFacts {
  order: MealOrderRow;
}

export type MealChange = Pick<MealOrderRow, 'status'> &
  Partial<Pick<MealOrderRow, 'cancelledOn' | 'cancelReason' | 'held' | 'notDeliveredReason'>>;

export const onOrder = actsOn({
  noun: { zhHans: '该订餐', ko: '해당 식사주문', en: 'meal order' },
  idField: 'orderId',
  async lock(tx, _, id) {
    const [known] = await findOrders(tx, [id]);
    if (!known) return undefined;
    if (known.menuId !== null) await holdMenu(tx, known.menuId);
    const [order] = await tx.select().from(mealOrders).where(eq(mealOrders.id, id)).for('update');
    return order && { order, id, version: order.version };
  },
  rightsOn: ({ viewer }, { order }) => rightsOnMeal(viewer, order),
  move: (tx, _, { order }, act, change) => moveOrder(tx, order, act as OrderAct, change),
  messagesOf: async (_tx, _context, done) => messagesOfMeal(done),
  idsOf: ({ id, order: { canteenId, servedOn } }) => ({ orderId: id, canteenId, servedOn }),
} satisfies CaseKind<Context, MealFacts, MealFacts & HeldCase, MealRights, MealChange>);

export async function moveOrder(tx: Db, order: MealOrderRow, act: OrderAct, change: MealChange) {
  const next = moved(orderStates, order.status, act, change.status);
  await tx
    .update(mealOrders)
    .set({ ...change, version: order.version + 1 })
    .where(eq(mealOrders.id, order.id));
  return next;
}
