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
    __resolveType: ({ settlement }) =>
      settlement === 'URBAN' ? 'AllowanceUrbanStandard' : 'AllowanceRuralStandard',
  },
  AllowanceUrbanStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
  AllowanceRuralStandard: { perYear: ({ perYearFen }) => perYearFen },
  AllowanceSpecialHardshipStandard: { perMonth: ({ perMonthFen }) => perMonthFen },
} satisfies Resolvers;
