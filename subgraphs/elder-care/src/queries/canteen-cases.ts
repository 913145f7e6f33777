/** What is done with canteens, and what their meals came to. */
import type { LocalDate, YearMonth } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { figures, statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, gt, gte, inArray, lt, ne, sql } from 'drizzle-orm';
import {
  canteenFoodChecks,
  canteenFoodSamples,
  canteenOperations,
  canteenStatements,
} from '../tables/canteens.ts';
import { canteenMenus, mealOrderSplits, mealOrders, mealSplitRules } from '../tables/meals.ts';
import { canteenPrices } from '../tables.ts';

export const operationsOf = statement((db, canteenIds: readonly string[]) =>
  db
    .select()
    .from(canteenOperations)
    .where(anyOf(canteenOperations.canteenId, canteenIds))
    .orderBy(asc(canteenOperations.canteenId), asc(canteenOperations.since)),
);

export const foodChecksOf = statement((db, canteenIds: readonly string[]) =>
  db
    .select()
    .from(canteenFoodChecks)
    .where(anyOf(canteenFoodChecks.canteenId, canteenIds))
    .orderBy(
      asc(canteenFoodChecks.canteenId),
      desc(canteenFoodChecks.carriedOutOn),
      desc(canteenFoodChecks.id),
    ),
);

export const findFoodSamples = statement((db, ids: readonly string[]) =>
  db.select().from(canteenFoodSamples).where(anyOf(canteenFoodSamples.id, ids)),
);

export const foodSamplesOf = statement((db, menuIds: readonly string[]) =>
  db
    .select()
    .from(canteenFoodSamples)
    .where(anyOf(canteenFoodSamples.menuId, menuIds))
    .orderBy(asc(canteenFoodSamples.menuId), asc(canteenFoodSamples.takenAt)),
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

/** What is charged: UNCONFIRMED that it is also charged where nobody had the meal. */
const charged = ['SERVED', 'DELIVERED', 'NOT_FETCHED', 'NOT_DELIVERED'] as const;

/** What the meals of a canteen came to from one day to before another, by payer and group. */
export const statementLines = figures((db, canteenId: string, from: LocalDate, before: LocalDate) =>
  db
    .select({
      payer: mealOrderSplits.payer,
      dinerGroup: mealOrders.dinerGroup,
      portions: sql<number>`sum(${mealOrders.quantity})::int`,
      fen: sql`sum(${mealOrders.quantity} * ${mealOrderSplits.fen})`.mapWith(Number),
    })
    .from(mealOrders)
    .innerJoin(mealOrderSplits, eq(mealOrderSplits.orderId, mealOrders.id))
    .where(
      and(
        eq(mealOrders.canteenId, canteenId),
        gte(mealOrders.servedOn, from),
        lt(mealOrders.servedOn, before),
        inArray(mealOrders.status, [...charged]),
      ),
    )
    .groupBy(mealOrderSplits.payer, mealOrders.dinerGroup),
);

/** What was issued of a month. */
export const statementIssued = statement((db, canteenId: string, month: YearMonth) =>
  db
    .select()
    .from(canteenStatements)
    .where(and(eq(canteenStatements.canteenId, canteenId), eq(canteenStatements.month, month))),
);

/** How many portions these were, and how many nobody had. */
export const statementPortions = figures((db, canteenId: string, from: LocalDate, before: LocalDate) =>
  db
    .select({
      portions: sql<number>`coalesce(sum(${mealOrders.quantity}), 0)::int`,
      notHad: sql<number>`coalesce(sum(${mealOrders.quantity}) FILTER (WHERE ${mealOrders.status}
        IN ('NOT_FETCHED', 'NOT_DELIVERED')), 0)::int`,
    })
    .from(mealOrders)
    .where(
      and(
        eq(mealOrders.canteenId, canteenId),
        gte(mealOrders.servedOn, from),
        lt(mealOrders.servedOn, before),
        inArray(mealOrders.status, [...charged]),
      ),
    ),
);
