/** The clocks of the law: how long each runs, and when it ends. */
import {
  addWorkingDays,
  type Deadline,
  periodEnd,
  workday,
  YANBIAN_LOCAL_HOLIDAYS,
} from '@civil-affairs/kit/calendar';
import { addDays, daysBetween, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { DeadlineUnit, StatutoryDeadlineKind } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

interface Clock {
  days: number;
  unit: DeadlineUnit;
  article: string;
}

const clocks: Readonly<Record<StatutoryDeadlineKind, Clock>> = {
  INVESTIGATION_START: { days: 3, unit: 'WORKING', article: '最低生活保障审核确认办法第十五条' },
  INFORMATION_CHECK: { days: 3, unit: 'WORKING', article: '最低生活保障审核确认办法第十七条' },
  // No source says working days; calendar days are the reading of the city, see the policy's settings.
  PUBLIC_NOTICE: { days: 7, unit: 'CALENDAR', article: '最低生活保障审核确认办法第十九条' },
  COUNTY_DECISION: { days: 10, unit: 'WORKING', article: '最低生活保障审核确认办法第二十条' },
  WRITTEN_REFUSAL: { days: 3, unit: 'WORKING', article: '最低生活保障审核确认办法第二十一条' },
  WHOLE_PROCESS: { days: 30, unit: 'WORKING', article: '最低生活保障审核确认办法第二十二条' },
};

/** Where the decision is delegated to the street, the whole takes 20 working days (2022 notice). */
const delegatedProcess: Clock = {
  days: 20,
  unit: 'WORKING',
  article: '民政部 财政部 国家统计局《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》（2022年）',
};

/** The longest whole process in special cases (article 22). */
const longestProcess = 45;

export function clockOf(kind: StatutoryDeadlineKind, delegated: boolean): Clock {
  return kind === 'WHOLE_PROCESS' && delegated ? delegatedProcess : clocks[kind];
}

/** What of a running clock decides about its end. */
export interface RunningClock {
  kind: StatutoryDeadlineKind;
  startedOn: LocalDate;
  days: number;
  unit: DeadlineUnit;
  dueOn: LocalDate;
  pausedSince: LocalDate | null;
  pausedDays: number;
  extendedBy: number | null;
  completedOn: LocalDate | null;
}

/** The last day on time: the days of the law, those of an extension, and those that the clock stood. */
export function endOf({
  startedOn,
  days,
  unit,
  pausedDays,
  extendedBy,
}: Pick<RunningClock, 'startedOn' | 'days' | 'unit' | 'pausedDays' | 'extendedBy'>): Deadline {
  const all = days + (extendedBy ?? 0) + pausedDays;
  const { date, provisional } =
    unit === 'WORKING'
      ? addWorkingDays(startedOn, all, YANBIAN_LOCAL_HOLIDAYS)
      : periodEnd(startedOn, all, YANBIAN_LOCAL_HOLIDAYS);
  return { date, provisional };
}

/** How many days of a clock's unit lie after one day, up to another that is counted itself. */
export function daysPassed(unit: DeadlineUnit, after: LocalDate, upTo: LocalDate): number {
  const all = Math.max(0, daysBetween(after, upTo));
  if (unit === 'CALENDAR') return all;
  const days = Array.from({ length: all }, (_, n) => addDays(after, n + 1));
  return days.filter((day) => workday(day, YANBIAN_LOCAL_HOLIDAYS).working).length;
}

/** Whether a clock was or is exceeded; one that stands is not. */
export function isOverdue({ completedOn, pausedSince, dueOn }: RunningClock, today: LocalDate): boolean {
  if (pausedSince !== null) return false;
  return (completedOn ?? today) > dueOn;
}

/** Why the whole process cannot be extended by so many days. */
export function extensionProblems(
  clock: RunningClock | undefined,
  delegated: boolean,
  days: number,
  basis: string,
): Problem[] {
  if (!clock || clock.completedOn !== null) return [problem('CLOCK_NOT_RUNNING')];
  const problems: Problem[] = [];
  if (basis === '') problems.push(problem('BASIS_MISSING', { path: ['basis'] }));
  if (delegated || clock.extendedBy !== null) problems.push(problem('NOT_EXTENDABLE'));
  else if (days < 1 || clock.days + days > longestProcess)
    problems.push(problem('EXTENSION_TOO_LONG', { path: ['days'] }));
  return problems;
}

/** Why a clock cannot be stopped. */
export function pauseProblems(clock: RunningClock | undefined, basis: string): Problem[] {
  if (!clock || clock.completedOn !== null) return [problem('CLOCK_NOT_RUNNING', { path: ['kind'] })];
  return [
    ...(clock.pausedSince === null ? [] : [problem('CLOCK_STOPPED', { path: ['kind'] })]),
    ...(basis === '' ? [problem('BASIS_MISSING', { path: ['basis'] })] : []),
  ];
}

/** Why a clock cannot run on. */
export function resumeProblems(clock: RunningClock | undefined): Problem[] {
  return clock?.completedOn === null && clock.pausedSince !== null
    ? []
    : [problem('CLOCK_NOT_STOPPED', { path: ['kind'] })];
}
