/** What resolvers make of arguments that the scalars let pass. */
import type { Clock } from './clock.ts';
import { isLocalDate, type LocalDate } from './dates.ts';
import { publicError } from './errors.ts';

/**
 * A day of the city's calendar: the scalar lets every year pass that can be written.
 * @throws BAD_USER_INPUT for a day outside the years 1900 to 2199
 */
export function knownDay(day: string, name: string): LocalDate {
  if (!isLocalDate(day))
    throw publicError('BAD_USER_INPUT', `${name} must be a day of the years 1900 to 2199.`);
  return day;
}

/** The day that was asked for, today when none was. */
export function dayOf(on: string | null | undefined, clock: Clock): LocalDate {
  return on == null ? clock.today() : knownDay(on, 'on');
}
