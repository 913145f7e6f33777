/** What the commands about payment runs have in common. */
import type { Db } from '@civil-affairs/kit/database';
import { notFound, type Problem, type Result, refused, staleVersion } from '@civil-affairs/kit/problems';
import { eq, sql } from 'drizzle-orm';
import { handlesMoneyOf } from '../../access.ts';
import type { Context } from '../../context.ts';
import { problem } from '../../problems.ts';
import type { LineAccount } from '../../queries/payment-runs.ts';
import { insertMany } from '../../queries/rows.ts';
import { paymentRuns, type RunRow, type TransferRow, transfers } from '../../tables/payment-runs.ts';
import { payments } from '../../tables/payments.ts';

export const theCity = { zhHans: '该市', ko: '해당 시', en: 'city of yours' };
const theRun = { zhHans: '该发放批次', ko: '해당 지급회차', en: 'payment run' };

/**
 * The run, held until the transaction ends; absent and forbidden look alike.
 * @param expectedVersion null where it does not matter what the run was like
 */
export async function lockRun(
  tx: Db,
  { viewer }: Context,
  runId: string,
  expectedVersion: number | null,
): Promise<Result<RunRow>> {
  const [run] = await tx.select().from(paymentRuns).where(eq(paymentRuns.id, runId)).for('update');
  if (!run || !handlesMoneyOf(viewer, run.divisionCode)) return refused(notFound(['runId'], theRun));
  return expectedVersion === null || run.version === expectedVersion
    ? { ok: true, value: run }
    : refused(staleVersion(run.version));
}

export async function changeRun(tx: Db, run: RunRow, change: Partial<RunRow>): Promise<void> {
  await tx
    .update(paymentRuns)
    .set({ ...change, version: sql`${paymentRuns.version} + 1` })
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
    ...(account ?? noAccount),
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

/** Lets the payments of a run's lines follow the lines from one state to the next. */
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
 * reckoning of what it makes of past months.
 */
export async function lockMoney(tx: Db, as: 'APPROVER' | 'RECKONER'): Promise<void> {
  await tx.execute(
    as === 'APPROVER'
      ? sql`SELECT pg_advisory_xact_lock(hashtext('allowances.money'))`
      : sql`SELECT pg_advisory_xact_lock_shared(hashtext('allowances.money'))`,
  );
}

/** The problem behind a constraint, where another writer was faster than the rules could see. */
export function raceLost(constraint: string): Problem | undefined {
  if (constraint === 'approved_by_another') return problem('SAME_PERSON_APPROVES');
  if (constraint === 'one_open_run_of_a_kind' || constraint === 'one_run_of_a_month')
    return problem('ALREADY_PREPARED');
  if (constraint === 'one_transfer_under_way') return problem('NOT_RETURNED', { path: ['payments'] });
  if (constraint === 'never_more_than_owed') return problem('MORE_THAN_OWED', { path: ['amountFen'] });
  if (constraint === 'standards_division_code_settlement_effective_from_key')
    return problem('STANDARD_EXISTS', { path: ['effectiveFrom'] });
  return undefined;
}
