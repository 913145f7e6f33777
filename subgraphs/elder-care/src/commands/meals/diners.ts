/** What is known of diners: what they must not eat, and when they are away. */
import { addDays, daysBetween } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { inArray } from 'drizzle-orm';
import { speaksFor } from '../../access/meals.ts';
import type { Context } from '../../context.ts';
import type { AnnounceMealAbsenceInput, RecordMealAllergiesInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { allergiesOf, dishesOfMenus, ordersAfter, ordersWithin } from '../../queries/meals.ts';
import type { RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { clashes } from '../../rules/meals/orders.ts';
import { sealedAllergens } from '../../sealed.ts';
import { mealAbsences, mealAllergyRecords, mealOrders } from '../../tables/meals.ts';
import { messagesOfHeldMeals } from '../messages.ts';
import { openingAct, readElder, theElder } from '../protocol.ts';
import { cancelOrders } from './cancelling.ts';

const longestAbsence = 180;

/** Somebody for whom the viewer speaks. */
async function ownElder(context: Context, caseNumber: string, residentId: string) {
  const elder = await readElder(context, caseNumber, residentId);
  return elder && speaksFor(context.viewer, residentId, elder.communityCode).act ? elder : undefined;
}

export const recordMealAllergies = openingAct<RecordMealAllergiesInput, RegisteredElder | undefined>(
  'recordMealAllergies',
  {
    event: 'MealAllergiesRecorded',
    entity: 'MealAllergyRecord',
    prepare: (context, { residentId }, id) => ownElder(context, id, residentId),
    async write(tx, context, { residentId, allergens }, { id, today, prepared: elder }) {
      if (!elder) return refused(notFound(['residentId'], theElder));
      if (elder.diedOn !== null) return refused(problem('DECEASED', { path: ['residentId'] }));
      const [last] = await allergiesOf(tx, [residentId]);
      await tx.insert(mealAllergyRecords).values({
        id,
        residentId,
        communityCode: elder.communityCode,
        allergens: sealedAllergens(context, [...new Set(allergens)]),
        recordedOn: today,
        number: (last?.number ?? 0) + 1,
      });
      // What was ordered before is looked at again: held where it clashes, and let go where it no longer does.
      const orders = await ordersAfter(tx, residentId, addDays(today, -1));
      const dishes = await dishesOfMenus(
        tx,
        orders.flatMap(({ menuId }) => menuId ?? []),
      );
      const held = orders.filter(
        ({ menuId, setNumber }) =>
          clashes(
            dishes
              .filter((dish) => dish.menuId === menuId && dish.setNumber === setNumber)
              .map((dish) => ({ name: { zhHans: '', ko: '', en: '' }, allergens: dish.allergens })),
            allergens,
          ).length > 0,
      );
      for (const isHeld of [true, false]) {
        const ids = orders.filter((order) => held.includes(order) === isHeld).map((order) => order.id);
        if (ids.length > 0)
          await tx.update(mealOrders).set({ held: isHeld }).where(inArray(mealOrders.id, ids));
      }
      const warnings = held.length > 0 ? [problem('MEALS_CLASH_NOW', {}, { count: held.length })] : [];
      const { communityCode } = elder;
      const messages = messagesOfHeldMeals({ id, residentId, communityCode }, held.length);
      return {
        ok: true,
        value: { ids: { recordId: id, residentId, held: held.length }, warnings, messages },
      };
    },
  },
);

export const announceMealAbsence = openingAct<AnnounceMealAbsenceInput, RegisteredElder | undefined>(
  'announceMealAbsence',
  {
    event: 'MealAbsenceAnnounced',
    entity: 'MealAbsence',
    prepare: (context, { residentId }, id) => ownElder(context, id, residentId),
    async write(tx, context, { residentId, since, until }, { id, today, prepared: elder }) {
      if (!elder) return refused(notFound(['residentId'], theElder));
      const problems = [
        ...(elder.diedOn === null ? [] : [problem('DECEASED', { path: ['residentId'] })]),
        ...(since >= today ? [] : [problem('DAY_IS_OVER', { path: ['since'] })]),
        ...(until >= since ? [] : [problem('DAYS_IN_WRONG_ORDER', { path: ['until'] })]),
        ...(daysBetween(since, until) <= longestAbsence
          ? []
          : [problem('ABSENCE_TOO_LONG', { path: ['until'] }, { most: longestAbsence })]),
      ];
      if (problems.length > 0) return refused(...problems);
      const { communityCode } = elder;
      await tx.insert(mealAbsences).values({ id, residentId, communityCode, since, until });
      const orders = await ordersWithin(tx, residentId, since, until);
      await cancelOrders(
        tx,
        context,
        orders.filter(({ menuId }) => menuId !== null),
        'announceMealAbsence',
        'AWAY',
      );
      return { ok: true, value: { ids: { absenceId: id, residentId, meals: orders.length } } };
    },
  },
);
