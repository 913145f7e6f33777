import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { publicError } from '@civil-affairs/kit/errors';
import type { Localized } from '@civil-affairs/kit/language';
import { pageOf } from '@civil-affairs/kit/lists';
import { parseUnifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { pageRequest } from '@civil-affairs/kit/pages';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { maySeeDonationsOf } from './access.ts';
import type { Context } from './context.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { findCampaignByNumber, findOrganisationByCode, publishedCampaigns } from './queries/campaigns.ts';
import { disclosuresOf, fundraisingConditions, isInForce } from './rules.ts';
import type { OrganisationRow } from './tables.ts';

export const resolvers = {
  Query: {
    charityCampaign: async (_, { filingNumber }, { database, clock }) =>
      (await findCampaignByNumber(database.db, filingNumber, clock.today())) ?? null,
    charityCampaigns: (_, args, { database, clock }) =>
      pageOf(database.db, pageRequest(args, 2), publishedCampaigns(clock.today())),
    charityOrganisation: async (_, { creditCode }, { database }) =>
      (await findOrganisationByCode(database.db, checkedCode(creditCode))) ?? null,
  },
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
  Division: {
    charity: ({ code }) => ({ code }),
  },
  DivisionCharity: {
    communityFunds: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.fundFigures(on ?? clock.today()).load(code)) ?? {
        code,
        registered: 0,
        claimed: 0,
        projects: 0,
        raised: 0,
      },
    communityFundList: ({ code }, args, { loaders }) => loaders.funds(pageRequest(args, 1)).load(code),
    campaignCount: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.campaignCount(on ?? clock.today()).load(code))?.total ?? 0,
    campaigns: ({ code }, { on, ...args }, { loaders, clock }) =>
      loaders
        .campaigns(on ?? clock.today())(pageRequest(args, 2))
        .load(code),
    organisationCount: async ({ code }, { on }, { loaders, clock }) =>
      (await loaders.organisationCount(on ?? clock.today()).load(code))?.count ?? 0,
  },
  CharityCommunityFund: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.fund.load(id)) ?? null,
    community: ({ communityCode }) => ({ code: communityCode }),
    projects: ({ id }, _, { loaders }) => loaders.projects.load(id),
    raised: async ({ id }, _, context) => {
      const projects = await context.loaders.projects.load(id);
      const sums = await Promise.all(projects.map((project) => raisedBy(context, project.id)));
      return sums.reduce((total, sum) => total + sum, 0);
    },
  },
  CharityCommunityFundProject: {
    name: nameOf,
    goal: ({ goalFen }) => goalFen,
    raised: ({ id }, _, context) => raisedBy(context, id),
  },
  CharityOrganisation: {
    __resolveReference: async ({ id }, { loaders }) => (await loaders.organisation.load(id)) ?? null,
    name: nameOf,
    division: ({ divisionCode }) => ({ code: divisionCode }),
    rating: async ({ id }, { on }, { loaders, clock }) => {
      const day = on ?? clock.today();
      const ratings = await loaders.ratings.load(id);
      return ratings.find((rating) => rating.validFrom <= day && day <= rating.validUntil)?.grade ?? null;
    },
    fundraisingCertificate: async ({ id }, { on }, { loaders, clock }) => {
      const day = on ?? clock.today();
      const certificates = await loaders.certificates.load(id);
      return certificates.find((c) => c.grantedOn <= day && (!c.revokedOn || day < c.revokedOn)) ?? null;
    },
    fundraisingConditions: async (organisation, { on }, context) =>
      fundraisingConditions(await factsOf(context, organisation), on ?? context.clock.today()),
  },
  CharityFundraisingConditions: {
    met: (conditions) => conditions.ok,
    problems: (conditions) => (conditions.ok ? [] : conditions.problems),
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
  CharityDonation: {
    campaign: async ({ campaignId }, _, { loaders }) => (await loaders.campaign.load(campaignId)) ?? null,
    amount: ({ amountFen }) => amountFen,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

function nameOf(row: { nameZh: string; nameKo: string; nameEn: string }): Localized {
  return { zhHans: row.nameZh, ko: row.nameKo, en: row.nameEn };
}

async function raisedBy({ loaders }: Context, projectId: string): Promise<number> {
  return (await loaders.raisedByProject.load(projectId))?.raised ?? 0;
}

async function factsOf({ loaders }: Context, organisation: OrganisationRow) {
  const [ratings, penalties, certificates] = await Promise.all([
    loaders.ratings.load(organisation.id),
    loaders.penalties.load(organisation.id),
    loaders.certificates.load(organisation.id),
  ]);
  return { ...organisation, ratings, penalties, certificates };
}

function checkedCode(text: string): string {
  const parsed = parseUnifiedSocialCreditCode(text);
  if (!parsed.ok) throw publicError('BAD_USER_INPUT', `The credit code is not valid: ${parsed.reason}.`);
  return parsed.value.code;
}
