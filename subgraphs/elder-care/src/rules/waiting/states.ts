/** How an entry of the waiting list moves. Nothing else moves one. */
import type { Localized } from '@civil-affairs/kit/language';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CareWaitingStatus } from '../../generated/contract.ts';

export type WaitingAct =
  | 'offerCareBed'
  | 'acceptCareBedOffer'
  | 'declineCareBedOffer'
  | 'leaveCareWaitingList'
  | 'admitElder'
  | 'releaseCareBed'
  | 'expireCareBedOffer'
  | 'expireCareBedHold'
  | 'closeCareWaitingEntry'
  | 'reorderCareWaitingEntry'
  | 'moveCareWaitingEntry';

const open = (status: CareWaitingStatus) =>
  ({
    leaveCareWaitingList: ['LEFT'],
    closeCareWaitingEntry: ['CLOSED_BY_DEATH', 'LEFT'],
    reorderCareWaitingEntry: [status],
    moveCareWaitingEntry: [status],
  }) as const;

export const waitingStates: StateTable<CareWaitingStatus, WaitingAct> = {
  initial: ['WAITING'],
  final: ['ADMITTED', 'LEFT', 'CLOSED_BY_DEATH'],
  moves: {
    WAITING: { ...open('WAITING'), offerCareBed: ['OFFERED'] },
    OFFERED: {
      ...open('OFFERED'),
      acceptCareBedOffer: ['ACCEPTED'],
      declineCareBedOffer: ['WAITING', 'LEFT'],
      expireCareBedOffer: ['WAITING'],
    },
    ACCEPTED: {
      ...open('ACCEPTED'),
      admitElder: ['ADMITTED'],
      releaseCareBed: ['WAITING'],
      expireCareBedHold: ['WAITING'],
    },
    ADMITTED: {},
    LEFT: {},
    CLOSED_BY_DEATH: {},
  },
};

export const waitingStatusLabels: Readonly<Record<CareWaitingStatus, Localized>> = {
  WAITING: { zhHans: '轮候中', ko: '대기중', en: 'Waiting' },
  OFFERED: { zhHans: '已通知有床位', ko: '침대 제시됨', en: 'Bed offered' },
  ACCEPTED: { zhHans: '床位已保留', ko: '침대 보류됨', en: 'Bed held' },
  ADMITTED: { zhHans: '已入住', ko: '입주함', en: 'Admitted' },
  LEFT: { zhHans: '已退出', ko: '대기에서 나감', en: 'Left' },
  CLOSED_BY_DEATH: { zhHans: '因死亡终止', ko: '사망으로 종료', en: 'Closed by death' },
};
