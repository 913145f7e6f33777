import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { appointmentResolvers } from './resolvers/appointments.ts';
import { divorceResolvers } from './resolvers/divorces.ts';
import { endResolvers } from './resolvers/ends.ts';
import { officeResolvers } from './resolvers/offices.ts';
import { registrationResolvers } from './resolvers/registrations.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers = {
  ...officeResolvers,
  ...appointmentResolvers,
  ...registrationResolvers,
  ...divorceResolvers,
  ...endResolvers,
  Query: {
    ...officeResolvers.Query,
    ...appointmentResolvers.Query,
    ...registrationResolvers.Query,
    ...divorceResolvers.Query,
    ...endResolvers.Query,
  },
  Mutation: {
    ...appointmentResolvers.Mutation,
    ...registrationResolvers.Mutation,
    ...divorceResolvers.Mutation,
    ...endResolvers.Mutation,
  },
  Resident: {
    ...registrationResolvers.Resident,
    ...divorceResolvers.Resident,
    ...endResolvers.Resident,
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;
