/** What the statuses of a grant are called. */
import type { Localized } from '@civil-affairs/kit/language';
import type { AllowanceStatus } from '../../generated/contract.ts';

export const grantStatusLabels: Readonly<Record<AllowanceStatus, Localized>> = {
  ACTIVE: { zhHans: '保障中', ko: '보장중', en: 'In force' },
  SUSPENDED: { zhHans: '已中止发放', ko: '지급중지', en: 'Suspended' },
  GRADUAL_EXIT: { zhHans: '渐退期', ko: '점차퇴출기간', en: 'Gradual exit' },
  STOPPED: { zhHans: '已终止', ko: '종료됨', en: 'Stopped' },
};
