/** Every act in the life of a grant. */
import {
  confirmAllowanceChange,
  dropAllowanceChange,
  proposeAllowanceChange,
  recordAllowanceHearing,
} from './changes.ts';
import { endAllowanceGrant, openAllowanceReview } from './days.ts';
import { followAllowanceDeath, reportAllowanceConflict, undoAllowanceDeath } from './deaths.ts';
import { detectAllowanceHouseholdChanges } from './detection.ts';
import { publishAllowanceEndNotice } from './end-notices.ts';
import { recordAllowanceJobOffer } from './jobs.ts';
import { closeAllowanceRecheck, reportAllowanceHouseholdChange } from './rechecks.ts';
import { followAllowanceMove, openAllowanceRecheck } from './register-changes.ts';
import { recordAllowanceReview } from './reviews.ts';
import { recordAllowanceUnreportedChange } from './silence.ts';
import { resumeAllowanceGrant, stopAllowanceGrant, suspendAllowanceGrant } from './state.ts';

/** Acts on a grant, in the order in which they are shown. */
export const grantActs = [
  recordAllowanceReview,
  proposeAllowanceChange,
  recordAllowanceHearing,
  publishAllowanceEndNotice,
  confirmAllowanceChange,
  dropAllowanceChange,
  recordAllowanceJobOffer,
  recordAllowanceUnreportedChange,
  reportAllowanceHouseholdChange,
  closeAllowanceRecheck,
  suspendAllowanceGrant,
  resumeAllowanceGrant,
  stopAllowanceGrant,
];

export const lifeActs = [detectAllowanceHouseholdChanges, ...grantActs];

/** What the system does for an event or a day. */
export const lifeSystemActs = [
  followAllowanceDeath,
  undoAllowanceDeath,
  reportAllowanceConflict,
  openAllowanceRecheck,
  followAllowanceMove,
  openAllowanceReview,
  endAllowanceGrant,
];
