import { recordConflictAct } from '@civil-affairs/kit/merged-records';
import type { Context } from '../context.ts';

/** Leaves to an officer what there is here under a record of the register that was merged into another one. */
export const reportAllowanceRecordConflict = recordConflictAct<Context>(
  'reportAllowanceRecordConflict',
  'AllowanceRecordConflictFound',
);
