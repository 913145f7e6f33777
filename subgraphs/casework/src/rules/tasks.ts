/** Which events need somebody, and which say that the case has moved on. */
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import type { CaseworkTaskKind, CaseworkTaskStatus } from '../generated/contract.ts';
import { problem } from '../problems.ts';

export interface TaskRule {
  label: Localized;
  /** Who may do the work. */
  scope: string;
  opensOn: readonly string[];
  /** Empty where only a person can say that it is done. */
  closesOn: readonly string[];
  /** Field of the event that names what the task is about, where a case can have several at once. */
  object?: string;
}

/** What a domain has under a record that was merged into another one, or was separated from it. */
const recordConflict: Localized = {
  zhHans: '登记合并（撤销合并）后须核对',
  ko: '등록을 합친(합치기를 취소한)뒤 확인할것',
  en: 'Entries of a merged or separated record to see to',
};

export const taskRules: Readonly<Record<CaseworkTaskKind, TaskRule>> = {
  RESIDENT_CORRECTION_TO_DECIDE: {
    label: { zhHans: '待审核的登记更正', ko: '결정할 등록정정', en: 'Correction of the register to decide' },
    scope: 'residents:register',
    opensOn: ['ResidentCorrectionRequested'],
    closesOn: ['ResidentCorrectionDecided'],
    object: 'correctionId',
  },
  RESIDENT_MERGE_TO_DECIDE: {
    label: { zhHans: '待审核的登记合并', ko: '결정할 등록합치기', en: 'Merge of records to decide' },
    scope: 'residents:register',
    opensOn: ['ResidentMergeProposed'],
    closesOn: ['ResidentsMerged', 'ResidentMergeDropped'],
    object: 'mergeId',
  },
  CARE_RECORD_CONFLICT: {
    label: recordConflict,
    scope: 'elder-care:supervise',
    opensOn: ['CareRecordConflictFound'],
    closesOn: [],
    object: 'mergedId',
  },
  ALLOWANCE_RECORD_CONFLICT: {
    label: recordConflict,
    scope: 'allowances:decide',
    opensOn: ['AllowanceRecordConflictFound'],
    closesOn: [],
    object: 'mergedId',
  },
  MARRIAGE_RECORD_CONFLICT: {
    label: recordConflict,
    scope: 'marriages:archive',
    opensOn: ['MarriageRecordConflictFound'],
    closesOn: [],
    object: 'mergedId',
  },
  CARE_ASSESSORS_TO_ASSIGN: {
    label: { zhHans: '待指派评估员', ko: '지정할 평가원', en: 'Assessors to assign' },
    scope: 'elder-care:review',
    opensOn: ['CareAssessmentRequested'],
    closesOn: ['CareAssessorsAssigned', 'CareAssessmentWithdrawn', 'CareAssessmentClosed'],
    object: 'assessmentId',
  },
  CARE_ASSESSMENT_TO_REVIEW: {
    label: { zhHans: '待审核的能力评估', ko: '심사할 능력평가', en: 'Assessment to review' },
    scope: 'elder-care:review',
    opensOn: ['CareAssessmentRecorded'],
    closesOn: ['CareAssessmentReviewed', 'CareAssessmentWithdrawn', 'CareAssessmentClosed'],
    object: 'assessmentId',
  },
  CARE_CONCERN: {
    label: { zhHans: '失联预警', ko: '련락두절 경보', en: 'Concern about an elder' },
    scope: 'elder-care:visit',
    opensOn: ['CareConcernRaised'],
    closesOn: ['CareConcernClosed', 'CareVisitsDeclined', 'CareVisitsEnded'],
    object: 'listingId',
  },
  CARE_FINDING_TO_CONFIRM: {
    label: { zhHans: '待确认整改的问题', ko: '시정을 확인할 문제', en: 'Finding to confirm' },
    scope: 'elder-care:supervise',
    opensOn: ['CareFindingReported'],
    closesOn: ['CareFindingConfirmed', 'CareFindingRejected'],
    object: 'findingId',
  },
  CARE_STAY_CONFLICT: {
    label: { zhHans: '入住无法恢复', ko: '회복할수 없는 입주', en: 'Stay that could not be given back' },
    scope: 'elder-care:supervise',
    opensOn: ['CareConflictFound'],
    closesOn: ['CareStayRestored'],
    object: 'admissionId',
  },
  ALLOWANCE_APPLICATION_TO_ACCEPT: {
    label: { zhHans: '待受理的低保申请', ko: '접수할 최저생활보장신청', en: 'Application to accept' },
    scope: 'allowances:handle',
    opensOn: ['AllowanceApplicationSubmitted', 'AllowanceApplicationSupplemented'],
    closesOn: [
      'AllowanceApplicationAccepted',
      'AllowanceSupplementRequested',
      'AllowanceApplicationWithdrawn',
      'AllowanceApplicationTerminated',
    ],
    object: 'applicationId',
  },
  ALLOWANCE_OBJECTION_TO_RESOLVE: {
    label: { zhHans: '待处理的异议', ko: '처리할 이의', en: 'Objection to resolve' },
    scope: 'allowances:handle',
    opensOn: ['AllowanceObjectionRaised'],
    closesOn: [
      'AllowanceObjectionResolved',
      'AllowanceApplicationWithdrawn',
      'AllowanceApplicationTerminated',
    ],
    object: 'objectionId',
  },
  ALLOWANCE_APPLICATION_TO_DECIDE: {
    label: { zhHans: '待审核确认的低保申请', ko: '결정할 최저생활보장신청', en: 'Application to decide' },
    scope: 'allowances:decide',
    opensOn: ['AllowanceApplicationSubmittedForReview'],
    closesOn: [
      'AllowanceApplicationDecided',
      'AllowanceApplicationRefused',
      'AllowanceApplicationWithdrawn',
      'AllowanceApplicationTerminated',
    ],
    object: 'applicationId',
  },
  ALLOWANCE_REVIEW_TO_RECORD: {
    label: { zhHans: '待完成的定期复核', ko: '완성할 정기재심사', en: 'Review to record' },
    scope: 'allowances:handle',
    opensOn: ['AllowanceReviewOpened'],
    closesOn: ['AllowanceReviewed', 'AllowanceStopped', 'AllowanceEnded'],
    object: 'reviewId',
  },
  ALLOWANCE_RECHECK_TO_SETTLE: {
    label: { zhHans: '待核查的家庭变化', ko: '재확인할 가정변화', en: 'Re-check to settle' },
    scope: 'allowances:handle',
    opensOn: ['AllowanceRecheckOpened', 'AllowanceRegisterChangeFound', 'AllowanceDeathFollowed'],
    closesOn: ['AllowanceRecheckSettled', 'AllowanceDeathUndone', 'AllowanceStopped', 'AllowanceEnded'],
    object: 'recheckId',
  },
  ALLOWANCE_CHANGE_TO_CONFIRM: {
    label: { zhHans: '待确认的待遇变更', ko: '확인할 대우변경', en: 'Change of a grant to confirm' },
    scope: 'allowances:decide',
    opensOn: ['AllowanceChangeProposed'],
    closesOn: ['AllowanceChanged', 'AllowanceChangeDropped', 'AllowanceStopped', 'AllowanceEnded'],
    object: 'changeId',
  },
  ALLOWANCE_PAYMENT_RUN_TO_APPROVE: {
    label: { zhHans: '待审批的发放批次', ko: '승인할 지급회차', en: 'Payment run to approve' },
    scope: 'allowances:approve',
    opensOn: ['AllowancePaymentRunStarted', 'AllowancePaymentsReissued'],
    closesOn: ['AllowancePaymentRunApproved', 'AllowancePaymentRunCancelled'],
    object: 'runId',
  },
  ALLOWANCE_GRANT_CONFLICT: {
    label: { zhHans: '待遇无法恢复', ko: '회복할수 없는 대우', en: 'Grant that could not be given back' },
    scope: 'allowances:decide',
    opensOn: ['AllowanceConflictFound'],
    closesOn: [],
    object: 'grantId',
  },
  ALLOWANCE_APPLICATION_CONFLICT: {
    label: {
      zhHans: '低保申请须人工处理',
      ko: '사람이 처리할 최저생활보장신청',
      en: 'Application that no rule decides',
    },
    scope: 'allowances:handle',
    opensOn: ['AllowanceApplicationConflictFound'],
    closesOn: ['AllowanceApplicationWithdrawn', 'AllowanceApplicationTerminated'],
    object: 'applicationId',
  },
  MARRIAGE_CORRECTION_TO_DECIDE: {
    label: {
      zhHans: '待审核的婚姻登记更正',
      ko: '결정할 혼인등록정정',
      en: 'Correction of a registration to decide',
    },
    scope: 'marriages:archive',
    opensOn: ['MarriageCorrectionProposed'],
    closesOn: ['MarriageCorrectionDecided'],
    object: 'correctionId',
  },
  MARRIAGE_REVOCATION_TO_CONFIRM: {
    label: {
      zhHans: '待确认的撤销婚姻登记',
      ko: '확인할 혼인등록취소',
      en: 'Revocation of a registration to confirm',
    },
    scope: 'marriages:archive',
    opensOn: ['MarriageRevocationProposed'],
    closesOn: ['MarriageRevoked'],
    object: 'annotationId',
  },
  MARRIAGE_CONFLICT: {
    label: { zhHans: '婚姻无法恢复', ko: '회복할수 없는 혼인', en: 'Marriage that could not be given back' },
    scope: 'marriages:archive',
    opensOn: ['MarriageConflictFound'],
    closesOn: ['MarriageRestored', 'MarriageNotRestored', 'MarriageJudgmentAnnotated'],
    object: 'registrationId',
  },
  MARRIAGE_PROTECTION_REPORT: {
    label: { zhHans: '保护报告', ko: '보호보고', en: 'Protection report' },
    scope: 'marriages:protect',
    opensOn: ['MarriageProtectionReported'],
    closesOn: [],
    object: 'reportId',
  },
};

