/** What follows from the end of an order: its seats and portions are free again, and nobody pays. */
import { historyEntry, momentOf } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type { CanteenMealCancelReason, MealCardEntryKind } from '../../generated/contract.ts';
import type { OrderAct } from '../../rules/meals/states.ts';
import { canteenMenuSets, canteenSittings, type MealOrderRow, mealCardEntries } from '../../tables/meals.ts';
import { holdMenu, moveOrder } from './case.ts';

type Ordered = Pick<MealOrderRow, 'menuId' | 'setNumber' | 'sittingAt'>;

/** Takes portions and seats, or gives them back where the number is below zero. The menu is held. */
export async function takePlaces(tx: Db, order: Ordered, portions: number): Promise<void> {
  const { menuId, setNumber, sittingAt } = order;
  if (menuId === null || setNumber === null) return;
  await tx
    .update(canteenMenuSets)
    .set({ taken: sql`${canteenMenuSets.taken} + ${portions}` })
    .where(and(eq(canteenMenuSets.menuId, menuId), eq(canteenMenuSets.number, setNumber)));
  if (sittingAt === null) return;
  await tx
    .update(canteenSittings)
    .set({ taken: sql`${canteenSittings.taken} + ${portions}` })
    .where(and(eq(canteenSittings.menuId, menuId), eq(canteenSittings.startsAt, sittingAt)));
}

/** Pays an order with its card, or pays it back, where it has one: all portions of it, once each way. */
export async function enterOnCard(
  tx: Db,
  context: Context,
  kind: Extract<MealCardEntryKind, 'SPEND' | 'REFUND'>,
  {
    id: orderId,
    cardId,
    canteenId,
    fen,
    quantity,
  }: Pick<MealOrderRow, 'id' | 'cardId' | 'canteenId' | 'fen' | 'quantity'>,
): Promise<void> {
  const price = fen * quantity;
  if (cardId === null || price === 0) return;
  const { now, actor } = momentOf(context);
  await tx.insert(mealCardEntries).values({
    cardId,
    kind,
    fen: kind === 'SPEND' ? -price : price,
    at: now,
    canteenId,
    orderId,
    enteredBy: actor,
  });
}

/** What an act writes beside the order's own row when it cancels it. */
export async function giveBack(tx: Db, context: Context, order: MealOrderRow): Promise<void> {
  await takePlaces(tx, order, -order.quantity);
  await enterOnCard(tx, context, 'REFUND', order);
}

/** Cancels orders that an act ends beside the case it holds; each has it in its history. */
export async function cancelOrders(
  tx: Db,
  context: Context,
  orders: readonly MealOrderRow[],
  act: OrderAct,
  reason: CanteenMealCancelReason,
): Promise<void> {
  // Menus before cards, and both by their ids: two who cancel the same orders wait for each other, never both.
  for (const menuId of [...new Set(orders.flatMap((order) => order.menuId ?? []))].sort())
    await holdMenu(tx, menuId);
  const byCard = orders.toSorted((a, b) => ((a.cardId ?? '') < (b.cardId ?? '') ? -1 : 1));
  const cancelledOn = context.clock.today();
  for (const order of byCard) {
    await giveBack(tx, context, order);
    const change = { status: 'CANCELLED', cancelledOn, cancelReason: reason, held: false } as const;
    const status = await moveOrder(tx, order, act, change);
    await tx
      .insert(caseHistory)
      .values(historyEntry(context, act, order.id, order.version + 1, status, null));
  }
}
