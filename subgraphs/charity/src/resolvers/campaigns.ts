import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import type { Resolvers } from '../generated/resolver-types.ts';
import { findCampaignByNumber, publishedCampaigns } from '../queries/campaigns.ts';
import { disclosuresOf, isInForce } from '../rules.ts';
import { nameOf } from './fields.ts';

export const campaignResolvers = {
  Query: {
    charityCampaign: async (_, { filingNumber }, { database, clock }) =>
      (await findCampaignByNumber(database.db, filingNumber, clock.today())) ?? null,
    charityCampaigns: (_, args, { database, clock }) =>
      pageOf(database.db, pageRequest(args, 2), publishedCampaigns(clock.today())),
  },
  DivisionCharity: {
    campaignCount: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.campaignCount(on ?? clock.today()).load(code))?.total ?? 0,
    campaigns: ({ code }, { on, ...args }, { loaders, clock }) =>
      loaders
        .campaigns(on ?? clock.today())(pageRequest(args, 2))
        .load(code),
  },
  CharityCampaign: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.campaign.load(id)) ?? null,
    organisation: async ({ organisationId }, _, { loaders }) =>
      (await loaders.organisation.load(organisationId)) ?? null,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    name: nameOf,
    purpose: ({ purposeZh, purposeKo, purposeEn }) => ({ zhHans: purposeZh, ko: purposeKo, en: purposeEn }),
    inForce: (campaign, { on }, { clock }) => isInForce(campaign, on ?? clock.today()),
    goal: ({ goalFen }) => goalFen,
    raised: async ({ id }, _, { loaders }) => (await loaders.campaignDonations.figures.load(id))?.raised ?? 0,
    donationCount: async ({ id }, _, { loaders }) =>
      (await loaders.campaignDonations.figures.load(id))?.count ?? 0,
    donations: ({ id }, args, { loaders }) => loaders.campaignDonations.pages(pageRequest(args, 2)).load(id),
    disclosures: disclosuresOf,
  },
  CharityCampaignDonation: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
