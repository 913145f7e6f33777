/** Meal cards: every change of what is on one is an entry, and the database adds them up. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { type CardRights, cooksAt, rightsOnCard, speaksFor } from '../../access/meals.ts';
import type { Context } from '../../context.ts';
import type {
  BlockMealCardInput,
  CloseMealCardInput,
  IssueMealCardInput,
  TopUpMealCardInput,
  UnblockMealCardInput,
} from '../../generated/contract.ts';
import { paper } from '../../papers.ts';
import { problem } from '../../problems.ts';
import { findCanteens } from '../../queries/canteens.ts';
import { openOrdersOfCard } from '../../queries/meal-cards.ts';
import type { RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { type CardAct, cardStates, receiptProblems, topUpProblems } from '../../rules/meals/cards.ts';
import { statusObstacles } from '../../rules/status.ts';
import { type MealCardRow, mealCardEntries, mealCards } from '../../tables/meals.ts';
import { messagesOfCard } from '../messages.ts';
import {
  actsOn,
  type MoveInput,
  openingAct,
  readElder,
  type SystemInput,
  theElder,
  writeMove,
} from '../protocol.ts';
import { theCanteen } from './case.ts';

export interface CardFacts {
  card: MealCardRow;
}

type Change = Pick<MealCardRow, 'status'> & Partial<Pick<MealCardRow, 'communityCode'>>;

const onCard = actsOn({
  noun: { zhHans: '该餐卡', ko: '해당 식사카드', en: 'meal card' },
  idField: 'cardId',
  async lock(tx, _, id) {
    const [card] = await tx.select().from(mealCards).where(eq(mealCards.id, id)).for('update');
    return card && { card, id, version: card.version };
  },
  rightsOn: ({ viewer }, { card }) => rightsOnCard(viewer, card),
  async move(tx, _, { card: { id, status, version } }, act, change) {
    const next = moved(cardStates, status, act as CardAct, change.status);
    await tx
      .update(mealCards)
      .set({ ...change, version: version + 1 })
      .where(eq(mealCards.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfCard(done),
  idsOf: ({ id }) => ({ cardId: id }),
} satisfies CaseKind<Context, CardFacts, CardFacts & HeldCase, CardRights, Change>);

const open =
  (act: CardAct) =>
  ({ card }: CardFacts) =>
    statusObstacles(cardStates, card.status, act);

export const issueMealCard = openingAct<IssueMealCardInput, RegisteredElder | undefined>('issueMealCard', {
  event: 'MealCardIssued',
  entity: 'MealCard',
  async prepare(context, { residentId }, id) {
    const elder = await readElder(context, id, residentId);
    return elder && speaksFor(context.viewer, residentId, elder.communityCode).act ? elder : undefined;
  },
  async write(tx, _, { residentId }, { id, today, prepared: elder }) {
    if (!elder) return refused(notFound(['residentId'], theElder));
    if (elder.diedOn !== null) return refused(problem('DECEASED', { path: ['residentId'] }));
    const { communityCode } = elder;
    await tx
      .insert(mealCards)
      .values({ id, residentId, communityCode, status: 'ACTIVE', version: 1, issuedOn: today });
    return { ok: true, value: { opens: { caseId: id, version: 1, status: 'ACTIVE' }, ids: { cardId: id } } };
  },
});

export const topUpMealCard = onCard<TopUpMealCardInput>('topUpMealCard', {
  event: 'MealCardToppedUp',
  mayAct: ({ cook }) => cook,
  obstacles: open('topUpMealCard'),
  inputProblems: ({ amountFen, receiptNumber }, { found: { card } }) => [
    ...topUpProblems(card.balanceFen, amountFen),
    ...receiptProblems(receiptNumber),
  ],
  async write(
    tx,
    _,
    { canteenId, amountFen, source, receiptNumber },
    { found: { card }, now, actor, viewer },
  ) {
    const [canteen] = cooksAt(viewer, canteenId) ? await findCanteens(tx, [canteenId]) : [];
    if (!canteen) return refused(notFound(['canteenId'], theCanteen));
    await tx.insert(mealCardEntries).values({
      cardId: card.id,
      kind: 'TOP_UP',
      fen: amountFen,
      at: now,
      source,
      receiptNumber: words(receiptNumber),
      canteenId,
      enteredBy: actor,
    });
    const receipt = paper('MEAL_CARD_TOP_UP_RECEIPT', addressOf(card), {
      card: card.id,
      receipt: words(receiptNumber) ?? '',
      amount: amountFen,
      rest: card.balanceFen + amountFen,
      source,
      canteen: canteen.nameZh,
      canteenKo: canteen.nameKo,
    });
    const papers = [receipt];
    return { ok: true, value: { change: { status: card.status }, ids: { canteenId }, papers } };
  },
});

export const blockMealCard = onCard<BlockMealCardInput>('blockMealCard', {
  event: 'MealCardBlocked',
  mayAct: ({ act, cook }) => act || cook,
  obstacles: open('blockMealCard'),
  write: async () => ({ ok: true, value: { change: { status: 'BLOCKED' } } }),
});

export const unblockMealCard = onCard<UnblockMealCardInput>('unblockMealCard', {
  event: 'MealCardUnblocked',
  mayAct: ({ act }) => act,
  obstacles: open('unblockMealCard'),
  write: async () => ({ ok: true, value: { change: { status: 'ACTIVE' } } }),
});

export const closeMealCard = onCard<CloseMealCardInput>('closeMealCard', {
  event: 'MealCardClosed',
  mayAct: ({ desk }) => desk,
  obstacles: open('closeMealCard'),
  inputProblems: ({ receiptNumber }) => receiptProblems(receiptNumber),
  async write(tx, _, { receiptNumber }, { found: { card }, now, actor }) {
    if ((await openOrdersOfCard(tx, [card.id])).length > 0) return refused(problem('CARD_HAS_OPEN_ORDERS'));
    if (card.balanceFen > 0)
      await tx.insert(mealCardEntries).values({
        cardId: card.id,
        kind: 'PAY_OUT',
        fen: -card.balanceFen,
        at: now,
        receiptNumber: words(receiptNumber),
        enteredBy: actor,
      });
    const papers =
      card.balanceFen > 0
        ? [
            paper('MEAL_CARD_PAY_OUT_RECEIPT', addressOf(card), {
              card: card.id,
              receipt: words(receiptNumber) ?? '',
              amount: card.balanceFen,
            }),
          ]
        : [];
    return { ok: true, value: { change: { status: 'CLOSED' }, papers } };
  },
});

/** A receipt names the card, and nobody: a canteen knows no holders. */
function addressOf({ id, communityCode, residentId }: MealCardRow) {
  return { caseId: id, divisionCode: communityCode, recipientId: residentId };
}

interface OnCard extends SystemInput {
  cardId: string;
}

/** Nobody eats on the card of somebody who died; what is on it is the heirs'. */
export const freezeMealCard = onCard<OnCard>('freezeMealCard', {
  event: 'MealCardFrozen',
  mayAct: ({ system }) => system,
  obstacles: open('freezeMealCard'),
  write: async () => ({ ok: true, value: { change: { status: 'FROZEN' } } }),
});

export const moveMealCard = onCard<MoveInput & OnCard>('moveMealCard', {
  event: 'MealCardMoved',
  mayAct: ({ system }) => system,
  obstacles: open('moveMealCard'),
  write: writeMove(({ card }) => card),
});

export const thawMealCard = onCard<OnCard>('thawMealCard', {
  event: 'MealCardThawed',
  mayAct: ({ system }) => system,
  obstacles: open('thawMealCard'),
  write: async () => ({ ok: true, value: { change: { status: 'ACTIVE' } } }),
});
