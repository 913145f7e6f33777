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
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';

export const appointmentActs = [cancelMarriageAppointment, registerMarriage, refuseMarriage];
export const registrationActs = [reissueMarriageCertificate];

export const acts = [bookMarriageAppointment, ...appointmentActs, ...registrationActs];

/** What follows from an event or a day. */
export const systemActs = [
  closeMarriageAppointmentByDeath,
  closeMissedMarriageAppointment,
  endMarriageByDeath,
  moveMarriageEnd,
  restoreMarriage,
  reportMarriageConflict,
];
