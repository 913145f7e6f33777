/** What a viewer gets to see of a meal card, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnCard } from '../access/meals.ts';
import { cardActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { MealCardRow } from '../tables/meals.ts';
import { recordShown } from './stays.ts';

export function cardRights({ viewer }: Context, card: MealCardRow) {
  return rightsOnCard(viewer, card);
}

/** The card, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleCard(context: Context, id: string): Promise<MealCardRow | null> {
  const card = await context.loaders.mealCard.load(id);
  return card && cardRights(context, card).see ? card : null;
}

/** Like `visibleCard`; a read by somebody else than the holder is in the holder's access log. */
export async function readCard(context: Context, id: string): Promise<MealCardRow | null> {
  const card = await visibleCard(context, id);
  if (card && card.residentId !== context.viewer?.residentId)
    await recordShown(context, id.slice(0, 64), [card], 'readMealCard');
  return card;
}

export function actionsOnCard(context: Context, card: MealCardRow) {
  return availableActions(cardActs, { card }, cardRights(context, card), momentOf(context));
}

/** What was done on a card; who acted is for staff of the place. */
export async function historyOfCard(context: Context, card: MealCardRow) {
  const { seeHolder, desk } = cardRights(context, card);
  return seeHolder ? historyEntries(await context.loaders.history.load(card.id), desk) : [];
}
