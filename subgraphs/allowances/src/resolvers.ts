import type { Resolvers } from './generated.ts';
import { calculationResolvers } from './resolvers/calculation.ts';
import { figureResolvers } from './resolvers/figures.ts';
import { grantResolvers } from './resolvers/grants.ts';
import { paymentResolvers } from './resolvers/payments.ts';
import { standardResolvers } from './resolvers/standards.ts';

/** Each part answers for its own types; what is spread over several parts is put together here. */
export const resolvers: Resolvers = {
  ...standardResolvers,
  ...calculationResolvers,
  ...figureResolvers,
  ...grantResolvers,
  ...paymentResolvers,
  Query: { ...standardResolvers.Query, ...calculationResolvers.Query },
};
