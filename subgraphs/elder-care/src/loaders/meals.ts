import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { findFoodSamples, foodChecksOf, foodSamplesOf, operationsOf } from '../queries/canteen-cases.ts';
import { cardsOf, entriesOfCards, findCards } from '../queries/meal-cards.ts';
import {
  allergiesOf,
  dishesOf,
  dishesOfMenus,
  findAllergyRecords,
  findDishes,
  findMealAbsences,
  findMenus,
  findOrders,
  findRounds,
  findSplitRules,
  kitchenCounts,
  mealAbsencesOf,
  menusIn,
  menusOn,
  ordersOfMenus,
  ordersOfRounds,
  ordersWithoutRound,
  roundsOfMenus,
  setsOf,
  sittingsOfMenus,
  splitRuleLinesOf,
  splitRulesOf,
  splitsOf,
} from '../queries/meals.ts';

/** Menus, orders, and what is known of diners. */
export function mealLoaders(db: Db, clock: Clock) {
  return {
    dish: loadOne(
      (ids) => findDishes(db, ids),
      (row) => row.id,
    ),
    dishes: loadMany(
      (ids) => dishesOf(db, ids),
      (row) => row.canteenId,
    ),
    menu: loadOne(
      (ids) => findMenus(db, ids),
      (row) => row.id,
    ),
    menusOn: perArgument((on) =>
      loadMany(
        (ids) => menusOn(db, ids, on),
        (row) => row.canteenId,
      ),
    ),
    menusIn: perArgument((on) =>
      loadMany(
        (codes) => menusIn(db, codes, on),
        (row) => row.division,
      ),
    ),
    menuSets: loadMany(
      (ids) => setsOf(db, ids),
      (row) => row.menuId,
    ),
    menuDishes: loadMany(
      (ids) => dishesOfMenus(db, ids),
      (row) => row.menuId,
    ),
    sittings: loadMany(
      (ids) => sittingsOfMenus(db, ids),
      (row) => row.menuId,
    ),
    kitchenCounts: loadMany(
      (ids) => kitchenCounts(db, ids),
      (row) => row.menuId,
    ),
    ordersOfMenu: loadLists(db, ordersOfMenus),
    mealOrder: loadOne(
      (ids) => findOrders(db, ids),
      (row) => row.id,
    ),
    mealSplits: loadMany(
      (ids) => splitsOf(db, ids),
      (row) => row.orderId,
    ),
    splitRule: loadOne(
      (ids) => findSplitRules(db, ids),
      (row) => row.id,
    ),
    splitRules: perArgument((on) =>
      loadMany(
        (ids) => splitRulesOf(db, ids, on),
        (row) => row.at,
      ),
    ),
    operations: loadMany(
      (ids) => operationsOf(db, ids),
      (row) => row.canteenId,
    ),
    foodChecks: loadMany(
      (ids) => foodChecksOf(db, ids),
      (row) => row.canteenId,
    ),
    foodSample: loadOne(
      (ids) => findFoodSamples(db, ids),
      (row) => row.id,
    ),
    foodSamples: loadMany(
      (ids) => foodSamplesOf(db, ids),
      (row) => row.menuId,
    ),
    splitRuleLines: loadMany(
      (ids) => splitRuleLinesOf(db, ids),
      (row) => row.ruleId,
    ),
    mealCard: loadOne(
      (ids) => findCards(db, ids),
      (row) => row.id,
    ),
    cardOf: loadOne(
      (ids) => cardsOf(db, ids),
      (row) => row.residentId,
    ),
    cardEntries: loadLists(db, entriesOfCards),
    round: loadOne(
      (ids) => findRounds(db, ids),
      (row) => row.id,
    ),
    rounds: loadMany(
      (ids) => roundsOfMenus(db, ids),
      (row) => row.menuId,
    ),
    roundOrders: loadMany(
      (ids) => ordersOfRounds(db, ids),
      (row) => row.roundId ?? '',
    ),
    withoutRound: loadMany(
      (ids) => ordersWithoutRound(db, ids),
      (row) => row.menuId ?? '',
    ),
    allergies: loadOne(
      (ids) => allergiesOf(db, ids),
      (row) => row.residentId,
    ),
    allergyRecord: loadOne(
      (ids) => findAllergyRecords(db, ids),
      (row) => row.id,
    ),
    mealAbsence: loadOne(
      (ids) => findMealAbsences(db, ids),
      (row) => row.id,
    ),
    mealAbsences: loadMany(
      (ids) => mealAbsencesOf(db, ids, clock.today()),
      (row) => row.residentId,
    ),
  };
}
