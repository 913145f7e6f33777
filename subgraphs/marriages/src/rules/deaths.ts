/** What a death, and the correction of one, make of a person's marriages. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { MarriageEndReason, MarriageStatus } from '../generated/contract.ts';
import { problem } from '../problems.ts';

/** What no rule decides: an officer looks at it, the machine ends and restores nothing. */
export type MarriageConflict = 'MARRIED_AFTER_DEATH' | 'DIVORCED_AFTER_DEATH' | 'MARRIED_AGAIN';

/** A marriage of the person. */
export interface Marriage {
  id: string;
  status: MarriageStatus;
  registeredOn: LocalDate;
  endedOn: LocalDate | null;
  endReason: MarriageEndReason | null;
  deceasedId: string | null;
}

export type Consequence =
  | { registrationId: string; kind: 'END' | 'MOVE_END' | 'RESTORE' }
  | { registrationId: string; kind: 'CONFLICT'; conflict: MarriageConflict };

/**
 * A death ends the marriage that was in force on its day. One that was registered later, and a divorce of a marriage that
 * had ended, are for an officer.
 */
export function consequencesOfDeath(marriages: readonly Marriage[], diedOn: LocalDate): Consequence[] {
  return marriages.flatMap(
    ({ id: registrationId, status, registeredOn, endedOn, endReason }): Consequence[] => {
      if (status === 'IN_FORCE')
        return registeredOn <= diedOn
          ? [{ registrationId, kind: 'END' }]
          : [{ registrationId, kind: 'CONFLICT', conflict: 'MARRIED_AFTER_DEATH' }];
      return endReason === 'DIVORCE' && registeredOn <= diedOn && (endedOn ?? '') > diedOn
        ? [{ registrationId, kind: 'CONFLICT', conflict: 'DIVORCED_AFTER_DEATH' }]
        : [];
    },
  );
}

/** Another day of death ends by it what the first one ended; a marriage of later than that day is for an officer. */
export function consequencesOfOtherDay(
  marriages: readonly Marriage[],
  residentId: string,
  diedOn: LocalDate,
): Consequence[] {
  const moved = marriages.flatMap(
    ({ id: registrationId, registeredOn, endReason, deceasedId }): Consequence[] => {
      if (endReason !== 'DEATH' || deceasedId !== residentId) return [];
      return registeredOn <= diedOn
        ? [{ registrationId, kind: 'MOVE_END' }]
        : [{ registrationId, kind: 'CONFLICT', conflict: 'MARRIED_AFTER_DEATH' }];
    },
  );
  return [...moved, ...consequencesOfDeath(marriages, diedOn)];
}

/**
 * Who was not dead was never widowed from: the marriage is in force as before, unless the other one has married again.
 * Two marriages in force are for a court (民法典, articles 1042 and 1051).
 * @param married those of the spouses who are married to somebody now
 */
export function consequencesOfRestoring(
  marriages: readonly (Marriage & { spouseIds: readonly string[] })[],
  residentId: string,
  married: ReadonlySet<string>,
): Consequence[] {
  return marriages.flatMap(({ id: registrationId, endReason, deceasedId, spouseIds }): Consequence[] => {
    if (endReason !== 'DEATH' || deceasedId !== residentId) return [];
    return spouseIds.some((id) => married.has(id))
      ? [{ registrationId, kind: 'CONFLICT', conflict: 'MARRIED_AGAIN' }]
      : [{ registrationId, kind: 'RESTORE' }];
  });
}

/** What stands against ending a marriage by a death. */
export function endObstacles({ status }: Pick<Marriage, 'status'>): Problem[] {
  return status === 'IN_FORCE' ? [] : [problem('NOT_IN_FORCE')];
}

/** What stands against restoring a marriage, or giving its end another day. */
export function restoringObstacles({ endReason }: Pick<Marriage, 'endReason'>): Problem[] {
  return endReason === 'DEATH' ? [] : [problem('NOT_ENDED_BY_DEATH')];
}
