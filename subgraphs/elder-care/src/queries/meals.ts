/** Menus, orders, and what is known of diners. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import { figures, statement } from '@civil-affairs/kit/statements';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  gte,
  isNull,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import {
  canteenDishes,
  canteenMenuDishes,
  canteenMenuSets,
  canteenMenus,
  canteenRounds,
  canteenSittings,
  mealAbsences,
  mealAllergyRecords,
  mealOrderSplits,
  mealOrders,
  mealSplitRuleLines,
  mealSplitRules,
} from '../tables/meals.ts';
import { canteens } from '../tables.ts';

export const findDishes = statement(
  (db, ids: readonly string[]) => db.select().from(canteenDishes).where(anyOf(canteenDishes.id, ids)),
  (row) => row.id,
);

export const dishesOf = statement(
  (db, canteenIds: readonly string[]) =>
    db
      .select()
      .from(canteenDishes)
      .where(anyOf(canteenDishes.canteenId, canteenIds))
      .orderBy(asc(canteenDishes.id)),
  (row) => row.canteenId,
);

export const findMenus = statement(
  (db, ids: readonly string[]) => db.select().from(canteenMenus).where(anyOf(canteenMenus.id, ids)),
  (row) => row.id,
);

/** The menus of each canteen on a day that were not cancelled. */
export const menusOn = statement(
  (db, canteenIds: readonly string[], on: LocalDate) => {
    const { canteenId, servedOn, meal, status } = canteenMenus;
    return db
      .select()
      .from(canteenMenus)
      .where(and(anyOf(canteenId, canteenIds), eq(servedOn, on), ne(status, 'CANCELLED')))
      .orderBy(asc(canteenId), asc(meal));
  },
  (row) => row.canteenId,
);

/** The menus of each division on a day, by community, canteen and meal. */
export const menusIn = statement(
  (db, codes: readonly string[], on: LocalDate) => {
    const { canteenId, servedOn, meal, status } = canteenMenus;
    return db
      .select({ ...getTableColumns(canteenMenus), division: requestedKey })
      .from(canteenMenus)
      .innerJoin(canteens, eq(canteens.id, canteenId))
      .innerJoin(requested(codes), liesIn(canteens.communityCode))
      .where(and(eq(servedOn, on), ne(status, 'CANCELLED')))
      .orderBy(asc(canteens.communityCode), asc(canteenId), asc(meal));
  },
  (row) => row.division,
);

export const setsOf = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select()
      .from(canteenMenuSets)
      .where(anyOf(canteenMenuSets.menuId, menuIds))
      .orderBy(asc(canteenMenuSets.menuId), asc(canteenMenuSets.number)),
  (row) => row.menuId,
);

/** The dishes of each menu, in the order of sets and dishes. */
export const dishesOfMenus = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select({
        ...getTableColumns(canteenDishes),
        menuId: canteenMenuDishes.menuId,
        setNumber: canteenMenuDishes.setNumber,
      })
      .from(canteenMenuDishes)
      .innerJoin(canteenDishes, eq(canteenDishes.id, canteenMenuDishes.dishId))
      .where(anyOf(canteenMenuDishes.menuId, menuIds))
      .orderBy(asc(canteenMenuDishes.setNumber), asc(canteenMenuDishes.position)),
  (row) => row.menuId,
);

export const sittingsOfMenus = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select()
      .from(canteenSittings)
      .where(anyOf(canteenSittings.menuId, menuIds))
      .orderBy(asc(canteenSittings.menuId), asc(canteenSittings.startsAt)),
  (row) => row.menuId,
);

export const findOrders = statement(
  (db, ids: readonly string[]) => db.select().from(mealOrders).where(anyOf(mealOrders.id, ids)),
  (row) => row.id,
);

export const splitsOf = statement(
  (db, orderIds: readonly string[]) =>
    db.select().from(mealOrderSplits).where(anyOf(mealOrderSplits.orderId, orderIds)),
  (row) => row.orderId,
);

/** The orders of each menu, by their numbers. */
export const ordersOfMenus: List<typeof mealOrders> = {
  table: mealOrders,
  where: eq(mealOrders.menuId, requestedKey),
  order: ascending(mealOrders.number, mealOrders.id),
  isInIndex: true,
};

/** The rules that hold on a day at each canteen: its own and the city's. */
export async function splitRulesOf(db: Db, canteenIds: readonly string[], on: LocalDate) {
  const rules = await rulesOn(db, canteenIds, on);
  if (rules.length === 0) return [];
  const ids = [...new Set(rules.map(({ id }) => id))];
  const lines = Map.groupBy(await splitRuleLinesOf(db, ids), ({ ruleId }) => ruleId);
  return rules.map((rule) => ({ ...rule, lines: lines.get(rule.id) ?? [] }));
}

export function splitRulesOn(db: Db, canteenId: string, on: LocalDate) {
  return splitRulesOf(db, [canteenId], on);
}

