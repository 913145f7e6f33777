/** Every act of this subgraph. */
import { bookMarriageAppointment, cancelMarriageAppointment } from './commands/appointments.ts';
import { refuseMarriage, registerMarriage, reissueMarriageCertificate } from './commands/registrations.ts';

export const appointmentActs = [cancelMarriageAppointment, registerMarriage, refuseMarriage];
export const registrationActs = [reissueMarriageCertificate];

export const acts = [bookMarriageAppointment, ...appointmentActs, ...registrationActs];
