/** Periods of the law: by when an office must have acted, and how long a citizen may. Pure. */
import { addWorkingDays, periodEnd, workday, YANBIAN_LOCAL_HOLIDAYS } from './calendar.ts';
import { addDays, daysBetween, type LocalDate, todayIn } from './dates.ts';
import type { Localized } from './language.ts';

/** What a period is counted in. Days are city days; the day on which it starts is not counted (Civil Code art. 201). */
export type StatutoryDeadlineUnit = 'WORKING_DAYS' | 'CALENDAR_DAYS' | 'HOURS';

/** A period as the law sets it. */
export interface Period {
  unit: StatutoryDeadlineUnit;
  /** In the unit, without extension or pauses. */
  length: number;
  /** The legal basis. */
  article: string;
  /** A time that must pass before the next act, as of a public notice: nobody is late by it, and it ends by itself. */
  isMinimum?: boolean;
}

/** The periods of a process, by their codes. */
export type Periods<Code extends string = string> = Readonly<Record<Code, Period & { label: Localized }>>;

/** A period that was started. */
export interface StartedPeriod extends Period {
  startedAt: Date;
  startedOn: LocalDate;
  /** Since when it stands, or stood last before the pause ended by itself; null when it was never paused or let run on. */
  pausedSince: Date | null;
  /** Last day on which it stands. */
  pausedUntil: LocalDate | null;
  /** How much of it is spent standing, in the unit: all of a pause from its beginning, less what is not needed of it. */
  pausedLength: number;
  extendedBy: number | null;
  dueOn: LocalDate;
  /** The instant, for periods of hours. */
  dueAt: Date | null;
  completedOn: LocalDate | null;
}

/** The end of a period, and whether it may still move because the holidays of the time are not published yet. */
export interface PeriodEnd {
  dueOn: LocalDate;
  dueAt: Date | null;
  provisional: boolean;
}

const hour = 3_600_000;

/**
 * The last day on time: the length of the law, an extension, and what the period stood. A period of calendar days ends
 * on a working day (Civil Code art. 203); one of hours ends at its instant.
 */
export function endOf({
  unit,
  length,
  startedAt,
  startedOn,
  pausedLength,
  extendedBy,
}: Pick<
  StartedPeriod,
  'unit' | 'length' | 'startedAt' | 'startedOn' | 'pausedLength' | 'extendedBy'
>): PeriodEnd {
  const all = length + (extendedBy ?? 0) + pausedLength;
  if (unit === 'HOURS') {
    const dueAt = new Date(startedAt.getTime() + all * hour);
    return { dueOn: todayIn(dueAt), dueAt, provisional: false };
  }
  const count = unit === 'WORKING_DAYS' ? addWorkingDays : periodEnd;
  const { date, provisional } = count(startedOn, all, YANBIAN_LOCAL_HOLIDAYS);
  return { dueOn: date, dueAt: null, provisional };
}

/** How much of a unit lies after one instant, up to another: days count as days of the city, hours that have begun. */
export function elapsed(unit: StatutoryDeadlineUnit, after: Date, upTo: Date): number {
  if (unit === 'HOURS') return Math.max(0, Math.ceil((upTo.getTime() - after.getTime()) / hour));
  const first = todayIn(after);
  const all = Math.max(0, daysBetween(first, todayIn(upTo)));
  if (unit === 'CALENDAR_DAYS') return all;
  const days = Array.from({ length: all }, (_, n) => addDays(first, n + 1));
  return days.filter((day) => workday(day, YANBIAN_LOCAL_HOLIDAYS).working).length;
}

/** Whether a period stands at an instant: a pause ends by itself with its last day. */
export function isPaused({ pausedUntil }: Pick<StartedPeriod, 'pausedUntil'>, now: Date): boolean {
  return pausedUntil !== null && todayIn(now) <= pausedUntil;
}

/**
 * The period standing from an instant until the end of a day: its own end moves by as much at once, so that it is listed
 * like any other. @param until no earlier than the day of the instant
 */
export function paused<Started extends StartedPeriod>(period: Started, at: Date, until: LocalDate): Started {
  const pausedLength = period.pausedLength + elapsed(period.unit, at, lastInstantOf(until));
  return { ...period, pausedSince: at, pausedUntil: until, pausedLength };
}

/** The period running again from an instant on: what is left of its pause is not needed. */
export function resumed<Started extends StartedPeriod>(period: Started, at: Date): Started {
  if (period.pausedUntil === null) return period;
  const left = elapsed(period.unit, at, lastInstantOf(period.pausedUntil));
  return { ...period, pausedSince: null, pausedUntil: null, pausedLength: period.pausedLength - left };
}

function lastInstantOf(day: LocalDate): Date {
  return new Date(`${day}T23:59:59.999+08:00`);
}

/** The day on which a period was done with; a time that must pass ends by itself. Null while it runs. */
export function endedOn(
  { completedOn, dueOn, isMinimum }: Pick<StartedPeriod, 'completedOn' | 'dueOn' | 'isMinimum'>,
  now: Date,
): LocalDate | null {
  return completedOn ?? (isMinimum && dueOn < todayIn(now) ? dueOn : null);
}

/** Whether a period was or is exceeded; a time that must pass never is. */
export function isOverdue(
  {
    completedOn,
    isMinimum,
    dueOn,
    dueAt,
  }: Pick<StartedPeriod, 'completedOn' | 'isMinimum' | 'dueOn' | 'dueAt'>,
  now: Date,
): boolean {
  if (isMinimum) return false;
  if (completedOn !== null) return completedOn > dueOn;
  return dueAt === null ? todayIn(now) > dueOn : now > dueAt;
}
