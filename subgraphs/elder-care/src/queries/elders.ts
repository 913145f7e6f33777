import type { Db } from '@civil-affairs/kit/database';
import type { Connection } from '@civil-affairs/kit/pages';
import { and, count, desc, eq, getTableColumns, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import {
  type BedRow,
  beds,
  type CareAdmissionRow,
  type CareAssessmentRow,
  careAdmissions,
  careAssessments,
  type MealOrderRow,
  mealOrders,
} from '../tables.ts';
import { rankWithin, type Slice } from './places.ts';

export type MealOrderPage = Connection<MealOrderRow>;

/** All assessments of each resident, the newest first. */
export function assessmentsOf(db: Db, residentIds: readonly string[]): Promise<CareAssessmentRow[]> {
  const { residentId, assessedOn } = careAssessments;
  return db
    .select()
    .from(careAssessments)
    .where(inArray(residentId, [...residentIds]))
    .orderBy(desc(assessedOn));
}

/** A stay together with the type of its bed. */
export type Admission = CareAdmissionRow & { bedType: BedRow['type'] };

/** All stays of each resident, the newest first. */
export function admissionsOf(db: Db, residentIds: readonly string[]): Promise<Admission[]> {
  const { residentId, institutionId, bedNumber, since, id } = careAdmissions;
  return db
    .select({ ...getTableColumns(careAdmissions), bedType: beds.type })
    .from(careAdmissions)
    .innerJoin(beds, and(eq(beds.institutionId, institutionId), eq(beds.number, bedNumber)))
    .where(inArray(residentId, [...residentIds]))
    .orderBy(desc(since), desc(id));
}

/** The meal orders of each resident, the latest day first. */
export function mealOrdersOf(
  db: Db,
  residentIds: readonly string[],
  { size, after }: Slice,
): Promise<MealOrderRow[]> {
  const { residentId, servedOn, meal, canteenId } = mealOrders;
  const ranked = db
    .select({
      ...getTableColumns(mealOrders),
      rank: rankWithin(residentId, sql`${servedOn} DESC, ${meal} DESC, ${canteenId} DESC`),
    })
    .from(mealOrders)
    .where(
      and(
        inArray(residentId, [...residentIds]),
        after
          ? sql`(${servedOn}, ${meal}, ${canteenId}) < (${after[0]}, ${after[1]}, ${after[2]})`
          : undefined,
      ),
    )
    .as('ranked');
  return db
    .select()
    .from(ranked)
    .where(lte(ranked.rank, size))
    .orderBy(desc(ranked.servedOn), desc(ranked.meal), desc(ranked.canteenId));
}

/** How many meals each resident ordered for the days from one to before another, or for all days. */
export function countMealOrders(
  db: Db,
  residentIds: readonly string[],
  days?: { from: string; before: string },
): Promise<{ residentId: string; orders: number }[]> {
  const { residentId, servedOn } = mealOrders;
  return db
    .select({ residentId, orders: count() })
    .from(mealOrders)
    .where(
      and(
        inArray(residentId, [...residentIds]),
        days ? and(gte(servedOn, days.from), lt(servedOn, days.before)) : undefined,
      ),
    )
    .groupBy(residentId);
}
