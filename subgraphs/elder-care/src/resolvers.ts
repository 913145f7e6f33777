import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { dayOf } from '@civil-affairs/kit/arguments';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { calculatorResolvers } from './resolvers/calculators.ts';
import { canteenResolvers } from './resolvers/canteens.ts';
import { homeCareCentreResolvers } from './resolvers/home-care-centres.ts';
import { institutionResolvers } from './resolvers/institutions.ts';
import { residentResolvers } from './resolvers/residents.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...institutionResolvers,
  ...homeCareCentreResolvers,
  ...canteenResolvers,
  ...residentResolvers,
  ...calculatorResolvers,
  Query: { ...institutionResolvers.Query, ...canteenResolvers.Query, ...calculatorResolvers.Query },
  Division: {
    elderCare: ({ code }, { on }, { clock }) => ({ code, on: dayOf(on, clock) }),
  },
  DivisionElderCare: {
    ...institutionResolvers.DivisionElderCare,
    ...homeCareCentreResolvers.DivisionElderCare,
    ...canteenResolvers.DivisionElderCare,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
