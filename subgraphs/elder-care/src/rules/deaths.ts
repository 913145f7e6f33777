/** What a death, and the correction of one, make of a person's stays. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { CareAdmissionStatus, CareStayEndReason } from '../generated/contract.ts';

/** What no rule decides: an officer looks at it. */
export type CareConflict = 'ADMITTED_AFTER_DEATH' | 'BED_GIVEN_AWAY';

export interface Stay {
  id: string;
  since: LocalDate;
  until: LocalDate | null;
  endReason: CareStayEndReason | null;
  status: CareAdmissionStatus;
  plannedUntil: LocalDate | null;
}

export type StayConsequence =
  | { admissionId: string; kind: 'END'; until: LocalDate }
  | { admissionId: string; kind: 'RESTORE'; until: LocalDate | null }
  | { admissionId: string; kind: 'RELEASE' }
  | { admissionId: string; kind: 'CONFLICT'; conflict: CareConflict };

/**
 * A death ends the stay of its day with that day, so that the bed is free from the day after it, and gives back what is held.
 * An institution may have recorded the death before.
 */
export function consequencesOfDeath(stays: readonly Stay[], diedOn: LocalDate): StayConsequence[] {
  return stays.flatMap(({ id: admissionId, since, until, status }): StayConsequence[] => {
    if (status === 'CANCELLED') return [];
    if (status === 'RESERVED') return [{ admissionId, kind: 'RELEASE' }];
    if (status === 'ENDED' && until !== null && until <= diedOn) return [];
    // Whoever should have left and died later had the bed until then.
    if (status !== 'ENDED' && until !== null && until < diedOn) return [{ admissionId, kind: 'END', until }];
    return since <= diedOn
      ? [{ admissionId, kind: 'END', until: diedOn }]
      : [{ admissionId, kind: 'CONFLICT', conflict: 'ADMITTED_AFTER_DEATH' }];
  });
}

/**
 * The stays that a death ended go on as they were planned, or end by the true day; where somebody else has the bed by
 * then, nothing is moved.
 * @param diedOn the true day of death; null when the person lives
 * @param isTaken whether somebody else has the bed after the stay's present end, up to a day
 */
export function consequencesOfCorrection(
  stays: readonly Stay[],
  diedOn: LocalDate | null,
  isTaken: (stay: Stay, upTo: LocalDate | null) => boolean,
): StayConsequence[] {
  return stays.flatMap((stay): StayConsequence[] => {
    const { id: admissionId, since, until, endReason, plannedUntil } = stay;
    if (endReason !== 'DEATH' || until === null) return [];
    if (diedOn !== null && diedOn < since)
      return [{ admissionId, kind: 'CONFLICT', conflict: 'ADMITTED_AFTER_DEATH' }];
    const dies = diedOn !== null && (plannedUntil === null || diedOn < plannedUntil);
    const upTo = dies ? diedOn : plannedUntil;
    if ((upTo === null || upTo > until) && isTaken(stay, upTo))
      return [{ admissionId, kind: 'CONFLICT', conflict: 'BED_GIVEN_AWAY' }];
    return dies
      ? [{ admissionId, kind: 'END', until: diedOn }]
      : [{ admissionId, kind: 'RESTORE', until: plannedUntil }];
  });
}
