/** What the statuses of appointments and registrations are called. */
import type { Localized } from '@civil-affairs/kit/language';
import type { DivorceStatus, MarriageAppointmentStatus, MarriageStatus } from '../generated/contract.ts';

export const appointmentStatusLabels: Readonly<Record<MarriageAppointmentStatus, Localized>> = {
  BOOKED: { zhHans: '已预约', ko: '예약됨', en: 'Booked' },
  REGISTERED: { zhHans: '已登记', ko: '등록됨', en: 'Registered' },
  REFUSED: { zhHans: '不予登记', ko: '등록불가', en: 'Refused' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
  MISSED: { zhHans: '逾期未到', ko: '기일을 넘김', en: 'Missed' },
};

export const registrationStatusLabels: Readonly<Record<MarriageStatus, Localized>> = {
  IN_FORCE: { zhHans: '婚姻关系存续', ko: '혼인관계 존속', en: 'In force' },
  DISSOLVED: { zhHans: '婚姻关系已终止', ko: '혼인관계 종료', en: 'Dissolved' },
  ANNULLED: { zhHans: '已撤销', ko: '취소됨', en: 'Annulled' },
  REVOKED: { zhHans: '登记已撤销', ko: '등록취소됨', en: 'Registration revoked' },
};

export const divorceStatusLabels: Readonly<Record<DivorceStatus, Localized>> = {
  ACCEPTED: { zhHans: '已受理', ko: '접수됨', en: 'Received' },
  NOT_ACCEPTED: { zhHans: '不予受理', ko: '접수불가', en: 'Not received' },
  WITHDRAWN: { zhHans: '已撤回', ko: '철회됨', en: 'Taken back' },
  REGISTERED: { zhHans: '已登记离婚', ko: '리혼등록됨', en: 'Divorce registered' },
  DEEMED_WITHDRAWN: { zhHans: '视为撤回', ko: '철회로 봄', en: 'Deemed withdrawn' },
  CLOSED: { zhHans: '已终结', ko: '종결됨', en: 'Closed' },
};
