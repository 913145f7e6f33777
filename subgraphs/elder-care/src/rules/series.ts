/** The figures of a division by month, and what of them a visitor is shown. */
import { addDays, addMonths, type LocalDate, type YearMonth } from '@civil-affairs/kit/dates';
import { divideHalfUp, type Fen } from '@civil-affairs/kit/money';
import { type Leaf, nothingWithheld, pathOf, type Withheld, withhold } from '@civil-affairs/kit/suppression';
import type { CareLevel, MealPayer } from '../generated/contract.ts';
import { type BedRow, type WithheldBeds, withheldBeds } from './beds.ts';
import { levels } from './care-levels.ts';
import { payers } from './meals/split.ts';

/** A month with the day of its stocks. */
export interface SeriesDay {
  month: YearMonth;
  on: LocalDate;
  isProvisional: boolean;
}

/** The months that have begun, each with its last day, or today. */
export function seriesDays(months: readonly LocalDate[], today: LocalDate): SeriesDay[] {
  return months
    .filter((first) => first <= today)
    .map((first) => {
      const last = addDays(addMonths(first, 1), -1);
      const isProvisional = last >= today;
      return { month: first.slice(0, 7), on: isProvisional ? today : last, isProvisional };
    });
}

/** The institutions of a place on a day. */
export interface HousesOnDay {
  on: LocalDate;
  /** A community, or a larger place. */
  communityCode: string;
  institutions: number;
  /** How many of them have medical cover. */
  covered: number;
  places: number;
  occupied: number;
}

/** One institution on a day. */
export interface HouseOnDay extends HousesOnDay {
  institutionId: string;
}

/** What happened to persons of a community, or of a larger place, in a month. */
export interface PersonsInMonth {
  month: YearMonth;
  communityCode: string;
  waiting: number;
  /** Days of waiting of each who was admitted. */
  waited: readonly number[];
  levels: Readonly<Partial<Record<CareLevel, number>>>;
  vouchers: number;
  redeemedFen: Fen;
  leftFen: Fen;
  /** Portions at the canteens of the community, and how many persons had them. */
  meals: number;
  mealPersons: number;
  /** Elders of the community who had a meal anywhere. */
  mealElders: number;
  paidFen: Readonly<Partial<Record<MealPayer, Fen>>>;
}

export interface SeriesRows<Houses = HousesOnDay> {
  houses: readonly Houses[];
  persons: readonly PersonsInMonth[];
}

/** What is withheld of a month. */
export interface WithheldOfMonth {
  beds: WithheldBeds;
  waiting: Withheld;
  admitted: Withheld;
  levels: Withheld;
  vouchers: Withheld;
  meals: Withheld;
  mealElders: Withheld;
}

const levelNames = levels.map(([level]) => level);

/** What is withheld of each month, from the rows of a whole city. */
export function withheldOfSeries(
  { houses, persons }: SeriesRows<HouseOnDay>,
  days: readonly SeriesDay[],
): WithheldOfMonth[] {
  const housesOn = Map.groupBy(houses, ({ on }) => on);
  const personsIn = Map.groupBy(persons, ({ month }) => month);
  return days.map(({ on, month }) => {
    const here = personsIn.get(month) ?? [];
    const of = (parts: (row: PersonsInMonth) => number[]): Withheld => {
      const leaves: Leaf[] = here.map((row) => ({ path: pathOf(row.communityCode), parts: parts(row) }));
      return leaves.length === 0 ? nothingWithheld : withhold(leaves);
    };
    return {
      beds: withheldBeds((housesOn.get(on) ?? []).map(bedRowOf)),
      waiting: of(({ waiting }) => [waiting]),
      admitted: of(({ waited }) => [waited.length]),
      levels: of((row) => levelNames.map((level) => row.levels[level] ?? 0)),
      vouchers: of(({ vouchers }) => [vouchers]),
      meals: of(({ mealPersons }) => [mealPersons]),
      mealElders: of(({ mealElders }) => [mealElders]),
    };
  });
}

