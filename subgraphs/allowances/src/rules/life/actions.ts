/** Which acts are open on a grant: by the same rules that the acts themselves ask. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { type ActionAvailability, availability } from '@civil-affairs/kit/problems';
import { problem } from '../../problems.ts';
import {
  confirmationObstacles,
  droppingObstacles,
  endIsDecided,
  type GrantFacts,
  hearingObstacles,
  type OpenChange,
  proposalObstacles,
  resumptionObstacles,
  stopObstacles,
  suspensionObstacles,
} from './changes.ts';
import { settlementObstacles } from './rechecks.ts';
import { reviewObstacles } from './reviews.ts';

/** What the acts on a grant depend on. */
export interface LifeFacts {
  grant: GrantFacts;
  openReview: { dueOn: LocalDate; doneOn: LocalDate | null } | undefined;
  openChange: OpenChange | undefined;
  openRecheck: { settledOn: LocalDate | null } | undefined;
}

/** What the viewer may do here. */
export interface LifeRights {
  subject: string;
  handle: boolean;
  decide: boolean;
  report: boolean;
}

export function lifeActions(
  { grant, openReview, openChange, openRecheck }: LifeFacts,
  { subject, handle, decide, report }: LifeRights,
  today: LocalDate,
): ActionAvailability[] {
  const ended = endIsDecided(grant, today) ? [problem('GRANT_ENDED')] : [];
  return [
    availability('recordReview', handle, () => [...ended, ...reviewObstacles(openReview, today)]),
    availability('proposeChange', handle, () => proposalObstacles(grant, openChange !== undefined, today)),
    availability('recordHearing', handle, () => hearingObstacles(openChange)),
    availability('confirmChange', decide, () => confirmationObstacles(grant, openChange, subject, today)),
    availability('dropChange', decide, () => droppingObstacles(openChange)),
    availability('recordJobOffer', handle, () => ended),
    availability('recordUnreportedChange', handle, () => ended),
    availability('reportHouseholdChange', report, () =>
      grant.effectiveUntil !== null && grant.effectiveUntil < today ? [problem('GRANT_ENDED')] : [],
    ),
    availability('closeRecheck', decide, () => settlementObstacles(openRecheck)),
    availability('suspendGrant', decide, () => suspensionObstacles(grant, today)),
    availability('resumeGrant', decide, () => resumptionObstacles(grant, today)),
    availability('stopGrant', handle, () => stopObstacles(grant, today)),
  ];
}
