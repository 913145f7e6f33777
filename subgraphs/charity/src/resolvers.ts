import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { campaignResolvers } from './resolvers/campaigns.ts';
import { communityFundResolvers } from './resolvers/community-funds.ts';
import { organisationResolvers } from './resolvers/organisations.ts';
import { residentResolvers } from './resolvers/residents.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...communityFundResolvers,
  ...organisationResolvers,
  ...campaignResolvers,
  ...residentResolvers,
  Query: { ...organisationResolvers.Query, ...campaignResolvers.Query },
  Division: {
    charity: ({ code }) => ({ code }),
  },
  DivisionCharity: {
    ...communityFundResolvers.DivisionCharity,
    ...campaignResolvers.DivisionCharity,
    ...organisationResolvers.DivisionCharity,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
