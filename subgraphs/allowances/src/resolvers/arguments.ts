/** What several resolvers make of their arguments. */
import type { Clock } from '@civil-affairs/kit/clock';
import { isLocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { type PageRequest, pageRequest } from '@civil-affairs/kit/pages';

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

type PageArguments = Parameters<typeof pageRequest>[0];

/**
 * A page of a list that is in the order of a day and an id.
 * @throws BAD_USER_INPUT for a cursor of another list
 */
export function datedPage(args: PageArguments): PageRequest {
  const page = pageRequest(args, 2);
  if (page.after && !isLocalDate(page.after[0] ?? '')) throw foreignCursor();
  return page;
}

/**
 * A page of a list that is in the order of a number.
 * @throws BAD_USER_INPUT for a cursor of another list
 */
export function numberedPage(args: PageArguments): PageRequest {
  const page = pageRequest(args, 1);
  if (page.after && !/^[1-9][0-9]{0,8}$/.test(page.after[0] ?? '')) throw foreignCursor();
  return page;
}

function foreignCursor() {
  return publicError('BAD_USER_INPUT', 'after is not a cursor of this list.');
}
