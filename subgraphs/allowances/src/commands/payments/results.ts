/** What the bank answers, and second transfers. */

import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { todayIn } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { newId } from '@civil-affairs/kit/ids';
import { anyOf } from '@civil-affairs/kit/keys';
import { notFound, type Problem, type Result, refused } from '@civil-affairs/kit/problems';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { handlesMoneyOf } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordBankResultsInput, ReissuePaymentsInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findBankFiles, type PaymentToReissue, paymentsToReissue } from '../../queries/payment-runs.ts';
import { dayProblems, type LineResult, lineResults, type SentLine } from '../../rules/payments/results.ts';
import { resultObstacles } from '../../rules/payments/runs.ts';
import { monthOf } from '../../rules/time.ts';
import { paymentRuns, type RunRow, transfers } from '../../tables/payment-runs.ts';
import { payments } from '../../tables/payments.ts';
import { addLines, changeRun, lockRun, raceLost, theCity } from './run-case.ts';

const mostResults = 20_000;
const mostReissued = 1_000;

/** Records the bank's answers; the value is the run's id. */
export function recordBankResults(context: Context, input: RecordBankResultsInput): Promise<Result<string>> {
  const { runId, results, othersPaidOn = null } = input;
  if (results.length > mostResults)
    throw publicError('BAD_USER_INPUT', `results holds at most ${mostResults} answers.`);
  return carryOut(
    context,
    { mutation: 'recordBankResults', key: input.clientMutationKey, input, subjectId: runId },
    async (tx) => {
      const found = await lockRun(tx, context, runId, null);
      if (!found.ok) return found;
      const run = found.value;
      const obstacles = resultObstacles(run);
      if (obstacles.length > 0) return { ok: false, problems: obstacles };
      const [file] = await findBankFiles(tx, [runId]);
      const today = context.clock.today();
      const exportedOn = file ? todayIn(file.madeAt) : today;
      const decision = lineResults(await namedLines(tx, run, input), results, exportedOn, today);
      const problems: Problem[] = othersPaidOn
        ? dayProblems(othersPaidOn, exportedOn, today, ['othersPaidOn'])
        : [];
      if (!decision.ok) problems.push(...decision.problems);
      if (!decision.ok || problems.length > 0) return { ok: false, problems };
      await writeResults(tx, run, decision.value);
      if (othersPaidOn) await payOthers(tx, run, othersPaidOn);
      const [open] = await tx
        .select({ lineNo: transfers.lineNo })
        .from(transfers)
        .where(and(eq(transfers.runId, runId), eq(transfers.status, 'SENT')))
        .limit(1);
      await changeRun(tx, run, { state: open ? 'EXPORTED' : 'SETTLED' });
      const answered = decision.value.length;
      return done('recordBankResults', 'AllowanceBankResultsRecorded', runId, { runId, answered });
    },
  );
}

async function namedLines(
  tx: Db,
  run: RunRow,
  { results }: RecordBankResultsInput,
): Promise<Map<string, SentLine>> {
  const ids = results.map(({ paymentId }) => paymentId);
  const { paymentId, status } = transfers;
  const lines = await tx
    .select({ paymentId, status })
    .from(transfers)
    .where(and(eq(transfers.runId, run.id), anyOf(paymentId, ids)));
  return new Map(lines.map((line) => [line.paymentId, line]));
}

// Which of them was sent back before decides between the two words for paid.
const paid = sql`CASE WHEN EXISTS (SELECT FROM ${transfers} o WHERE o.payment_id = p.id AND o.status = 'RETURNED')
  THEN 'RE_ISSUED' ELSE 'PAID' END`;

async function writeResults(tx: Db, run: RunRow, changed: readonly LineResult[]): Promise<void> {
  if (changed.length === 0) return;
  const answers = sql`json_to_recordset(${JSON.stringify(changed)}::text::json)
    AS answer ("paymentId" text, status text, "on" date, reason text)`;
  await tx.execute(sql`
    UPDATE ${transfers} l SET status = answer.status, result_on = answer."on", return_reason = answer.reason
    FROM ${answers} WHERE l.run_id = ${run.id} AND l.payment_id = answer."paymentId"`);
  await tx.execute(sql`
    UPDATE ${payments} p SET status = CASE answer.status WHEN 'PAID' THEN ${paid} ELSE 'RETURNED' END,
      paid_on = CASE answer.status WHEN 'PAID' THEN answer."on" END
    FROM ${answers} WHERE p.id = answer."paymentId"`);
}

