/** Vouchers pay a part of services, never twice. */
import type { Db } from '@civil-affairs/kit/database';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { and, eq } from 'drizzle-orm';
import type {
  RecordCareVoucherCheckInput,
  RedeemCareVoucherInput,
  ReverseCareVoucherRedemptionInput,
  WithdrawCareVoucherInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import {
  findServiceItems,
  findVouchers,
  isInHospital,
  isListedProvider,
  redemptionsOf,
} from '../../queries/vouchers.ts';
import type { RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { voucherRuleOf } from '../../rules/care-vouchers.ts';
import { longestReason } from '../../rules/status.ts';
import { offsetOf, redemptionProblems } from '../../rules/vouchers/redemptions.ts';
import { type CareVoucherRow, careVoucherRedemptions } from '../../tables/vouchers.ts';
import { messagesOfRedemption, messagesOfReversal } from '../messages.ts';
import { readElder, type SystemInput } from '../protocol.ts';
import { onVoucher, open } from './case.ts';

const theProvider = { zhHans: '该服务机构', ko: '해당 봉사기구', en: 'provider' };
const theRedemption = { zhHans: '该核销记录', ko: '해당 사용기록', en: 'redemption' };

/** The status of a voucher of which so much is left. */
function statusWith(remainingFen: number): 'ISSUED' | 'USED_UP' {
  return remainingFen === 0 ? 'USED_UP' : 'ISSUED';
}

export const redeemCareVoucher = onVoucher<RedeemCareVoucherInput, RegisteredElder | undefined>(
  'redeemCareVoucher',
  {
    event: 'CareVoucherRedeemed',
    mayAct: ({ redeem }) => redeem,
    obstacles: open('redeemCareVoucher'),
    async prepare(context, { voucherId, providerId }) {
      const { viewer, database } = context;
      const [voucher] = await findVouchers(database.db, [voucherId]);
      const mine = viewer?.organisationIds.includes(providerId) ?? false;
      return voucher && mine ? readElder(context, voucherId, voucher.residentId) : undefined;
    },
    async write(tx, _, input, { found: { voucher }, today, viewer, actor, prepared }) {
      const { providerId, serviceCode, serviceOn, serviceHour, priceFen } = input;
      if (!viewer?.organisationIds.includes(providerId))
        return refused(notFound(['providerId'], theProvider));
      const { id: voucherId, residentId, month, remainingFen, expiresOn } = voucher;
      const [item] = await findServiceItems(tx, [serviceCode]);
      const problems = redemptionProblems(
        input,
        {
          month,
          remainingFen,
          expiresOn,
          item,
          isListed: await isListedProvider(tx, providerId, serviceOn),
          isInHospital: await isInHospital(tx, residentId, serviceOn),
          diedOn: prepared?.diedOn ?? null,
        },
        today,
      );
      if (problems.length > 0) return refused(...problems);
      const rule = voucherRuleOf(month);
      if (!item || !rule) throw new Error('a voucher names a rule or an item that is not there');
      const offsetFen = offsetOf(priceFen, item.side, rule, remainingFen);
      const number = await nextNumber(tx, voucherId);
      await tx.insert(careVoucherRedemptions).values({
        voucherId,
        number,
        residentId,
        providerId,
        serviceCode,
        serviceOn,
        serviceHour,
        priceFen,
        offsetFen,
        redeemedOn: today,
        redeemedBy: actor,
      });
      const rest = remainingFen - offsetFen;
      const change = { status: statusWith(rest), remainingFen: rest } as const;
      const messages = messagesOfRedemption(voucher, { serviceOn, offsetFen }, rest);
      return { ok: true, value: { change, ids: { providerId, number }, messages } };
    },
  },
);

async function nextNumber(tx: Db, voucherId: string): Promise<number> {
  return ((await redemptionsOf(tx, [voucherId])).at(-1)?.number ?? 0) + 1;
}

/** A redemption of a voucher that holds. */
async function redemptionOf(tx: Db, { id }: CareVoucherRow, number: number) {
  return (await redemptionsOf(tx, [id])).find((row) => row.number === number && row.reversedOn === null);
}

const numbered = (voucherId: string, number: number) =>
  and(eq(careVoucherRedemptions.voucherId, voucherId), eq(careVoucherRedemptions.number, number));

/** Takes a redemption back, by another person; what is given back can be used within the month alone. */
export const reverseCareVoucherRedemption = onVoucher<ReverseCareVoucherRedemptionInput>(
  'reverseCareVoucherRedemption',
  {
    event: 'CareVoucherRedemptionReversed',
    mayAct: ({ redeem }) => redeem,
    obstacles: open('reverseCareVoucherRedemption'),
    inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
    async write(tx, _, { number, reason }, { found: { voucher }, today, viewer, actor }) {
      const row = await redemptionOf(tx, voucher, number);
      if (!row || !viewer?.organisationIds.includes(row.providerId))
        return refused(notFound(['number'], theRedemption));
      if (row.redeemedBy === actor) return refused(problem('SAME_PERSON_CONFIRMS'));
      await tx.update(careVoucherRedemptions).set({ reversedOn: today }).where(numbered(voucher.id, number));
      const inTime = today <= voucher.expiresOn;
      const remainingFen = voucher.remainingFen + (inTime ? row.offsetFen : 0);
      const change = { status: statusWith(remainingFen), remainingFen } as const;
      const ids = { providerId: row.providerId, number };
      const messages = messagesOfReversal(voucher, remainingFen);
      return { ok: true, value: { change, remark: words(reason), ids, messages } };
    },
  },
);

export const withdrawCareVoucher = onVoucher<WithdrawCareVoucherInput>('withdrawCareVoucher', {
  event: 'CareVoucherWithdrawn',
  mayAct: ({ manage }) => manage,
  obstacles: open('withdrawCareVoucher'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  write: async (_tx, _context, { reason }) => ({
    ok: true,
    value: { change: { status: 'WITHDRAWN' }, remark: words(reason) },
  }),
});

export const recordCareVoucherCheck = onVoucher<RecordCareVoucherCheckInput>('recordCareVoucherCheck', {
  event: 'CareVoucherChecked',
  mayAct: ({ manage }) => manage,
  obstacles: open('recordCareVoucherCheck'),
  async write(tx, _, { number, result }, { found: { voucher } }) {
    const row = await redemptionOf(tx, voucher, number);
    if (!row) return refused(notFound(['number'], theRedemption));
    if (row.sampledOn === null) return refused(problem('NOT_SAMPLED', { path: ['number'] }));
    await tx.update(careVoucherRedemptions).set({ checkResult: result }).where(numbered(voucher.id, number));
    return { ok: true, value: { change: { status: voucher.status }, ids: { number, result } } };
  },
});

interface OnVoucher extends SystemInput {
  voucherId: string;
  diedOn: string;
}

/** A voucher ends with the person; what was paid for services after the death is chosen for a check. */
export const cancelCareVoucher = onVoucher<OnVoucher>('cancelCareVoucher', {
  event: 'CareVoucherCancelled',
  mayAct: ({ system }) => system,
  obstacles: open('cancelCareVoucher'),
  async write(tx, _, { diedOn }, { found: { voucher }, today }) {
    const late = (await redemptionsOf(tx, [voucher.id])).filter(
      ({ serviceOn, reversedOn, sampledOn }) =>
        serviceOn > diedOn && reversedOn === null && sampledOn === null,
    );
    for (const { number } of late)
      await tx.update(careVoucherRedemptions).set({ sampledOn: today }).where(numbered(voucher.id, number));
    return { ok: true, value: { change: { status: 'CANCELLED' }, ids: { toCheck: late.length } } };
  },
});
