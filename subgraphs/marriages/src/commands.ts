/** Every act of this subgraph. */
import {
  bookMarriageAppointment,
  cancelMarriageAppointment,
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
} from './commands/appointments.ts';
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
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';

export const appointmentActs = [cancelMarriageAppointment, registerMarriage, refuseMarriage];
export const registrationActs = [reissueMarriageCertificate];

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
];
