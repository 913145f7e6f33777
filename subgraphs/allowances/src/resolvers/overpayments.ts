import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { getGrant, handlesMoneyOf, maySeeGrant } from '../access.ts';
import { recordAllowanceRecovery } from '../commands/payments/recoveries.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { overpaymentsIn } from '../queries/overpayments.ts';
import { debtOf, outstandingOf, overpaymentStatus } from '../rules/payments/recoveries.ts';
import { actionsOnOverpayment } from '../views/payment-runs.ts';

export const overpaymentResolvers = {
  Query: {
    allowanceOverpayments: async (_, { division, status, ...args }, { viewer, database: { db } }) => {
      const page = pageRequest(args, 2);
      if (!handlesMoneyOf(viewer, division)) return null;
      const filter = { divisionCode: division, status: status ?? null };
      return pageOf(db, page, overpaymentsIn(filter));
    },
  },
  Mutation: {
    ...mutationsOf(
      [recordAllowanceRecovery],
      payloadWith('overpayment', ({ loaders }: Context) => loaders.overpayment),
    ),
  },
  HouseholdAllowance: {
    overpayments: ({ id, only }, args, { loaders }) =>
      loaders.overpayments(only)(pageRequest(args, 2)).load(id),
  },
  AllowanceOverpayment: {
    __resolveReference: async ({ id }, context) => {
      const overpayment = await context.loaders.overpayment.load(id);
      if (!overpayment) return null;
      const grant = await getGrant(context, overpayment.grantId);
      return (await maySeeGrant(context, grant, 'allowances:read')) ? overpayment : null;
    },
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    amount: debtOf,
    recovered: ({ recoveredFen }) => recoveredFen,
    outstanding: outstandingOf,
    status: (overpayment) => overpaymentStatus(overpayment),
    corrections: ({ id }, _, { loaders }) => loaders.correctionsOfOverpayment.load(id),
    recoveries: ({ id }, _, { loaders }) => loaders.recoveries.load(id),
    availableActions: (overpayment, _, context) => actionsOnOverpayment(context, overpayment),
  },
  AllowanceRecovery: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
