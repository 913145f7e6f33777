/** How bookings, entries of the visiting list, repairs and community days move. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type {
  CareBookingStatus,
  CareCommunityDayStatus,
  CareRepairStatus,
  CareVisitListingStatus,
} from '../../generated/contract.ts';

export type BookingAct =
  | 'cancelCareBooking'
  | 'checkInCareBooking'
  | 'recordCareNoShow'
  | 'promoteCareBooking'
  | 'closeCareBooking'
  | 'moveCareBooking';

export const bookingStates: StateTable<CareBookingStatus, BookingAct> = {
  initial: ['BOOKED', 'WAIT_LISTED'],
  final: ['ATTENDED', 'NO_SHOW', 'CANCELLED'],
  moves: {
    BOOKED: {
      cancelCareBooking: ['CANCELLED'],
      checkInCareBooking: ['ATTENDED'],
      recordCareNoShow: ['NO_SHOW'],
      closeCareBooking: ['CANCELLED'],
      moveCareBooking: ['BOOKED'],
    },
    WAIT_LISTED: {
      cancelCareBooking: ['CANCELLED'],
      promoteCareBooking: ['BOOKED'],
      closeCareBooking: ['CANCELLED'],
      moveCareBooking: ['WAIT_LISTED'],
    },
    ATTENDED: {},
    NO_SHOW: {},
    CANCELLED: {},
  },
};

export const bookingStatusLabels: Readonly<Record<CareBookingStatus, Localized>> = {
  BOOKED: { zhHans: '已预约', ko: '예약됨', en: 'Booked' },
  WAIT_LISTED: { zhHans: '候补', ko: '대기', en: 'On the waiting list' },
  ATTENDED: { zhHans: '已到', ko: '참가함', en: 'Attended' },
  NO_SHOW: { zhHans: '未到', ko: '오지 않음', en: 'Did not come' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

export type ListingAct =
  | 'recordCareVisit'
  | 'raiseCareConcern'
  | 'closeCareConcern'
  | 'declineCareVisits'
  | 'endCareVisits'
  | 'moveCareVisits';

export const listingStates: StateTable<CareVisitListingStatus, ListingAct> = {
  initial: ['LISTED'],
  final: ['ENDED'],
  moves: {
    LISTED: {
      recordCareVisit: ['LISTED'],
      raiseCareConcern: ['CONCERN'],
      declineCareVisits: ['ENDED'],
      endCareVisits: ['ENDED'],
      moveCareVisits: ['LISTED'],
    },
    CONCERN: {
      recordCareVisit: ['CONCERN'],
      closeCareConcern: ['LISTED'],
      endCareVisits: ['ENDED'],
      moveCareVisits: ['CONCERN'],
    },
    ENDED: {},
  },
};

export const listingStatusLabels: Readonly<Record<CareVisitListingStatus, Localized>> = {
  LISTED: { zhHans: '探访中', ko: '방문중', en: 'Visited' },
  CONCERN: { zhHans: '失联预警', ko: '련락두절 경보', en: 'Concern' },
  ENDED: { zhHans: '已结束', ko: '끝남', en: 'Ended' },
};

export type RepairAct = 'completeCareRepair' | 'moveCareRepair';

export const repairStates: StateTable<CareRepairStatus, RepairAct> = {
  initial: ['REQUESTED'],
  final: ['DONE', 'NOT_POSSIBLE'],
  moves: {
    REQUESTED: { completeCareRepair: ['DONE', 'NOT_POSSIBLE'], moveCareRepair: ['REQUESTED'] },
    DONE: {},
    NOT_POSSIBLE: {},
  },
};

export const repairStatusLabels: Readonly<Record<CareRepairStatus, Localized>> = {
  REQUESTED: { zhHans: '待维修', ko: '수리대기', en: 'Requested' },
  DONE: { zhHans: '已修好', ko: '수리됨', en: 'Repaired' },
  NOT_POSSIBLE: { zhHans: '无法修复', ko: '수리불가', en: 'Not possible' },
};

export type CommunityDayAct = 'recordCareCommunityDay' | 'cancelCareCommunityDay';

export const communityDayStates: StateTable<CareCommunityDayStatus, CommunityDayAct> = {
  initial: ['ANNOUNCED'],
  final: ['HELD', 'CANCELLED'],
  moves: {
    ANNOUNCED: { recordCareCommunityDay: ['HELD'], cancelCareCommunityDay: ['CANCELLED'] },
    HELD: {},
    CANCELLED: {},
  },
};

export const communityDayStatusLabels: Readonly<Record<CareCommunityDayStatus, Localized>> = {
  ANNOUNCED: { zhHans: '已公告', ko: '공고됨', en: 'Announced' },
  HELD: { zhHans: '已举办', ko: '진행됨', en: 'Held' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};
