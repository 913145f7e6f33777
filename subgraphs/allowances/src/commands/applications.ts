/** Every act on an application, in the order of the process. */
import { extendDeadline, pauseDeadline, resumeDeadline } from './applications/deadlines.ts';
import { decideApplication, deliverRefusal, refuseApplication } from './applications/decision.ts';
import {
  acceptApplication,
  requestSupplement,
  supplementApplication,
  terminateApplication,
  withdrawApplication,
} from './applications/intake.ts';
import { recordCountyVisit, recordIncomeCheck, recordInvestigation } from './applications/investigation.ts';
import {
  giveFirstOpinion,
  publishNotice,
  raiseObjection,
  resolveObjection,
  submitForReview,
} from './applications/opinion.ts';

export const applicationActs = [
  requestSupplement,
  supplementApplication,
  acceptApplication,
  recordInvestigation,
  recordIncomeCheck,
  giveFirstOpinion,
  publishNotice,
  raiseObjection,
  resolveObjection,
  submitForReview,
  recordCountyVisit,
  decideApplication,
  refuseApplication,
  deliverRefusal,
  withdrawApplication,
  terminateApplication,
  extendDeadline,
  pauseDeadline,
  resumeDeadline,
];
