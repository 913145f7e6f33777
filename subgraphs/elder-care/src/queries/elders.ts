import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';
import { and, count, desc, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
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

export type MealOrderPage = Connection<MealOrderRow>;

/** All assessments of each resident, the newest first. */
export function assessmentsOf(db: Db, residentIds: readonly string[]): Promise<CareAssessmentRow[]> {
  const { residentId, assessedOn } = careAssessments;
  return db.select().from(careAssessments).where(anyOf(residentId, residentIds)).orderBy(desc(assessedOn));
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
    .where(anyOf(residentId, residentIds))
    .orderBy(desc(since), desc(id));
}

/** One page of each resident's meal orders, the latest day first. */
export async function mealOrderPages(
  db: Db,
  residentIds: readonly string[],
  { size, after }: PageRequest,
): Promise<PageRow<MealOrderRow>[]> {
  const { residentId, servedOn, meal, canteenId } = mealOrders;
  const diners = db
    .selectDistinct({ id: residentId })
    .from(mealOrders)
    .where(anyOf(residentId, residentIds))
    .as('diners');
  const page = db
    .select()
    .from(mealOrders)
    .where(
      and(
        eq(residentId, diners.id),
        after
          ? sql`(${servedOn}, ${meal}, ${canteenId}) < (${after[0]}::date, ${after[1]}, ${after[2]})`
          : undefined,
      ),
    )
    .orderBy(desc(servedOn), desc(meal), desc(canteenId))
    .limit(size + 1)
    .as('page');
  const rows = await db
    .select()
    .from(diners)
    .innerJoinLateral(page, sql`true`)
    .orderBy(desc(page.servedOn), desc(page.meal), desc(page.canteenId));
  return rows.map((row) => ({ parent: row.diners.id, row: row.page }));
}

/** How many meals each resident ordered, for the days from one to before another, or for all days. */
export function countMealOrders(
  db: Db,
  residentIds: readonly string[],
  days?: { from: string; before: string },
): Promise<PageTotal[]> {
  const { residentId, servedOn } = mealOrders;
  return db
    .select({ parent: residentId, total: count() })
    .from(mealOrders)
    .where(
      and(
        anyOf(residentId, residentIds),
        days ? and(gte(servedOn, days.from), lt(servedOn, days.before)) : undefined,
      ),
    )
    .groupBy(residentId);
}
