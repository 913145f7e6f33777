import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { type MealCardEntryRow, mealCardEntries, mealCards, mealOrders } from '../tables/meals.ts';

export type MealCardEntryPage = Connection<MealCardEntryRow>;

export const findCards = statement(
  (db, ids: readonly string[]) => db.select().from(mealCards).where(anyOf(mealCards.id, ids)),
  (row) => row.id,
);

/** The card of each resident that is not closed. */
export const cardsOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(mealCards)
      .where(and(anyOf(mealCards.residentId, residentIds), ne(mealCards.status, 'CLOSED'))),
  (row) => row.residentId,
);

/** The ledger of each card, the last entry first. */
export const entriesOfCards: List<typeof mealCardEntries> = {
  table: mealCardEntries,
  where: eq(mealCardEntries.cardId, requestedKey),
  order: descending(mealCardEntries.number),
  isInIndex: true,
};

/** Orders paid with each card that may still be paid back. */
export const openOrdersOfCard = statement((db, cardIds: readonly string[]) =>
  db
    .select({ id: mealOrders.id })
    .from(mealOrders)
    .where(and(anyOf(mealOrders.cardId, cardIds), inArray(mealOrders.status, ['PLACED', 'ON_ROUND']))),
);
