/** Until when a meal can be ordered, and when people sit down to it. Nothing of this was published: UNCONFIRMED settings. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { CanteenMealMode } from '../../generated/contract.ts';

/** UNCONFIRMED: what is brought home is ordered by the afternoon before, anything else by the morning of the day. */
const deliveryCutOff = '16:00';
const cutOff = '09:00';
/** UNCONFIRMED: how long a sitting lasts. */
export const sittingMinutes = 30;
/** UNCONFIRMED: how far ahead a meal can be ordered, and a menu published. */
export const orderDaysAhead = 14;
export const menuDaysAhead = 60;

/** The instant from which it is too late: at nine o'clock itself it is. */
export function cutOffOf(servedOn: LocalDate, mode: CanteenMealMode): Date {
  return mode === 'DELIVERY'
    ? new Date(`${addDays(servedOn, -1)}T${deliveryCutOff}:00+08:00`)
    : new Date(`${servedOn}T${cutOff}:00+08:00`);
}

/** The day and time of an instant in the city, for a text. */
export function cityTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export interface Sitting {
  startsAt: string;
  endsAt: string;
}

/** The sittings of a meal: whole ones, one after the other; a meal shorter than one is one. */
export function sittingsOf(opensAt: string, closesAt: string): Sitting[] {
  const [from, to] = [minutesOf(opensAt), minutesOf(closesAt)];
  const count = Math.max(1, Math.floor((to - from) / sittingMinutes));
  return Array.from({ length: count }, (_, n) => ({
    startsAt: timeOf(from + n * sittingMinutes),
    endsAt: timeOf(n === count - 1 ? to : from + (n + 1) * sittingMinutes),
  }));
}
