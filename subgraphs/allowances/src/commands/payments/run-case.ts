/** What the commands about payment runs have in common. */
import type { CaseKind } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { insertMany } from '@civil-affairs/kit/rows';
import { moved } from '@civil-affairs/kit/states';
import { eq, sql } from 'drizzle-orm';
import { type MoneyRights, rightsOnMoney } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { LineAccount } from '../../queries/payment-runs.ts';
import { type RunAct, runStates } from '../../rules/payments/states.ts';
import { copiedToTransfer, type Keys } from '../../sealed.ts';
import { paymentRuns, type RunRow, type TransferRow, transfers } from '../../tables/payment-runs.ts';
import { payments } from '../../tables/payments.ts';
import { actsOn } from '../protocol.ts';

export const theCity = { zhHans: '该市', ko: '해당 시', en: 'city of yours' };

const runKind = {
  noun: { zhHans: '该发放批次', ko: '해당 지급회차', en: 'payment run' },
  idField: 'runId',
  async lock(tx, _, id) {
    const [run] = await tx.select().from(paymentRuns).where(eq(paymentRuns.id, id)).for('update');
    return run;
  },
  rightsOn: ({ viewer }, { divisionCode }) => rightsOnMoney(viewer, divisionCode),
  async move(tx, _, run, act, change) {
    const status = moved(runStates, run.status, act as RunAct, change.status);
    await changeRun(tx, run, { ...change, status });
    return status;
  },
  idsOf: ({ id }) => ({ runId: id }),
} satisfies CaseKind<
  Context,
  RunRow,
  RunRow,
  MoneyRights,
  Pick<RunRow, 'status'> & Partial<Pick<RunRow, 'approvedBy' | 'approvedAt'>>
>;

export const onRun = actsOn(runKind);

/** For acts during which no terms may change. Money is held before the run, as a calculation does: neither waits for the other. */
export const onRunWithMoney = actsOn({
  ...runKind,
  async lock(tx, context, id) {
    await lockMoney(tx, 'APPROVER');
    return runKind.lock(tx, context, id);
  },
} satisfies typeof runKind);

/** For acts that may calculate past months again: as above, beside other calculations. */
export const onRunWithCalculation = actsOn({
  ...runKind,
  async lock(tx, context, id) {
    await lockMoney(tx, 'CALCULATOR');
    return runKind.lock(tx, context, id);
  },
} satisfies typeof runKind);

/** Writes a run that is held, with its next version. */
export async function changeRun(tx: Db, run: RunRow, change: Partial<RunRow>): Promise<void> {
  await tx
    .update(paymentRuns)
    .set({ ...change, version: run.version + 1 })
    .where(eq(paymentRuns.id, run.id));
}

/** A payment that gets a line. */
export interface NewLine {
  paymentId: string;
  amountFen: number;
  account: LineAccount | null;
}

const noAccount = { accountId: null, holderName: null, bankName: null, accountNumber: null };

/** Adds lines to a run; the value is what its row must say then. A household without an account is held. */
export async function addLines(
  tx: Db,
  keys: Keys,
  run: RunRow,
  lines: readonly NewLine[],
): Promise<Pick<RunRow, 'lineCount' | 'totalFen' | 'heldCount' | 'heldFen'>> {
  const rows: TransferRow[] = lines.map(({ paymentId, amountFen, account }, n) => ({
    runId: run.id,
    lineNo: run.lineCount + n + 1,
    paymentId,
    amountFen,
    status: account ? 'READY' : 'HELD',
    holdReason: account ? null : 'NO_ACCOUNT',
    ...(account ? { ...account, accountNumber: copiedToTransfer(keys, account) } : noAccount),
    resultOn: null,
    returnReason: null,
  }));
  if (rows.length > 0) await tx.execute(insertMany(transfers, rows));
  const sumOf = (status: TransferRow['status']) =>
    rows.reduce((sum, row) => (row.status === status ? sum + row.amountFen : sum), 0);
  return {
    lineCount: run.lineCount + rows.length,
    totalFen: run.totalFen + sumOf('READY'),
    heldCount: run.heldCount + rows.filter(({ status }) => status === 'HELD').length,
    heldFen: run.heldFen + sumOf('HELD'),
  };
}

/** Lets the payments of a run's lines follow the lines from one status to the next. */
export async function movePayments(
  tx: Db,
  runId: string,
  line: TransferRow['status'],
  status: 'APPROVED' | 'SENT',
): Promise<void> {
  await tx.execute(sql`
    UPDATE ${payments} p SET status = ${status}
    FROM ${transfers} l WHERE l.run_id = ${runId} AND l.status = ${line} AND p.id = l.payment_id`);
}

/**
 * Terms do not change while a run is being approved, and no run is approved between a change of terms and the
 * calculation of what it makes of past months.
 */
export async function lockMoney(tx: Db, as: 'APPROVER' | 'CALCULATOR'): Promise<void> {
  await tx.execute(
    as === 'APPROVER'
      ? sql`SELECT pg_advisory_xact_lock(hashtext('allowances.money'))`
      : sql`SELECT pg_advisory_xact_lock_shared(hashtext('allowances.money'))`,
  );
}
