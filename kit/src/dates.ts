/**
 * Calendar days as plain text. A statutory date is a day in the city, not an instant: kept as
 * 'YYYY-MM-DD', it cannot shift when a process runs in another time zone.
 */

/** A calendar day 'YYYY-MM-DD' in city time, from 1900-01-01 to 2199-12-31; it sorts and compares as text. */
export type LocalDate = string;

/** A calendar month 'YYYY-MM' in city time, from 1900-01 to 2199-12. */
export type YearMonth = string;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(LAST_YEAR, 11, 31) / DAY_MS;

// Fixed, because the city has kept UTC+8 without summer time since 1991-09-15.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function dayNumberOrUndefined(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  // Checked first, because Date.UTC would roll 30 February over into March.
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The number written there; NaN for what is no digit. By hand, since every row of a list has dates to be compared. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let n = from; n < to; n += 1) {
    const digit = text.charCodeAt(n) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

// The text stays out of the message: it may be somebody's birth date, and messages reach logs.
function dayNumber(date: LocalDate): number {
  const number = dayNumberOrUndefined(date);
  if (number === undefined) throw new RangeError(`not a date YYYY-MM-DD of ${FIRST_YEAR} to ${LAST_YEAR}`);
  return number;
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : `${number}`);

function fromDayNumber(number: number): LocalDate {
  if (!(number >= FIRST_DAY && number <= LAST_DAY)) {
    throw new RangeError(`the date lies outside ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  const day = new Date(number * DAY_MS);
  return `${day.getUTCFullYear()}-${twoDigits(day.getUTCMonth() + 1)}-${twoDigits(day.getUTCDate())}`;
}

function requireWhole(count: number): void {
  if (!Number.isSafeInteger(count)) throw new RangeError('the count must be a whole number');
}

/** Whether the text is a day of the calendar, written 'YYYY-MM-DD', of the years 1900 to 2199. */
export function isLocalDate(text: string): boolean {
  return dayNumberOrUndefined(text) !== undefined;
}

/** Whether the text is a month, written 'YYYY-MM', of the years 1900 to 2199. */
export function isYearMonth(text: string): boolean {
  return isLocalDate(`${text}-01`);
}

/**
 * The day it is in the city (Asia/Shanghai, UTC+8) at an instant. Meant for instants of the running
 * system: the summer time of 1986 to 1991 is not modelled.
 * @throws RangeError for an invalid Date or a year outside 1900 to 2199
 */
export function todayIn(instant: Date): LocalDate {
  const number = Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS);
  if (number !== latest.number) latest = { number, day: fromDayNumber(number) };
  return latest.day;
}

/** The time of day in the city, as HH:MM. */
export function timeIn(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(11, 16);
}

/** The day that was asked for last, which is nearly always the one that is asked for next. */
let latest = { number: Number.NaN, day: '' };

/**
 * The day that lies `days` days after `date` (before it, when negative).
 * @throws RangeError for a malformed date, a fraction, or a result outside 1900 to 2199
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  requireWhole(days);
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The same day of the month, `months` months later (earlier, when negative). Where that month is too
 * short, its last day (Civil Code art. 202): 31 January and one month is 28 or 29 February.
 * @throws RangeError for a malformed date, a fraction, or a result outside 1900 to 2199
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  requireWhole(months);
  const from = new Date(dayNumber(date) * DAY_MS);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / DAY_MS);
}

/**
 * How many days `to` lies after `from`: 1 for the next day, 0 for the same, negative when earlier.
 * @throws RangeError for a malformed date
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A person's age in full years (周岁), reached on the birthday itself; negative before birth, so that
 * "at least 22" stays a plain comparison. Marriage (Civil Code art. 1047) counts so.
 *
 * Who is born on 29 February reaches an age on 1 March of a common year. The Civil Code is silent
 * here; this is a choice: no right or duty begins before the full year has passed.
 * @throws RangeError for a malformed date
 */
export function fullYearsOn(birthDate: LocalDate, on: LocalDate): number {
  // Text order of MM-DD puts 28 February before 29 February and 1 March after it: the choice above.
  dayNumber(birthDate);
  dayNumber(on);
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The day of the week after ISO 8601: 1 is Monday, 7 is Sunday.
 * @throws RangeError for a malformed date
 */
export function weekdayOf(date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (new Date(dayNumber(date) * DAY_MS).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
