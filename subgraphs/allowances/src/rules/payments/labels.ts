/** What the statuses of a payment run are called. */
import type { Localized } from '@civil-affairs/kit/language';
import type { AllowancePaymentRunStatus } from '../../generated/contract.ts';

export const runStatusLabels: Readonly<Record<AllowancePaymentRunStatus, Localized>> = {
  PREPARING: { zhHans: '编制中', ko: '작성중', en: 'Being prepared' },
  PREPARED: { zhHans: '待审批', ko: '승인대기', en: 'Prepared' },
  APPROVED: { zhHans: '已审批', ko: '승인됨', en: 'Approved' },
  EXPORTED: { zhHans: '已送交银行', ko: '은행에 송부됨', en: 'Sent to the bank' },
  SETTLED: { zhHans: '已结清', ko: '결산됨', en: 'Settled' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};
