/** What stands against an order of a meal: everything at once, before any money moves. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { CanteenMealMode, CanteenMenuStatus, MealAllergen } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { statusObstacles } from '../status.ts';
import { type MealOrderStatus, menuStates, type OrderAct, orderStates } from './states.ts';
import { cityTime, cutOffOf, orderDaysAhead } from './times.ts';

export const mostPortions = 10;
const longestAddress = 200;

export interface OrderedSet {
  number: number;
  portions: number | null;
  taken: number;
  dishes: readonly { name: Localized; allergens: readonly MealAllergen[] | null }[];
}

export interface OrderedMenu {
  status: CanteenMenuStatus;
  servedOn: LocalDate;
  sittings: readonly { startsAt: string; seats: number; taken: number }[];
  deliversMeals: boolean;
}

export interface Order {
  quantity: number;
  mode: CanteenMealMode;
  sittingAt: string | null;
  address: string | null;
}

/** What is known of a diner who is in the register. */
export interface Diner {
  diedOn: LocalDate | null;
  allergens: readonly MealAllergen[];
  /** In hospital, with the family, or anywhere else. */
  isAway: boolean;
  livesInInstitution: boolean;
}

/** Of a menu, a set and a diner on it. */
export function orderProblems(
  menu: OrderedMenu,
  set: OrderedSet | undefined,
  order: Order,
  diner: Diner | null,
  now: Date,
  today: LocalDate,
): Problem[] {
  return [
    ...timeProblems(menu, order.mode, now, today),
    ...quantityProblems(order.quantity),
    ...(set ? [...setProblems(set, order.quantity)] : [problem('SET_NOT_ON_MENU', { path: ['setNumber'] })]),
    ...placeProblems(menu, order),
    ...(diner ? dinerProblems(diner, order.mode, menu.servedOn) : []),
    ...(diner && set ? clashes(set.dishes, diner.allergens) : []),
  ];
}

export function quantityProblems(quantity: number): Problem[] {
  return quantity >= 1 && quantity <= mostPortions
    ? []
    : [problem('MEAL_QUANTITY_OUT_OF_RANGE', { path: ['quantity'] }, { most: mostPortions })];
}

function timeProblems(menu: OrderedMenu, mode: CanteenMealMode, now: Date, today: LocalDate): Problem[] {
  if (menu.status !== 'PUBLISHED') return [problem('MENU_TAKES_NO_ORDERS', { path: ['menuId'] })];
  const first = addDays(menu.servedOn, -orderDaysAhead);
  return [
    ...cutOffProblems(menu.servedOn, mode, now),
    ...(today < first
      ? [problem('MEAL_TOO_FAR_AHEAD', { path: ['menuId'], allowedFrom: first }, { most: orderDaysAhead })]
      : []),
  ];
}

/** By the clock of the city, at the instant at which the request is carried out. */
export function cutOffProblems(servedOn: LocalDate, mode: CanteenMealMode, now: Date): Problem[] {
  const cutOff = cutOffOf(servedOn, mode);
  return now < cutOff ? [] : [problem('CUT_OFF_PASSED', {}, { time: plain(cityTime(cutOff)) })];
}

export function setProblems({ portions, taken }: OrderedSet, quantity: number): Problem[] {
  return portions === null || taken + quantity <= portions
    ? []
    : [problem('SOLD_OUT', { path: ['setNumber'] }, { left: Math.max(0, portions - taken) })];
}

function placeProblems({ sittings, deliversMeals }: OrderedMenu, order: Order): Problem[] {
  const { mode, address } = order;
  if (mode === 'DELIVERY') {
    return [
      ...(deliversMeals ? [] : [problem('DELIVERY_NOT_OFFERED', { path: ['mode'] })]),
      ...requiredTextProblems(address, ['address'], longestAddress),
    ];
  }
  return [
    ...(address === null ? [] : [problem('ADDRESS_WITHOUT_DELIVERY', { path: ['address'] })]),
    ...(mode === 'DINE_IN' ? sittingProblems(sittings, order.sittingAt, order.quantity) : []),
  ];
}

/** Whoever sits down takes seats, where they are counted. */
export function sittingProblems(
  sittings: OrderedMenu['sittings'],
  sittingAt: string | null,
  quantity: number,
): Problem[] {
  const path = ['sittingAt'];
  if (sittings.length === 0) return [];
  const sitting = sittings.find(({ startsAt }) => startsAt === sittingAt);
  if (!sitting) return [problem('SITTING_NOT_KNOWN', { path })];
  if (sitting.taken + quantity <= sitting.seats) return [];
  const next = sittings.find(({ seats, taken }) => taken + quantity <= seats);
  return [
    next
      ? problem('SITTING_FULL', { path }, { next: plain(next.startsAt) })
      : problem('ALL_SITTINGS_FULL', { path }),
  ];
}

