/** How a stay moves, from the reservation of the bed to its end. Nothing else moves one. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CareAdmissionStatus } from '../../generated/contract.ts';

export type StayAct =
  | 'releaseCareBed'
  | 'admitElder'
  | 'transferElder'
  | 'recordCareAbsence'
  | 'endCareAbsence'
  | 'planCareDischarge'
  | 'cancelCareDischarge'
  | 'dischargeElder'
  | 'recordDeathInCare'
  | 'returnCarePrepayment'
  | 'expireCareBedHold'
  | 'releaseCareBedOfDeceased'
  | 'endCareStayByDeath'
  | 'restoreCareStay'
  | 'reportCareConflict';

/** A register that is late or wrong is followed from wherever the stay is. */
const register = (status: CareAdmissionStatus) =>
  ({
    endCareStayByDeath: ['ENDED'],
    reportCareConflict: [status],
    returnCarePrepayment: [status],
  }) as const;

export const stayStates: StateTable<CareAdmissionStatus, StayAct> = {
  initial: ['RESERVED'],
  final: ['ENDED', 'CANCELLED'],
  // A death that was none, and the true day of one.
  corrections: ['restoreCareStay', 'endCareStayByDeath'],
  moves: {
    RESERVED: {
      admitElder: ['IN_CARE'],
      releaseCareBed: ['CANCELLED'],
      expireCareBedHold: ['CANCELLED'],
      releaseCareBedOfDeceased: ['CANCELLED'],
      reportCareConflict: ['RESERVED'],
    },
    IN_CARE: {
      ...register('IN_CARE'),
      recordCareAbsence: ['ABSENT'],
      // Where the stay began on the day of the transfer it never was: nothing of it would be left.
      transferElder: ['ENDED', 'CANCELLED'],
      planCareDischarge: ['DISCHARGE_PLANNED'],
      dischargeElder: ['ENDED'],
      recordDeathInCare: ['ENDED'],
    },
    ABSENT: {
      ...register('ABSENT'),
      endCareAbsence: ['IN_CARE'],
      dischargeElder: ['ENDED'],
      recordDeathInCare: ['ENDED'],
    },
    DISCHARGE_PLANNED: {
      ...register('DISCHARGE_PLANNED'),
      dischargeElder: ['ENDED'],
      cancelCareDischarge: ['IN_CARE'],
      recordDeathInCare: ['ENDED'],
    },
    ENDED: { ...register('ENDED'), restoreCareStay: ['IN_CARE'] },
    CANCELLED: { reportCareConflict: ['CANCELLED'] },
  },
};

export const stayStatusLabels: Readonly<Record<CareAdmissionStatus, Localized>> = {
  RESERVED: { zhHans: '床位已预留', ko: '침대 예약됨', en: 'Reserved' },
  IN_CARE: { zhHans: '在住', ko: '입주중', en: 'In care' },
  ABSENT: { zhHans: '外出，床位保留', ko: '외출중(침대 보류)', en: 'Absent, bed kept' },
  DISCHARGE_PLANNED: { zhHans: '拟退住', ko: '퇴주 예정', en: 'Discharge planned' },
  ENDED: { zhHans: '已退住', ko: '퇴주함', en: 'Ended' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

/** Whether somebody uses a bed in this status, so that nobody else can be taken in. */
export function isPresentIn(status: CareAdmissionStatus): boolean {
  return status === 'IN_CARE' || status === 'ABSENT' || status === 'DISCHARGE_PLANNED';
}
