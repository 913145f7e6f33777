import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { isStaffOf } from '../access.ts';
import { registerAllowanceStandard } from '../commands/payments/standards.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { problem } from '../problems.ts';
import { cityOf } from './arguments.ts';

const standardIn = payloadWith('standard', ({ loaders }: Context) => loaders.standard);
const adjustmentIn = payloadWith('adjustment', ({ loaders }: Context) => loaders.adjustment);

export const standardResolvers = {
  Query: {
    allowanceStandardAdjustment: async (_, { standardId }, { viewer, loaders }) => {
      const adjustment = await loaders.adjustment.load(standardId);
      return adjustment && isStaffOf(viewer, adjustment.divisionCode) ? adjustment : null;
    },
    allowanceStandards: async (_, { division }, { loaders }) =>
      (await loaders.standards.load(cityOf(division))) ?? null,
  },
  Mutation: mutationsOf([registerAllowanceStandard], async (context, result, input) => {
    const effect = result.ok ? await context.loaders.standardEffect.load(result.value) : undefined;
    return {
      ...(await standardIn(context, result, input)),
      ...(await adjustmentIn(context, result, input)),
      grantsCorrected: result.ok ? (effect?.grants ?? 0) : null,
      arrears: result.ok ? (effect?.arrearsFen ?? 0) : null,
    };
  }),
  AllowanceStandardAdjustment: {
    standard: async ({ standardId }, _, { loaders }) => {
      const standard = await loaders.standard.load(standardId);
      if (!standard) throw new Error('a standard that is applied is gone');
      return standard;
    },
    progress: (adjustment) => adjustment,
    grantsChanged: ({ changed }) => changed,
    fault: ({ failures }) => (failures > 0 ? problem('STANDARD_FAILS') : null),
    grantsCorrected: async ({ standardId }, _, { loaders }) =>
      (await loaders.standardEffect.load(standardId))?.grants ?? 0,
    arrears: async ({ standardId }, _, { loaders }) =>
      (await loaders.standardEffect.load(standardId))?.arrearsFen ?? 0,
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
