/** What stands against acts of care at home. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { textProblems } from '@civil-affairs/kit/words';
import type { CareVisitMode, HomeCareService } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { longestReason, pastDayProblems } from '../status.ts';

/** 70岁以上 includes 70. */
export const marketAge = 70;
const mostPlaces = 200;

export interface SlotTimes {
  startsAt: Date;
  endsAt: Date;
}

export function slotProblems(
  { startsAt, endsAt, places, service }: SlotTimes & { places: number; service: HomeCareService },
  offered: readonly string[],
  now: Date,
): Problem[] {
  return [
    ...(startsAt >= now ? [] : [problem('DAY_IS_OVER', { path: ['startsAt'] })]),
    ...(endsAt > startsAt ? [] : [problem('DAYS_IN_WRONG_ORDER', { path: ['endsAt'] })]),
    ...(places >= 1 && places <= mostPlaces
      ? []
      : [problem('CAPACITY_OUT_OF_RANGE', { path: ['places'] }, { most: mostPlaces })]),
    ...(offered.includes(service) ? [] : [problem('SERVICE_NOT_OFFERED', { path: ['service'] })]),
  ];
}

export function bookingProblems(slot: SlotTimes, others: readonly SlotTimes[], now: Date): Problem[] {
  const clashes = others.some((other) => other.startsAt < slot.endsAt && slot.startsAt < other.endsAt);
  return [
    ...(slot.startsAt > now ? [] : [problem('SLOT_HAS_BEGUN', { path: ['slotId'] })]),
    ...(clashes ? [problem('BOOKING_CLASHES', { path: ['slotId'] })] : []),
  ];
}

export interface Visit {
  visitedOn: LocalDate;
  mode: CareVisitMode;
  reached: boolean;
}

export function visitProblems(
  input: { visitedOn: LocalDate; found?: string | null | undefined; done?: string | null | undefined },
  today: LocalDate,
): Problem[] {
  return [
    ...pastDayProblems(input.visitedOn, 'visitedOn', today),
    ...textProblems(input.found, ['found'], longestReason),
    ...textProblems(input.done, ['done'], longestReason),
  ];
}

/** A concern needs two days in a row of visits on which nobody was reached. */
export function concernObstacles(latestFirst: readonly Visit[]): Problem[] {
  const missed = latestFirst.slice(0, latestFirst.findIndex(({ reached }) => reached) >>> 0);
  return new Set(missed.map(({ visitedOn }) => visitedOn)).size >= 2 ? [] : [problem('REACHED_OR_ONCE')];
}
