import { pageRequest } from '@civil-affairs/kit/pages';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import type { Resolvers } from '../generated/resolver-types.ts';

export const residentResolvers = {
  Resident: {
    charity: (resident, _, { viewer }) => (maySeeResident(viewer, resident) ? resident : null),
  },
  ResidentCharity: {
    donatedTotal: async ({ id }, _, { loaders }) =>
      (await loaders.residentDonations.figures.load(id))?.raised ?? 0,
    donations: ({ id }, args, { loaders }) => loaders.residentDonations.pages(pageRequest(args, 2)).load(id),
  },
  CharityDonation: {
    campaign: async ({ campaignId }, _, { loaders }) => (await loaders.campaign.load(campaignId)) ?? null,
    amount: ({ amountFen }) => amountFen,
  },
} satisfies Resolvers;
