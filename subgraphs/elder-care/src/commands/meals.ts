/** What a death makes of the meals that were ordered; orders have no acts of people yet. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { and, eq, gt, gte, isNotNull, isNull, lte } from 'drizzle-orm';
import { mealOrders } from '../tables.ts';
import { openingAct } from './protocol.ts';

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
  async write(tx, _context, { residentId, diedOn }, { today }) {
    const cancelled = await tx
      .update(mealOrders)
      .set({ cancelledOn: today })
      .where(
        and(
          eq(mealOrders.residentId, residentId),
          gt(mealOrders.servedOn, diedOn),
          isNull(mealOrders.cancelledOn),
        ),
      )
      .returning({ meal: mealOrders.meal });
    const ids = { residentId, after: diedOn, meals: cancelled.length };
    return { ok: true, value: { made: residentId, ids } };
  },
});

/** Has meals cooked again that were cancelled for a death, from today on and up to the true day; the value is the person's id. */
export const restoreMeals = openingAct<OnMeals & { upTo: LocalDate | null }>('restoreMeals', {
  event: 'CanteenMealsRestored',
  entity: 'Resident',
  subject: ({ residentId }) => residentId,
  async write(tx, _context, { residentId, upTo }, { today }) {
    const restored = await tx
      .update(mealOrders)
      .set({ cancelledOn: null })
      .where(
        and(
          eq(mealOrders.residentId, residentId),
          gte(mealOrders.servedOn, today),
          upTo === null ? undefined : lte(mealOrders.servedOn, upTo),
          isNotNull(mealOrders.cancelledOn),
        ),
      )
      .returning({ meal: mealOrders.meal });
    return { ok: true, value: { made: residentId, ids: { residentId, meals: restored.length } } };
  },
});
