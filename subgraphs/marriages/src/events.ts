/** What happens here and others may hear: ids, codes and days. */
import type { EventCatalogue, EventFields } from '@civil-affairs/kit/events/catalogue';

const appointment = {
  status: 'code',
  appointmentId: 'id',
  officeId: 'id',
  residentIds: 'ids',
} as const satisfies EventFields;

const registration = {
  status: 'code',
  registrationId: 'id',
  residentIds: 'ids',
} as const satisfies EventFields;

export const events = {
  MarriageAppointmentBooked: { appointmentId: 'id', officeId: 'id', residentIds: 'ids' },
  MarriageAppointmentCancelled: appointment,
  MarriageAppointmentClosed: appointment,
  MarriageAppointmentMissed: appointment,
  MarriageRegistered: { ...appointment, registrationId: 'id' },
  MarriageRefused: appointment,
  MarriageCertificateReissued: { ...registration, certificateId: 'id', officeId: 'id' },
  MarriageEnded: { ...registration, endedOn: 'day', endReason: 'code' },
  MarriageEndMoved: { ...registration, endedOn: 'day' },
  MarriageRestored: registration,
  MarriageConflictFound: { ...registration, divisionCode: 'code', conflict: 'code' },
} as const satisfies EventCatalogue;
