/** What several resolvers make of their arguments. */
import type { Clock } from '@civil-affairs/kit/clock';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';

/** Standards are set by the city, whose code begins those of its streets and communities. */
export function cityOf(code: string): string {
  return code.slice(0, 6);
}

/** @throws BAD_USER_INPUT for a day outside the calendar of the city */
export function dayOf(day: string | null | undefined, clock: Clock): string {
  if (day != null && !isLocalDate(day))
    throw publicError('BAD_USER_INPUT', 'The day must lie between 1900 and 2199.');
  return day ?? clock.today();
}
