/** What the statuses of an application are called. */
import type { Localized } from '@civil-affairs/kit/language';
import type { AllowanceApplicationStatus } from '../../generated/contract.ts';

export const statusLabels: Readonly<Record<AllowanceApplicationStatus, Localized>> = {
  SUBMITTED: { zhHans: '已提交', ko: '제출됨', en: 'Submitted' },
  SUPPLEMENT_REQUESTED: { zhHans: '待补正', ko: '보충대기', en: 'Supplement requested' },
  ACCEPTED: { zhHans: '已受理', ko: '접수됨', en: 'Accepted' },
  INVESTIGATING: { zhHans: '已入户调查', ko: '가정조사 완료', en: 'Investigated' },
  CHECKING: { zhHans: '已核对经济状况', ko: '경제상황 확인됨', en: 'Finances checked' },
  FIRST_OPINION: { zhHans: '已出具初审意见', ko: '초심의견 제출됨', en: 'First opinion given' },
  PUBLIC_NOTICE: { zhHans: '公示中', ko: '공시중', en: 'Public notice' },
  OBJECTION: { zhHans: '异议处理中', ko: '이의 처리중', en: 'Objection raised' },
  RE_INVESTIGATING: { zhHans: '重新调查', ko: '재조사', en: 'To be investigated again' },
  COUNTY_REVIEW: { zhHans: '待审核确认', ko: '심사확인 대기', en: 'Awaiting the decision' },
  CONFIRMED: { zhHans: '已确认', ko: '확인됨', en: 'Confirmed' },
  REFUSED: { zhHans: '不予确认', ko: '불확인', en: 'Refused' },
  TERMINATED: { zhHans: '已终止', ko: '중지됨', en: 'Terminated' },
  WITHDRAWN: { zhHans: '已撤回', ko: '철회됨', en: 'Withdrawn' },
};
