/** What a meal at a canteen costs a diner on a day, and who pays it. */
import { fullYearsOn, type LocalDate, weekdayOf } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CanteenDinerGroup, CanteenMeal, MealPayer } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { holdsOn, isElder } from '../rules.ts';

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
}

export interface MealQuote {
  dinerGroup: CanteenDinerGroup | null;
  fullPrice: Fen | null;
  personPrice: Fen | null;
  split: { payer: MealPayer; amount: Fen }[];
  problems: Problem[];
  warnings: Problem[];
}

/** No quote, and why. */
export function noQuote(...problems: Problem[]): MealQuote {
  return { dinerGroup: null, fullPrice: null, personPrice: null, split: [], problems, warnings: [] };
}

/**
 * The cheapest price that applies to the diner. What everybody pays, the price of those under 60, is the full price; a
 * group without a price of its own pays it, and nobody pays more.
 */
export function quoteMeal(request: MealRequest, canteen: CanteenFacts): MealQuote {
  const problems = requestProblems(request, canteen);
  if (problems.length > 0) return noQuote(...problems);
  const priceOf = (group: CanteenDinerGroup) =>
    canteen.prices.find(({ dinerGroup }) => dinerGroup === group)?.fen;
  const fullPrice = priceOf('UNDER_SIXTY') ?? null;
  const offers = groupsOf(request).flatMap((dinerGroup) => {
    const fen = priceOf(dinerGroup) ?? fullPrice;
    return fen === null ? [] : [{ dinerGroup, fen }];
  });
  const [best] = offers.toSorted((a, b) => a.fen - b.fen);
  if (!best) return noQuote(problem('PRICE_NOT_KNOWN', { path: ['canteenId'] }));
  const personPrice = Math.min(best.fen, fullPrice ?? best.fen);
  const rest = (fullPrice ?? personPrice) - personPrice;
  return {
    dinerGroup: best.dinerGroup,
    fullPrice,
    personPrice,
    // No source says who pays the rest in the city. Until somebody is known to, the canteen goes without it.
    split: [
      { payer: 'PERSON', amount: personPrice },
      ...(rest > 0 ? [{ payer: 'OPERATOR' as const, amount: rest }] : []),
    ],
    problems: [],
    warnings: [
      ...(fullPrice === null ? [problem('FULL_PRICE_NOT_KNOWN', { path: ['canteenId'] })] : []),
      ...(rest > 0 ? [problem('SPLIT_NOT_CONFIGURED', { path: ['canteenId'] })] : []),
    ],
  };
}

/** The groups whose price a diner may ask for; the own group first, so that it is named where prices are equal. */
function groupsOf({ on, birthDate, isStudentWithCard }: MealRequest): CanteenDinerGroup[] {
  const groups: CanteenDinerGroup[] = [];
  if (birthDate !== null && isElder(birthDate, on)) groups.push('SIXTY_AND_OVER');
  if (isStudentWithCard) groups.push('STUDENT_WITH_CARD');
  return groups.length > 0 ? groups : ['UNDER_SIXTY'];
}

function requestProblems({ on, meal, birthDate }: MealRequest, canteen: CanteenFacts): Problem[] {
  const { openedOn, closedOn, hours } = canteen;
  const path = ['on'];
  if (birthDate !== null && (birthDate > on || fullYearsOn(birthDate, on) > oldest))
    return [problem('DINER_AGE_IMPOSSIBLE', { path: ['birthDate'] })];
  if (on < openedOn) return [problem('CANTEEN_CLOSED', { path, allowedFrom: openedOn })];
  if (!holdsOn(openedOn, closedOn, on)) return [problem('CANTEEN_CLOSED', { path })];
  const served = hours.some((served) => served.weekday === weekdayOf(on) && served.meal === meal);
  return served ? [] : [problem('MEAL_NOT_SERVED', { path: ['meal'] })];
}

/** Nobody is older; a wrong century in a birth date is seen by it. */
const oldest = 130;
