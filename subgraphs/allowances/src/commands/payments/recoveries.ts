/** What comes back of overpayments. */
import type { CaseKind, HeldCase } from '@civil-affairs/kit/acts';
import { notAllowed } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { count, eq } from 'drizzle-orm';
import { type OverpaymentRights, rightsOnOverpayment } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordAllowanceRecoveryInput } from '../../generated/contract.ts';
import { findGrants, type Grant } from '../../queries/grants.ts';
import { overpaymentStatus, recoveryObstacles, recoveryProblems } from '../../rules/payments/recoveries.ts';
import { type OverpaymentRow, overpayments, recoveries } from '../../tables/overpayments.ts';
import { actsOn } from '../protocol.ts';

/** An overpayment with the grant that it was made of. */
export interface OverpaymentFacts {
  overpayment: OverpaymentRow;
  grant: Grant;
}

const onOverpayment = actsOn({
  noun: { zhHans: '该笔多发款项', ko: '해당 과다지급', en: 'overpayment' },
  idField: 'overpaymentId',
  async lock(tx, { clock }, id) {
    const mine = eq(overpayments.id, id);
    const [overpayment] = await tx.select().from(overpayments).where(mine).for('update');
    const [grant] = overpayment ? await findGrants(tx, [overpayment.grantId], clock.today()) : [];
    return overpayment && grant ? { overpayment, grant, id, version: overpayment.version } : undefined;
  },
  rightsOn: ({ viewer }, { grant }) => rightsOnOverpayment(viewer, grant),
  async move(tx, _, { overpayment, id, version }, _act, { recoveredFen }) {
    // What came back is the sum of the rows, and written by them.
    await tx
      .update(overpayments)
      .set({ version: version + 1 })
      .where(eq(overpayments.id, id));
    return overpaymentStatus({ ...overpayment, recoveredFen });
  },
  idsOf: ({ id }) => ({ overpaymentId: id }),
} satisfies CaseKind<
  Context,
  OverpaymentFacts,
  OverpaymentFacts & HeldCase,
  OverpaymentRights,
  Pick<OverpaymentRow, 'recoveredFen'>
>);

/** Records what came back; the value is the overpayment's id. */
export const recordAllowanceRecovery = onOverpayment<RecordAllowanceRecoveryInput>(
  'recordAllowanceRecovery',
  {
    event: 'AllowanceRecoveryRecorded',
    mayAct: ({ recover }) => recover,
    obstacles: ({ overpayment }) => recoveryObstacles(overpayment),
    inputProblems: (input, { found: { overpayment }, rights, today }) =>
      input.kind === 'WRITTEN_OFF' && !rights.writeOff
        ? [notAllowed()]
        : recoveryProblems(overpayment, input, today),
    async write(tx, _, input, { found: { overpayment, id }, actor, now }) {
      const { kind, amountFen, receivedOn } = input;
      const reason = words(input.reason);
      const [earlier] = await tx
        .select({ n: count() })
        .from(recoveries)
        .where(eq(recoveries.overpaymentId, id));
      await tx.insert(recoveries).values({
        overpaymentId: id,
        position: (earlier?.n ?? 0) + 1,
        kind,
        amountFen,
        receivedOn,
        reason,
        recordedBy: actor,
        recordedAt: now,
      });
      const change = { recoveredFen: overpayment.recoveredFen + amountFen };
      return { ok: true, value: { change, remark: reason, ids: { kind, amountFen } } };
    },
  },
);
