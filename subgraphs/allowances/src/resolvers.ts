import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { applicationActResolvers } from './resolvers/application-acts.ts';
import { applicationResolvers } from './resolvers/applications.ts';
import { calculationResolvers } from './resolvers/calculation.ts';
import { figureResolvers } from './resolvers/figures.ts';
import { grantResolvers } from './resolvers/grants.ts';
import { lifeResolvers } from './resolvers/life.ts';
import { messageAnswers } from './resolvers/messages.ts';
import { overpaymentResolvers } from './resolvers/overpayments.ts';
import { paperResolvers } from './resolvers/papers.ts';
import { paymentRunResolvers } from './resolvers/payment-runs.ts';
import { paymentResolvers } from './resolvers/payments.ts';
import { seriesResolvers } from './resolvers/series.ts';
import { standardResolvers } from './resolvers/standards.ts';
import { supportResolvers } from './resolvers/supports.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...standardResolvers,
  ...calculationResolvers,
  ...figureResolvers,
  ...grantResolvers,
  ...paymentResolvers,
  ...applicationResolvers,
  ...applicationActResolvers,
  ...paymentRunResolvers,
  ...overpaymentResolvers,
  ...lifeResolvers,
  ...seriesResolvers,
  ...messageAnswers,
  Query: {
    ...standardResolvers.Query,
    ...calculationResolvers.Query,
    ...applicationResolvers.Query,
    ...paymentRunResolvers.Query,
    ...overpaymentResolvers.Query,
    ...lifeResolvers.Query,
    ...supportResolvers.Query,
    ...messageAnswers.Query,
    ...paperResolvers.Query,
  },
  Mutation: {
    ...standardResolvers.Mutation,
    ...applicationActResolvers.Mutation,
    ...paymentRunResolvers.Mutation,
    ...overpaymentResolvers.Mutation,
    ...lifeResolvers.Mutation,
  },
  DivisionAllowances: { ...figureResolvers.DivisionAllowances, ...seriesResolvers.DivisionAllowances },
  Resident: { ...grantResolvers.Resident, ...messageAnswers.Resident },
  AllowanceApplication: {
    ...applicationResolvers.AllowanceApplication,
    ...messageAnswers.AllowanceApplication,
    ...paperResolvers.AllowanceApplication,
  },
  AllowanceGrant: {
    ...messageAnswers.AllowanceGrant,
    ...paperResolvers.AllowanceGrant,
    ...grantResolvers.AllowanceGrant,
    ...paymentResolvers.AllowanceGrant,
    ...lifeResolvers.AllowanceGrant,
  },
  HouseholdAllowance: {
    ...grantResolvers.HouseholdAllowance,
    ...applicationResolvers.HouseholdAllowance,
    ...overpaymentResolvers.HouseholdAllowance,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
