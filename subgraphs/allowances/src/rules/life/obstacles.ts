/** What stands against an act on a grant: the same for the mutation and for `availableActions`. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo } from '@civil-affairs/kit/states';
import type { AllowanceChangeKind, AllowanceStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { type GrantFacts, lastDayOf } from './changes.ts';
import { endNoticeProblems } from './end-notices.ts';
import { reviewObstacles } from './reviews.ts';
import { grantStates, type LifeAct } from './states.ts';

/** A proposed change, as far as its decision goes. */
export interface OpenChange {
  kind: AllowanceChangeKind;
  hearingRequired: boolean;
  heardOn: LocalDate | null;
  noticeRequired: boolean;
  noticeUntil: LocalDate | null;
  proposedBy: string;
  decision: string | null;
}

/** A grant, as far as the acts on it go. Of several reviews, changes or re-checks it is the one that an act names. */
export interface LifeFacts {
  grant: GrantFacts & { communityCode: string };
  status: AllowanceStatus;
  /** Who is counted in it, or was until its end. */
  memberIds: readonly string[];
  /** The open one where an act names none, like the change and the re-check. */
  review: { dueOn: LocalDate; doneOn: LocalDate | null } | undefined;
  change: OpenChange | undefined;
  /** Whether a change waits for its decision, whichever an act names. */
  changeWaits: boolean;
  recheck: { settledOn: LocalDate | null } | undefined;
}

type Facts<Field extends keyof LifeFacts> = Pick<LifeFacts, Field>;

/** What stands against an act because of where the grant stands. */
export function blockedByStatus({ status }: Facts<'status'>, act: LifeAct): Problem[] {
  if (isOpenTo(grantStates, status, act)) return [];
  if (status === 'ACTIVE') return [problem('GRANT_NOT_SUSPENDED')];
  return [problem(status === 'SUSPENDED' ? 'GRANT_SUSPENDED' : 'GRANT_ENDED')];
}

/** What stands against recording the review. */
export function reviewingObstacles(facts: Facts<'status' | 'review'>, today: LocalDate): Problem[] {
  return [...blockedByStatus(facts, 'recordAllowanceReview'), ...reviewObstacles(facts.review, today)];
}

/** What stands against proposing a change, whatever it says. */
export function proposalObstacles(facts: Facts<'status' | 'changeWaits'>): Problem[] {
  const blocked = blockedByStatus(facts, 'proposeAllowanceChange');
  if (blocked.length > 0) return blocked;
  return facts.changeWaits ? [problem('CHANGE_OPEN')] : [];
}

/** That another change waits, for an act that may lead to one; a grant that ended has said so already. */
export function secondChangeProblems(facts: Facts<'status' | 'changeWaits'>): Problem[] {
  return proposalObstacles(facts).filter(({ code }) => code === 'CHANGE_OPEN');
}

/** What stands against putting payment to rest. */
export function suspensionObstacles(facts: Facts<'status' | 'changeWaits'>): Problem[] {
  const blocked = blockedByStatus(facts, 'suspendAllowanceGrant');
  return blocked.length === 0 && facts.changeWaits ? [problem('CHANGE_OPEN')] : blocked;
}

/** What stands against recording the hearing of a change. */
export function hearingObstacles({ change }: Facts<'change'>): Problem[] {
  if (!change) return [problem('NO_OPEN_CHANGE')];
  if (change.decision !== null) return [problem('CHANGE_DECIDED')];
  if (!change.hearingRequired) return [problem('NO_HEARING_NEEDED')];
  return change.heardOn === null ? [] : [problem('HEARING_RECORDED')];
}

/** What stands against confirming a change: no hearing, no notice where one is due, or the confirmer proposed it. */
export function confirmationObstacles(
  facts: Facts<'status' | 'change'>,
  account: string,
  today: LocalDate,
): Problem[] {
  const { change } = facts;
  if (!change) return [problem('NO_OPEN_CHANGE')];
  if (change.decision !== null) return [problem('CHANGE_DECIDED')];
  return [
    ...blockedByStatus(facts, 'confirmAllowanceChange'),
    // Payment that rests is taken up by an act of its own; a grant may end meanwhile.
    ...(facts.status === 'SUSPENDED' && change.kind !== 'STOP' ? [problem('GRANT_SUSPENDED')] : []),
    ...(change.hearingRequired && change.heardOn === null ? [problem('HEARING_MISSING')] : []),
    ...endNoticeProblems(change, today),
    ...(change.proposedBy === account ? [problem('SAME_PERSON_DECIDES')] : []),
  ];
}

/** What stands against giving up a change. Who proposed it may. */
export function droppingObstacles({ change }: Facts<'change'>): Problem[] {
  if (!change) return [problem('NO_OPEN_CHANGE')];
  return change.decision === null ? [] : [problem('CHANGE_DECIDED')];
}

/** What stands against settling a re-check. */
export function settlementObstacles({ recheck }: Facts<'recheck'>): Problem[] {
  if (!recheck) return [problem('NO_OPEN_RECHECK')];
  return recheck.settledOn === null ? [] : [problem('RECHECK_SETTLED')];
}

/** What stands against reporting a change: a household is looked after until the grant's last day. */
export function reportObstacles({ grant: { effectiveUntil } }: Facts<'grant'>, today: LocalDate): Problem[] {
  return effectiveUntil !== null && effectiveUntil < today ? [problem('GRANT_ENDED')] : [];
}

/** What stands against ending a grant as the household wants it; a gradual exit may end earlier. */
export function stopObstacles(facts: Facts<'status' | 'grant'>, today: LocalDate): Problem[] {
  const { effectiveUntil } = facts.grant;
  if (effectiveUntil !== null && effectiveUntil <= lastDayOf(today)) return [problem('GRANT_ENDED')];
  return blockedByStatus(facts, 'stopAllowanceGrant');
}
