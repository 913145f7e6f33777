/** What comes back of overpayments. */
import { carryOut, done } from '@civil-affairs/kit/case-file';
import { notAllowed, notFound, type Result, refused, staleVersion } from '@civil-affairs/kit/problems';
import { count, eq } from 'drizzle-orm';
import { mayWriteOff, recoversFrom } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordRecoveryInput } from '../../generated/contract.ts';
import { findGrants } from '../../queries/grants.ts';
import { recoveryProblems } from '../../rules/payments/recoveries.ts';
import { overpayments, recoveries } from '../../tables/overpayments.ts';
import { raceLost } from './run-case.ts';

const theOverpayment = { zhHans: '该笔多发款项', ko: '해당 과다지급', en: 'overpayment' };

/** Records what came back; the value is the overpayment's id. */
export function recordRecovery(context: Context, input: RecordRecoveryInput): Promise<Result<string>> {
  const { viewer, clock } = context;
  const { overpaymentId, kind, amountFen, receivedOn } = input;
  const reason = input.reason?.trim() || null;
  return carryOut(
    context,
    { mutation: 'recordRecovery', key: input.clientMutationKey, input, subjectId: overpaymentId },
    async (tx) => {
      const mine = eq(overpayments.id, overpaymentId);
      const [overpayment] = await tx.select().from(overpayments).where(mine).for('update');
      const [grant] = overpayment ? await findGrants(tx, [overpayment.grantId], clock.today()) : [];
      if (!overpayment || !grant || !recoversFrom(viewer, grant))
        return refused(notFound(['overpaymentId'], theOverpayment));
      if (overpayment.version !== input.expectedVersion) return refused(staleVersion(overpayment.version));
      if (kind === 'WRITTEN_OFF' && !mayWriteOff(viewer)) return refused(notAllowed());
      const problems = recoveryProblems(overpayment, { kind, amountFen, receivedOn, reason }, clock.today());
      if (problems.length > 0) return { ok: false, problems };
      const [earlier] = await tx
        .select({ n: count() })
        .from(recoveries)
        .where(eq(recoveries.overpaymentId, overpaymentId));
      await tx.insert(recoveries).values({
        overpaymentId,
        position: (earlier?.n ?? 0) + 1,
        kind,
        amountFen,
        receivedOn,
        reason,
        recordedBy: viewer?.subject ?? 'public',
        recordedAt: clock.now(),
      });
      const recoveredFen = overpayment.recoveredFen + amountFen;
      await tx
        .update(overpayments)
        .set({ recoveredFen, version: overpayment.version + 1 })
        .where(mine);
      return done('recordRecovery', 'AllowanceRecoveryRecorded', overpaymentId, {
        overpaymentId,
        kind,
        amountFen,
      });
    },
    raceLost,
  );
}
