/** Every act of this subgraph. */

import {
  bookMarriageAppointment,
  cancelMarriageAppointment,
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
} from './commands/appointments.ts';
import {
  consultMarriageArchive,
  fileMarriageArchive,
  issueMarriageRecordCertificate,
} from './commands/archive.ts';
import { decideMarriageCorrection, proposeMarriageCorrection } from './commands/corrections.ts';
import {
  bookMarriageCounselling,
  cancelMarriageCounselling,
  closeMarriageCounsellingByDeath,
  openMarriageCounsellingSlot,
  recordMarriageCounselling,
} from './commands/counselling.ts';
import { recordMarriageDataCheck, supplementMarriageDataCheck } from './commands/data-checks.ts';
import {
  endMarriageByDeath,
  moveMarriageEnd,
  reportMarriageConflict,
  restoreMarriage,
} from './commands/deaths.ts';
import { acceptDivorce, declineDivorce } from './commands/divorces/applications.ts';
import {
  refuseDivorce,
  registerDivorce,
  reissueDivorceCertificate,
  replaceDivorceAgreement,
} from './commands/divorces/certificates.ts';
import {
  closeDivorce,
  deemDivorceWithdrawn,
  moveDivorcePeriods,
  withdrawDivorce,
} from './commands/divorces/endings.ts';
import {
  checkMarriageElsewhere,
  correctMarriageElsewhereEnd,
  endMarriageElsewhere,
  endMarriageElsewhereByDeath,
  recordMarriageElsewhere,
} from './commands/elsewhere.ts';
import {
  annotateMarriageCourtJudgment,
  confirmMarriageRevocation,
  declareMarriageNotRestored,
  revokeMarriageRegistration,
} from './commands/ends.ts';
import { reportMarriageRecordConflict } from './commands/merged-records.ts';
import { reportMarriageProtectionConcern } from './commands/protection.ts';
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';
import { registerMarriageWalkIn } from './commands/walk-ins.ts';
import {
  announceWeddingActivity,
  enrolInWeddingActivity,
  recordWeddingAttendance,
} from './commands/weddings.ts';

export const appointmentActs = [
  cancelMarriageAppointment,
  registerMarriage,
  refuseMarriage,
  recordMarriageDataCheck,
  supplementMarriageDataCheck,
];
export const endActs = [
  annotateMarriageCourtJudgment,
  revokeMarriageRegistration,
  confirmMarriageRevocation,
  declareMarriageNotRestored,
];
export const correctionActs = [proposeMarriageCorrection, decideMarriageCorrection];
export const registrationActs = [reissueMarriageCertificate, ...endActs, ...correctionActs];
export const walkInActs = [registerMarriageWalkIn];
export const checkActs = [recordMarriageDataCheck, supplementMarriageDataCheck];
export const elsewhereActs = [recordMarriageElsewhere, checkMarriageElsewhere, endMarriageElsewhere];

export const divorceOpeningActs = [acceptDivorce, declineDivorce];
export const divorceCaseActs = [withdrawDivorce, replaceDivorceAgreement, registerDivorce, refuseDivorce];
export const divorceCertificateActs = [reissueDivorceCertificate];
export const divorceActs = [...divorceCaseActs, ...divorceCertificateActs];

export const counsellingSlotActs = [openMarriageCounsellingSlot];
export const bookingActs = [bookMarriageCounselling, cancelMarriageCounselling, recordMarriageCounselling];
export const weddingActs = [announceWeddingActivity, enrolInWeddingActivity, recordWeddingAttendance];
export const archiveActs = [fileMarriageArchive, consultMarriageArchive];
export const recordCertificateActs = [issueMarriageRecordCertificate];
export const protectionActs = [reportMarriageProtectionConcern];

export const acts = [
  bookMarriageAppointment,
  ...appointmentActs,
  ...registrationActs,
  ...divorceOpeningActs,
  ...divorceActs,
  ...elsewhereActs,
  ...walkInActs,
  ...counsellingSlotActs,
  ...bookingActs,
  ...weddingActs,
  ...archiveActs,
  ...recordCertificateActs,
  ...protectionActs,
];

/** What follows from an event or a day. */
export const systemActs = [
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
  endMarriageByDeath,
  moveMarriageEnd,
  restoreMarriage,
  reportMarriageConflict,
  reportMarriageRecordConflict,
  deemDivorceWithdrawn,
  closeDivorce,
  moveDivorcePeriods,
  endMarriageElsewhereByDeath,
  correctMarriageElsewhereEnd,
  closeMarriageCounsellingByDeath,
];
