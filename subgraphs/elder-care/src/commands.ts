/** Every act of this subgraph. */
import {
  assignCareAssessors,
  disputeCareAssessment,
  requestCareAssessment,
  withdrawCareAssessment,
} from './commands/assessments/requests.ts';
import {
  recordCareAssessment,
  reviewCareAssessment,
  upholdCareAssessment,
} from './commands/assessments/results.ts';
import { closeCareAssessment, moveCareAssessment } from './commands/assessments/system.ts';
import { cancelMealsOfDeceased, restoreMeals } from './commands/meals.ts';
import {
  cancelCareDischarge,
  endCareAbsence,
  planCareDischarge,
  recordCareAbsence,
} from './commands/stays/absences.ts';
import { admitElder, dischargeElder, recordDeathInCare, transferElder } from './commands/stays/admission.ts';
import {
  expireCareBedHold,
  releaseCareBed,
  releaseCareBedOfDeceased,
  reserveCareBed,
} from './commands/stays/beds.ts';
import { endCareStayByDeath, reportCareConflict, restoreCareStay } from './commands/stays/system.ts';
import {
  acceptCareBedOffer,
  closeCareWaitingEntry,
  declineCareBedOffer,
  expireCareBedOffer,
  joinCareWaitingList,
  leaveCareWaitingList,
  moveCareWaitingEntry,
  offerCareBed,
} from './commands/waiting/acts.ts';

export const assessmentActs = [
  assignCareAssessors,
  withdrawCareAssessment,
  recordCareAssessment,
  reviewCareAssessment,
  disputeCareAssessment,
  upholdCareAssessment,
];
export const entryActs = [offerCareBed, acceptCareBedOffer, declineCareBedOffer, leaveCareWaitingList];
export const stayActs = [
  releaseCareBed,
  admitElder,
  transferElder,
  recordCareAbsence,
  endCareAbsence,
  planCareDischarge,
  cancelCareDischarge,
  dischargeElder,
  recordDeathInCare,
];

export const acts = [
  requestCareAssessment,
  ...assessmentActs,
  joinCareWaitingList,
  ...entryActs,
  reserveCareBed,
  ...stayActs,
];

/** What follows from an event or a day. */
export const systemActs = [
  closeCareAssessment,
  moveCareAssessment,
  expireCareBedOffer,
  closeCareWaitingEntry,
  moveCareWaitingEntry,
  expireCareBedHold,
  releaseCareBedOfDeceased,
  endCareStayByDeath,
  restoreCareStay,
  reportCareConflict,
  cancelMealsOfDeceased,
  restoreMeals,
];
