import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
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
    dish: loadRow(db, findDishes),
    dishes: loadRows(db, dishesOf),
    menu: loadRow(db, findMenus),
    menusOn: perArgument((on) => loadRows(db, menusOn, on)),
    menusIn: perArgument((on) => loadRows(db, menusIn, on)),
    menuSets: loadRows(db, setsOf),
    menuDishes: loadRows(db, dishesOfMenus),
    sittings: loadRows(db, sittingsOfMenus),
    kitchenCounts: loadMany(
      (ids) => kitchenCounts(db, ids),
      (row) => row.menuId,
    ),
    ordersOfMenu: loadLists(db, ordersOfMenus),
    mealOrder: loadRow(db, findOrders),
    mealSplits: loadRows(db, splitsOf),
    splitRule: loadRow(db, findSplitRules),
    splitRules: perArgument((on) =>
      loadMany(
        (ids) => splitRulesOf(db, ids, on),
        (row) => row.at,
      ),
    ),
    operations: loadRows(db, operationsOf),
    foodChecks: loadRows(db, foodChecksOf),
    foodSample: loadRow(db, findFoodSamples),
    foodSamples: loadRows(db, foodSamplesOf),
    splitRuleLines: loadRows(db, splitRuleLinesOf),
    mealCard: loadRow(db, findCards),
    cardOf: loadRow(db, cardsOf),
    cardEntries: loadLists(db, entriesOfCards),
    round: loadRow(db, findRounds),
    rounds: loadRows(db, roundsOfMenus),
    roundOrders: loadRows(db, ordersOfRounds),
    withoutRound: loadRows(db, ordersWithoutRound),
    allergies: loadRow(db, allergiesOf),
    allergyRecord: loadRow(db, findAllergyRecords),
    mealAbsence: loadRow(db, findMealAbsences),
    mealAbsences: loadRows(db, mealAbsencesOf, clock.today()),
  };
}
