/** Past months are made right: what was paid is compared with what the terms say now. */

import { momentOf } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { insertMany } from '@civil-affairs/kit/rows';
import { count, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { approvedMonths, type CalculatedGrant, lockGrantMoney } from '../../queries/grant-money.ts';
import { type Correction, correctionsOf, entitlementOf } from '../../rules/payments/reconcile.ts';
import { addedShares, countedIn, type Share, sharesOf } from '../../rules/payments/shares.ts';
import { overpayments, recoveries } from '../../tables/overpayments.ts';
import { paymentRuns, transfers } from '../../tables/payment-runs.ts';
import { type CorrectionRow, corrections, paymentShares, payments } from '../../tables/payments.ts';
import { lockMoney } from './run-case.ts';

/** Why past months are calculated again, in the words for the household. */
export interface CorrectionReason {
  cause: CorrectionRow['cause'];
  /** The legal basis, for example `最低生活保障审核确认办法第三十一条`. */
  article: string;
  /** Where the change was published; null when it is in the case file alone. */
  source?: string | null;
  oldStandardId?: string | null;
  newStandardId?: string | null;
}

/** What a calculation of past months came to, over all grants. */
export interface Reconciled {
  /** New arrears, due with the next run of arrears. */
  arrearsFen: number;
  /** New debts of households. */
  overpaidFen: number;
}

/** Grants whose money is loaded at once. */
const chunk = 500;

/**
 * Makes the money of grants agree with their terms, for every month from one on whose run was approved: what was
 * paid too little becomes arrears, one payment for each month; what was paid too much becomes an overpayment; what
 * never reached the household is taken back first. To be called after the terms were written, in the same
 * transaction. Months whose run waits for approval are left to that run: it cannot be approved any more and is
 * prepared anew. A second call finds nothing to do.
 * @param fromMonth first day of the first month that may have changed
 */
export async function reconcileGrants(
  tx: Db,
  context: Context,
  grantIds: readonly string[],
  fromMonth: LocalDate,
  reason: CorrectionReason,
): Promise<Reconciled> {
  const total: Reconciled = { arrearsFen: 0, overpaidFen: 0 };
  const ids = [...new Set(grantIds)].toSorted();
  if (ids.length === 0) return total;
  await lockMoney(tx, 'CALCULATOR');
  const monthsOf = new Map<string, LocalDate[]>();
  for (let start = 0; start < ids.length; start += chunk) {
    const found = await lockGrantMoney(tx, ids.slice(start, start + chunk), fromMonth);
    const steps: Step[] = [];
    for (const grant of found) {
      const months = monthsOf.get(grant.city) ?? (await approvedMonths(tx, grant.city, fromMonth));
      monthsOf.set(grant.city, months);
      for (const correction of correctionsOf(grant, fromMonth, months)) steps.push({ grant, correction });
    }
    await writeSteps(tx, context, steps, reason);
    for (const { correction } of steps) {
      if (correction.into.kind === 'ARREARS') total.arrearsFen += correction.amountFen;
      if (correction.into.kind === 'OVERPAYMENT') total.overpaidFen -= correction.amountFen;
    }
  }
  return total;
}

interface Step {
  grant: CalculatedGrant;
  correction: Correction;
}

async function writeSteps(
  tx: Db,
  context: Context,
  steps: readonly Step[],
  reason: CorrectionReason,
): Promise<void> {
  if (steps.length === 0) return;
  const { now: madeAt, today: foundOn } = momentOf(context);
  const arrears: (typeof payments.$inferInsert)[] = [];
  const shares: (typeof paymentShares.$inferInsert)[] = [];
  const cancelled: string[] = [];
  const overpaid = new Map<string, typeof overpayments.$inferInsert>();
  /** Debts that come to less, with what of them was written off. */
  const less = new Map<string, number>();
  const rows = steps.map(({ grant, correction }): CorrectionRow => {
    const { month, amountFen, oldAmountFen, newAmountFen, into } = correction;
    let paymentId: string | null = null;
    let overpaymentId: string | null = null;
    if (into.kind === 'CANCELLED_PAYMENT') {
      paymentId = into.paymentId;
      cancelled.push(paymentId);
    } else if (into.kind === 'ARREARS') {
      paymentId = context.newId('AllowancePayment');
      arrears.push({
        id: paymentId,
        grantId: grant.id,
        month,
        amountFen,
        paidOn: null,
        status: 'DUE',
        kind: 'ARREARS',
      });
      for (const share of arrearsShares(grant, month, amountFen, cancelled))
        shares.push({ paymentId, ...share });
    } else if (into.kind === 'LESS_OVERPAID') {
      overpaymentId = into.overpaymentId;
      less.set(overpaymentId, (less.get(overpaymentId) ?? 0) + into.writtenOffFen);
    } else {
      // One debt for all months that were found together: a household pays back once.
      const debt = overpaid.get(grant.id) ?? {
        id: context.newId('AllowanceOverpayment'),
        grantId: grant.id,
        cause: reason.cause,
        foundOn,
        amountFen: 0,
        takenBackFen: 0,
        recoveredFen: 0,
        version: 1,
      };
      overpaid.set(grant.id, { ...debt, amountFen: debt.amountFen - amountFen });
      overpaymentId = debt.id;
    }
    return {
      id: context.newId('AllowanceCorrection'),
      grantId: grant.id,
      month,
      cause: reason.cause,
      amountFen,
      oldAmountFen,
      newAmountFen,
      oldStandardId: reason.oldStandardId ?? null,
      newStandardId: reason.newStandardId ?? null,
      article: reason.article,
      source: reason.source ?? null,
      madeAt,
      paymentId,
      overpaymentId,
    };
  });
  if (arrears.length > 0) await tx.execute(insertMany(payments, arrears));
  if (shares.length > 0) await tx.execute(insertMany(paymentShares, shares));
  if (overpaid.size > 0) await tx.execute(insertMany(overpayments, [...overpaid.values()]));
  // Before the corrections: a debt never has more come back than it comes to.
  await takeWriteOffsBack(tx, context, less);
  await tx.execute(insertMany(corrections, rows));
  await cancelPayments(tx, cancelled);
  if (less.size > 0)
    await tx
      .update(overpayments)
      .set({ version: sql`${overpayments.version} + 1` })
      .where(anyOf(overpayments.id, [...less.keys()]));
}

/** What was let go and turns out to be no debt is let go no more: the household has what it is due. */
async function takeWriteOffsBack(
  tx: Db,
  context: Context,
  writtenOffFen: ReadonlyMap<string, number>,
): Promise<void> {
  const taken = [...writtenOffFen].filter(([, amountFen]) => amountFen > 0);
  if (taken.length === 0) return;
  const { today, now, actor } = momentOf(context);
  const { overpaymentId } = recoveries;
  const ids = taken.map(([id]) => id);
  const earlier = await tx
    .select({ overpaymentId, n: count() })
    .from(recoveries)
    .where(anyOf(overpaymentId, ids))
    .groupBy(overpaymentId);
  const positions = new Map(earlier.map((row) => [row.overpaymentId, row.n + 1]));
  const rows = taken.map(([id, amountFen]) => ({
    overpaymentId: id,
    position: positions.get(id) ?? 1,
    kind: 'WRITTEN_OFF' as const,
    amountFen: -amountFen,
    receivedOn: today,
    reason: '重新核算后不属于多发，撤销核销。',
    recordedBy: actor,
    recordedAt: now,
  }));
  await tx.insert(recoveries).values(rows);
}

/** Who gets which part of arrears: what each person's part of the month is now, less what each has had. */
function arrearsShares(
  grant: CalculatedGrant,
  month: LocalDate,
  amountFen: number,
  cancelled: readonly string[],
): Share[] {
  const counted = countedIn(grant.members, month);
  const term = grant.terms.findLast(({ since }) => since <= month);
  const target = sharesOf(entitlementOf(grant, month), counted, term ? grant.calculated(term) : []);
  return addedShares(amountFen, target, grant.had(month, cancelled), counted);
}

/** Takes payments back that have not reached the household; one that waits for approval is held in its run. */
async function cancelPayments(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(
    sql`UPDATE ${payments} SET status = 'CANCELLED', paid_on = NULL WHERE ${anyOf(sql`id`, ids)}`,
  );
  await tx.execute(sql`
    WITH held AS (
      UPDATE ${transfers} SET status = 'HELD', hold_reason = 'AMOUNT_CHANGED'
      WHERE ${anyOf(sql`payment_id`, ids)} AND status = 'READY' RETURNING run_id, amount_fen
    ), run AS (SELECT run_id, count(*) AS n, sum(amount_fen) AS fen FROM held GROUP BY run_id)
    UPDATE ${paymentRuns} r SET held_count = held_count + run.n, held_fen = held_fen + run.fen,
      total_fen = total_fen - run.fen, version = version + 1
    FROM run WHERE r.id = run.run_id`);
}
