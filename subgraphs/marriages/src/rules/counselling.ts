/** Counselling and wedding-custom activities: beside registration and divorce, and asked for by neither. Pure. */
import { addDays, daysBetween, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { StateTable } from '@civil-affairs/kit/states';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type {
  AnnounceWeddingActivityInput,
  MarriageCounsellingKind,
  MarriageCounsellingStatus,
  RecordMarriageCounsellingInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';

export type CounsellingAct =
  | 'cancelMarriageCounselling'
  | 'recordMarriageCounselling'
  | 'closeMarriageCounsellingByDeath';

export const counsellingStates: StateTable<MarriageCounsellingStatus, CounsellingAct> = {
  initial: ['BOOKED'],
  final: ['ATTENDED', 'MISSED', 'CANCELLED'],
  moves: {
    BOOKED: {
      cancelMarriageCounselling: ['CANCELLED'],
      recordMarriageCounselling: ['ATTENDED', 'MISSED'],
      closeMarriageCounsellingByDeath: ['CANCELLED'],
    },
    ATTENDED: {},
    MISSED: {},
    CANCELLED: {},
  },
};

/** What is wrong with an hour that is opened. */
export function slotProblems(startsAt: Date, minutes: number, now: Date): Problem[] {
  return [
    ...(startsAt <= now ? [problem('COUNSELLING_TIME_WRONG', { path: ['startsAt'] })] : []),
    ...(minutes < 15 || minutes > 240 ? [problem('COUNSELLING_TIME_WRONG', { path: ['minutes'] })] : []),
  ];
}

/** What stands against booking an hour: for oneself, or oneself and one other person. */
export function counsellingProblems(
  residentIds: readonly string[],
  booker: string | null,
  startsAt: Date,
  now: Date,
): Problem[] {
  const path = ['residentIds'];
  const named = new Set(residentIds);
  return [
    ...(residentIds.length < 1 || residentIds.length > 2 ? [problem('COUNSELLING_PARTIES', { path })] : []),
    ...(named.size < residentIds.length ? [problem('SAME_PERSON', { path })] : []),
    ...(booker !== null && named.has(booker) ? [] : [problem('NOT_A_PARTY', { path })]),
    ...(startsAt <= now ? [problem('COUNSELLING_TIME_WRONG', { path: ['slotId'] })] : []),
  ];
}

export function openBookingObstacles({ status }: { status: MarriageCounsellingStatus }): Problem[] {
  return status === 'BOOKED' ? [] : [problem('COUNSELLING_NOT_OPEN')];
}

/** What is wrong with a record: only a mediation that was attended has an outcome. */
export function recordProblems(
  { attended, outcome, notes }: RecordMarriageCounsellingInput,
  kind: MarriageCounsellingKind,
  startsAt: Date,
  now: Date,
): Problem[] {
  const hasOutcome = attended && kind === 'DIVORCE_MEDIATION';
  return [
    ...(startsAt > now ? [problem('COUNSELLING_TIME_WRONG', { path: ['bookingId'] })] : []),
    ...(hasOutcome === (outcome != null) ? [] : [problem('COUNSELLING_OUTCOME', { path: ['outcome'] })]),
    ...textProblems(notes, ['notes'], 4000),
  ];
}

/** What is wrong with an activity that is announced. */
export function activityProblems(
  { departments, place, capacity, heldOn }: AnnounceWeddingActivityInput,
  today: LocalDate,
): Problem[] {
  return [
    ...(departments.length < 1 || departments.length > 10
      ? [problem('ACTIVITY_UNCLEAR', { path: ['departments'] })]
      : departments.flatMap((name, n) => requiredTextProblems(name, ['departments', n], 100))),
    ...requiredTextProblems(place, ['place'], 200),
    ...(capacity < 1 ? [problem('ACTIVITY_UNCLEAR', { path: ['capacity'] })] : []),
    ...(heldOn < today ? [problem('ACTIVITY_UNCLEAR', { path: ['heldOn'] })] : []),
  ];
}

const longest = 31;

/** The days that were asked for; undefined when they are too many or in the wrong order. */
export function daysOf(from: LocalDate, to: LocalDate): { from: Date; until: Date } | undefined {
  if (to < from || daysBetween(from, to) > longest) return undefined;
  return { from: new Date(`${from}T00:00:00+08:00`), until: new Date(`${addDays(to, 1)}T00:00:00+08:00`) };
}
