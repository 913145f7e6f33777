import chineseDays from 'chinese-days';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, isLocalDate, type LocalDate, weekdayOf } from './dates.ts';

/** A day off that a place adds every year to the national table (State Council order on holidays, art. 4). */
export type LocalHoliday = {
  /** 'MM-DD'. */
  monthDay: string;
  name: { zhHans: string; ko: string };
  /** First day on which it holds. */
  validFrom: LocalDate;
  /** Last day on which it holds; absent while it still does. */
  validTo?: LocalDate;
  /** False while no primary source was read: what rests on it is provisional. */
  confirmed: boolean;
};

export type WorkdayReason = 'WEEKDAY' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP_DAY' | 'LOCAL_HOLIDAY';

export type Workday = {
  working: boolean;
  /** True when an order not yet published, or a setting not yet confirmed, may change the answer. */
  provisional: boolean;
  reason: WorkdayReason;
};

/** The end of a period, and whether it may still move. */
export type Deadline = { date: LocalDate; provisional: boolean };

/**
 * SETTING, UNCONFIRMED: Yanbian's founding day, 3 September (1952), as a day off in the prefecture.
 * The ordinance behind it has not been read.
 */
export const YANBIAN_LOCAL_HOLIDAYS: readonly LocalHoliday[] = [
  {
    monthDay: '09-03',
    name: { zhHans: '延边朝鲜族自治州成立纪念日', ko: '연변조선족자치주 창립기념일' },
    validFrom: '1952-09-03',
    confirmed: false,
  },
];

// The package's functions are left aside: they read the process's time zone, and west of Greenwich
// they answer for the day before. Its table alone is exact.
const holidays: Readonly<Record<string, string>> = published.holidays;
const makeUpDays: Readonly<Record<string, string>> = published.workdays;

// A year counts as published when its National Day is in the table: the order for a year also sets
// days of the December before, so a lone entry proves nothing.
const publishedYears = Object.keys(holidays)
  .filter((date) => date.endsWith('-10-01'))
  .map((date) => date.slice(0, 4))
  .sort();

/** First day for which the table of national holidays answers. */
export const CALENDAR_KNOWN_FROM: LocalDate = `${publishedYears.at(0)}-01-01`;

/**
 * Last day for which the table of national holidays answers for good. Not 31 December: New Year's
 * arrangement comes with the next year's order and has reached back to 29 December (2007, 2018).
 */
export const CALENDAR_KNOWN_TO: LocalDate = `${publishedYears.at(-1)}-12-28`;

/** The first day of the Chinese year, by the package's table of months, which knows no time zone. */
function firstOfChineseYear(year: number): LocalDate {
  let days = 0;
  for (let before = 1900; before < year; before += 1) days += daysOfMonths(before, 12);
  return addDays('1900-01-31', days);
}

/** The days of the first months of a Chinese year, with the leap month behind them or between them. */
function daysOfMonths(year: number, months: number): number {
  const { leapMonth = 13, days: leapDays } = chineseDays.getYearLeapMonth(year);
  let days = leapMonth <= months ? leapDays : 0;
  for (let month = 1; month <= months; month += 1) days += chineseDays.monthDays(year, month);
  return days;
}

/** The day of April on which 清明 falls in this century: the mean year from 2000 on, less the leap days. */
function dayOfQingming(year: number): number {
  const since = year - 2000;
  return Math.floor(0.2422 * since + 4.81) - Math.floor(since / 4);
}

const fixedDays = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Last year of the package's table of months. */
const lastChineseYear = 2099;

const legalHolidays = new Map<number, ReadonlySet<LocalDate>>();

/**
 * Holidays that hold every year, whatever the yearly order adds around them (全国年节及纪念日放假办法 of 2024,
 * article 2): New Year's Eve of the Chinese calendar to the third day, 清明, 端午, 中秋 and the fixed days.
 */
