import { pageRequest } from '@civil-affairs/kit/pages';
import { getGrant, handlesMoneyOf, maySeeGrant } from '../access.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { accountNumberOfTransfer } from '../sealed.ts';

export const paymentResolvers = {
  AllowanceGrant: {
    payments: ({ id }, args, { loaders }) => loaders.paymentsOfGrant(pageRequest(args, 2)).load(id),
  },
  AllowancePayment: {
    __resolveReference: async ({ id }, context) => {
      const payment = await context.loaders.payment.load(id);
      if (!payment) return null;
      const grant = await getGrant(context, payment.grantId);
      return (await maySeeGrant(context, grant, 'allowances:read')) ? payment : null;
    },
    grant: ({ grantId }, _, context) => getGrant(context, grantId),
    amount: ({ amountFen }) => amountFen,
    month: ({ month }) => month.slice(0, 7),
    shares: ({ id }, _, { loaders }) => loaders.shares.load(id),
    corrections: ({ id }, _, { loaders }) => loaders.correctionsOfPayment.load(id),
    transfers: ({ id }, _, { loaders }) => loaders.transfers.load(id),
  },
  AllowancePaymentShare: {
    resident: ({ residentId }) => ({ id: residentId }),
    amount: ({ amountFen }) => amountFen,
  },
  AllowanceCorrection: {
    month: ({ month }) => month.slice(0, 7),
    oldAmount: ({ oldAmountFen }) => oldAmountFen,
    newAmount: ({ newAmountFen }) => newAmountFen,
    difference: ({ amountFen }) => amountFen,
    oldStandard: async ({ oldStandardId: id }, _, { loaders }) =>
      id ? ((await loaders.standard.load(id)) ?? null) : null,
    newStandard: async ({ newStandardId: id }, _, { loaders }) =>
      id ? ((await loaders.standard.load(id)) ?? null) : null,
  },
  AllowanceTransfer: {
    run: async ({ runId }, _, { viewer, loaders }) => {
      const run = await loaders.run.load(runId);
      return run && handlesMoneyOf(viewer, run.divisionCode) ? run : null;
    },
    lineNumber: ({ lineNo }) => lineNo,
    payment: async ({ paymentId }, _, { loaders }) => {
      const payment = await loaders.payment.load(paymentId);
      if (!payment) throw new Error('a transfer names a payment that is missing');
      return payment;
    },
    amount: ({ amountFen }) => amountFen,
    account: (transfer) => (transfer.accountId ? transfer : null),
  },
  AllowanceTransferAccount: {
    bankName: ({ bankName }) => bankName ?? '',
    holderName: ({ holderName }) => holderName ?? '',
    maskedNumber: (transfer, _, context) => masked(accountNumberOfTransfer(context, transfer)),
  },
} satisfies Resolvers;

function masked(number: string): string {
  return `${'*'.repeat(Math.max(number.length - 4, 0))}${number.slice(-4)}`;
}
