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
import {
  appointCanteenOperator,
  changeCanteenPrice,
  changeCanteenSeats,
  closeCanteen,
  openCanteen,
  recordCanteenFoodCheck,
  recordCanteenInvestment,
  registerCanteen,
  registerMealSplitRule,
  resumeCanteen,
  suspendCanteen,
} from './commands/canteens/acts.ts';
import { disposeCanteenFoodSample, recordCanteenFoodSample } from './commands/canteens/samples.ts';
import { issueCanteenStatement } from './commands/canteens/statements.ts';
import {
  bookCareService,
  cancelCareBooking,
  checkInCareBooking,
  closeCareBooking,
  moveCareBooking,
  openCareSlot,
  recordCareNoShow,
} from './commands/home/bookings.ts';
import {
  addCareVisitListing,
  announceCareCommunityDay,
  cancelCareCommunityDay,
  closeCareConcern,
  completeCareRepair,
  declineCareVisits,
  endCareVisits,
  moveCareRepair,
  moveCareVisits,
  raiseCareConcern,
  recordCareCommunityDay,
  recordCareVisit,
  requestCareRepair,
} from './commands/home/visits.ts';
import {
  addCareBeds,
  addCareMedicalArrangement,
  announceCareInstitutionClosing,
  awardCareStarGrade,
  closeCareInstitution,
  confirmCareRectification,
  fileCareInstitution,
  openCareInstitution,
  orderCareRectification,
  registerCareInstitution,
  suspendCareInstitution,
} from './commands/institutions/acts.ts';
import {
  cancelCareInspection,
  closeCareInspection,
  confirmCareFinding,
  planCareInspection,
  recordCareInspection,
  rejectCareFinding,
  reportCareFinding,
} from './commands/institutions/inspections.ts';
import {
  blockMealCard,
  closeMealCard,
  freezeMealCard,
  issueMealCard,
  moveMealCard,
  thawMealCard,
  topUpMealCard,
  unblockMealCard,
} from './commands/meals/cards.ts';
import { announceMealAbsence, recordMealAllergies } from './commands/meals/diners.ts';
import {
  addCanteenDish,
  cancelCanteenMenu,
  closeCanteenKitchen,
  publishCanteenMenu,
} from './commands/meals/menus.ts';
import {
  callOffCanteenMealOrder,
  cancelCanteenMealOrder,
  orderCanteenMeal,
  recordCanteenMealNotFetched,
  sellCanteenMeal,
  serveCanteenMeal,
} from './commands/meals/orders.ts';
import {
  cancelCanteenRound,
  closeCanteenRound,
  dispatchCanteenRound,
  planCanteenRound,
  recordCanteenMealDelivery,
} from './commands/meals/rounds.ts';
import { cancelMealsOfDeceased, restoreMeals } from './commands/meals/system.ts';
import { reportCareRecordConflict } from './commands/merged-records.ts';
import {
  cancelCareDischarge,
  endCareAbsence,
  planCareDischarge,
  recordCareAbsence,
  returnCarePrepayment,
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
  cancelCareVoucher,
  recordCareVoucherCheck,
  redeemCareVoucher,
  reverseCareVoucherRedemption,
  withdrawCareVoucher,
} from './commands/vouchers/acts.ts';
import { issueCareVouchers, sampleCareVoucherRedemptions } from './commands/vouchers/issue.ts';
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
  returnCarePrepayment,
];

export const houseActs = [
  openCareInstitution,
  fileCareInstitution,
  awardCareStarGrade,
  addCareMedicalArrangement,
  addCareBeds,
  orderCareRectification,
  confirmCareRectification,
  suspendCareInstitution,
  announceCareInstitutionClosing,
  closeCareInstitution,
];
export const inspectionActs = [recordCareInspection, cancelCareInspection, closeCareInspection];
export const findingActs = [reportCareFinding, confirmCareFinding, rejectCareFinding];
export const voucherActs = [
  redeemCareVoucher,
  reverseCareVoucherRedemption,
  withdrawCareVoucher,
  recordCareVoucherCheck,
];

export const bookingActs = [cancelCareBooking, checkInCareBooking, recordCareNoShow];
export const listingActs = [recordCareVisit, raiseCareConcern, closeCareConcern, declineCareVisits];
export const repairActs = [completeCareRepair];
export const communityDayActs = [recordCareCommunityDay, cancelCareCommunityDay];

export const canteenActs = [
  openCanteen,
  suspendCanteen,
  resumeCanteen,
  closeCanteen,
  appointCanteenOperator,
  recordCanteenInvestment,
  changeCanteenSeats,
  changeCanteenPrice,
  recordCanteenFoodCheck,
];
export const menuActs = [cancelCanteenMenu, closeCanteenKitchen];
export const mealActs = [
  cancelCanteenMealOrder,
  callOffCanteenMealOrder,
  serveCanteenMeal,
  recordCanteenMealNotFetched,
  recordCanteenMealDelivery,
];
export const roundActs = [dispatchCanteenRound, cancelCanteenRound, closeCanteenRound];
export const cardActs = [topUpMealCard, blockMealCard, unblockMealCard, closeMealCard];

export const acts = [
  requestCareAssessment,
  ...assessmentActs,
  joinCareWaitingList,
  ...entryActs,
  reserveCareBed,
  ...stayActs,
  registerCareInstitution,
  ...houseActs,
  planCareInspection,
  ...inspectionActs,
  ...findingActs,
  issueCareVouchers,
  sampleCareVoucherRedemptions,
  ...voucherActs,
  openCareSlot,
  bookCareService,
  ...bookingActs,
  addCareVisitListing,
  ...listingActs,
  requestCareRepair,
  ...repairActs,
  announceCareCommunityDay,
  ...communityDayActs,
  addCanteenDish,
  publishCanteenMenu,
  ...menuActs,
  orderCanteenMeal,
  sellCanteenMeal,
  ...mealActs,
  recordMealAllergies,
  announceMealAbsence,
  planCanteenRound,
  ...roundActs,
  issueMealCard,
  ...cardActs,
  registerCanteen,
  ...canteenActs,
  registerMealSplitRule,
  issueCanteenStatement,
  recordCanteenFoodSample,
  disposeCanteenFoodSample,
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
  cancelCareVoucher,
  closeCareBooking,
  moveCareBooking,
  endCareVisits,
  moveCareRepair,
  moveCareVisits,
  endCareStayByDeath,
  restoreCareStay,
  reportCareConflict,
  reportCareRecordConflict,
  cancelMealsOfDeceased,
  restoreMeals,
  freezeMealCard,
  moveMealCard,
  thawMealCard,
];
