import type { Resolvers } from '../generated/resolver-types.ts';
import { cityOf } from './arguments.ts';

export const standardResolvers = {
  Query: {
    allowanceStandards: async (_, { division }, { loaders }) =>
      (await loaders.standards.load(cityOf(division))) ?? null,
  },
  AllowanceStandardTimeline: {
    specialHardship: ({ city }, _, { loaders }) => loaders.specialHardship.load(city),
  },
  AllowanceStandard: {
    __resolveType: ({ settlement }) => (settlement === 'URBAN' ? 'UrbanStandard' : 'RuralStandard'),
  },
  UrbanStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
  RuralStandard: { perYear: ({ perYearFen }) => perYearFen },
  SpecialHardshipStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
} satisfies Resolvers;
