/** What stands against acts on canteens, their rules of splitting, and samples of food. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type {
  CanteenMenuStatus,
  CanteenStatus,
  RecordCanteenFoodCheckInput,
  RegisterCanteenInput,
  RegisterMealSplitRuleInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { highestPrice, nameProblems } from '../meals/menus.ts';
import { longestReason, pastDayProblems, statusObstacles } from '../status.ts';
import { type CanteenAct, canteenStates } from './states.ts';

const longestAddress = 200;
const longestName = 100;
const mostSeats = 1_000;
const highestInvestment = 1_000_000_000_000;
const highestAge = 130;
/** GB 31654-2021: of each dish so much, for so long. */
const leastGrams = 125;
const mostGrams = 1_000;
export const sampleHours = 48;

export interface CanteenCase {
  canteen: { status: CanteenStatus; builtOn: LocalDate; openedOn: LocalDate };
}

export function canteenObstacles({ canteen }: CanteenCase, act: CanteenAct): Problem[] {
  return statusObstacles(canteenStates, canteen.status, act);
}

export function seatProblems(seats: number | null | undefined): Problem[] {
  return seats == null || (seats >= 1 && seats <= mostSeats)
    ? []
    : [problem('SEATS_OUT_OF_RANGE', { path: ['seats'] }, { most: mostSeats })];
}

export function registrationProblems(input: RegisterCanteenInput, today: LocalDate): Problem[] {
  return [
    ...nameProblems(input),
    ...requiredTextProblems(input.address, ['address'], longestAddress),
    ...pastDayProblems(input.builtOn, 'builtOn', today),
    ...openingProblems(input.builtOn, input.opensOn, 'opensOn'),
    ...seatProblems(input.seats),
  ];
}

export function openingProblems(builtOn: LocalDate, opensOn: LocalDate, path: string): Problem[] {
  return opensOn >= builtOn ? [] : [problem('DAYS_IN_WRONG_ORDER', { path: [path] })];
}

/** @param before the first day of what is followed */
export function followingProblems(since: LocalDate, before: LocalDate | undefined, path: string): Problem[] {
  return before === undefined || since > before ? [] : [problem('DAYS_IN_WRONG_ORDER', { path: [path] })];
}

/** A partner has a name in all languages, or there is none. */
export function partnerProblems(input: {
  partnerZhHans?: string | null | undefined;
  partnerKo?: string | null | undefined;
  partnerEn?: string | null | undefined;
}): Problem[] {
  const names = ['partnerZhHans', 'partnerKo', 'partnerEn'] as const;
  const given = names.filter((name) => input[name] != null);
  return given.length === 0
    ? []
    : names.flatMap((name) => requiredTextProblems(input[name], [name], longestName));
}

export function investmentProblems(amountFen: number, investedOn: LocalDate, today: LocalDate): Problem[] {
  return [
    ...(amountFen >= 1 && amountFen <= highestInvestment
      ? []
      : [problem('CARE_PRICE_OUT_OF_RANGE', { path: ['amountFen'] })]),
    ...pastDayProblems(investedOn, 'investedOn', today),
  ];
}

export function priceProblems(
  priceFen: number,
  validFrom: LocalDate,
  before: LocalDate | undefined,
  today: LocalDate,
): Problem[] {
  return [
    ...(priceFen >= 0 && priceFen <= highestPrice
      ? []
      : [problem('MEAL_PRICE_OUT_OF_RANGE', { path: ['priceFen'] }, { most: highestPrice })]),
    ...(validFrom >= today ? [] : [problem('DAY_IS_OVER', { path: ['validFrom'] })]),
    ...followingProblems(validFrom, before, 'validFrom'),
  ];
}

export function checkProblems(input: RecordCanteenFoodCheckInput, today: LocalDate): Problem[] {
  const names = input.inspectors.map((name) => name.trim());
  const form = /^[\p{L}\p{N}:._@ -]{1,100}$/u;
  const known = names.length >= 2 && names.length <= 5 && new Set(names).size === names.length;
  return [
    ...pastDayProblems(input.carriedOutOn, 'carriedOutOn', today),
    ...(known && names.every((name) => form.test(name))
      ? []
      : [problem('TWO_CHECK', { path: ['inspectors'] })]),
    ...(input.passed
      ? textProblems(input.found, ['found'], longestReason)
      : requiredTextProblems(input.found, ['found'], longestReason)),
  ];
}

export function splitRuleProblems(input: RegisterMealSplitRuleInput, today: LocalDate): Problem[] {
  const { ageFrom, ageTo, lines, method, validFrom, validUntil } = input;
  const isAge = (age: number) => age >= 0 && age <= highestAge;
  const isAmount = (amount: number | null | undefined) =>
    amount != null && amount >= 1 && amount <= highestPrice;
  const fits = lines.every(({ payer, amountFen, weight }) =>
    method === 'SUBSIDY_FIXED'
      ? payer !== 'PERSON' && isAmount(amountFen) && weight == null
      : payer !== 'PERSON' && isAmount(weight) && amountFen == null,
  );
  const once = new Set(lines.map(({ payer }) => payer)).size === lines.length;
  return [
    ...(isAge(ageFrom) && (ageTo == null || (isAge(ageTo) && ageTo >= ageFrom))
      ? []
      : [problem('AGES_OUT_OF_RANGE', { path: ['ageFrom'] }, { most: highestAge })]),
    ...(lines.length > 0 && once && fits ? [] : [problem('SPLIT_LINES_WRONG', { path: ['lines'] })]),
    ...(validFrom >= today ? [] : [problem('DAY_IS_OVER', { path: ['validFrom'] })]),
    ...(validUntil == null || validUntil >= validFrom
      ? []
      : [problem('DAYS_IN_WRONG_ORDER', { path: ['validUntil'] })]),
    ...textProblems(input.source, ['source'], longestAddress),
  ];
}

export function sampleProblems(
  menu: { status: CanteenMenuStatus },
  isOnMenu: boolean,
  grams: number,
): Problem[] {
  return [
    ...(menu.status === 'IN_KITCHEN' ? [] : [problem('KITCHEN_NOT_CLOSED', { path: ['menuId'] })]),
    ...(isOnMenu ? [] : [problem('DISH_NOT_ON_MENU', { path: ['dishId'] })]),
    ...(grams >= leastGrams && grams <= mostGrams
      ? []
      : [problem('SAMPLE_TOO_SMALL', { path: ['grams'] }, { least: leastGrams, most: mostGrams })]),
  ];
}

export function disposalProblems(
  { keptUntil, disposedAt }: { keptUntil: Date; disposedAt: Date | null },
  now: Date,
): Problem[] {
  if (disposedAt !== null) return [problem('STATUS_DOES_NOT_ALLOW')];
  return now >= keptUntil
    ? []
    : [problem('SAMPLE_TO_BE_KEPT', { path: ['sampleId'] }, { hours: sampleHours })];
}
