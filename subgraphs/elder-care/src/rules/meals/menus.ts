/** What stands against a menu and its dishes, and what a kitchen has to cook. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { CanteenMeal, CanteenMenuSetInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { type CanteenFacts, servingProblems } from '../meal-quotes.ts';
import { menuDaysAhead } from './times.ts';

const longestName = 100;
const mostSets = 10;
const mostDishes = 20;
const mostOfSet = 2_000;
export const highestPrice = 100_000;

export interface Names {
  nameZhHans: string;
  nameKo: string;
  nameEn: string;
}

export function nameProblems(names: Names, path: readonly (string | number)[] = []): Problem[] {
  return (['nameZhHans', 'nameKo', 'nameEn'] as const).flatMap((field) =>
    requiredTextProblems(names[field], [...path, field], longestName),
  );
}

/** @param known ids of the canteen's own dishes */
export function menuProblems(
  { servedOn, meal, sets }: { servedOn: LocalDate; meal: CanteenMeal; sets: readonly CanteenMenuSetInput[] },
  canteen: Pick<CanteenFacts, 'openedOn' | 'closedOn' | 'hours'>,
  known: ReadonlySet<string>,
  today: LocalDate,
): Problem[] {
  const path = ['servedOn'];
  return [
    ...(servedOn >= today ? [] : [problem('DAY_IS_OVER', { path })]),
    ...(servedOn <= addDays(today, menuDaysAhead)
      ? []
      : [
          problem(
            'MEAL_TOO_FAR_AHEAD',
            { path, allowedFrom: addDays(servedOn, -menuDaysAhead) },
            { most: menuDaysAhead },
          ),
        ]),
    ...servingProblems(canteen, servedOn, meal, path),
    ...(sets.length >= 1 && sets.length <= mostSets
      ? []
      : [problem('MENU_SETS_OUT_OF_RANGE', { path: ['sets'] }, { most: mostSets })]),
    ...sets.slice(0, mostSets).flatMap((set, n) => setInputProblems(set, ['sets', n], known)),
  ];
}

function setInputProblems(
  set: CanteenMenuSetInput,
  path: readonly (string | number)[],
  known: ReadonlySet<string>,
): Problem[] {
  const { dishIds, priceFen, portions } = set;
  const dishPath = [...path, 'dishIds'];
  const isWithin = (value: number | null | undefined, least: number, most: number) =>
    value == null || (value >= least && value <= most);
  return [
    ...nameProblems(set, path),
    ...(isWithin(priceFen, 0, highestPrice)
      ? []
      : [problem('MEAL_PRICE_OUT_OF_RANGE', { path: [...path, 'priceFen'] }, { most: highestPrice })]),
    ...(isWithin(portions, 1, mostOfSet)
      ? []
      : [problem('PORTIONS_OUT_OF_RANGE', { path: [...path, 'portions'] }, { most: mostOfSet })]),
    ...(dishIds.length >= 1 && dishIds.length <= mostDishes && new Set(dishIds).size === dishIds.length
      ? []
      : [problem('SET_DISHES_OUT_OF_RANGE', { path: dishPath }, { most: mostDishes })]),
    ...(dishIds.every((id) => known.has(id)) ? [] : [problem('DISH_NOT_OF_CANTEEN', { path: dishPath })]),
  ];
}

/** Portions of one set. */
export interface SetCount {
  setNumber: number;
  dineIn: number;
  takeAway: number;
  delivery: number;
}

/** The portions of each dish, over all sets that it is part of: added up, not listed apart. */
export function dishCounts<Dish extends { id: string }>(
  sets: readonly { number: number; dishes: readonly Dish[] }[],
  counts: readonly SetCount[],
): { dish: Dish; portions: number }[] {
  const portionsOf = new Map(counts.map((count) => [count.setNumber, portionsIn(count)]));
  const made = new Map<string, { dish: Dish; portions: number }>();
  for (const { number, dishes } of sets) {
    for (const dish of dishes) {
      const row = made.get(dish.id) ?? { dish, portions: 0 };
      row.portions += portionsOf.get(number) ?? 0;
      made.set(dish.id, row);
    }
  }
  return [...made.values()];
}

export function portionsIn({ dineIn, takeAway, delivery }: SetCount): number {
  return dineIn + takeAway + delivery;
}
