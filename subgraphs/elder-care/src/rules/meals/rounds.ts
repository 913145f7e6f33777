/** Which meals a round takes, in which order, and when it comes. */
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import type { StateTable } from '@civil-affairs/kit/states';
import type { CanteenMenuStatus, CanteenRoundStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

export type RoundAct = 'dispatchCanteenRound' | 'cancelCanteenRound' | 'closeCanteenRound';

export const roundStates: StateTable<CanteenRoundStatus, RoundAct> = {
  initial: ['PLANNED'],
  final: ['CLOSED', 'CANCELLED'],
  moves: {
    PLANNED: { dispatchCanteenRound: ['OUT'], cancelCanteenRound: ['CANCELLED'] },
    OUT: { closeCanteenRound: ['CLOSED'] },
    CLOSED: {},
    CANCELLED: {},
  },
};

export const roundStatusLabels: Readonly<Record<CanteenRoundStatus, Localized>> = {
  PLANNED: { zhHans: '已排', ko: '계획됨', en: 'Planned' },
  OUT: { zhHans: '配送中', ko: '배달중', en: 'On its way' },
  CLOSED: { zhHans: '已完成', ko: '완료됨', en: 'Closed' },
  CANCELLED: { zhHans: '已取消', ko: '취소됨', en: 'Cancelled' },
};

export const mostBoxes = 200;
const mostMinutes = 60;
/** UNCONFIRMED: how long after the departure a meal may still be eaten. */
const eatenWithinMinutes = 120;

export function roundInputProblems(
  menu: { status: CanteenMenuStatus },
  { boxes, minutesPerStop }: { boxes: number; minutesPerStop: number },
): Problem[] {
  return [
    ...(menu.status === 'IN_KITCHEN' ? [] : [problem('KITCHEN_NOT_CLOSED', { path: ['menuId'] })]),
    ...(boxes >= 1 && boxes <= mostBoxes
      ? []
      : [problem('BOXES_OUT_OF_RANGE', { path: ['boxes'] }, { most: mostBoxes })]),
    ...(minutesPerStop >= 1 && minutesPerStop <= mostMinutes
      ? []
      : [problem('STOP_MINUTES_OUT_OF_RANGE', { path: ['minutesPerStop'] }, { most: mostMinutes })]),
  ];
}

export interface Brought {
  id: string;
  address: string;
  quantity: number;
}

/**
 * The stops of one round: orders of one address are one stop, which is never divided; stops follow each other by address, and the
 * first ones that fit are taken.
 */
export function stopsOf<Order extends Brought>(orders: readonly Order[], boxes: number): Order[][] {
  const stops = [...Map.groupBy(orders, ({ address }) => address)].sort(([a], [b]) => (a < b ? -1 : 1));
  let room = boxes;
  const taken: Order[][] = [];
  for (const [, stop] of stops) {
    const needed = stop.reduce((sum, { quantity }) => sum + quantity, 0);
    if (needed > room) {
      // First-fit in sequence: what follows waits for the next round as well, so that no way is driven twice.
      if (taken.length > 0) break;
      continue;
    }
    taken.push(stop);
    room -= needed;
  }
  return taken;
}

export function arrivalAt(departsAt: Date, stop: number, minutesPerStop: number): Date {
  return new Date(departsAt.getTime() + stop * minutesPerStop * 60_000);
}

/** A remark where the last stop comes late. */
export function lateWarnings(stops: number, minutesPerStop: number): Problem[] {
  return stops * minutesPerStop <= eatenWithinMinutes
    ? []
    : [problem('TOO_LATE_TO_EAT', {}, { most: eatenWithinMinutes })];
}
