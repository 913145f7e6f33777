/**
 * How a case moves: from each status, by each act, to each status that may follow. Nothing else moves one. Only
 * COUNTY_REVIEW leads to CONFIRMED, and only through acceptance, investigation, check, opinion and notice can a
 * case come there: nobody is admitted past them (办法, article 28).
 */
import { isFinal, type StateTable } from '@civil-affairs/kit/states';
import type { AllowanceApplicationStatus } from '../../generated/contract.ts';

export const actions = [
  'requestSupplement',
  'supplementApplication',
  'acceptApplication',
  'recordInvestigation',
  'recordIncomeCheck',
  'giveFirstOpinion',
  'publishNotice',
  'raiseObjection',
  'resolveObjection',
  'submitForReview',
  'recordCountyVisit',
  'decideApplication',
  'refuseApplication',
  'deliverRefusal',
  'withdrawApplication',
  'terminateApplication',
  'extendDeadline',
  'pauseDeadline',
  'resumeDeadline',
] as const;
export type ApplicationAction = (typeof actions)[number];

type Moves = Partial<Record<ApplicationAction, readonly AllowanceApplicationStatus[]>>;

const withdrawn: Moves = { withdrawApplication: ['WITHDRAWN'] };

/** Acts of an accepted case that its place in the process does not matter for. */
function underWay(status: AllowanceApplicationStatus): Moves {
  return {
    ...withdrawn,
    terminateApplication: ['TERMINATED'],
    extendDeadline: [status],
    pauseDeadline: [status],
    resumeDeadline: [status],
  };
}

const moves: Readonly<Record<AllowanceApplicationStatus, Moves>> = {
  SUBMITTED: {
    requestSupplement: ['SUPPLEMENT_REQUESTED'],
    acceptApplication: ['ACCEPTED'],
    ...withdrawn,
  },
  SUPPLEMENT_REQUESTED: {
    supplementApplication: ['SUBMITTED'],
    terminateApplication: ['TERMINATED'],
    ...withdrawn,
  },
  ACCEPTED: { recordInvestigation: ['INVESTIGATING'], ...underWay('ACCEPTED') },
  INVESTIGATING: { recordIncomeCheck: ['CHECKING'], ...underWay('INVESTIGATING') },
  CHECKING: {
    recordIncomeCheck: ['CHECKING'],
    giveFirstOpinion: ['FIRST_OPINION'],
    refuseApplication: ['REFUSED'],
    ...underWay('CHECKING'),
  },
  FIRST_OPINION: {
    publishNotice: ['PUBLIC_NOTICE'],
    refuseApplication: ['REFUSED'],
    ...underWay('FIRST_OPINION'),
  },
  PUBLIC_NOTICE: {
    raiseObjection: ['OBJECTION'],
    submitForReview: ['COUNTY_REVIEW'],
    ...underWay('PUBLIC_NOTICE'),
  },
  OBJECTION: {
    raiseObjection: ['OBJECTION'],
    // Another objection may still be open; the last one that is dismissed leads back to the notice.
    resolveObjection: ['OBJECTION', 'PUBLIC_NOTICE', 'RE_INVESTIGATING'],
    ...underWay('OBJECTION'),
  },
  RE_INVESTIGATING: { recordInvestigation: ['INVESTIGATING'], ...underWay('RE_INVESTIGATING') },
  COUNTY_REVIEW: {
    recordCountyVisit: ['COUNTY_REVIEW'],
    decideApplication: ['CONFIRMED', 'REFUSED'],
    ...underWay('COUNTY_REVIEW'),
  },
  CONFIRMED: {},
  REFUSED: { deliverRefusal: ['REFUSED'] },
  TERMINATED: {},
  WITHDRAWN: {},
};

export const applicationStates: StateTable<AllowanceApplicationStatus, ApplicationAction> = {
  initial: ['SUBMITTED'],
  final: ['CONFIRMED', 'REFUSED', 'TERMINATED', 'WITHDRAWN'],
  moves,
};

/** Whether an application has come to its end. */
export function isClosed(status: AllowanceApplicationStatus): boolean {
  return isFinal(applicationStates, status);
}
