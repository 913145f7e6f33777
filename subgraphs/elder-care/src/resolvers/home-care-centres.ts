import type { Resolvers } from '../generated/resolver-types.ts';
import { communityOf, nameOf, sourceNoteOf } from './fields.ts';

export const homeCareCentreResolvers = {
  DivisionElderCare: {
    homeCareCentreCount: async ({ code, on }, _, { loaders }) =>
      (await loaders.homeCareCentres(on).load(code)).length,
    homeCareCentres: ({ code, on }, _, { loaders }) => loaders.homeCareCentres(on).load(code),
  },
  HomeCareCentre: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.homeCareCentre.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    floorAreaSquareMetres: ({ floorAreaM2 }) => floorAreaM2,
    investment: ({ investmentFen }) => investmentFen,
    floors: ({ id }, _, { loaders }) => loaders.floors.load(id),
    sourceNote: sourceNoteOf,
  },
  HomeCareCentreFloor: {
    use: ({ useZh, useKo, useEn }) => ({ zhHans: useZh, ko: useKo, en: useEn }),
  },
} satisfies Resolvers;
