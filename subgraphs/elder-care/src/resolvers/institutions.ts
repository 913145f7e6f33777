import { pageRequest } from '@civil-affairs/kit/pages';
import type { Context, DivisionOnDay } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { sumBeds } from '../queries/institutions.ts';
import { holdsOn } from '../rules.ts';
import { communityOf, dayOf, labelOf, nameOf, sourceOf } from './fields.ts';

export const institutionResolvers = {
  Query: {
    careInstitution: async (_, { id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
  },
  DivisionElderCare: {
    institutionCount: async (division, _, context) => (await institutionFigures(division, context)).open,
    medicalCoverCount: async (division, _, context) => (await institutionFigures(division, context)).covered,
    institutions: ({ code, on }, { hasMedicalCover = null, ...page }, { loaders }) =>
      loaders.institutions({ on, hasMedicalCover })(pageRequest(page, 2)).load(code),
    beds: async ({ code, on }, _, { loaders }) => sumBeds(await loaders.divisionBeds(on).load(code)),
  },
  CareInstitution: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.institution.load(id)) ?? null,
    name: nameOf,
    community: communityOf,
    unifiedSocialCreditCode: ({ creditCode }) => creditCode,
    filing: ({ filingNumber, filedOn }) =>
      filingNumber !== null && filedOn !== null ? { number: filingNumber, filedOn } : null,
    medicalArrangements: ({ id }, _, { loaders }) => loaders.arrangements.load(id),
    hasMedicalCover: async ({ id }, { on }, { loaders, clock }) => {
      const day = dayOf(on, clock);
      const arrangements = await loaders.arrangements.load(id);
      return arrangements.some(({ validFrom, validUntil }) => holdsOn(validFrom, validUntil, day));
    },
    beds: async ({ id }, { on }, { loaders, clock }) =>
      sumBeds(await loaders.institutionBeds(dayOf(on, clock)).load(id)),
    sourceNote: sourceOf,
  },
  CareMedicalArrangement: {
    partner: ({ partnerZh, partnerKo, partnerEn }) => labelOf(partnerZh, partnerKo, partnerEn),
  },
} satisfies Resolvers;

async function institutionFigures({ code, on }: DivisionOnDay, { loaders }: Context) {
  return (await loaders.institutionFigures(on).load(code)) ?? { open: 0, covered: 0 };
}
