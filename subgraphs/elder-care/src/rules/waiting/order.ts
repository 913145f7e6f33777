/** Who comes first for a bed (Law on the Protection of the Rights of the Elderly, article 41). */
import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { CareBedType, CareLevel, CareWaitingStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { isBetterThan } from '../care-levels.ts';
import { longestReason, statusObstacles } from '../status.ts';
import { type WaitingAct, waitingStates } from './states.ts';

/** SETTINGS, UNCONFIRMED: no source was found for the city. */
export const answerWorkingDays = 5;
export const declinesUntilLeft = 3;
const veryOld = 80;
const mostInstitutions = 20;

/** What the allowances know of a person on a day: yes or no and the kind, no amounts. */
export interface Support {
  residentId: string;
  category: 'SPECIAL_HARDSHIP' | 'ALLOWANCE' | 'EDGE' | 'RIGID_EXPENDITURE';
}

/**
 * Class 1: special hardship; 2: in need and alone, disabled or very old; 3: all others. SETTING, UNCONFIRMED: the law names
 * the groups, the city's own classes were not found.
 */
export function priorityClassOf(
  person: { birthDate: LocalDate; level: CareLevel; isAlone: boolean },
  supports: readonly Support[],
  today: LocalDate,
): 1 | 2 | 3 {
  const has = (...categories: Support['category'][]) =>
    supports.some(({ category }) => categories.includes(category));
  if (has('SPECIAL_HARDSHIP')) return 1;
  const needsHelp =
    person.isAlone || !isBetterThan(person.level, 'MILD') || fullYearsOn(person.birthDate, today) >= veryOld;
  return has('ALLOWANCE', 'EDGE') && needsHelp ? 2 : 3;
}

/** An entry's place; no two are alike. */
export interface Place {
  id: string;
  priorityClass: number;
  need: number;
  completeAt: Date;
}

export function comesBefore(a: Place, b: Place): number {
  return (
    a.priorityClass - b.priorityClass ||
    a.need - b.need ||
    a.completeAt.getTime() - b.completeAt.getTime() ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

export function wishProblems(bedType: CareBedType, institutionIds: readonly string[]): Problem[] {
  return [
    ...(bedType === 'FAMILY_BED' ? [problem('NO_WAITING_FOR_FAMILY_BED', { path: ['bedType'] })] : []),
    ...(institutionIds.length > mostInstitutions
      ? [problem('TOO_MANY_INSTITUTIONS', { path: ['institutionIds'] }, { most: mostInstitutions })]
      : []),
  ];
}

/** What stands against offering a bed to this entry. */
export function offerProblems(
  entry: { bedType: CareBedType; institutionIds: readonly string[] },
  bed: { institutionId: string; type: CareBedType | undefined; isFree: boolean },
  passedOver: number,
  skipReason: string | null | undefined,
): Problem[] {
  const wants = entry.institutionIds.length === 0 || entry.institutionIds.includes(bed.institutionId);
  return [
    ...(bed.type === undefined ? [problem('BED_OUT_OF_SERVICE', { path: ['bedNumber'] })] : []),
    ...(bed.type !== undefined && bed.type !== entry.bedType
      ? [problem('BED_OF_OTHER_TYPE', { path: ['bedNumber'] })]
      : []),
    ...(wants ? [] : [problem('INSTITUTION_NOT_WANTED', { path: ['institutionId'] })]),
    ...(bed.type === undefined || bed.isFree ? [] : [problem('BED_TAKEN', { path: ['bedNumber'] })]),
    ...(passedOver > 0
      ? requiredTextProblems(skipReason, ['skipReason'], longestReason, (details) =>
          problem('SKIPS_EARLIER_ENTRY', details, { count: passedOver }),
        )
      : []),
  ];
}

export function waitingObstacles(status: CareWaitingStatus, act: WaitingAct): Problem[] {
  return statusObstacles(waitingStates, status, act);
}
