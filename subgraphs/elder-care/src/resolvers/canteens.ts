import { dayOf } from '@civil-affairs/kit/arguments';
import { pageRequest } from '@civil-affairs/kit/pages';
import type { Context, DivisionOnDay } from '../context.ts';
import type { CanteenWeekday } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { dimensionsOf, findMealProgramme } from '../queries/canteens.ts';
import { communityOf, labelOf, nameOf, sourceNoteOf } from './fields.ts';

export const canteenResolvers = {
  Query: {
    canteen: async (_, { id }, { loaders }) => (await loaders.canteen.load(id)) ?? null,
    canteenMealProgramme: async (_, { code }, { database }) =>
      (await findMealProgramme(database.db, code)) ?? null,
  },
  DivisionElderCare: {
    canteenCount: async (division, _, context) => (await canteenFigures(division, context)).publicBuilt,
    builtCanteenCount: async (division, _, context) => (await canteenFigures(division, context)).built,
    cooperatingCanteenCount: async (division, _, context) =>
      (await canteenFigures(division, context)).cooperating,
    canteenInvestment: async (division, _, context) => (await canteenFigures(division, context)).investment,
    canteens: ({ code, on }, page, { loaders }) => loaders.canteens(on)(pageRequest(page, 2)).load(code),
  },
  Canteen: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.canteen.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    partner: ({ partnerZh, partnerKo, partnerEn }) => labelOf(partnerZh, partnerKo, partnerEn),
    menu: ({ menuZh, menuKo, menuEn }) => labelOf(menuZh, menuKo, menuEn),
    hours: ({ id }, _, { loaders }) => loaders.hours.load(id),
    prices: ({ id }, { on }, { loaders, clock }) => loaders.prices(dayOf(on, clock)).load(id),
    investments: ({ id }, _, { loaders }) => loaders.investments.load(id),
    sourceNote: sourceNoteOf,
  },
  CanteenHours: {
    weekday: ({ weekday }) => weekdays[weekday - 1] as CanteenWeekday,
    opensAt: ({ opensAt }) => opensAt.slice(0, 5),
    closesAt: ({ closesAt }) => closesAt.slice(0, 5),
  },
  CanteenPrice: {
    group: ({ dinerGroup }) => dinerGroup,
    price: ({ fen }) => fen,
  },
  CanteenInvestment: {
    amount: ({ fen }) => fen,
  },
  CanteenMealProgramme: {
    name: nameOf,
    dimensions: (programme, _, { database }) => dimensionsOf(database.db, programme),
    sourceNote: sourceNoteOf,
  },
  CanteenMealProgrammeDimension: {
    name: ({ nameZh, nameKo, nameEn }) => labelOf(nameZh, nameKo, nameEn),
    items: ({ items }) => items.map(nameOf),
  },
} satisfies Resolvers;

const weekdays: readonly CanteenWeekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

const noCanteens = { publicBuilt: 0, built: 0, cooperating: 0, investment: 0 };

async function canteenFigures({ code, on }: DivisionOnDay, { loaders }: Context) {
  return (await loaders.canteenFigures(on).load(code)) ?? noCanteens;
}
