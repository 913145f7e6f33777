import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, count, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import { type MealOrderRow, mealOrders } from '../tables/meals.ts';

export type MealOrderPage = Connection<MealOrderRow>;

/** The meals that each resident ordered and that hold, the latest first. */
export const mealsOfResidents: List<typeof mealOrders> = {
  table: mealOrders,
  where: and(eq(mealOrders.residentId, requestedKey), isNull(mealOrders.cancelledOn)),
  order: descending(mealOrders.servedOn, mealOrders.id),
  isInIndex: true,
};

/** How many meals each resident ordered, for the days from one to before another. */
export const countMealOrders = statement(
  (db, residentIds: readonly string[], from: LocalDate, before: LocalDate) => {
    const { residentId, servedOn, cancelledOn } = mealOrders;
    return db
      .select({ residentId: sql<string>`${residentId}`, total: count() })
      .from(mealOrders)
      .where(
        and(anyOf(residentId, residentIds), gte(servedOn, from), lt(servedOn, before), isNull(cancelledOn)),
      )
      .groupBy(residentId);
  },
  (row) => row.residentId,
);
