/** How a voucher moves. That its month is over follows from the day. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CareVoucherStatus } from '../../generated/contract.ts';

export type StoredVoucherStatus = Exclude<CareVoucherStatus, 'EXPIRED'>;

export type VoucherAct =
  | 'redeemCareVoucher'
  | 'reverseCareVoucherRedemption'
  | 'withdrawCareVoucher'
  | 'recordCareVoucherCheck'
  | 'cancelCareVoucher';

export const voucherStates: StateTable<StoredVoucherStatus, VoucherAct> = {
  initial: ['ISSUED'],
  final: ['WITHDRAWN', 'CANCELLED'],
  moves: {
    ISSUED: {
      redeemCareVoucher: ['ISSUED', 'USED_UP'],
      reverseCareVoucherRedemption: ['ISSUED'],
      withdrawCareVoucher: ['WITHDRAWN'],
      recordCareVoucherCheck: ['ISSUED'],
      cancelCareVoucher: ['CANCELLED'],
    },
    USED_UP: {
      reverseCareVoucherRedemption: ['ISSUED', 'USED_UP'],
      recordCareVoucherCheck: ['USED_UP'],
      cancelCareVoucher: ['CANCELLED'],
    },
    WITHDRAWN: { recordCareVoucherCheck: ['WITHDRAWN'] },
    CANCELLED: { recordCareVoucherCheck: ['CANCELLED'] },
  },
};

export const voucherStatusLabels: Readonly<Record<CareVoucherStatus, Localized>> = {
  ISSUED: { zhHans: '可使用', ko: '사용가능', en: 'Issued' },
  USED_UP: { zhHans: '已用完', ko: '다 사용함', en: 'Used up' },
  EXPIRED: { zhHans: '已过期', ko: '기한지남', en: 'Expired' },
  WITHDRAWN: { zhHans: '已收回', ko: '회수됨', en: 'Withdrawn' },
  CANCELLED: { zhHans: '已作废', ko: '무효', en: 'Cancelled' },
};

/** The status that is shown on a day. */
export function shownStatus(
  { status, expiresOn }: { status: StoredVoucherStatus; expiresOn: LocalDate },
  today: LocalDate,
): CareVoucherStatus {
  return status === 'ISSUED' && expiresOn < today ? 'EXPIRED' : status;
}
