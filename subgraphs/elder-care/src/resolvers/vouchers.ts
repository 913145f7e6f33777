import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { stageOf } from '@civil-affairs/kit/states';
import { issueCareVouchers, sampleCareVoucherRedemptions } from '../commands/vouchers/issue.ts';
import { voucherActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { SampleCareVoucherRedemptionsInput } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { redemptionCounts, serviceItemsOn } from '../queries/vouchers.ts';
import { shownStatus, voucherStates, voucherStatusLabels } from '../rules/vouchers/states.ts';
import {
  actionsOnVoucher,
  historyOfVoucher,
  readVoucher,
  redemptionsSeen,
  visibleVoucher,
  voucherRights,
} from '../views/vouchers.ts';
import { nameOf, required } from './fields.ts';

export const voucherResolvers = {
  Query: {
    careVoucher: (_, { id }, context) => readVoucher(context, id),
    careServiceItems: (_, { on }, { database, clock }) => serviceItemsOn(database.db, dayOf(on, clock)),
  },
  Mutation: {
    ...mutationsOf(
      [issueCareVouchers],
      payloadWith('issue', ({ loaders }: Context) => loaders.voucherIssue),
    ),
    ...mutationsOf(
      [sampleCareVoucherRedemptions],
      async ({ database }: Context, result, { month, division }: SampleCareVoucherRedemptionsInput) => ({
        sample: result.ok ? { month, ...(await redemptionCounts(database.db, division, month)) } : null,
      }),
    ),
    ...mutationsOf(
      voucherActs,
      payloadWith('voucher', ({ loaders }: Context) => loaders.voucher),
    ),
  },
  CareVoucher: {
    __resolveReference: ({ id }, context) => visibleVoucher(context, id),
    resident: ({ residentId }) => ({ id: residentId }),
    level: (voucher, _, context) => (voucherRights(context, voucher).seeAll ? voucher.level : null),
    face: ({ faceFen }) => faceFen,
    remaining: ({ remainingFen }) => remainingFen,
    status: (voucher, _, { clock }) => shownStatus(voucher, clock.today()),
    redemptions: (voucher, _, context) => redemptionsSeen(context, voucher),
    caseNumber: ({ id }) => id,
    stage: (voucher, _, { clock }) => {
      const status = shownStatus(voucher, clock.today());
      return status === 'EXPIRED'
        ? { code: status, label: voucherStatusLabels[status], isFinal: true }
        : stageOf(voucherStates, voucherStatusLabels, status);
    },
    history: (voucher, _, context) => historyOfVoucher(context, voucher),
    deadlines: () => [],
    availableActions: (voucher, _, context) => actionsOnVoucher(context, voucher),
  },
  CareVoucherRedemption: {
    service: async ({ serviceCode }, _, { loaders }) => required(await loaders.serviceItem.load(serviceCode)),
    price: ({ priceFen }) => priceFen,
    offset: ({ offsetFen }) => offsetFen,
    ownShare: ({ priceFen, offsetFen }) => priceFen - offsetFen,
  },
  CareServiceItem: { name: nameOf },
} satisfies Resolvers;
