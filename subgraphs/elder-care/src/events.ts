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

const house = { status: 'code', institutionId: 'id', communityCode: 'code' } as const satisfies EventFields;
const inspection = { status: 'code', inspectionId: 'id', institutionId: 'id' } as const satisfies EventFields;
const finding = { ...inspection, findingId: 'id' } as const satisfies EventFields;
const voucher = {
  status: 'code',
  voucherId: 'id',
  residentId: 'id',
  month: 'code',
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
  CarePrepaymentReturned: stay,
  CareDeathRecorded: { ...stay, endedOn: 'day' },
  CareInstitutionRegistered: { institutionId: 'id', communityCode: 'code' },
  CareInstitutionOpened: house,
  CareInstitutionFiled: house,
  CareStarGradeAwarded: { ...house, grade: 'number', awardedOn: 'day' },
  CareMedicalArrangementAdded: { ...house, kind: 'code', validFrom: 'day' },
  CareBedsAdded: { ...house, type: 'code', beds: 'number' },
  CareRectificationOrdered: { ...house, findingId: 'id' },
  CareRectificationConfirmed: house,
  CareInstitutionSuspended: house,
  CareInstitutionClosingAnnounced: { ...house, closesOn: 'day' },
  CareInstitutionClosed: house,
  CareInspectionPlanned: { inspectionId: 'id', institutionId: 'id', kind: 'code' },
  CareInspectionRecorded: { ...inspection, carriedOutOn: 'day', findings: 'number' },
  CareInspectionCancelled: inspection,
  CareInspectionClosed: inspection,
  CareFindingReported: finding,
  CareFindingConfirmed: finding,
  CareFindingRejected: { ...finding, dueOn: 'day' },
  CareVouchersIssued: { issueId: 'id', month: 'code', division: 'code', issued: 'number' },
  CareVoucherRedemptionsSampled: { month: 'code', division: 'code', sampled: 'number' },
  CareVoucherRedeemed: { ...voucher, providerId: 'id', number: 'number' },
  CareVoucherRedemptionReversed: { ...voucher, providerId: 'id', number: 'number' },
  CareVoucherWithdrawn: voucher,
  CareVoucherChecked: { ...voucher, number: 'number', result: 'code' },
  CareVoucherCancelled: { ...voucher, toCheck: 'number' },
  CareStayEnded: { ...stay, endedOn: 'day', endReason: 'code' },
  CareStayRestored: stay,
  CareConflictFound: { ...stay, divisionCode: 'code', conflict: 'code' },
  CanteenMealsCancelled: { residentId: 'id', after: 'day', meals: 'number' },
  CanteenMealsRestored: { residentId: 'id', meals: 'number' },
} as const satisfies EventCatalogue;
