/** Every act in the life of a grant. */
import { confirmChange, dropChange, proposeChange, recordHearing } from './changes.ts';
import { detectHouseholdChanges } from './detection.ts';
import { recordJobOffer } from './jobs.ts';
import { closeRecheck, reportHouseholdChange } from './rechecks.ts';
import { recordReview } from './reviews.ts';
import { recordUnreportedChange } from './silence.ts';
import { resumeGrant, stopGrant, suspendGrant } from './state.ts';

/** Acts on a grant, in the order in which they are shown. */
export const grantActs = [
  recordReview,
  proposeChange,
  recordHearing,
  confirmChange,
  dropChange,
  recordJobOffer,
  recordUnreportedChange,
  reportHouseholdChange,
  closeRecheck,
  suspendGrant,
  resumeGrant,
  stopGrant,
];

export const lifeActs = [detectHouseholdChanges, ...grantActs];
