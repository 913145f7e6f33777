import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { AllowanceStatus } from '../generated/contract.ts';

/** The first day of a grant: payment begins with the month after the decision (办法, article 21). */
export function effectiveFromOf(decidedOn: LocalDate): LocalDate {
  return addMonths(monthOf(decidedOn), 1);
}

/** The first day of the month that holds a day. */
export function monthOf(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

/** What is in force on a day: the latest that begins no later, or undefined before the first. */
export function inForceOn<Item extends { effectiveFrom: LocalDate }>(
  items: readonly Item[],
  day: LocalDate,
): Item | undefined {
  return items
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .reduce<Item | undefined>(
      (latest, item) => (latest && latest.effectiveFrom > item.effectiveFrom ? latest : item),
      undefined,
    );
}

/** Where a grant stands on a day, from its last day and the status of the term that holds. */
export function statusOn(
  day: LocalDate,
  effectiveUntil: LocalDate | null,
  termStatus: Exclude<AllowanceStatus, 'STOPPED'>,
): AllowanceStatus {
  return effectiveUntil !== null && effectiveUntil < day ? 'STOPPED' : termStatus;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a.localeCompare(b) >= 0 ? a : b;
}