interface Happened {
  type: string;
  subjectId: string;
  payload: Readonly<Record<string, unknown>>;
}

/** What an event does to tasks: each kind with the object that it names, or the whole case where it names none. */
export interface TaskChange {
  kind: CaseworkTaskKind;
  scope: string;
  objectId: string | null;
}

const rules = Object.entries(taskRules) as [CaseworkTaskKind, TaskRule][];

function changesBy(list: 'opensOn' | 'closesOn', { type, payload }: Happened): TaskChange[] {
  return rules
    .filter(([, rule]) => rule[list].includes(type))
    .map(([kind, { scope, object }]) => {
      const named = object === undefined ? undefined : payload[object];
      return { kind, scope, objectId: typeof named === 'string' ? named : null };
    });
}

export function opened(event: Happened): (TaskChange & { objectId: string })[] {
  return changesBy('opensOn', event).map((change) => ({
    ...change,
    objectId: change.objectId ?? event.subjectId,
  }));
}

export function closed(event: Happened): TaskChange[] {
  return changesBy('closesOn', event);
}

export type TaskAct =
  | 'takeCaseworkTask'
  | 'releaseCaseworkTask'
  | 'finishCaseworkTask'
  | 'closeCaseworkTask'
  | 'moveCaseworkTask';

/** A task that is done never opens again: what needs somebody anew is a new one. */
export const taskStates: StateTable<CaseworkTaskStatus, TaskAct> = {
  initial: ['OPEN'],
  final: ['FINISHED', 'CLOSED'],
  moves: {
    OPEN: {
      takeCaseworkTask: ['TAKEN'],
      finishCaseworkTask: ['FINISHED'],
      closeCaseworkTask: ['CLOSED'],
      moveCaseworkTask: ['OPEN'],
    },
    TAKEN: {
      releaseCaseworkTask: ['OPEN'],
      finishCaseworkTask: ['FINISHED'],
      closeCaseworkTask: ['CLOSED'],
      moveCaseworkTask: ['OPEN'],
    },
    FINISHED: {},
    CLOSED: {},
  },
};

export const statusLabels: Readonly<Record<CaseworkTaskStatus, Localized>> = {
  OPEN: { zhHans: '待领取', ko: '접수대기', en: 'Open' },
  TAKEN: { zhHans: '办理中', ko: '처리중', en: 'Taken' },
  FINISHED: { zhHans: '已办结', ko: '처리완료', en: 'Finished' },
  CLOSED: { zhHans: '已自动关闭', ko: '자동마감', en: 'Closed' },
};

/** What stands against an act on a task by a person. */
export function taskObstacles(
  { status, takenBy }: { status: CaseworkTaskStatus; takenBy: string | null },
  act: TaskAct,
  actor: string,
): Problem[] {
  if (status === 'TAKEN' && takenBy !== actor) return [problem('TASK_TAKEN_BY_ANOTHER')];
  return isOpenTo(taskStates, status, act) ? [] : [problem('TASK_NOT_OPEN_TO_THIS')];
}