function bedRowOf({ institutionId, communityCode, places, occupied }: HouseOnDay): BedRow {
  return { institutionId, communityCode, type: 'NURSING', total: places, occupied };
}

/** The value at a place of a sorted list, so that so large a part of it is not above. */
export function quantile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? null;
}

/**
 * The series of a division.
 * @param withheld of each month; nothing is when left out
 */
export function seriesOf(
  { houses, persons }: SeriesRows,
  days: readonly SeriesDay[],
  code: string,
  withheld?: readonly WithheldOfMonth[],
) {
  const housesOn = Map.groupBy(
    houses.filter(({ communityCode }) => communityCode.startsWith(code)),
    ({ on }) => on,
  );
  const personsIn = Map.groupBy(
    persons.filter(({ communityCode }) => communityCode.startsWith(code)),
    ({ month }) => month,
  );
  return days.map((day, n) => {
    const here = housesOn.get(day.on) ?? [];
    const people = personsIn.get(day.month) ?? [];
    const hides = withheld?.[n];
    const sum = (of: (row: PersonsInMonth) => number) => people.reduce((total, row) => total + of(row), 0);
    const sumOfHouses = (of: (row: HousesOnDay) => number) => here.reduce((total, row) => total + of(row), 0);
    const hidden = {
      beds: hides?.beds.occupied.has(code) ?? false,
      waiting: hides?.waiting.totals.has(code) ?? false,
      admitted: hides?.admitted.totals.has(code) ?? false,
      levels: hides?.levels.parts.has(code) ?? false,
      vouchers: hides?.vouchers.totals.has(code) ?? false,
      meals: hides?.meals.totals.has(code) ?? false,
      mealElders: hides?.mealElders.totals.has(code) ?? false,
    };
    const shown = <Value>(isHidden: boolean, value: Value) => (isHidden ? null : value);
    const meals = sum((row) => row.meals);
    const paid = (payer: MealPayer) => sum(({ paidFen }) => paidFen[payer] ?? 0);
    const waited = people.flatMap((row) => row.waited).toSorted((a, b) => a - b);
    return {
      ...day,
      institutionCount: sumOfHouses(({ institutions }) => institutions),
      medicalCoverCount: sumOfHouses(({ covered }) => covered),
      places: sumOfHouses(({ places }) => places),
      occupied: shown(
        hidden.beds,
        sumOfHouses(({ occupied }) => occupied),
      ),
      waiting: shown(
        hidden.waiting,
        sum((row) => row.waiting),
      ),
      admitted: shown(hidden.admitted, waited.length),
      waitingDaysMedian: shown(hidden.admitted, quantile(waited, 50)),
      waitingDaysNinetieth: shown(hidden.admitted, quantile(waited, 90)),
      assessments: levelNames.map((level) => ({
        level,
        count: shown(
          hidden.levels,
          sum((row) => row.levels[level] ?? 0),
        ),
        isSuppressed: hidden.levels,
      })),
      vouchersIssued: shown(
        hidden.vouchers,
        sum(({ vouchers }) => vouchers),
      ),
      vouchersRedeemed: shown(
        hidden.vouchers,
        sum(({ redeemedFen }) => redeemedFen),
      ),
      vouchersExpired: day.isProvisional
        ? null
        : shown(
            hidden.vouchers,
            sum(({ leftFen }) => leftFen),
          ),
      meals: shown(hidden.meals, meals),
      mealElders: shown(
        hidden.mealElders,
        sum((row) => row.mealElders),
      ),
      mealSubsidies: shown(
        hidden.meals,
        payers.flatMap((payer) => {
          const amount = payer === 'PERSON' ? 0 : paid(payer);
          return amount > 0 ? [{ payer, amount }] : [];
        }),
      ),
      mealAveragePrice: shown(
        hidden.meals,
        meals > 0 ? divideHalfUp(BigInt(paid('PERSON')), BigInt(meals)) : null,
      ),
      isSuppressed: Object.values(hidden).some(Boolean),
    };
  });
}

export type SeriesMonth = ReturnType<typeof seriesOf>[number];
