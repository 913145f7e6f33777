/** What every process of this domain asks alike. */
import { addWorkingDays, YANBIAN_LOCAL_HOLIDAYS } from '@civil-affairs/kit/calendar';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import { problem } from '../problems.ts';

/** Nothing where the process knows the act from this status. */
export function statusObstacles<Status extends string, Act extends string>(
  table: StateTable<Status, Act>,
  status: Status,
  act: Act,
): Problem[] {
  return isOpenTo(table, status, act) ? [] : [problem('STATUS_DOES_NOT_ALLOW')];
}

/** Longest text of a reason. */
export const longestReason = 500;

/** A day that must not lie in the future. */
export function pastDayProblems(day: LocalDate, path: string, today: LocalDate): Problem[] {
  return day <= today ? [] : [problem('DAY_TO_COME', { path: [path] })];
}

/** The last of some working days after a day. */
export function workingDaysAfter(day: LocalDate, count: number): LocalDate {
  return addWorkingDays(day, count, YANBIAN_LOCAL_HOLIDAYS).date;
}