const rulesOn = statement((db, canteenIds: readonly string[], on: LocalDate) =>
  db
    .select({ ...getTableColumns(mealSplitRules), at: requestedKey })
    .from(mealSplitRules)
    .innerJoin(
      requested(canteenIds),
      or(isNull(mealSplitRules.canteenId), eq(mealSplitRules.canteenId, requestedKey)),
    )
    .where(holds(mealSplitRules.validFrom, mealSplitRules.validUntil, on))
    .orderBy(asc(mealSplitRules.id)),
);

export const splitRuleLinesOf = statement(
  (db, ruleIds: readonly string[]) =>
    db
      .select()
      .from(mealSplitRuleLines)
      .where(anyOf(mealSplitRuleLines.ruleId, ruleIds))
      .orderBy(asc(mealSplitRuleLines.ruleId), asc(mealSplitRuleLines.position)),
  (row) => row.ruleId,
);

export const findSplitRules = statement(
  (db, ids: readonly string[]) => db.select().from(mealSplitRules).where(anyOf(mealSplitRules.id, ids)),
  (row) => row.id,
);

/** What each resident must not eat, as recorded last. */
export const allergiesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .selectDistinctOn([mealAllergyRecords.residentId])
      .from(mealAllergyRecords)
      .where(anyOf(mealAllergyRecords.residentId, residentIds))
      .orderBy(asc(mealAllergyRecords.residentId), desc(mealAllergyRecords.number)),
  (row) => row.residentId,
);

export const findAllergyRecords = statement(
  (db, ids: readonly string[]) =>
    db.select().from(mealAllergyRecords).where(anyOf(mealAllergyRecords.id, ids)),
  (row) => row.id,
);

export const findMealAbsences = statement(
  (db, ids: readonly string[]) => db.select().from(mealAbsences).where(anyOf(mealAbsences.id, ids)),
  (row) => row.id,
);

/** The absences of each resident that are not over on a day. */
export const mealAbsencesOf = statement(
  (db, residentIds: readonly string[], on: LocalDate) =>
    db
      .select()
      .from(mealAbsences)
      .where(and(anyOf(mealAbsences.residentId, residentIds), gte(mealAbsences.until, on)))
      .orderBy(asc(mealAbsences.residentId), asc(mealAbsences.since)),
  (row) => row.residentId,
);

/** Whether somebody is away on a day: announced, or from an institution, in hospital as well. */
function isAway(residentId: SQL, on: SQL): SQL {
  return sql`(EXISTS (SELECT FROM elder_care.meal_absences x
      WHERE x.resident_id = ${residentId} AND x.since <= ${on} AND x.until >= ${on})
    OR EXISTS (SELECT FROM elder_care.care_absences x JOIN elder_care.care_admissions a ON a.id = x.admission_id
      WHERE a.resident_id = ${residentId} AND x.since <= ${on} AND (x.until IS NULL OR x.until >= ${on})))`;
}

/** Whether somebody lives on a day where meals are cooked: in an institution, and not in a bed at home. */
function livesInInstitution(residentId: SQL, on: SQL): SQL {
  return sql`EXISTS (SELECT FROM elder_care.care_admissions a
    WHERE a.resident_id = ${residentId} AND a.status NOT IN ('RESERVED', 'CANCELLED')
      AND a.bed_type NOT IN ('FAMILY_BED', 'DAY_PLACE') AND a.since <= ${on} AND (a.until IS NULL OR a.until >= ${on}))`;
}

// Named with their table: within EXISTS a bare name would be another table's column.
const [diner, servedOn] = [sql`meal_orders.resident_id`, sql`meal_orders.served_on`];

/** Orders that nobody would eat: the diner is away, or lives by then where meals are cooked. */
const isInVain = sql`(${diner} IS NOT NULL AND (${isAway(diner, servedOn)}
  OR (meal_orders.mode = 'DELIVERY' AND ${livesInInstitution(diner, servedOn)})))`;

export async function whereabouts(db: Db, residentId: string, on: LocalDate) {
  const [row] = await whereaboutsOf(db, [residentId], on);
  return row ?? { isAway: false, livesInInstitution: false };
}

const whereaboutsOf = statement((db, residentIds: readonly string[], on: LocalDate) => {
  const day = sql`${on}::date`;
  return db
    .select({
      isAway: sql<boolean>`${isAway(requestedKey, day)}`,
      livesInInstitution: sql<boolean>`${livesInInstitution(requestedKey, day)}`,
    })
    .from(requested(residentIds));
});

/** Orders that hold and are cooked for: nobody is away, and none waits for an answer. */
const isCooked = and(
  ne(mealOrders.status, 'CANCELLED'),
  eq(mealOrders.held, false),
  // What was eaten was cooked.
  or(ne(mealOrders.status, 'PLACED'), not(isInVain)),
);

const portions = (mode: string) =>
  sql<number>`coalesce(sum(${mealOrders.quantity}) FILTER (WHERE ${isCooked} AND ${mealOrders.mode} = ${sql.raw(`'${mode}'`)}), 0)::int`;

