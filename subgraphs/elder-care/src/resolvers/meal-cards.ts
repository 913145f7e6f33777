import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { issueMealCard } from '../commands/meals/cards.ts';
import { planCanteenRound } from '../commands/meals/rounds.ts';
import { cardActs, roundActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { cardStates, cardStatusLabels } from '../rules/meals/cards.ts';
import { roundStates, roundStatusLabels } from '../rules/meals/rounds.ts';
import { actionsOnCard, cardRights, historyOfCard, readCard, visibleCard } from '../views/meal-cards.ts';
import { visibleMeal } from '../views/meals.ts';
import {
  actionsOnRound,
  boxesOf,
  historyOfRound,
  readRound,
  stopsOfRound,
  visibleRound,
} from '../views/rounds.ts';
import { required } from './fields.ts';

/** Cards that pay meals, and rounds that bring them. */
export const mealCardResolvers = {
  Query: {
    mealCard: (_, { id }, context) => readCard(context, id),
    canteenRound: (_, { id }, context) => readRound(context, id),
  },
  Mutation: {
    ...mutationsOf(
      [issueMealCard, ...cardActs],
      payloadWith('card', ({ loaders }: Context) => loaders.mealCard),
    ),
    ...mutationsOf(
      [planCanteenRound, ...roundActs],
      payloadWith('round', ({ loaders }: Context) => loaders.round),
    ),
  },
  ElderCareProfile: {
    mealCard: async ({ id }, _, { loaders }) => (await loaders.cardOf.load(id)) ?? null,
  },
  MealCard: {
    __resolveReference: ({ id }, context) => visibleCard(context, id),
    resident: (card, _, context) => (cardRights(context, card).seeHolder ? { id: card.residentId } : null),
    balance: ({ balanceFen }) => balanceFen,
    entries: (card, page, context) =>
      cardRights(context, card).seeHolder
        ? context.loaders.cardEntries(pageRequest(page, 1)).load(card.id)
        : null,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(cardStates, cardStatusLabels, status),
    history: (card, _, context) => historyOfCard(context, card),
    deadlines: () => [],
    availableActions: (card, _, context) => actionsOnCard(context, card),
  },
  MealCardEntry: {
    amount: ({ fen }) => fen,
    balanceAfter: ({ balanceAfterFen }) => balanceAfterFen,
    order: ({ orderId }, _, context) => (orderId === null ? null : visibleMeal(context, orderId)),
  },
  CanteenRound: {
    __resolveReference: ({ id }, context) => visibleRound(context, id),
    menu: async ({ menuId }, _, { loaders }) => required(await loaders.menu.load(menuId)),
    boxesTaken: (round, _, context) => boxesOf(context, round),
    stops: (round, _, context) => stopsOfRound(context, round),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(roundStates, roundStatusLabels, status),
    history: (round, _, context) => historyOfRound(context, round),
    deadlines: () => [],
    availableActions: (round, _, context) => actionsOnRound(context, round),
  },
} satisfies Resolvers;
