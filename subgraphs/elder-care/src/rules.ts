import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';

/** The age from which a person is an elder (Law on the Protection of the Rights of the Elderly, article 2). */
export const elderAge = 60;

/** Whether a person is an elder on a day. */
export function isElder(birthDate: LocalDate, on: LocalDate): boolean {
  return fullYearsOn(birthDate, on) >= elderAge;
}

/** Whether something that lasts from one day to another, both included, or without an end, holds on a day. */
export function holdsOn(from: LocalDate, until: LocalDate | null, on: LocalDate): boolean {
  return from <= on && (until === null || on <= until);
}
