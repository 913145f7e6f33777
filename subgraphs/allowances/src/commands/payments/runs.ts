/** What is done with a prepared run: approved, sent to the bank, or cancelled. */
import { createHash } from 'node:crypto';
import type { Db } from '@civil-affairs/kit/database';
import { refused } from '@civil-affairs/kit/problems';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type {
  ApproveAllowancePaymentRunInput,
  CancelAllowancePaymentRunInput,
  ExportAllowancePaymentRunInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findBankFiles, isOutdated } from '../../queries/payment-runs.ts';
import { runningAdjustment } from '../../queries/standards.ts';
import { type BankLine, bankFileFormats } from '../../rules/payments/bank-file.ts';
import { approvalObstacles, obstaclesTo } from '../../rules/payments/runs.ts';
import { accountNumberOfTransfer, type Keys, sealedContent } from '../../sealed.ts';
import { type BankFileRow, bankFiles, type RunRow, transfers } from '../../tables/payment-runs.ts';
import { payments } from '../../tables/payments.ts';
import { movePayments, onRun, onRunWithMoney } from './run-case.ts';

/** Approves a run; the value is its id. */
export const approveAllowancePaymentRun = onRunWithMoney<ApproveAllowancePaymentRunInput>(
  'approveAllowancePaymentRun',
  {
    event: 'AllowancePaymentRunApproved',
    mayAct: ({ approve }) => approve,
    obstacles: (run, { actor }) => approvalObstacles(run, actor),
    async write(tx, _context, _input, { found: run, actor, now }) {
      if (run.kind === 'REGULAR') {
        const adjustment = await runningAdjustment(tx, run.divisionCode, run.month);
        if (adjustment)
          return refused(problem('STANDARD_BEING_APPLIED', { conflictsWith: adjustment.standardId }));
        if (await isOutdated(tx, run)) return refused(problem('RUN_OUTDATED'));
      }
      await movePayments(tx, run.id, 'READY', 'APPROVED');
      const change = { status: 'APPROVED', approvedBy: actor, approvedAt: now } as const;
      return { ok: true, value: { change, ids: { total: run.totalFen } } };
    },
  },
);

/** Makes the bank's file, or finds the one that was made; the value is the run's id. */
export const exportAllowancePaymentRun = onRun<ExportAllowancePaymentRunInput>('exportAllowancePaymentRun', {
  event: 'AllowancePaymentRunExported',
  mayAct: ({ pay }) => pay,
  obstacles: obstaclesTo('exportAllowancePaymentRun'),
  async write(tx, context, { format = 'CSV' }, { found: run, actor, now }) {
    const [earlier] = await findBankFiles(tx, [run.id]);
    if (earlier) return { ok: true, value: { unchanged: true, ids: { sha256: earlier.sha256 } } };
    const { sha256, lineCount } = await makeBankFile(tx, context, run, {
      format,
      madeBy: actor,
      madeAt: now,
    });
    // Where every line is held, there is nothing that the bank could answer.
    const status = lineCount > 0 ? 'EXPORTED' : 'SETTLED';
    return { ok: true, value: { change: { status }, ids: { sha256 } } };
  },
});

async function makeBankFile(
  tx: Db,
  keys: Keys,
  run: RunRow,
  made: Pick<BankFileRow, 'format' | 'madeBy' | 'madeAt'>,
): Promise<{ sha256: string; lineCount: number }> {
  const { lineNo, paymentId, accountNumber, holderName, bankName, amountFen } = transfers;
  const lines = await tx
    .select({ lineNo, paymentId, accountNumber, holderName, bankName, amountFen })
    .from(transfers)
    .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'READY')))
    .orderBy(asc(lineNo));
  const totalFen = lines.reduce((sum, line) => sum + line.amountFen, 0);
  if (totalFen !== run.totalFen) throw new Error('the lines of a run do not add up to its total');
  const opened = lines.map((line) => ({ ...line, accountNumber: accountNumberOfTransfer(keys, line) }));
  const content = bankFileFormats[made.format].write(run.month, opened as BankLine[]);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const lineCount = lines.length;
  await tx.insert(bankFiles).values({
    ...made,
    runId: run.id,
    content: sealedContent(keys, content),
    sha256,
    lineCount,
    totalFen,
  });
  await movePayments(tx, run.id, 'READY', 'SENT');
  await tx
    .update(transfers)
    .set({ status: 'SENT' })
    .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'READY')));
  return { sha256, lineCount };
}

/** Cancels a run that was not approved; the value is its id. */
export const cancelAllowancePaymentRun = onRun<CancelAllowancePaymentRunInput>('cancelAllowancePaymentRun', {
  event: 'AllowancePaymentRunCancelled',
  mayAct: ({ pay, approve }) => pay || approve,
  obstacles: obstaclesTo('cancelAllowancePaymentRun'),
  async write(tx, _context, _input, { found: run }) {
    await releasePayments(tx, run);
    return { ok: true, value: { change: { status: 'CANCELLED' } } };
  },
});

const afterwards: Record<RunRow['kind'], SQL> = {
  REGULAR: sql`'DISCARDED'`,
  ARREARS: sql`'DUE'`,
  REISSUE: sql`CASE WHEN EXISTS (SELECT FROM ${transfers} o WHERE o.payment_id = p.id AND o.status = 'RETURNED')
    THEN 'RETURNED' ELSE 'HELD' END`,
};

/** A regular payment is a draft until its run is approved; others go back to where they waited. */
async function releasePayments(tx: Db, { id, kind }: RunRow): Promise<void> {
  await tx.execute(sql`
    UPDATE ${payments} p SET status = ${afterwards[kind]} FROM ${transfers} l
    WHERE l.run_id = ${id} AND l.payment_id = p.id AND p.status IN ('PREPARED', 'HELD')`);
  await tx.update(transfers).set({ status: 'CANCELLED', holdReason: null }).where(eq(transfers.runId, id));
}
