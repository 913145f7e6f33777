/** Every act of this subgraph. */
import {
  bookMarriageAppointment,
  cancelMarriageAppointment,
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
} from './commands/appointments.ts';
import { decideMarriageCorrection, proposeMarriageCorrection } from './commands/corrections.ts';
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
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';
import { registerMarriageWalkIn } from './commands/walk-ins.ts';

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

export const acts = [
  bookMarriageAppointment,
  ...appointmentActs,
  ...registrationActs,
  ...divorceOpeningActs,
  ...divorceActs,
  ...elsewhereActs,
  ...walkInActs,
];

/** What follows from an event or a day. */
export const systemActs = [
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
  endMarriageByDeath,
  moveMarriageEnd,
  restoreMarriage,
  reportMarriageConflict,
  deemDivorceWithdrawn,
  closeDivorce,
  moveDivorcePeriods,
  endMarriageElsewhereByDeath,
  correctMarriageElsewhereEnd,
];
