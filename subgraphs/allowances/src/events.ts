/** What happens here and others may hear: ids, codes and days. */
import type { EventCatalogue, EventFields } from '@civil-affairs/kit/events/catalogue';

const submitted = {
  applicationId: 'id',
  householdId: 'id',
  communityCode: 'code',
  residentIds: 'ids',
} as const satisfies EventFields;

const application = { ...submitted, status: 'code' } as const satisfies EventFields;
const grant = { status: 'code', grantId: 'id' } as const satisfies EventFields;
const run = { status: 'code', runId: 'id' } as const satisfies EventFields;

export const events = {
  AllowanceApplicationSubmitted: submitted,
  AllowanceSupplementRequested: { ...application, items: 'codes' },
  AllowanceApplicationSupplemented: application,
  AllowanceApplicationAccepted: application,
  AllowanceInvestigationRecorded: { ...application, investigationId: 'id' },
  AllowanceIncomeChecked: { ...application, number: 'number', mismatches: 'codes' },
  AllowanceFirstOpinionGiven: { ...application, proposal: 'code', calculationId: 'id?' },
  AllowanceNoticePublished: { ...application, noticeId: 'id' },
  AllowanceNoticeEnded: application,
  AllowanceObjectionRaised: { ...application, objectionId: 'id' },
  AllowanceObjectionResolved: { ...application, objectionId: 'id', resolution: 'code' },
  AllowanceApplicationSubmittedForReview: application,
  AllowanceCountyVisitRecorded: { ...application, investigationId: 'id' },
  AllowanceApplicationDecided: { ...application, outcome: 'code', grantId: 'id?', calculationId: 'id?' },
  AllowanceApplicationRefused: { ...application, outcome: 'code', calculationId: 'id?' },
  AllowanceRefusalDelivered: application,
  AllowanceApplicationWithdrawn: application,
  AllowanceApplicationTerminated: application,
  AllowanceDeadlineExtended: { ...application, deadlineId: 'id', days: 'number' },
  AllowanceDeadlinePaused: { ...application, deadlineId: 'id' },
  AllowanceDeadlineResumed: { ...application, deadlineId: 'id' },
  AllowanceHouseholdAccountChanged: { accountId: 'id', householdId: 'id' },
  AllowanceHouseholdsChecked: { division: 'code', persons: 'number', opened: 'number' },
  AllowanceReviewOpened: { ...grant, reviewId: 'id', divisionCode: 'code' },
  AllowanceReviewed: { ...grant, reviewId: 'id', changeId: 'id?' },
  AllowanceChangeProposed: { ...grant, changeId: 'id' },
  AllowanceHearingRecorded: { ...grant, changeId: 'id', hearingId: 'id' },
  AllowanceChanged: { ...grant, changeId: 'id', kind: 'code' },
  AllowanceChangeDropped: { ...grant, changeId: 'id' },
  AllowanceJobOffered: { ...grant, jobOfferId: 'id', changeId: 'id?' },
  AllowanceChangeUnreported: { ...grant, unreportedChangeId: 'id', changeId: 'id?' },
  AllowanceRecheckOpened: { ...grant, recheckId: 'id', cause: 'code', residentId: 'id?' },
  AllowanceRecheckSettled: { ...grant, recheckId: 'id', outcome: 'code' },
  AllowanceDeathFollowed: { ...grant, recheckId: 'id', residentId: 'id' },
  AllowanceDeathUndone: { ...grant, recheckId: 'id', residentId: 'id' },
  AllowanceConflictFound: { ...grant, residentId: 'id', divisionCode: 'code', conflict: 'code' },
  AllowanceSuspended: grant,
  AllowanceResumed: grant,
  AllowanceStopped: { ...grant, reason: 'code' },
  AllowanceEnded: { ...grant, reason: 'code' },
  AllowancePaymentRunStarted: { runId: 'id', kind: 'code', month: 'day' },
  AllowancePaymentsReissued: { runId: 'id', kind: 'code' },
  AllowanceStandardRegistered: { standardId: 'id', division: 'code', grants: 'number' },
  AllowancePaymentRunApproved: { ...run, total: 'number' },
  AllowancePaymentRunExported: { ...run, sha256: 'code' },
  AllowanceBankResultsRecorded: { ...run, answered: 'number' },
  AllowancePaymentRunCancelled: run,
  AllowanceRecoveryRecorded: { status: 'code', overpaymentId: 'id', kind: 'code', amountFen: 'number' },
} as const satisfies EventCatalogue;
