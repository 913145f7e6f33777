/** What is done with a prepared run: approved, sent to the bank, or cancelled. */
import { createHash } from 'node:crypto';
import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type {
  ApprovePaymentRunInput,
  CancelPaymentRunInput,
  ExportPaymentRunInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findBankFiles, isOutdated } from '../../queries/payment-runs.ts';
import { type BankLine, bankFileFormats } from '../../rules/payments/bank-file.ts';
import { approvalObstacles, cancellationObstacles, exportObstacles } from '../../rules/payments/runs.ts';
import { type BankFileRow, bankFiles, type RunRow, transfers } from '../../tables/payment-runs.ts';
import { payments } from '../../tables/payments.ts';
import { changeRun, lockMoney, lockRun, movePayments, raceLost } from './run-case.ts';

/** Approves a run; the value is its id. */
export function approvePaymentRun(context: Context, input: ApprovePaymentRunInput): Promise<Result<string>> {
  const { runId } = input;
  return carryOut(
    context,
    { mutation: 'approvePaymentRun', key: input.clientMutationKey, input, subjectId: runId },
    async (tx) => {
      const found = await lockRun(tx, context, runId, input.expectedVersion);
      if (!found.ok) return found;
      const run = found.value;
      const approvedBy = context.viewer?.subject ?? 'public';
      const problems = approvalObstacles(run, approvedBy);
      if (problems.length > 0) return { ok: false, problems };
      await lockMoney(tx, 'APPROVER');
      if (run.kind === 'REGULAR' && (await isOutdated(tx, run))) return refused(problem('RUN_OUTDATED'));
      await movePayments(tx, runId, 'READY', 'APPROVED');
      await changeRun(tx, run, { state: 'APPROVED', approvedBy, approvedAt: context.clock.now() });
      return done('approvePaymentRun', 'AllowancePaymentRunApproved', runId, { runId, total: run.totalFen });
    },
    raceLost,
  );
}

/** Makes the bank's file, or finds the one that was made; the value is the run's id. */
export function exportPaymentRun(context: Context, input: ExportPaymentRunInput): Promise<Result<string>> {
  const { runId } = input;
  return carryOut(
    context,
    { mutation: 'exportPaymentRun', key: input.clientMutationKey, input, subjectId: runId },
    async (tx) => {
      const found = await lockRun(tx, context, runId, input.expectedVersion);
      if (!found.ok) return found;
      const run = found.value;
      const problems = exportObstacles(run);
      if (problems.length > 0) return { ok: false, problems };
      const [earlier] = await findBankFiles(tx, [runId]);
      const { sha256 } = earlier ?? (await makeBankFile(tx, context, run, input.format ?? 'CSV'));
      return done('exportPaymentRun', 'AllowancePaymentRunExported', runId, { runId, sha256 });
    },
  );
}

async function makeBankFile(
  tx: Db,
  { clock, viewer }: Context,
  run: RunRow,
  format: BankFileRow['format'],
): Promise<{ sha256: string }> {
  const { lineNo, paymentId, accountNumber, holderName, bankName, amountFen } = transfers;
  const lines = await tx
    .select({ lineNo, paymentId, accountNumber, holderName, bankName, amountFen })
    .from(transfers)
    .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'READY')))
    .orderBy(asc(lineNo));
  const totalFen = lines.reduce((sum, line) => sum + line.amountFen, 0);
  if (totalFen !== run.totalFen) throw new Error('the lines of a run do not add up to its total');
  const content = bankFileFormats[format].write(run.month, lines as BankLine[]);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await tx.insert(bankFiles).values({
    runId: run.id,
    format,
    content,
    sha256,
    lineCount: lines.length,
    totalFen,
    madeAt: clock.now(),
    madeBy: viewer?.subject ?? 'public',
  });
  await movePayments(tx, run.id, 'READY', 'SENT');
  await tx
    .update(transfers)
    .set({ status: 'SENT' })
    .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'READY')));
  // Where every line is held, there is nothing that the bank could answer.
  await changeRun(tx, run, { state: lines.length > 0 ? 'EXPORTED' : 'SETTLED' });
  return { sha256 };
}

/** Cancels a run that was not approved; the value is its id. */
export function cancelPaymentRun(context: Context, input: CancelPaymentRunInput): Promise<Result<string>> {
  const { runId } = input;
  return carryOut(
    context,
    { mutation: 'cancelPaymentRun', key: input.clientMutationKey, input, subjectId: runId },
    async (tx) => {
      const found = await lockRun(tx, context, runId, input.expectedVersion);
      if (!found.ok) return found;
      const run = found.value;
      const problems = cancellationObstacles(run);
      if (problems.length > 0) return { ok: false, problems };
      await releasePayments(tx, run);
      await changeRun(tx, run, { state: 'CANCELLED' });
      return done('cancelPaymentRun', 'AllowancePaymentRunCancelled', runId, { runId });
    },
  );
}

/** A regular payment is a draft until its run is approved; others go back to where they waited. */
async function releasePayments(tx: Db, { id, kind }: RunRow): Promise<void> {
  if (kind === 'REGULAR') {
    await tx.execute(sql`
      WITH line AS (DELETE FROM ${transfers} WHERE run_id = ${id} RETURNING payment_id)
      DELETE FROM ${payments} p USING line WHERE p.id = line.payment_id`);
    return;
  }
  const waiting =
    kind === 'ARREARS'
      ? sql`'DUE'`
      : sql`CASE WHEN EXISTS (SELECT FROM ${transfers} o WHERE o.payment_id = p.id AND o.status = 'RETURNED')
          THEN 'RETURNED' ELSE 'HELD' END`;
  await tx.execute(sql`
    UPDATE ${payments} p SET status = ${waiting} FROM ${transfers} l
    WHERE l.run_id = ${id} AND l.payment_id = p.id AND p.status IN ('PREPARED', 'HELD')`);
  await tx.delete(transfers).where(eq(transfers.runId, id));
}