const plain = (text: string): Localized => ({ zhHans: text, ko: text, en: text });

function dinerProblems(diner: Diner, mode: CanteenMealMode, servedOn: LocalDate): Problem[] {
  const path = ['residentId'];
  if (diner.diedOn !== null && diner.diedOn < servedOn) return [problem('DECEASED', { path })];
  if (diner.isAway) return [problem('DINER_AWAY', { path })];
  return mode === 'DELIVERY' && diner.livesInInstitution ? [problem('FED_WHERE_DINER_LIVES', { path })] : [];
}

/** Every dish of a set with everything in it that a diner must not eat; a dish of which nothing is known is one too. */
export function clashes(dishes: OrderedSet['dishes'], allergens: readonly MealAllergen[]): Problem[] {
  if (allergens.length === 0) return [];
  const path = ['setNumber'];
  return dishes.flatMap(({ name: dish, allergens: within }) =>
    within === null
      ? [problem('ALLERGENS_NOT_KNOWN', { path }, { dish })]
      : within
          .filter((one) => allergens.includes(one))
          .map((one) => problem('DISH_CLASHES', { path }, { dish, allergen: allergenNames[one] })),
  );
}

export const allergenNames: Readonly<Record<MealAllergen, Localized>> = {
  GLUTEN: { zhHans: '含麸质的谷物', ko: '글루텐이 든 곡물', en: 'grains with gluten' },
  CRUSTACEANS: { zhHans: '甲壳纲类', ko: '갑각류', en: 'crustaceans' },
  FISH: { zhHans: '鱼类', ko: '물고기', en: 'fish' },
  EGG: { zhHans: '蛋类', ko: '닭알', en: 'egg' },
  PEANUT: { zhHans: '花生', ko: '땅콩', en: 'peanut' },
  SOY: { zhHans: '大豆', ko: '콩', en: 'soy' },
  MILK: { zhHans: '乳', ko: '우유', en: 'milk' },
  NUTS: { zhHans: '坚果', ko: '견과', en: 'nuts' },
  BUCKWHEAT: { zhHans: '荞麦', ko: '메밀', en: 'buckwheat' },
  SESAME: { zhHans: '芝麻', ko: '참깨', en: 'sesame' },
  PERILLA: { zhHans: '苏子', ko: '들깨', en: 'perilla' },
  CHILLI: { zhHans: '辣椒', ko: '고추', en: 'chilli' },
};

export interface OrderFacts {
  order: {
    status: MealOrderStatus;
    servedOn: LocalDate;
    mode: CanteenMealMode;
    menuId: string | null;
    roundId: string | null;
  };
}

/** An order is where an act begins, and of a menu. */
export function orderObstacles({ order }: OrderFacts, act: OrderAct): Problem[] {
  return order.menuId === null
    ? [problem('STATUS_DOES_NOT_ALLOW')]
    : statusObstacles(orderStates, order.status, act);
}

export function cancelObstacles(facts: OrderFacts, now: Date): Problem[] {
  const { servedOn, mode } = facts.order;
  return [...orderObstacles(facts, 'cancelCanteenMealOrder'), ...cutOffProblems(servedOn, mode, now)];
}

/** Nothing is served before its day, nor at the counter what is on a round. */
export function servedObstacles(facts: OrderFacts, act: OrderAct, today: LocalDate): Problem[] {
  const { servedOn } = facts.order;
  return [
    ...orderObstacles(facts, act),
    ...(facts.order.roundId === null ? [] : [problem('MEAL_IS_ON_ROUND')]),
    ...(servedOn <= today ? [] : [problem('MEAL_DAY_TO_COME', { allowedFrom: servedOn })]),
  ];
}

/** A kitchen closes once nobody can order any more. */
export function closingObstacles(
  menu: { status: CanteenMenuStatus; servedOn: LocalDate },
  now: Date,
): Problem[] {
  const opensAt = cutOffOf(menu.servedOn, 'DINE_IN');
  return [
    ...statusObstacles(menuStates, menu.status, 'closeCanteenKitchen'),
    ...(now >= opensAt ? [] : [problem('ORDERS_STILL_TAKEN', {}, { time: plain(cityTime(opensAt)) })]),
  ];
}
