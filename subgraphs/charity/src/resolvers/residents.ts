import { pageRequest } from '@civil-affairs/kit/pages';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { maySeeDonationsOf } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';

export const residentResolvers = {
  Resident: {
    charity: (resident, _, { viewer }) => (maySeeResident(viewer, resident) ? resident : null),
  },
  ResidentCharity: {
    donatedTotal: async ({ id }, _, { loaders }) =>
      (await loaders.residentDonations.figures.load(id))?.raised ?? 0,
    donations: ({ id }, args, { viewer, loaders }) => {
      const page = pageRequest(args, 2);
      return maySeeDonationsOf(viewer, id) ? loaders.residentDonations.pages(page).load(id) : null;
    },
  },
  CharityDonation: {
    campaign: async ({ campaignId }, _, { loaders }) => (await loaders.campaign.load(campaignId)) ?? null,
    amount: ({ amountFen }) => amountFen,
  },
} satisfies Resolvers;
