/** What a death, and the correction of one, make of the meals that were ordered. */

import { isSystem } from '@civil-affairs/kit/acting-system';
import { historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { caseHistory } from '@civil-affairs/kit/history';
import { notAllowed, refused } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import { findCards } from '../../queries/meal-cards.ts';
import { ordersAfter, ordersCancelledByDeath, setsOf, sittingsOfMenus } from '../../queries/meals.ts';
import { spendProblems } from '../../rules/meals/cards.ts';
import type { MealOrderRow } from '../../tables/meals.ts';
import { openingAct } from '../protocol.ts';
import { cancelOrders, enterOnCard, takePlaces } from './cancelling.ts';
import { holdMenu, moveOrder } from './case.ts';

interface OnMeals {
  residentId: string;
  clientMutationKey: string;
}

/** Cancels the meals that were ordered for days after a death; what was served stays. The value is the person's id. */
export const cancelMealsOfDeceased = openingAct<OnMeals & { diedOn: LocalDate }>('cancelMealsOfDeceased', {
  event: 'CanteenMealsCancelled',
  // Nothing is made: what is cancelled are the orders of a person.
  entity: 'Resident',
  subject: ({ residentId }) => residentId,
  async write(tx, context, { residentId, diedOn }) {
    if (!isSystem(context.viewer)) return refused(notAllowed());
    const orders = await ordersAfter(tx, residentId, diedOn);
    await cancelOrders(tx, context, orders, 'cancelMealsOfDeceased', 'DEATH');
    const ids = { residentId, after: diedOn, meals: orders.length };
    return { ok: true, value: { made: residentId, ids } };
  },
});

/**
 * Has meals cooked again that were cancelled for a death, from today on and up to the true day; what has no place by now stays
 * cancelled. The value is the person's id.
 */
export const restoreMeals = openingAct<OnMeals & { upTo: LocalDate | null }>('restoreMeals', {
  event: 'CanteenMealsRestored',
  entity: 'Resident',
  subject: ({ residentId }) => residentId,
  async write(tx, context, { residentId, upTo }, { today }) {
    if (!isSystem(context.viewer)) return refused(notAllowed());
    let meals = 0;
    for (const order of await ordersCancelledByDeath(tx, residentId, today, upTo)) {
      if (!(await hasPlace(tx, order))) continue;
      // What was paid back is paid again, where it is still on the card.
      if (!(await isPayable(tx, order))) continue;
      await restore(tx, context, order);
      meals += 1;
    }
    return { ok: true, value: { made: residentId, ids: { residentId, meals } } };
  },
});

/** Whether the kitchen still takes an order, with its portions and seats. */
async function hasPlace(tx: Db, { menuId, setNumber, sittingAt, quantity }: MealOrderRow): Promise<boolean> {
  if (menuId === null) return true;
  const menu = await holdMenu(tx, menuId);
  const set = (await setsOf(tx, [menuId])).find(({ number }) => number === setNumber);
  const sitting = (await sittingsOfMenus(tx, [menuId])).find(({ startsAt }) => startsAt === sittingAt);
  return (
    menu?.status === 'PUBLISHED' &&
    (!set || set.portions === null || set.taken + quantity <= set.portions) &&
    (!sitting || sitting.taken + quantity <= sitting.seats)
  );
}

async function isPayable(tx: Db, { cardId, fen, quantity }: MealOrderRow): Promise<boolean> {
  if (cardId === null) return true;
  const [card] = await findCards(tx, [cardId]);
  return spendProblems(card ?? null, fen * quantity).length === 0;
}

async function restore(tx: Db, context: Context, order: MealOrderRow): Promise<void> {
  await takePlaces(tx, order, order.quantity);
  await enterOnCard(tx, context, 'SPEND', order);
  const change = { status: 'PLACED', cancelledOn: null, cancelReason: null } as const;
  const status = await moveOrder(tx, order, 'restoreMeals', change);
  await tx
    .insert(caseHistory)
    .values(historyEntry(context, 'restoreMeals', order.id, order.version + 1, status, null));
}
