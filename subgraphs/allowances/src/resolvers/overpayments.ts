import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { payloadOf } from '@civil-affairs/kit/payload';
import { getGrant, handlesMoneyOf, maySeeGrant, recoversFrom } from '../access.ts';
import { recordRecovery } from '../commands/payments/recoveries.ts';
import { registerStandard } from '../commands/payments/standards.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { overpaymentsIn } from '../queries/overpayments.ts';
import { overpaymentStatus } from '../rules/payments/recoveries.ts';
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
    recordRecovery: async (_, { input }, context) =>
      payloadOf('overpayment', await recordRecovery(context, input), context.loaders.overpayment),
    registerStandard: async (_, { input }, context) => {
      const result = await registerStandard(context, input);
      const effect = result.ok ? await context.loaders.standardEffect.load(result.value) : undefined;
      return {
        ...(await payloadOf('standard', result, context.loaders.standard)),
        grantsCorrected: result.ok ? (effect?.grants ?? 0) : null,
        arrears: result.ok ? (effect?.arrearsFen ?? 0) : null,
      };
    },
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
    amount: ({ amountFen }) => amountFen,
    recovered: ({ recoveredFen }) => recoveredFen,
    outstanding: ({ amountFen, recoveredFen }) => amountFen - recoveredFen,
    status: (overpayment) => overpaymentStatus(overpayment),
    corrections: ({ id }, _, { loaders }) => loaders.correctionsOfOverpayment.load(id),
    recoveries: ({ id }, _, { loaders }) => loaders.recoveries.load(id),
    availableActions: async (overpayment, _, context) =>
      actionsOnOverpayment(
        recoversFrom(context.viewer, await getGrant(context, overpayment.grantId)),
        overpayment,
      ),
  },
  AllowanceRecovery: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
