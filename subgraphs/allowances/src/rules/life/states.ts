/** How a grant moves: from where it stands, by each act, to where it may stand then. Nothing else moves one. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { StateTable } from '@civil-affairs/kit/states';
import type { AllowanceStatus, AllowanceStopReason } from '../../generated/contract.ts';

export type LifeAct =
  | 'recordReview'
  | 'proposeChange'
  | 'recordHearing'
  | 'confirmChange'
  | 'dropChange'
  | 'recordJobOffer'
  | 'recordUnreportedChange'
  | 'reportHouseholdChange'
  | 'closeRecheck'
  | 'suspendGrant'
  | 'resumeGrant'
  | 'stopGrant';

/** Acts that close what was opened before, or tell of the household; the end of a grant does not matter for them. */
function always(status: AllowanceStatus) {
  return { recordHearing: [status], dropChange: [status], reportHouseholdChange: [status] };
}

/** Acts that look after a grant whose end is not decided. */
function running(status: AllowanceStatus) {
  return {
    ...always(status),
    recordReview: [status],
    proposeChange: [status],
    recordJobOffer: [status],
    recordUnreportedChange: [status],
    // The death of the last person who is counted ends the grant.
    closeRecheck: [status, 'STOPPED'],
    // An amount that was proposed before payment came to rest is paid again once it is confirmed.
    confirmChange: ['ACTIVE', 'GRADUAL_EXIT', 'STOPPED'],
    stopGrant: ['STOPPED'],
  } as const;
}

export const grantStates: StateTable<AllowanceStatus, LifeAct> = {
  initial: ['ACTIVE'],
  final: ['STOPPED'],
  moves: {
    ACTIVE: { ...running('ACTIVE'), suspendGrant: ['SUSPENDED'] },
    SUSPENDED: { ...running('SUSPENDED'), resumeGrant: ['ACTIVE'] },
    // The household may want the end earlier.
    GRADUAL_EXIT: {
      ...always('GRADUAL_EXIT'),
      closeRecheck: ['GRADUAL_EXIT', 'STOPPED'],
      stopGrant: ['STOPPED'],
    },
    STOPPED: { ...always('STOPPED'), closeRecheck: ['STOPPED'] },
  },
};

/** The end of a grant, as far as it is decided. */
export interface DecidedEnd {
  effectiveUntil: LocalDate | null;
  stopReason: AllowanceStopReason | null;
}

/**
 * Where a grant stands by what is decided, also where that has yet to begin: what is paid today is another question.
 * Support for a time runs until its last day.
 */
export function standingOf(
  { effectiveUntil, stopReason, term }: DecidedEnd & { term: { status: AllowanceStatus } },
  today: LocalDate,
): AllowanceStatus {
  if (effectiveUntil === null) return term.status;
  if (effectiveUntil < today) return 'STOPPED';
  if (stopReason === 'PERIOD_ENDED') return term.status;
  return term.status === 'GRADUAL_EXIT' && stopReason === 'INCOME_ABOVE_STANDARD'
    ? 'GRADUAL_EXIT'
    : 'STOPPED';
}