export function legalHolidaysOf(year: number): ReadonlySet<LocalDate> {
  const known = legalHolidays.get(year);
  if (known) return known;
  const found = new Set<LocalDate>(fixedDays.map((day) => `${year}-${day}`));
  if (year <= lastChineseYear) {
    const first = firstOfChineseYear(year);
    // The fifth of the fifth month, and the fifteenth of the eighth.
    const dragonBoat = daysOfMonths(year, 4) + 4;
    const midAutumn = daysOfMonths(year, 7) + 14;
    for (const days of [-1, 0, 1, 2, dragonBoat, midAutumn]) found.add(addDays(first, days));
    found.add(`${year}-04-0${dayOfQingming(year)}`);
  }
  legalHolidays.set(year, found);
  return found;
}

function nationalDay(date: LocalDate): Workday {
  const provisional = date < CALENDAR_KNOWN_FROM || date > CALENDAR_KNOWN_TO;
  if (holidays[date] !== undefined) return { working: false, provisional: false, reason: 'HOLIDAY' };
  // The order may add days and swap weekends around these, never make one of them a working day.
  if (date > CALENDAR_KNOWN_TO && legalHolidaysOf(Number(date.slice(0, 4))).has(date))
    return { working: false, provisional: false, reason: 'HOLIDAY' };
  if (makeUpDays[date] !== undefined) return { working: true, provisional: false, reason: 'MAKE_UP_DAY' };
  return weekdayOf(date) > 5
    ? { working: false, provisional, reason: 'WEEKEND' }
    : { working: true, provisional, reason: 'WEEKDAY' };
}

/**
 * Whether offices work on a day: the State Council's yearly order (holidays, and the weekend days
 * worked in exchange), the week, and the place's own days off, which also free a make-up day. After the last
 * published order the holidays of the law still hold; only what an order moves around them is open.
 * @param localHolidays the place's own days off; none unless given
 * @throws RangeError for a malformed date
 */
export function workday(date: LocalDate, localHolidays: readonly LocalHoliday[] = []): Workday {
  if (!isLocalDate(date)) throw new RangeError('not a date YYYY-MM-DD');
  const national = nationalDay(date);
  if (!national.working) return national;
  const local = localHolidays.find(
    ({ monthDay, validFrom, validTo }) =>
      date.slice(5) === monthDay && date >= validFrom && (validTo === undefined || date <= validTo),
  );
  if (local === undefined) return national;
  return { working: false, provisional: national.provisional || !local.confirmed, reason: 'LOCAL_HOLIDAY' };
}

/**
 * The `count`th working day after `start`, which is not counted itself (Civil Code art. 201).
 * Provisional when any day passed on the way is.
 * @param count 1 or more
 * @throws RangeError for a malformed date, a count that is no whole number from 1, or an end after 2199
 */
export function addWorkingDays(
  start: LocalDate,
  count: number,
  localHolidays: readonly LocalHoliday[] = [],
): Deadline {
  requireCount(count);
  let date = start;
  let provisional = false;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    const day = workday(date, localHolidays);
    provisional ||= day.provisional;
    if (day.working) left -= 1;
  }
  return { date, provisional };
}

/**
 * The last day of a period of calendar days. The start day is not counted (Civil Code art. 201); when
 * the last day is not a working day, the next working day takes its place (art. 203), and
 * `movedFrom` keeps the day before the move.
 * @param days 1 or more
 * @throws RangeError for a malformed date, a count that is no whole number from 1, or an end after 2199
 */
export function periodEnd(
  start: LocalDate,
  days: number,
  localHolidays: readonly LocalHoliday[] = [],
): Deadline & { movedFrom?: LocalDate } {
  requireCount(days);
  const lastDay = addDays(start, days);
  let date = lastDay;
  let day = workday(date, localHolidays);
  let provisional = day.provisional;
  while (!day.working) {
    date = addDays(date, 1);
    day = workday(date, localHolidays);
    provisional ||= day.provisional;
  }
  return date === lastDay ? { date, provisional } : { date, provisional, movedFrom: lastDay };
}

function requireCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError('the count must be a whole number from 1');
}
