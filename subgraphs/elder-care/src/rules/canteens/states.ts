/** How canteens move. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CanteenStatus } from '../../generated/contract.ts';

export type CanteenAct =
  | 'openCanteen'
  | 'suspendCanteen'
  | 'resumeCanteen'
  | 'closeCanteen'
  | 'appointCanteenOperator'
  | 'recordCanteenInvestment'
  | 'changeCanteenSeats'
  | 'changeCanteenPrice'
  | 'recordCanteenFoodCheck';

const stays = <Status extends CanteenStatus>(status: Status) => ({
  appointCanteenOperator: [status],
  recordCanteenInvestment: [status],
  changeCanteenSeats: [status],
  changeCanteenPrice: [status],
  recordCanteenFoodCheck: [status],
});

export const canteenStates: StateTable<CanteenStatus, CanteenAct> = {
  initial: ['BUILT'],
  final: ['CLOSED'],
  moves: {
    BUILT: { ...stays('BUILT'), openCanteen: ['OPEN'] },
    OPEN: { ...stays('OPEN'), suspendCanteen: ['SUSPENDED'], closeCanteen: ['CLOSED'] },
    SUSPENDED: { ...stays('SUSPENDED'), resumeCanteen: ['OPEN'], closeCanteen: ['CLOSED'] },
    CLOSED: {},
  },
};

export const canteenStatusLabels: Readonly<Record<CanteenStatus, Localized>> = {
  BUILT: { zhHans: '已建成', ko: '건설됨', en: 'Built' },
  OPEN: { zhHans: '营业', ko: '영업', en: 'Open' },
  SUSPENDED: { zhHans: '停业整改', ko: '영업정지', en: 'Suspended' },
  CLOSED: { zhHans: '关闭', ko: '페업', en: 'Closed' },
};
