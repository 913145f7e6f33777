/** How a grant moves: from where it stands, by each act, to where it may stand then. Nothing else moves one. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { StateTable } from '@civil-affairs/kit/states';
import type { AllowanceStatus, AllowanceStopReason } from '../../generated/contract.ts';

export type LifeAct =
  | 'recordAllowanceReview'
  | 'proposeAllowanceChange'
  | 'recordAllowanceHearing'
  | 'confirmAllowanceChange'
  | 'dropAllowanceChange'
  | 'recordAllowanceJobOffer'
  | 'recordAllowanceUnreportedChange'
  | 'reportAllowanceHouseholdChange'
  | 'closeAllowanceRecheck'
  | 'suspendAllowanceGrant'
  | 'resumeAllowanceGrant'
  | 'stopAllowanceGrant'
  | 'followAllowanceDeath'
  | 'undoAllowanceDeath'
  | 'reportAllowanceConflict'
  | 'publishAllowanceEndNotice'
  | 'openAllowanceRecheck'
  | 'followAllowanceMove'
  | 'openAllowanceReview'
  | 'endAllowanceGrant';

/** Acts that close what was opened before, or report on the household; the end of a grant does not matter for them. */
function always(status: AllowanceStatus) {
  return {
    recordAllowanceHearing: [status],
    publishAllowanceEndNotice: [status],
    dropAllowanceChange: [status],
    reportAllowanceHouseholdChange: [status],
    // The death of the last person who is counted ends the grant; one that was none lets it go on.
    followAllowanceDeath: [status, 'STOPPED'],
    undoAllowanceDeath: [status],
    reportAllowanceConflict: [status],
    openAllowanceRecheck: [status],
    followAllowanceMove: [status],
    openAllowanceReview: [status],
    endAllowanceGrant: [status],
  } as const;
}

/** Acts that look after a grant whose end is not decided. */
function running(status: AllowanceStatus) {
  return {
    ...always(status),
    recordAllowanceReview: [status],
    proposeAllowanceChange: [status],
    recordAllowanceJobOffer: [status],
    recordAllowanceUnreportedChange: [status],
    // The death of the last person who is counted ends the grant.
    closeAllowanceRecheck: [status, 'STOPPED'],
    confirmAllowanceChange: ['ACTIVE', 'GRADUAL_EXIT', 'SUSPENDED', 'STOPPED'],
    stopAllowanceGrant: ['STOPPED'],
  } as const;
}

export const grantStates: StateTable<AllowanceStatus, LifeAct> = {
  initial: ['ACTIVE'],
  final: ['STOPPED'],
  corrections: ['undoAllowanceDeath'],
  moves: {
    ACTIVE: { ...running('ACTIVE'), suspendAllowanceGrant: ['ACTIVE', 'SUSPENDED'] },
    SUSPENDED: {
      ...running('SUSPENDED'),
      // What was proposed before payment came to rest does not take it up again: that is an act of its own.
      confirmAllowanceChange: ['STOPPED'],
      resumeAllowanceGrant: ['ACTIVE'],
    },
    // It is still paid, and so looked after (办法, articles 30 to 32): a household that earns less again stays, another
    // may end earlier.
    GRADUAL_EXIT: {
      ...always('GRADUAL_EXIT'),
      recordAllowanceReview: ['GRADUAL_EXIT'],
      proposeAllowanceChange: ['GRADUAL_EXIT'],
      confirmAllowanceChange: ['ACTIVE', 'STOPPED'],
      recordAllowanceUnreportedChange: ['GRADUAL_EXIT'],
      closeAllowanceRecheck: ['GRADUAL_EXIT', 'STOPPED'],
      stopAllowanceGrant: ['STOPPED'],
    },
    STOPPED: {
      ...always('STOPPED'),
      closeAllowanceRecheck: ['STOPPED'],
      undoAllowanceDeath: ['STOPPED', 'ACTIVE', 'SUSPENDED', 'GRADUAL_EXIT'],
    },
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
