/** How meal cards move, and what stands against what is paid with one. */
import type { Localized } from '@civil-affairs/kit/language';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { StateTable } from '@civil-affairs/kit/states';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { MealCardStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

export type CardAct =
  | 'topUpMealCard'
  | 'blockMealCard'
  | 'unblockMealCard'
  | 'closeMealCard'
  | 'freezeMealCard'
  | 'thawMealCard'
  | 'moveMealCard';

export const cardStates: StateTable<MealCardStatus, CardAct> = {
  initial: ['ACTIVE'],
  final: ['CLOSED'],
  moves: {
    ACTIVE: {
      topUpMealCard: ['ACTIVE'],
      blockMealCard: ['BLOCKED'],
      closeMealCard: ['CLOSED'],
      freezeMealCard: ['FROZEN'],
      moveMealCard: ['ACTIVE'],
    },
    BLOCKED: {
      unblockMealCard: ['ACTIVE'],
      closeMealCard: ['CLOSED'],
      freezeMealCard: ['FROZEN'],
      moveMealCard: ['BLOCKED'],
    },
    FROZEN: { closeMealCard: ['CLOSED'], thawMealCard: ['ACTIVE'] },
    CLOSED: {},
  },
};

export const cardStatusLabels: Readonly<Record<MealCardStatus, Localized>> = {
  ACTIVE: { zhHans: '正常', ko: '정상', en: 'In use' },
  BLOCKED: { zhHans: '挂失', ko: '분실신고', en: 'Blocked' },
  FROZEN: { zhHans: '冻结', ko: '동결', en: 'Frozen' },
  CLOSED: { zhHans: '已销卡', ko: '해지됨', en: 'Closed' },
};

/** What a named prepaid card may hold: whether the limit binds these cards is UNCONFIRMED. */
export const highestBalance = 500_000;
const leastTopUp = 100;
const longestReceipt = 50;

export function receiptProblems(receiptNumber: string): Problem[] {
  return requiredTextProblems(receiptNumber, ['receiptNumber'], longestReceipt);
}

export function topUpProblems(balance: Fen, amount: Fen): Problem[] {
  const path = ['amountFen'];
  if (amount < leastTopUp || amount > highestBalance)
    return [problem('TOP_UP_OUT_OF_RANGE', { path }, { least: leastTopUp, most: highestBalance })];
  return balance + amount <= highestBalance
    ? []
    : [problem('CARD_LIMIT', { path }, { room: Math.max(0, highestBalance - balance) })];
}

/** @param card null where there is none of the diner */
export function spendProblems(
  card: { status: MealCardStatus; balanceFen: Fen } | null,
  price: Fen,
): Problem[] {
  const path = ['cardId'];
  if (!card) return [problem('CARD_OF_OTHER_PERSON', { path })];
  if (card.status !== 'ACTIVE') return [problem('CARD_NOT_IN_USE', { path })];
  return card.balanceFen >= price
    ? []
    : [problem('BALANCE_TOO_LOW', { path }, { missing: price - card.balanceFen })];
}