async function payOthers(tx: Db, run: RunRow, on: string): Promise<void> {
  await tx.execute(sql`
    UPDATE ${payments} p SET status = ${paid}, paid_on = ${on}::date
    FROM ${transfers} l WHERE l.run_id = ${run.id} AND l.status = 'SENT' AND p.id = l.payment_id`);
  await tx
    .update(transfers)
    .set({ status: 'PAID', resultOn: on })
    .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'SENT')));
}

/** Makes a run of second transfers; the value is its id. */
export function reissuePayments(context: Context, input: ReissuePaymentsInput): Promise<Result<string>> {
  const { viewer, clock } = context;
  const { division } = input;
  const id = newId('AllowancePaymentRun');
  return carryOut(
    context,
    { mutation: 'reissuePayments', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      if (!/^[0-9]{6}$/.test(division)) return refused(problem('CITY_NEEDED', { path: ['division'] }));
      if (!handlesMoneyOf(viewer, division)) return refused(notFound(['division'], theCity));
      const ids = input.payments.map(({ paymentId }) => paymentId);
      if (ids.length === 0 || ids.length > mostReissued || new Set(ids).size < ids.length)
        return refused(problem('PAYMENTS_NEEDED', { path: ['payments'] }));
      const [open] = await tx
        .select({ id: paymentRuns.id })
        .from(paymentRuns)
        .where(
          and(
            eq(paymentRuns.divisionCode, division),
            eq(paymentRuns.kind, 'REISSUE'),
            inArray(paymentRuns.state, ['PREPARING', 'PREPARED']),
          ),
        );
      if (open) return refused(problem('ALREADY_PREPARED', { conflictsWith: open.id }));
      const found = new Map((await paymentsToReissue(tx, ids)).map((payment) => [payment.id, payment]));
      const problems = input.payments.flatMap(({ paymentId, accountConfirmed }, n) =>
        reissueProblems(found.get(paymentId), division, accountConfirmed === true, [
          'payments',
          n,
          'paymentId',
        ]),
      );
      if (problems.length > 0) return { ok: false, problems };
      const [run] = await tx
        .insert(paymentRuns)
        .values({
          id,
          divisionCode: division,
          month: monthOf(clock.today()),
          kind: 'REISSUE',
          state: 'PREPARED',
          version: 1,
          total: ids.length,
          done: ids.length,
          preparedBy: viewer?.subject ?? 'public',
          startedAt: clock.now(),
          preparedAt: clock.now(),
        })
        .returning();
      if (!run) throw new Error('a run was not inserted');
      const lines = [...found.values()].map((payment) => ({ ...payment, paymentId: payment.id }));
      await tx
        .update(paymentRuns)
        .set(await addLines(tx, run, lines))
        .where(eq(paymentRuns.id, id));
      await tx.update(payments).set({ status: 'PREPARED' }).where(anyOf(payments.id, ids));
      return done('reissuePayments', 'AllowancePaymentRunStarted', id, { runId: id, kind: 'REISSUE' });
    },
    raceLost,
  );
}

const thePayment = { zhHans: '该笔款项', ko: '해당 지급', en: 'payment' };

function reissueProblems(
  payment: PaymentToReissue | undefined,
  division: string,
  accountConfirmed: boolean,
  path: (string | number)[],
): Problem[] {
  if (!payment?.communityCode.startsWith(division)) return [notFound(path, thePayment)];
  if (payment.draft || (payment.status !== 'RETURNED' && payment.status !== 'HELD'))
    return [problem('NOT_RETURNED', { path })];
  const checked =
    payment.account && (accountConfirmed || payment.account.accountId !== payment.lastAccountId);
  return checked ? [] : [problem('ACCOUNT_NOT_CHECKED', { path })];
}
