import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, count, desc, eq, getTableColumns, gte, isNull, lt, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  type BedRow,
  beds,
  type CareAdmissionRow,
  careAdmissions,
  careAssessments,
  type MealOrderRow,
  mealOrders,
} from '../tables.ts';

export type MealOrderPage = Connection<MealOrderRow>;

/** All assessments of each resident, the newest first. */
export const assessmentsOf = statement((db, residentIds: readonly string[]) => {
  const { residentId, assessedOn } = careAssessments;
  return db.select().from(careAssessments).where(anyOf(residentId, residentIds)).orderBy(desc(assessedOn));
});

/** A stay together with the type of its bed. */
export type Admission = CareAdmissionRow & { bedType: BedRow['type'] };

/** All stays of each resident, the newest first. */
export const admissionsOf = statement((db, residentIds: readonly string[]) => {
  const { residentId, institutionId, bedNumber, since, id } = careAdmissions;
  return db
    .select({ ...getTableColumns(careAdmissions), bedType: beds.type })
    .from(careAdmissions)
    .innerJoin(beds, and(eq(beds.institutionId, institutionId), eq(beds.number, bedNumber)))
    .where(anyOf(residentId, residentIds))
    .orderBy(desc(since), desc(id));
});

/** Stays of other persons in the beds of a person's own stays. */
export function othersInBeds(db: Db, residentId: string) {
  const other = alias(careAdmissions, 'other');
  return db
    .select({ stayId: careAdmissions.id, since: other.since, until: other.until })
    .from(careAdmissions)
    .innerJoin(
      other,
      and(
        eq(other.institutionId, careAdmissions.institutionId),
        eq(other.bedNumber, careAdmissions.bedNumber),
        ne(other.residentId, careAdmissions.residentId),
      ),
    )
    .where(eq(careAdmissions.residentId, residentId));
}

/** The meals that each resident ordered and that hold, the latest first. */
export const mealsOfResidents: List<typeof mealOrders> = {
  table: mealOrders,
  where: and(eq(mealOrders.residentId, requestedKey), isNull(mealOrders.cancelledOn)),
  order: descending(mealOrders.servedOn, mealOrders.meal, mealOrders.canteenId),
};

/** How many meals each resident ordered, for the days from one to before another. */
export const countMealOrders = statement(
  (db, residentIds: readonly string[], from: LocalDate, before: LocalDate) => {
    const { residentId, servedOn, cancelledOn } = mealOrders;
    return db
      .select({ residentId, total: count() })
      .from(mealOrders)
      .where(
        and(anyOf(residentId, residentIds), gte(servedOn, from), lt(servedOn, before), isNull(cancelledOn)),
      )
      .groupBy(residentId);
  },
);
