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

/** The couple are left out: an application for divorce is nobody else's business. */
const divorce = {
  status: 'code',
  divorceCaseId: 'id',
  officeId: 'id',
} as const satisfies EventFields;

const counselling = {
  status: 'code',
  bookingId: 'id',
  officeId: 'id',
} as const satisfies EventFields;

/** Of a marriage of elsewhere, or the end elsewhere of one that was registered here. */
const elsewhere = {
  status: 'code',
  recordId: 'id',
  registrationId: 'id?',
  residentIds: 'ids',
} as const satisfies EventFields;

export const events = {
  MarriageAppointmentBooked: { appointmentId: 'id', officeId: 'id', residentIds: 'ids' },
  MarriageAppointmentCancelled: appointment,
  MarriageAppointmentClosed: appointment,
  MarriageAppointmentMissed: appointment,
  MarriageRegistered: { ...appointment, registrationId: 'id', registeredOn: 'day' },
  MarriageRefused: appointment,
  MarriageCertificateReissued: { ...registration, certificateId: 'id', officeId: 'id' },
  MarriageEnded: { ...registration, endedOn: 'day', endReason: 'code' },
  MarriageEndMoved: { ...registration, endedOn: 'day' },
  MarriageRestored: registration,
  MarriageRecordConflictFound: { keptId: 'id', mergedId: 'id', communityCode: 'code', conflict: 'code' },
  MarriageConflictFound: { ...registration, divisionCode: 'code', conflict: 'code' },
  MarriageWalkInRegistered: {
    ...appointment,
    registrationId: 'id',
    registeredOn: 'day',
    kind: 'code',
  },
  MarriageDataChecked: { ...appointment, source: 'code', result: 'code' },
  MarriageDataSupplemented: { ...appointment, supplement: 'code' },
  MarriageCorrectionProposed: { ...registration, correctionId: 'id', field: 'code', cause: 'code' },
  MarriageCorrectionDecided: { ...registration, correctionId: 'id', field: 'code', decision: 'code' },
  MarriageCounsellingOpened: { slotId: 'id', officeId: 'id', kind: 'code' },
  // Who is counselled, and what came of it, is nobody else's business.
  MarriageCounsellingBooked: counselling,
  MarriageCounsellingCancelled: counselling,
  MarriageCounsellingRecorded: counselling,
  MarriageCounsellingClosed: counselling,
  WeddingActivityAnnounced: { activityId: 'id', divisionCode: 'code', kind: 'code', heldOn: 'day' },
  WeddingActivityEnrolled: { activityId: 'id' },
  WeddingActivityHeld: { status: 'code', activityId: 'id' },
  MarriageArchiveFiled: { fileId: 'id', officeId: 'id', kind: 'code' },
  MarriageArchiveConsulted: { consultationId: 'id', fileId: 'id', basis: 'code' },
  MarriageRecordCertificateIssued: {
    recordCertificateId: 'id',
    registrationId: 'id',
    officeId: 'id',
    basis: 'code',
  },
  // Neither whom it is about, nor what is suspected.
  MarriageProtectionReported: { reportId: 'id' },
  MarriageJudgmentAnnotated: { ...registration, annotationId: 'id', kind: 'code', effectiveOn: 'day' },
  MarriageRevocationProposed: { ...registration, annotationId: 'id', source: 'code' },
  MarriageRevoked: { ...registration, annotationId: 'id', endedOn: 'day' },
  MarriageNotRestored: registration,
  MarriageElsewhereEntered: elsewhere,
  MarriageRecordElsewhereAdded: { ...elsewhere, endedOn: 'day?', endKind: 'code?' },
  MarriageElsewhereEndRecorded: { ...elsewhere, endedOn: 'day', endKind: 'code' },
  MarriageElsewhereEnded: { ...elsewhere, endedOn: 'day' },
  MarriageElsewhereEndCorrected: { ...elsewhere, endedOn: 'day?' },
  // The end of a marriage like those above, hence with the couple.
  DivorceRegistered: {
    ...divorce,
    // Null where the marriage was not registered here.
    registrationId: 'id?',
    residentIds: 'ids',
    endedOn: 'day',
    endReason: 'code',
  },
  DivorceAccepted: divorce,
  DivorceDeclined: divorce,
  DivorceWithdrawn: divorce,
  DivorceAgreementReplaced: divorce,
  DivorceRefused: divorce,
  DivorceLapsed: divorce,
  DivorceClosed: divorce,
  DivorcePeriodsMoved: divorce,
  DivorceCertificateReissued: { ...divorce, certificateId: 'id' },
} as const satisfies EventCatalogue;
