/** How an assessment moves. Nothing else moves one. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CareAssessmentStatus } from '../../generated/contract.ts';

export type AssessmentAct =
  | 'assignCareAssessors'
  | 'withdrawCareAssessment'
  | 'recordCareAssessment'
  | 'reviewCareAssessment'
  | 'disputeCareAssessment'
  | 'upholdCareAssessment'
  | 'supersedeCareAssessment'
  | 'closeCareAssessment'
  | 'moveCareAssessment';

/** Whatever is open ends with the person's death, and follows the person to another community. */
const open = (status: CareAssessmentStatus) =>
  ({ closeCareAssessment: ['WITHDRAWN'], moveCareAssessment: [status] }) as const;

export const assessmentStates: StateTable<CareAssessmentStatus, AssessmentAct> = {
  initial: ['REQUESTED'],
  final: ['SUPERSEDED', 'WITHDRAWN'],
  moves: {
    REQUESTED: {
      ...open('REQUESTED'),
      assignCareAssessors: ['ASSIGNED'],
      withdrawCareAssessment: ['WITHDRAWN'],
    },
    ASSIGNED: { ...open('ASSIGNED'), assignCareAssessors: ['ASSIGNED'], recordCareAssessment: ['RECORDED'] },
    // The second of two is kept as superseded where the first is upheld.
    RECORDED: {
      ...open('RECORDED'),
      reviewCareAssessment: ['PUBLISHED', 'RETURNED'],
      supersedeCareAssessment: ['SUPERSEDED'],
    },
    RETURNED: { ...open('RETURNED'), recordCareAssessment: ['RECORDED'] },
    PUBLISHED: { disputeCareAssessment: ['DISPUTED'], supersedeCareAssessment: ['SUPERSEDED'] },
    DISPUTED: { upholdCareAssessment: ['PUBLISHED'], supersedeCareAssessment: ['SUPERSEDED'] },
    SUPERSEDED: {},
    WITHDRAWN: {},
  },
};

export const assessmentStatusLabels: Readonly<Record<CareAssessmentStatus, Localized>> = {
  REQUESTED: { zhHans: '已申请', ko: '신청됨', en: 'Requested' },
  ASSIGNED: { zhHans: '已指派评估员', ko: '평가원 지정됨', en: 'Assessors named' },
  RECORDED: { zhHans: '待审核', ko: '심사대기', en: 'To be reviewed' },
  RETURNED: { zhHans: '已退回', ko: '반려됨', en: 'Returned' },
  PUBLISHED: { zhHans: '结果已告知', ko: '결과 통지됨', en: 'Published' },
  DISPUTED: { zhHans: '对结果有疑问', ko: '결과에 이의 있음', en: 'Disputed' },
  SUPERSEDED: { zhHans: '已被新结果取代', ko: '새 결과로 대체됨', en: 'Superseded' },
  WITHDRAWN: { zhHans: '已撤回', ko: '취하됨', en: 'Withdrawn' },
};

/** Whether a result of this status counts. */
export function counts(status: CareAssessmentStatus): boolean {
  return status === 'PUBLISHED' || status === 'DISPUTED';
}
