/** Every act on an application, in the order of the process. */
import {
  confirmAllowanceDeadlinePause,
  extendAllowanceDeadline,
  pauseAllowanceDeadline,
  resumeAllowanceDeadline,
} from './applications/deadlines.ts';
import {
  decideAllowanceApplication,
  deliverAllowanceRefusal,
  refuseAllowanceApplication,
} from './applications/decision.ts';
import {
  acceptAllowanceApplication,
  requestAllowanceSupplement,
  supplementAllowanceApplication,
  terminateAllowanceApplication,
  withdrawAllowanceApplication,
} from './applications/intake.ts';
import {
  contestAllowanceIncomeCheck,
  recordAllowanceCountyVisit,
  recordAllowanceIncomeCheck,
  recordAllowanceInvestigation,
} from './applications/investigation.ts';
import {
  giveAllowanceFirstOpinion,
  publishAllowanceNotice,
  raiseAllowanceObjection,
  resolveAllowanceObjection,
  submitAllowanceApplicationForReview,
} from './applications/opinion.ts';

export const applicationActs = [
  requestAllowanceSupplement,
  supplementAllowanceApplication,
  acceptAllowanceApplication,
  recordAllowanceInvestigation,
  recordAllowanceIncomeCheck,
  contestAllowanceIncomeCheck,
  giveAllowanceFirstOpinion,
  publishAllowanceNotice,
  raiseAllowanceObjection,
  resolveAllowanceObjection,
  submitAllowanceApplicationForReview,
  recordAllowanceCountyVisit,
  decideAllowanceApplication,
  refuseAllowanceApplication,
  deliverAllowanceRefusal,
  withdrawAllowanceApplication,
  terminateAllowanceApplication,
  extendAllowanceDeadline,
  pauseAllowanceDeadline,
  confirmAllowanceDeadlinePause,
  resumeAllowanceDeadline,
];
