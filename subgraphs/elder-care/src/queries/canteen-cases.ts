/** What is done with canteens, and what their meals came to. */
import type { LocalDate, YearMonth } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm';
import {
  canteenFoodChecks,
  canteenFoodSamples,
  canteenMonthPayments,
  canteenMonths,
  canteenOperations,
  canteenStatements,
} from '../tables/canteens.ts';
import { canteenMenus, mealSplitRules } from '../tables/meals.ts';
import { canteenPrices } from '../tables.ts';

export const operationsOf = statement(
  (db, canteenIds: readonly string[]) =>
    db
      .select()
      .from(canteenOperations)
      .where(anyOf(canteenOperations.canteenId, canteenIds))
      .orderBy(asc(canteenOperations.canteenId), asc(canteenOperations.since)),
  (row) => row.canteenId,
);

export const foodChecksOf = statement(
  (db, canteenIds: readonly string[]) =>
    db
      .select()
      .from(canteenFoodChecks)
      .where(anyOf(canteenFoodChecks.canteenId, canteenIds))
      .orderBy(
        asc(canteenFoodChecks.canteenId),
        desc(canteenFoodChecks.carriedOutOn),
        desc(canteenFoodChecks.id),
      ),
  (row) => row.canteenId,
);

export const findFoodSamples = statement(
  (db, ids: readonly string[]) =>
    db.select().from(canteenFoodSamples).where(anyOf(canteenFoodSamples.id, ids)),
  (row) => row.id,
);

export const foodSamplesOf = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select()
      .from(canteenFoodSamples)
      .where(anyOf(canteenFoodSamples.menuId, menuIds))
      .orderBy(asc(canteenFoodSamples.menuId), asc(canteenFoodSamples.takenAt)),
  (row) => row.menuId,
);

/** Every price that was ever set, by group and day. */
export const pricesSet = statement((db, canteenIds: readonly string[]) =>
  db
    .select()
    .from(canteenPrices)
    .where(anyOf(canteenPrices.canteenId, canteenIds))
    .orderBy(asc(canteenPrices.dinerGroup), asc(canteenPrices.validFrom)),
);

/** Menus of a canteen for days after one that hold. */
export const menusAfter = statement((db, canteenId: string, day: LocalDate) =>
  db
    .select({ id: canteenMenus.id })
    .from(canteenMenus)
    .where(
      and(
        eq(canteenMenus.canteenId, canteenId),
        gt(canteenMenus.servedOn, day),
        ne(canteenMenus.status, 'CANCELLED'),
      ),
    ),
);

/** Versions of the rules of a canteen, or of the city where the id is empty. */
export const splitRuleVersions = statement((db, canteenId: string) =>
  db
    .select({ version: mealSplitRules.version })
    .from(mealSplitRules)
    .where(sql`coalesce(${mealSplitRules.canteenId}, '') = ${canteenId}`),
);

/**
 * What the meals of a canteen came to in a month, by payer and group. UNCONFIRMED that it is also charged where nobody had
 * the meal.
 */
export const statementLines = statement((db, canteenId: string, month: YearMonth) => {
  const { payer, dinerGroup, portions, fen } = canteenMonthPayments;
  return db
    .select({
      payer,
      dinerGroup,
      portions: sql<number>`sum(${portions})::int`,
      fen: sql`sum(${fen})`.mapWith(Number),
    })
    .from(canteenMonthPayments)
    .where(
      and(
        eq(canteenMonthPayments.canteenId, canteenId),
        eq(canteenMonthPayments.month, month),
        gt(portions, 0),
      ),
    )
    .groupBy(payer, dinerGroup);
});

/** What was issued of a month. */
export const statementIssued = statement((db, canteenId: string, month: YearMonth) =>
  db
    .select()
    .from(canteenStatements)
    .where(and(eq(canteenStatements.canteenId, canteenId), eq(canteenStatements.month, month))),
);

/** How many portions these were, and how many nobody had. */
export const statementPortions = statement((db, canteenId: string, month: YearMonth) =>
  db
    .select({ portions: canteenMonths.portions, notHad: canteenMonths.notHad })
    .from(canteenMonths)
    .where(and(eq(canteenMonths.canteenId, canteenId), eq(canteenMonths.month, month))),
);
