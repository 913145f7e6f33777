/** Every act of this subgraph. */
import { bookMarriageAppointment, cancelAppointment } from './commands/appointments.ts';
import { refuseMarriage, registerMarriage, reissueCertificate } from './commands/registrations.ts';

export const appointmentActs = [cancelAppointment, registerMarriage, refuseMarriage];
export const registrationActs = [reissueCertificate];

export const acts = [bookMarriageAppointment, ...appointmentActs, ...registrationActs];
