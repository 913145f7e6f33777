/** Opening hours and the half-hour slots that follow from them. Pure. */
import { CALENDAR_KNOWN_TO, workday, YANBIAN_LOCAL_HOLIDAYS } from '@civil-affairs/kit/calendar';
import { addDays, isLocalDate, type LocalDate, todayIn } from '@civil-affairs/kit/dates';

/** Opening hours as an office has them: on ordinary working days, or on one date instead. */
export interface OpeningRule {
  onDate: LocalDate | null;
  /** Times of day in the city, `HH:MM` or `HH:MM:SS`. */
  opens: string;
  closes: string;
  windows: number;
}

/** A time during which an office is open without a break. */
export interface OpenPeriod {
  opensAt: Date;
  closesAt: Date;
  windows: number;
}

/** Half an hour at an office, and how many couples its windows can serve. */
export interface Slot {
  startsAt: Date;
  endsAt: Date;
  capacity: number;
}

/** A slot with the places taken. */
export interface BookableSlot extends Slot {
  booked: number;
}

export const slotMinutes = 30;
const slotMs = slotMinutes * 60_000;

/** The end of the slot that begins at an instant. */
export function slotEnd(startsAt: Date): Date {
  return new Date(startsAt.getTime() + slotMs);
}

/** The day in the city on which an instant lies, or undefined beyond the calendar's years. */
export function dayOf(instant: Date): LocalDate | undefined {
  try {
    return todayIn(instant);
  } catch {
    return undefined;
  }
}

/**
 * When an office is open on a day: the hours set for that date, else the ordinary ones on a working day. A day
 * whose holidays are not published yet counts as closed, so that nobody is asked to come in vain.
 */
export function openPeriods(rules: readonly OpeningRule[], on: LocalDate): OpenPeriod[] {
  if (!isLocalDate(on)) return [];
  const special = rules.filter(({ onDate }) => onDate === on);
  const day = workday(on, YANBIAN_LOCAL_HOLIDAYS);
  const ordinary = day.working && !day.provisional ? rules.filter(({ onDate }) => onDate === null) : [];
  return (special.length > 0 ? special : ordinary)
    .filter(({ windows }) => windows > 0)
    .map(({ opens, closes, windows }) => ({
      opensAt: instantOf(on, opens),
      closesAt: instantOf(on, closes),
      windows,
    }))
    .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
}

/** Whether an office is open on a day; beyond the published holidays it is not known, which is not closed. */
export function dayStatus(rules: readonly OpeningRule[], on: LocalDate): 'OPEN' | 'CLOSED' | 'NOT_PUBLISHED' {
  if (openPeriods(rules, on).length > 0) return 'OPEN';
  const isSet = rules.some(({ onDate }) => onDate === on);
  if (!isLocalDate(on) || isSet) return 'CLOSED';
  // A holiday of the law and a day off that is set are closed, whatever is published.
  const { working, provisional } = workday(on, YANBIAN_LOCAL_HOLIDAYS);
  return working && provisional && on > CALENDAR_KNOWN_TO ? 'NOT_PUBLISHED' : 'CLOSED';
}

/** The whole slots of a day, in order. */
export function slotsOn(rules: readonly OpeningRule[], couplesPerWindowHour: number, on: LocalDate): Slot[] {
  return openPeriods(rules, on).flatMap(({ opensAt, closesAt, windows }) => {
    const count = Math.floor((closesAt.getTime() - opensAt.getTime()) / slotMs);
    const capacity = Math.floor((windows * couplesPerWindowHour * slotMinutes) / 60);
    return Array.from({ length: count }, (_, n) => {
      const startsAt = new Date(opensAt.getTime() + n * slotMs);
      return { startsAt, endsAt: slotEnd(startsAt), capacity };
    });
  });
}

/** The slots of a day with the places that the rows of the slot counters show as taken. */
export function bookableSlots(
  slots: readonly Slot[],
  counters: readonly { startsAt: Date; booked: number }[],
): BookableSlot[] {
  const booked = new Map(counters.map((row) => [row.startsAt.getTime(), row.booked]));
  return slots.map((slot) => ({ ...slot, booked: booked.get(slot.startsAt.getTime()) ?? 0 }));
}

/** The first slot after an instant that still has a free place, up to the last day that can be booked. */
export function nextFreeSlot(
  rules: readonly OpeningRule[],
  couplesPerWindowHour: number,
  counters: readonly { startsAt: Date; booked: number }[],
  after: Date,
  lastDay: LocalDate,
): BookableSlot | undefined {
  for (let on = todayIn(after); on <= lastDay; on = addDays(on, 1)) {
    const slots = bookableSlots(slotsOn(rules, couplesPerWindowHour, on), counters);
    const free = slots.find((slot) => slot.startsAt > after && slot.booked < slot.capacity);
    if (free) return free;
  }
  return undefined;
}

/** The city keeps UTC+8 all year. */
export function instantOf(on: LocalDate, time: string): Date {
  return new Date(`${on}T${time.slice(0, 5)}:00+08:00`);
}
