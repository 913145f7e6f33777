/** What a meal at a canteen costs a diner on a day, and who pays it. */
import { fullYearsOn, type LocalDate, weekdayOf } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CanteenDinerGroup, CanteenMeal } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { elderAge, holdsOn, isElder } from '../rules.ts';
import { type Share, type SplitRule, splitOf, splitRuleOf } from './meals/split.ts';

/** What is quoted for: the day of the meal decides, birthdays included. */
export interface MealRequest {
  on: LocalDate;
  meal: CanteenMeal;
  birthDate: LocalDate | null;
  isStudentWithCard: boolean;
}

/** The canteen with its week and the prices of the day. */
export interface CanteenFacts {
  openedOn: LocalDate;
  closedOn: LocalDate | null;
  hours: readonly { weekday: number; meal: CanteenMeal }[];
  prices: readonly { dinerGroup: CanteenDinerGroup; fen: Fen }[];
  /** Who pays what a diner does not, in the city and at this canteen. */
  rules: readonly SplitRule[];
}

export interface MealQuote {
  dinerGroup: CanteenDinerGroup | null;
  fullPrice: Fen | null;
  personPrice: Fen | null;
  split: Share[];
  /** The rule by which it was split; null where nobody has made one. */
  rule: SplitRule | null;
  problems: Problem[];
  warnings: Problem[];
}

/** No quote, and why. */
export function noQuote(...problems: Problem[]): MealQuote {
  return {
    dinerGroup: null,
    fullPrice: null,
    personPrice: null,
    split: [],
    rule: null,
    problems,
    warnings: [],
  };
}

/**
 * The cheapest price that applies to the diner. What everybody pays, the price of those under 60, is the full price; a
 * group without a price of its own pays it, and nobody pays more.
 */
export function quoteMeal(request: MealRequest, canteen: CanteenFacts): MealQuote {
  const problems = requestProblems(request, canteen);
  if (problems.length > 0) return noQuote(...problems);
  return priced(groupsOf(request), ageOf(request), request.on, canteen);
}

/**
 * What one portion costs whoever belongs to some groups.
 * @param ownPrice the set's own price, which comes before the prices of groups
 */
export function priced(
  groups: readonly CanteenDinerGroup[],
  age: number,
  on: LocalDate,
  { prices, rules }: Pick<CanteenFacts, 'prices' | 'rules'>,
  ownPrice: Fen | null = null,
): MealQuote {
  const priceOf = (group: CanteenDinerGroup) =>
    ownPrice ?? prices.find(({ dinerGroup }) => dinerGroup === group)?.fen;
  const fullPrice = priceOf('UNDER_SIXTY') ?? null;
  const offers = groups.flatMap((dinerGroup) => {
    const fen = priceOf(dinerGroup) ?? fullPrice;
    return fen === null ? [] : [{ dinerGroup, fen }];
  });
  const [best] = offers.toSorted((a, b) => a.fen - b.fen);
  if (!best) return noQuote(problem('PRICE_NOT_KNOWN', { path: ['canteenId'] }));
  const groupPrice = Math.min(best.fen, fullPrice ?? best.fen);
  const rule = fullPrice === null ? null : splitRuleOf(rules, on, age);
  // No source says who pays the rest in the city. Until somebody is known to, the canteen goes without it.
  const split = splitOf(fullPrice ?? groupPrice, groupPrice, rule);
  return {
    dinerGroup: best.dinerGroup,
    fullPrice,
    personPrice: split.find(({ payer }) => payer === 'PERSON')?.amount ?? 0,
    split,
    rule,
    problems: [],
    warnings: [
      ...(fullPrice === null ? [problem('FULL_PRICE_NOT_KNOWN', { path: ['canteenId'] })] : []),
      ...(rule === null && split.length > 1
        ? [problem('SPLIT_NOT_CONFIGURED', { path: ['canteenId'] })]
        : []),
      ...(rule !== null && !rule.confirmed ? [problem('SPLIT_NOT_CONFIRMED', { path: ['canteenId'] })] : []),
    ],
  };
}

/** The age that decides on rules; who names no birth date is under 60. */
export function ageOf({ on, birthDate }: Pick<MealRequest, 'on' | 'birthDate'>): number {
  return birthDate === null ? 0 : fullYearsOn(birthDate, on);
}

/** The age of somebody of whom the group alone is known, for the rules of splitting. */
export function leastAgeOf(group: CanteenDinerGroup): number {
  return group === 'SIXTY_AND_OVER' ? elderAge : 0;
}

/** The groups whose price a diner may ask for; the own group first, so that it is named where prices are equal. */
export function groupsOf({
  on,
  birthDate,
  isStudentWithCard,
}: Omit<MealRequest, 'meal'>): CanteenDinerGroup[] {
  const groups: CanteenDinerGroup[] = [];
  if (birthDate !== null && isElder(birthDate, on)) groups.push('SIXTY_AND_OVER');
  if (isStudentWithCard) groups.push('STUDENT_WITH_CARD');
  return groups.length > 0 ? groups : ['UNDER_SIXTY'];
}

function requestProblems({ on, meal, birthDate }: MealRequest, canteen: CanteenFacts): Problem[] {
  const wrongAge = ageProblems(birthDate, on);
  return wrongAge.length > 0 ? wrongAge : servingProblems(canteen, on, meal);
}

export function ageProblems(birthDate: LocalDate | null, on: LocalDate): Problem[] {
  return birthDate !== null && (birthDate > on || fullYearsOn(birthDate, on) > oldest)
    ? [problem('DINER_AGE_IMPOSSIBLE', { path: ['birthDate'] })]
    : [];
}

/** Whether a canteen serves a meal on a day. */
export function servingProblems(
  { openedOn, closedOn, hours }: Pick<CanteenFacts, 'openedOn' | 'closedOn' | 'hours'>,
  on: LocalDate,
  meal: CanteenMeal,
  path: readonly string[] = ['on'],
): Problem[] {
  if (on < openedOn) return [problem('CANTEEN_CLOSED', { path, allowedFrom: openedOn })];
  if (!holdsOn(openedOn, closedOn, on)) return [problem('CANTEEN_CLOSED', { path })];
  const served = hours.some((served) => served.weekday === weekdayOf(on) && served.meal === meal);
  return served ? [] : [problem('MEAL_NOT_SERVED', { path: ['meal'] })];
}

/** Nobody is older; a wrong century in a birth date is seen by it. */
const oldest = 130;
