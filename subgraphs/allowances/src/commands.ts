/** Every act of this subgraph. */

import { changeAllowanceHouseholdAccount } from './commands/accounts.ts';
import { applyForAllowance } from './commands/applications/apply.ts';
import { endAllowanceNotice } from './commands/applications/days.ts';
import {
  followAllowanceApplicantDeath,
  reportAllowanceApplicationConflict,
  undoAllowanceApplicantDeath,
} from './commands/applications/deaths.ts';
import { followAllowanceApplicantMove } from './commands/applications/moves.ts';
import { noteAllowanceHouseholdChange } from './commands/applications/register-changes.ts';
import { applicationActs } from './commands/applications.ts';
import { lifeActs, lifeSystemActs } from './commands/life/acts.ts';
import { reportAllowanceRecordConflict } from './commands/merged-records.ts';
import { paymentActs } from './commands/payments/acts.ts';

export const acts = [
  applyForAllowance,
  ...applicationActs,
  changeAllowanceHouseholdAccount,
  ...lifeActs,
  ...paymentActs,
];

/** What follows from an event or a day. */
export const systemActs = [
  endAllowanceNotice,
  followAllowanceApplicantMove,
  followAllowanceApplicantDeath,
  undoAllowanceApplicantDeath,
  reportAllowanceApplicationConflict,
  noteAllowanceHouseholdChange,
  reportAllowanceRecordConflict,
  ...lifeSystemActs,
];
