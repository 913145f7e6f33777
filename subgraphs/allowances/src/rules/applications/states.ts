/**
 * How a case moves: from each status, by each act, to each status that may follow. Nothing else moves one. Only
 * COUNTY_REVIEW leads to CONFIRMED, and only through acceptance, investigation, check, opinion and notice can a
 * case come there: nobody is admitted past them (办法, article 28).
 */
import { isFinal, type StateTable } from '@civil-affairs/kit/states';
import type { AllowanceApplicationStatus } from '../../generated/contract.ts';

export const actions = [
  'requestAllowanceSupplement',
  'supplementAllowanceApplication',
  'acceptAllowanceApplication',
  'recordAllowanceInvestigation',
  'recordAllowanceIncomeCheck',
  'contestAllowanceIncomeCheck',
  'giveAllowanceFirstOpinion',
  'publishAllowanceNotice',
  'raiseAllowanceObjection',
  'resolveAllowanceObjection',
  'submitAllowanceApplicationForReview',
  'recordAllowanceCountyVisit',
  'decideAllowanceApplication',
  'refuseAllowanceApplication',
  'deliverAllowanceRefusal',
  'withdrawAllowanceApplication',
  'terminateAllowanceApplication',
  'extendAllowanceDeadline',
  'pauseAllowanceDeadline',
  'confirmAllowanceDeadlinePause',
  'resumeAllowanceDeadline',
] as const;
export type ApplicationAction = (typeof actions)[number];

/** What the system does that may end a case. */
export type SystemAction = 'followAllowanceApplicantDeath';

type Moves = Partial<Record<ApplicationAction | SystemAction, readonly AllowanceApplicationStatus[]>>;

/** How every open case may end: by the household, or when nobody of it is left. */
const withdrawn: Moves = {
  withdrawAllowanceApplication: ['WITHDRAWN'],
  followAllowanceApplicantDeath: ['TERMINATED'],
};

/** Acts of an accepted case that its place in the process does not matter for. */
function underWay(status: AllowanceApplicationStatus): Moves {
  return {
    ...withdrawn,
    terminateAllowanceApplication: ['TERMINATED'],
    extendAllowanceDeadline: [status],
    pauseAllowanceDeadline: [status],
    confirmAllowanceDeadlinePause: [status],
    resumeAllowanceDeadline: [status],
  };
}

const moves: Readonly<Record<AllowanceApplicationStatus, Moves>> = {
  SUBMITTED: {
    requestAllowanceSupplement: ['SUPPLEMENT_REQUESTED'],
    acceptAllowanceApplication: ['ACCEPTED'],
    ...withdrawn,
  },
  SUPPLEMENT_REQUESTED: {
    supplementAllowanceApplication: ['SUBMITTED'],
    terminateAllowanceApplication: ['TERMINATED'],
    ...withdrawn,
  },
  ACCEPTED: { recordAllowanceInvestigation: ['INVESTIGATING'], ...underWay('ACCEPTED') },
  INVESTIGATING: { recordAllowanceIncomeCheck: ['CHECKING'], ...underWay('INVESTIGATING') },
  CHECKING: {
    recordAllowanceIncomeCheck: ['CHECKING'],
    contestAllowanceIncomeCheck: ['CHECKING'],
    giveAllowanceFirstOpinion: ['FIRST_OPINION'],
    refuseAllowanceApplication: ['REFUSED'],
    ...underWay('CHECKING'),
  },
  FIRST_OPINION: {
    publishAllowanceNotice: ['PUBLIC_NOTICE'],
    // A first opinion to refuse is taken up again after another check.
    contestAllowanceIncomeCheck: ['CHECKING'],
    // Only after an objection that was upheld, which a notice had brought.
    submitAllowanceApplicationForReview: ['COUNTY_REVIEW'],
    refuseAllowanceApplication: ['REFUSED'],
    ...underWay('FIRST_OPINION'),
  },
  PUBLIC_NOTICE: {
    raiseAllowanceObjection: ['OBJECTION'],
    submitAllowanceApplicationForReview: ['COUNTY_REVIEW'],
    ...underWay('PUBLIC_NOTICE'),
  },
  OBJECTION: {
    raiseAllowanceObjection: ['OBJECTION'],
    // Another objection may still be open; the last one that is dismissed leads back to the notice.
    resolveAllowanceObjection: ['OBJECTION', 'PUBLIC_NOTICE', 'RE_INVESTIGATING'],
    ...underWay('OBJECTION'),
  },
  RE_INVESTIGATING: { recordAllowanceInvestigation: ['INVESTIGATING'], ...underWay('RE_INVESTIGATING') },
  COUNTY_REVIEW: {
    recordAllowanceCountyVisit: ['COUNTY_REVIEW'],
    decideAllowanceApplication: ['CONFIRMED', 'REFUSED'],
    ...underWay('COUNTY_REVIEW'),
  },
  CONFIRMED: {},
  REFUSED: { deliverAllowanceRefusal: ['REFUSED'] },
  TERMINATED: {},
  WITHDRAWN: {},
};

export const applicationStates: StateTable<AllowanceApplicationStatus, ApplicationAction | SystemAction> = {
  initial: ['SUBMITTED'],
  final: ['CONFIRMED', 'REFUSED', 'TERMINATED', 'WITHDRAWN'],
  moves,
};

/** Whether an application has come to its end. */
export function isClosed(status: AllowanceApplicationStatus): boolean {
  return isFinal(applicationStates, status);
}
