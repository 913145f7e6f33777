/** What stands against an act on a case: the same for the mutation and for `availableActions`. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo } from '@civil-affairs/kit/states';
import type {
  AllowanceApplicationStatus,
  AllowanceProposal,
  AllowanceRegister,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { type ApplicationAction, applicationStates, isClosed } from './states.ts';

/** A case, as far as its next act goes. */
export interface CaseFacts {
  status: AllowanceApplicationStatus;
  register: AllowanceRegister;
  /** Whether a first opinion of the case was ever published. */
  published: boolean;
  /** Whether the household contests the latest check. */
  contested: boolean;
  /** Asked for special hardship. */
  withoutSupporter: boolean;
  /** Whether the one-time notice was given. */
  supplementRequested: boolean;
  /** What the first opinion of this round proposes; null before it. */
  proposal: AllowanceProposal | null;
  /** Last day of the notice of this round; null before it. */
  noticeUntil: LocalDate | null;
  openObjections: number;
  /** Whether anybody ever objected. */
  objected: boolean;
  /** Whether the county visited the home itself in this round. */
  countyVisited: boolean;
  /** Whether the written refusal was handed over. */
  refusalDelivered: boolean;
  /** Who proposed the pause of a deadline that waits for another person; null for none. */
  pauseProposedBy: string | null;
  /** Accounts that accepted, investigated or checked the case. */
  handlers: readonly string[];
  /** Accounts of staff who are kin of somebody who applies. */
  kin: readonly string[];
}

/** Everything that stands against the act, for the account that would carry it out. */
export function obstaclesTo(
  action: ApplicationAction,
  facts: CaseFacts,
  account: string,
  today: LocalDate,
): Problem[] {
  if (!isOpenTo(applicationStates, facts.status, action)) return [blockedByStatus(action, facts)];
  switch (action) {
    case 'requestAllowanceSupplement':
      return facts.supplementRequested ? [problem('SUPPLEMENT_ALREADY_REQUESTED')] : [];
    case 'contestAllowanceIncomeCheck':
      if (facts.contested) return [problem('CHECK_CONTESTED')];
      return facts.status === 'FIRST_OPINION' && facts.proposal !== 'REFUSE'
        ? [problem('OPINION_IS_GRANT')]
        : [];
    case 'giveAllowanceFirstOpinion':
      return contestObstacles(facts);
    case 'publishAllowanceNotice':
      return facts.proposal === 'REFUSE' ? [problem('OPINION_IS_REFUSAL')] : [];
    case 'raiseAllowanceObjection':
      return facts.noticeUntil === null || facts.noticeUntil < today ? [problem('NOTICE_ENDED')] : [];
    case 'submitAllowanceApplicationForReview':
      if (facts.status === 'FIRST_OPINION') return withoutNotice(facts);
      return facts.noticeUntil !== null && facts.noticeUntil >= today
        ? [problem('NOTICE_RUNNING', { allowedFrom: addDays(facts.noticeUntil, 1) })]
        : [];
    case 'recordAllowanceCountyVisit':
      return facts.countyVisited ? [problem('ALREADY_VISITED')] : [];
    case 'decideAllowanceApplication':
      return [
        ...foreignHands(facts, account),
        ...(needsCountyVisit(facts) && !facts.countyVisited ? [problem('COUNTY_VISIT_MISSING')] : []),
      ];
    case 'refuseAllowanceApplication':
      return [
        ...foreignHands(facts, account),
        ...(facts.proposal === 'GRANT' ? [problem('OPINION_IS_GRANT')] : []),
        ...contestObstacles(facts),
      ];
    case 'confirmAllowanceDeadlinePause':
      if (facts.pauseProposedBy === null) return [problem('NO_PAUSE_PROPOSED')];
      return facts.pauseProposedBy === account ? [problem('SAME_PERSON_PAUSES')] : [];
    case 'deliverAllowanceRefusal':
      return facts.refusalDelivered ? [problem('ALREADY_DELIVERED')] : [];
    default:
      return [];
  }
}

/**
 * Whether a first opinion goes to the county without a notice: the one after an objection that was upheld
 * (最低生活保障审核确认办法, article 19). Special hardship is published again (特困人员认定办法, article 15).
 */
function withoutNotice({ proposal, published, withoutSupporter }: CaseFacts): Problem[] {
  if (proposal === 'REFUSE') return [problem('OPINION_IS_REFUSAL')];
  return published && !withoutSupporter ? [] : [problem('NOTICE_MISSING')];
}

/** What the household contests with evidence is checked again before anything follows from it (article 18). */
function contestObstacles({ contested }: CaseFacts): Problem[] {
  return contested ? [problem('CHECK_CONTESTED')] : [];
}

/** The county visits the home itself where kin are involved or somebody objected (article 20). */
export function needsCountyVisit({ register, objected }: CaseFacts): boolean {
  return register === 'SEPARATE' || objected;
}

/** Who accepted, investigated or checked a case does not decide on it, nor do kin of the household. */
function foreignHands({ handlers, kin }: CaseFacts, account: string): Problem[] {
  return [
    ...(handlers.includes(account) ? [problem('SAME_PERSON_HANDLED')] : []),
    ...(kin.includes(account) ? [problem('KIN_OF_HOUSEHOLD')] : []),
  ];
}

/** Says of the most telling acts why the division of the case does not allow them. */
function blockedByStatus(action: ApplicationAction, facts: CaseFacts): Problem {
  if (action === 'requestAllowanceSupplement' && facts.supplementRequested)
    return problem('SUPPLEMENT_ALREADY_REQUESTED');
  if (action === 'decideAllowanceApplication' && !isClosed(facts.status)) return problem('STEPS_MISSING');
  return problem('STATUS_DOES_NOT_ALLOW');
}
