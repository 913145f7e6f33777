import { recordConflictAct } from '@civil-affairs/kit/merged-records';
import type { Context } from '../context.ts';

/** Leaves to an officer what is registered here under a record of the register that was merged into another one. */
export const reportMarriageRecordConflict = recordConflictAct<Context>(
  'reportMarriageRecordConflict',
  'MarriageRecordConflictFound',
);
