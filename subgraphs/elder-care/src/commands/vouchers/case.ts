/** A voucher, and how an act holds one. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { rightsOnVoucher, type VoucherRights } from '../../access/vouchers.ts';
import type { Context } from '../../context.ts';
import { statusObstacles } from '../../rules/status.ts';
import { type VoucherAct, voucherStates } from '../../rules/vouchers/states.ts';
import { type CareVoucherRow, careVouchers } from '../../tables/vouchers.ts';
import { messagesOfVoucher } from '../messages.ts';
import { actsOn } from '../protocol.ts';

export interface VoucherFacts {
  voucher: CareVoucherRow;
}

type Change = Partial<CareVoucherRow> & Pick<CareVoucherRow, 'status'>;

export const onVoucher = actsOn({
  noun: { zhHans: '该消费券', ko: '해당 소비권', en: 'voucher' },
  idField: 'voucherId',
  async lock(tx, _, id) {
    const [voucher] = await tx.select().from(careVouchers).where(eq(careVouchers.id, id)).for('update');
    return voucher && { voucher, id, version: voucher.version };
  },
  rightsOn: ({ viewer }, { voucher }) => rightsOnVoucher(viewer, voucher),
  async move(tx, _, { voucher: { id, status, version } }, act, change) {
    const next = moved(voucherStates, status, act as VoucherAct, change.status);
    await tx
      .update(careVouchers)
      .set({ ...change, version: version + 1 })
      .where(eq(careVouchers.id, id));
    return next;
  },
  messagesOf: async (_tx, _context, done) => messagesOfVoucher(done),
  idsOf: ({ id, voucher: { residentId, month } }) => ({ voucherId: id, residentId, month }),
} satisfies CaseKind<Context, VoucherFacts, VoucherFacts & HeldCase, VoucherRights, Change>);

/** Whether the voucher is where an act begins. */
export const open =
  (act: VoucherAct) =>
  ({ voucher }: VoucherFacts) =>
    statusObstacles(voucherStates, voucher.status, act);