/** The portions of each set of each menu. */
export const kitchenCounts = figures((db, menuIds: readonly string[]) =>
  db
    .select({
      menuId: sql<string>`${mealOrders.menuId}`,
      setNumber: sql<number>`${mealOrders.setNumber}`,
      dineIn: portions('DINE_IN'),
      takeAway: portions('TAKE_AWAY'),
      delivery: portions('DELIVERY'),
      heldBack: sql<number>`coalesce(sum(${mealOrders.quantity}) FILTER (WHERE ${mealOrders.status} = 'PLACED' AND NOT (${isCooked})), 0)::int`,
    })
    .from(mealOrders)
    .where(and(anyOf(mealOrders.menuId, menuIds), ne(mealOrders.status, 'CANCELLED')))
    .groupBy(mealOrders.menuId, mealOrders.setNumber)
    .orderBy(asc(mealOrders.menuId), asc(mealOrders.setNumber)),
);

/** Orders of a menu that are placed. */
export function placedOrders(db: Db, menuId: string) {
  return db
    .select()
    .from(mealOrders)
    .where(and(eq(mealOrders.menuId, menuId), eq(mealOrders.status, 'PLACED')))
    .orderBy(asc(mealOrders.number));
}

/** Orders of a menu that are placed, and that nobody would eat or that wait for an answer. */
export function ordersNotCooked(db: Db, menuId: string) {
  return db
    .select({ id: mealOrders.id, isHeld: mealOrders.held })
    .from(mealOrders)
    .where(
      and(
        eq(mealOrders.menuId, menuId),
        eq(mealOrders.status, 'PLACED'),
        or(eq(mealOrders.held, true), isInVain),
      ),
    )
    .orderBy(asc(mealOrders.number));
}

export const findRounds = statement(
  (db, ids: readonly string[]) => db.select().from(canteenRounds).where(anyOf(canteenRounds.id, ids)),
  (row) => row.id,
);

export const roundsOfMenus = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select()
      .from(canteenRounds)
      .where(anyOf(canteenRounds.menuId, menuIds))
      .orderBy(asc(canteenRounds.menuId), asc(canteenRounds.id)),
  (row) => row.menuId,
);

/** What each round brings, by stops and numbers; what was cancelled is left out. */
export const ordersOfRounds = statement(
  (db, roundIds: readonly string[]) =>
    db
      .select()
      .from(mealOrders)
      .where(and(anyOf(mealOrders.roundId, roundIds), ne(mealOrders.status, 'CANCELLED')))
      .orderBy(asc(mealOrders.roundId), asc(mealOrders.stop), asc(mealOrders.number)),
  (row) => row.roundId ?? '',
);

/** Meals of each menu to be brought home that are on no round. */
export const ordersWithoutRound = statement(
  (db, menuIds: readonly string[]) =>
    db
      .select()
      .from(mealOrders)
      .where(
        and(
          anyOf(mealOrders.menuId, menuIds),
          eq(mealOrders.mode, 'DELIVERY'),
          eq(mealOrders.status, 'PLACED'),
          isNull(mealOrders.roundId),
        ),
      )
      .orderBy(asc(mealOrders.menuId), asc(mealOrders.number)),
  (row) => row.menuId ?? '',
);

/** Orders of a person for days after one that are placed. */
export function ordersAfter(db: Db, residentId: string, day: LocalDate) {
  return db
    .select()
    .from(mealOrders)
    .where(
      and(
        eq(mealOrders.residentId, residentId),
        eq(mealOrders.status, 'PLACED'),
        gt(mealOrders.servedOn, day),
      ),
    )
    .orderBy(asc(mealOrders.menuId), asc(mealOrders.id));
}

/** Orders of a person for some days that are placed. */
export function ordersWithin(db: Db, residentId: string, since: LocalDate, until: LocalDate) {
  return db
    .select()
    .from(mealOrders)
    .where(
      and(
        eq(mealOrders.residentId, residentId),
        eq(mealOrders.status, 'PLACED'),
        gte(mealOrders.servedOn, since),
        lte(mealOrders.servedOn, until),
      ),
    )
    .orderBy(asc(mealOrders.menuId), asc(mealOrders.id));
}

/** Meals that were cancelled for a death, from a day on. */
export function ordersCancelledByDeath(db: Db, residentId: string, from: LocalDate, upTo: LocalDate | null) {
  return db
    .select()
    .from(mealOrders)
    .where(
      and(
        eq(mealOrders.residentId, residentId),
        eq(mealOrders.cancelReason, 'DEATH'),
        gte(mealOrders.servedOn, from),
        upTo === null ? undefined : lte(mealOrders.servedOn, upTo),
      ),
    )
    .orderBy(asc(mealOrders.menuId), asc(mealOrders.id));
}

/** Whether a person has a reduced meal ordered for a meal of a day. */
export const reducedMeals = statement(
  (db, residentIds: readonly string[], servedOn: LocalDate, meal: string) =>
    db
      .select({ id: mealOrders.id })
      .from(mealOrders)
      .where(
        and(
          anyOf(mealOrders.residentId, residentIds),
          eq(mealOrders.servedOn, servedOn),
          sql`${mealOrders.meal} = ${meal}`,
          eq(mealOrders.reduced, true),
          ne(mealOrders.status, 'CANCELLED'),
        ),
      ),
);
