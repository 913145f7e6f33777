/** What happens here and others may hear: ids, codes and days; nothing of anybody's health. */
import type { EventCatalogue, EventFields } from '@civil-affairs/kit/events/catalogue';

const stay = {
  status: 'code',
  admissionId: 'id',
  residentId: 'id',
  institutionId: 'id',
} as const satisfies EventFields;
const assessment = {
  status: 'code',
  assessmentId: 'id',
  residentId: 'id',
  reason: 'code',
} as const satisfies EventFields;
const entry = {
  status: 'code',
  entryId: 'id',
  residentId: 'id',
  bedType: 'code',
} as const satisfies EventFields;

export const events = {
  CareAssessmentRequested: { assessmentId: 'id', residentId: 'id', reason: 'code', communityCode: 'code' },
  CareAssessorsAssigned: assessment,
  CareAssessmentWithdrawn: assessment,
  CareAssessmentRecorded: { ...assessment, ruleVersion: 'number' },
  CareAssessmentReviewed: { ...assessment, decision: 'code' },
  CareAssessmentDisputed: { ...assessment, secondId: 'id' },
  CareAssessmentUpheld: assessment,
  CareAssessmentClosed: assessment,
  CareAssessmentMoved: { ...assessment, communityCode: 'code' },
  CareWaitingListJoined: { entryId: 'id', residentId: 'id', bedType: 'code' },
  CareBedOffered: { ...entry, institutionId: 'id', passedOver: 'number' },
  CareBedOfferAccepted: { ...entry, institutionId: 'id', admissionId: 'id' },
  CareBedOfferDeclined: entry,
  CareBedOfferExpired: entry,
  CareWaitingListLeft: entry,
  CareWaitingEnded: { ...entry, cause: 'code' },
  CareWaitingEntryMoved: { ...entry, communityCode: 'code' },
  CareBedReserved: { admissionId: 'id', residentId: 'id', institutionId: 'id', since: 'day' },
  CareBedReleased: stay,
  CareBedReleasedByDeath: stay,
  CareBedHoldExpired: stay,
  CareElderAdmitted: { ...stay, since: 'day', bedType: 'code' },
  CareElderTransferred: { ...stay, toAdmissionId: 'id', toInstitutionId: 'id', on: 'day' },
  CareAbsenceRecorded: { ...stay, since: 'day' },
  CareAbsenceEnded: { ...stay, until: 'day' },
  CareDischargePlanned: { ...stay, on: 'day' },
  CareDischargeCancelled: stay,
  CareElderDischarged: { ...stay, endedOn: 'day', endReason: 'code' },
  CareDeathRecorded: { ...stay, endedOn: 'day' },
  CareStayEnded: { ...stay, endedOn: 'day', endReason: 'code' },
  CareStayRestored: stay,
  CareConflictFound: { ...stay, divisionCode: 'code', conflict: 'code' },
  CanteenMealsCancelled: { residentId: 'id', after: 'day', meals: 'number' },
  CanteenMealsRestored: { residentId: 'id', meals: 'number' },
} as const satisfies EventCatalogue;
