import { getGrant, maySeeGrant } from '../access.ts';
import type { Resolvers } from '../generated.ts';

export const paymentResolvers = {
  AllowancePayment: {
    __resolveReference: async ({ id }, context) => {
      const payment = await context.loaders.payment.load(id);
      if (!payment) return null;
      const grant = await getGrant(context, payment.grantId);
      return (await maySeeGrant(context, grant, 'allowances:read')) ? payment : null;
    },
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    amount: ({ amountFen }) => amountFen,
  },
} satisfies Resolvers;
