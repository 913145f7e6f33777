/** What a viewer gets to see of a voucher, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnVoucher } from '../access/vouchers.ts';
import { voucherActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { CareVoucherRow } from '../tables/vouchers.ts';

export function voucherRights({ viewer }: Context, voucher: CareVoucherRow) {
  return rightsOnVoucher(viewer, voucher);
}

/** The voucher, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleVoucher(context: Context, id: string): Promise<CareVoucherRow | null> {
  const voucher = await context.loaders.voucher.load(id);
  return voucher && voucherRights(context, voucher).see ? voucher : null;
}

/** Like `visibleVoucher`; a read by somebody else than the person is recorded first. */
export async function readVoucher(context: Context, id: string): Promise<CareVoucherRow | null> {
  const visible = await visibleVoucher(context, id);
  const voucher = await context.loaders.voucher.load(id);
  if (voucher && voucher.residentId === context.viewer?.residentId) return visible;
  await context.recordRead({
    action: 'readCareVoucher',
    subjectId: voucher?.residentId ?? 'unknown',
    purpose: 'ELDER_CARE_CASE',
    caseNumber: id.slice(0, 64),
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

export function actionsOnVoucher(context: Context, voucher: CareVoucherRow) {
  return availableActions(voucherActs, { voucher }, voucherRights(context, voucher), momentOf(context));
}

export async function historyOfVoucher(context: Context, voucher: CareVoucherRow) {
  const { seeAll, manage } = voucherRights(context, voucher);
  return seeAll ? historyEntries(await context.loaders.history.load(voucher.id), manage) : [];
}

/** The redemptions; a provider sees its own. */
export async function redemptionsSeen(context: Context, voucher: CareVoucherRow) {
  const { seeAll } = voucherRights(context, voucher);
  const rows = await context.loaders.redemptions.load(voucher.id);
  return rows.filter(({ providerId }) => seeAll || context.viewer?.organisationIds.includes(providerId));
}
