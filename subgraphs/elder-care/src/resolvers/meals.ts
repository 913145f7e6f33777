import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { cooksAt } from '../access/meals.ts';
import { announceMealAbsence, recordMealAllergies } from '../commands/meals/diners.ts';
import { addCanteenDish, publishCanteenMenu } from '../commands/meals/menus.ts';
import { orderCanteenMeal, sellCanteenMeal } from '../commands/meals/orders.ts';
import { mealActs, menuActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { menuStates, menuStatusLabels } from '../rules/meals/states.ts';
import { cutOffOf } from '../rules/meals/times.ts';
import { allergensOf } from '../sealed.ts';
import {
  actionsOnMeal,
  actionsOnMenu,
  addressSeen,
  dishesOfSet,
  historyOfMeal,
  historyOfMenu,
  kitchenOf,
  mealRights,
  readMeal,
  setOfMeal,
  splitOfMeal,
  stageOfMeal,
  statusOfMeal,
  visibleMeal,
} from '../views/meals.ts';
import { nameOf, required } from './fields.ts';

export const mealResolvers = {
  Query: {
    canteenMenu: async (_, { id }, { loaders }) => (await loaders.menu.load(id)) ?? null,
    canteenMealOrder: (_, { id }, context) => readMeal(context, id),
  },
  Mutation: {
    ...mutationsOf(
      [addCanteenDish],
      payloadWith('dish', ({ loaders }: Context) => loaders.dish),
    ),
    ...mutationsOf(
      [publishCanteenMenu, ...menuActs],
      payloadWith('menu', ({ loaders }: Context) => loaders.menu),
    ),
    ...mutationsOf(
      [orderCanteenMeal, sellCanteenMeal, ...mealActs],
      payloadWith('order', ({ loaders }: Context) => loaders.mealOrder),
    ),
    ...mutationsOf(
      [recordMealAllergies],
      payloadWith('record', ({ loaders }: Context) => loaders.allergyRecord),
    ),
    ...mutationsOf(
      [announceMealAbsence],
      payloadWith('absence', ({ loaders }: Context) => loaders.mealAbsence),
    ),
  },
  Canteen: {
    menus: ({ id }, { on }, { loaders, clock }) => loaders.menusOn(dayOf(on, clock)).load(id),
    dishes: ({ id }, _, { viewer, loaders }) => (cooksAt(viewer, id) ? loaders.dishes.load(id) : []),
  },
  DivisionElderCare: {
    canteenMenus: async ({ code, on }, { meal }, { loaders }) =>
      (await loaders.menusIn(on).load(code)).filter((menu) => meal == null || menu.meal === meal),
  },
  ElderCareProfile: {
    mealAllergies: async ({ id }, _, { loaders }) => (await loaders.allergies.load(id)) ?? null,
    mealAbsences: ({ id }, _, { loaders }) => loaders.mealAbsences.load(id),
  },
  CanteenDish: { name: nameOf },
  CanteenMenu: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.menu.load(id)) ?? null,
    canteen: async ({ canteenId }, _, { loaders }) => required(await loaders.canteen.load(canteenId)),
    deliveryCutOffAt: ({ servedOn }) => cutOffOf(servedOn, 'DELIVERY'),
    cutOffAt: ({ servedOn }) => cutOffOf(servedOn, 'DINE_IN'),
    sets: ({ id }, _, { loaders }) => loaders.menuSets.load(id),
    sittings: ({ id }, _, { loaders }) => loaders.sittings.load(id),
    kitchen: (menu, _, context) => kitchenOf(context, menu),
    rounds: ({ id, canteenId }, _, { viewer, loaders }) =>
      cooksAt(viewer, canteenId) ? loaders.rounds.load(id) : [],
    withoutRound: ({ id, canteenId }, _, { viewer, loaders }) =>
      cooksAt(viewer, canteenId) ? loaders.withoutRound.load(id) : [],
    orders: ({ id, canteenId }, page, { viewer, loaders }) =>
      cooksAt(viewer, canteenId) ? loaders.ordersOfMenu(pageRequest(page, 2)).load(id) : null,
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(menuStates, menuStatusLabels, status),
    history: (menu, _, context) => historyOfMenu(context, menu),
    deadlines: () => [],
    availableActions: (menu, _, context) => actionsOnMenu(context, menu),
  },
  CanteenMenuSet: {
    name: nameOf,
    price: ({ fen }) => fen,
    portionsLeft: ({ portions, taken }) => (portions === null ? null : portions - taken),
    dishes: (set, _, context) => dishesOfSet(context, set),
  },
  CanteenSitting: {
    startsAt: ({ startsAt }) => startsAt.slice(0, 5),
    endsAt: ({ endsAt }) => endsAt.slice(0, 5),
    free: ({ seats, taken }) => seats - taken,
  },
  CanteenMealOrder: {
    __resolveReference: ({ id }, context) => visibleMeal(context, id),
    resident: (order, _, context) =>
      order.residentId !== null && mealRights(context, order).seeDiner ? { id: order.residentId } : null,
    canteen: async ({ canteenId }, _, { loaders }) => required(await loaders.canteen.load(canteenId)),
    menu: async ({ menuId }, _, { loaders }) =>
      menuId === null ? null : ((await loaders.menu.load(menuId)) ?? null),
    set: (order, _, context) => setOfMeal(context, order),
    sittingAt: ({ sittingAt }) => sittingAt?.slice(0, 5) ?? null,
    price: ({ fen, quantity }) => fen * quantity,
    fullPrice: ({ fullFen, quantity }) => (fullFen === null ? null : fullFen * quantity),
    split: (order, _, context) => splitOfMeal(context, order),
    splitRule: async ({ splitRuleId }, _, { loaders }) =>
      splitRuleId === null ? null : required(await loaders.splitRule.load(splitRuleId)),
    status: (order, _, context) => statusOfMeal(context, order),
    cancelReason: (order, _, context) => (mealRights(context, order).seeDiner ? order.cancelReason : null),
    address: (order, _, context) => addressSeen(context, order),
    isPaidByCard: ({ cardId }) => cardId !== null,
    isHeld: ({ held }) => held,
    caseNumber: ({ id }) => id,
    stage: (order, _, context) => stageOfMeal(context, order),
    history: (order, _, context) => historyOfMeal(context, order),
    deadlines: () => [],
    availableActions: (order, _, context) => actionsOnMeal(context, order),
  },
  MealSplitRule: {
    isConfirmed: ({ confirmed }) => confirmed,
    lines: ({ id }, _, { loaders }) => loaders.splitRuleLines.load(id),
  },
  MealSplitRuleLine: { amount: ({ fen }) => fen },
  MealAllergyRecord: { allergens: (record, _, context) => allergensOf(context, record) },
} satisfies Resolvers;
