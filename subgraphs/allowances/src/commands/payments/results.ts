/** What the bank answers, and second transfers. */

import type { Db } from '@civil-affairs/kit/database';
import { todayIn } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import { notFound, type Problem, refused } from '@civil-affairs/kit/problems';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { handlesMoneyOf } from '../../access.ts';
import type { Context } from '../../context.ts';
import type {
  RecordAllowanceBankResultsInput,
  ReissueAllowancePaymentsInput,
} from '../../generated/contract.ts';
import { message } from '../../messages.ts';
import { problem } from '../../problems.ts';
import {
  findBankFiles,
  holdersOfPayments,
  type PaymentToReissue,
  paymentsToReissue,
} from '../../queries/payment-runs.ts';
import { dayProblems, type LineResult, lineResults, type SentLine } from '../../rules/payments/results.ts';
import { obstaclesTo } from '../../rules/payments/runs.ts';
import { monthOf } from '../../rules/time.ts';
import { paymentRuns, type RunRow, transfers } from '../../tables/payment-runs.ts';
import { corrections, payments } from '../../tables/payments.ts';
import { openingAct } from '../protocol.ts';
import { reconcileGrants } from './reconcile.ts';
import { addLines, onRunWithCalculation, theCity } from './run-case.ts';

/** As many as the longest answers leave well below what a server accepts as one request. */
const mostResults = 1_000;
const mostReissued = 1_000;

/** Records the bank's answers; the value is the run's id. */
export const recordAllowanceBankResults = onRunWithCalculation<RecordAllowanceBankResultsInput>(
  'recordAllowanceBankResults',
  {
    event: 'AllowanceBankResultsRecorded',
    mayAct: ({ pay }) => pay,
    obstacles: obstaclesTo('recordAllowanceBankResults'),
    inputProblems: ({ results }) =>
      results.length > mostResults ? [problem('TOO_MANY_RESULTS', { path: ['results'] })] : [],
    async write(tx, context, input, { found: run, today }) {
      const { results, othersPaidOn = null } = input;
      const [file] = await findBankFiles(tx, [run.id]);
      const exportedOn = file ? todayIn(file.madeAt) : today;
      const decision = lineResults(await namedLines(tx, run, input), results, exportedOn, today);
      const problems: Problem[] = othersPaidOn
        ? dayProblems(othersPaidOn, exportedOn, today, ['othersPaidOn'])
        : [];
      if (!decision.ok) problems.push(...decision.problems);
      if (!decision.ok || problems.length > 0) return refused(...problems);
      await writeResults(tx, run, decision.value);
      await forgetDebts(tx, context, decision.value);
      const answered = decision.value.length;
      const others = othersPaidOn ? await payOthers(tx, run, othersPaidOn) : 0;
      if (answered + others === 0) return { ok: true, value: { unchanged: true, ids: { answered } } };
      const [open] = await tx
        .select({ lineNo: transfers.lineNo })
        .from(transfers)
        .where(and(eq(transfers.runId, run.id), eq(transfers.status, 'SENT')))
        .limit(1);
      const status = open ? 'EXPORTED' : 'SETTLED';
      const messages = await messagesOfReturns(tx, decision.value);
      return { ok: true, value: { change: { status }, ids: { answered }, messages } };
    },
  },
);

async function namedLines(
  tx: Db,
  run: RunRow,
  { results }: RecordAllowanceBankResultsInput,
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

/** Whoever holds the account alone can say what is wrong with it. */
async function messagesOfReturns(tx: Db, changed: readonly LineResult[]): Promise<MessageDraft[]> {
  const returned = changed.flatMap(({ paymentId, status }) => (status === 'RETURNED' ? [paymentId] : []));
  const rows = returned.length > 0 ? await holdersOfPayments(tx, returned) : [];
  return rows.flatMap(({ grantId, communityCode, month, holderId }) =>
    message('ALLOWANCE_PAYMENT_RETURNED', { caseId: grantId, divisionCode: communityCode }, [holderId], {
      month,
    }),
  );
}

/** A payment that was found to be too much and then came back is no debt: the household never had it. */
async function forgetDebts(tx: Db, context: Context, changed: readonly LineResult[]): Promise<void> {
  const returned = changed.flatMap(({ paymentId, status }) => (status === 'RETURNED' ? [paymentId] : []));
  if (returned.length === 0) return;
  const debts = await tx
    .selectDistinct({ grantId: payments.grantId, month: payments.month, cause: corrections.cause })
    .from(payments)
    .innerJoin(
      corrections,
      and(eq(corrections.grantId, payments.grantId), eq(corrections.month, payments.month)),
    )
    .where(and(anyOf(payments.id, returned), isNotNull(corrections.overpaymentId)));
  for (const { grantId, month, cause } of debts)
    await reconcileGrants(tx, context, [grantId], month, {
      cause,
      article: '最低生活保障审核确认办法（民发〔2021〕57号）第二十五条',
    });
}

/** @returns how many payments had no answer yet */
async function payOthers(tx: Db, run: RunRow, on: string): Promise<number> {
  await tx.execute(sql`
    UPDATE ${payments} p SET status = ${paid}, paid_on = ${on}::date
    FROM ${transfers} l WHERE l.run_id = ${run.id} AND l.status = 'SENT' AND p.id = l.payment_id`);
  const { count } = await tx.execute(sql`
    UPDATE ${transfers} SET status = 'PAID', result_on = ${on}::date
    WHERE run_id = ${run.id} AND status = 'SENT'`);
  return count;
}

/** Makes a run of second transfers; the value is its id. */
export const reissueAllowancePayments = openingAct<ReissueAllowancePaymentsInput>(
  'reissueAllowancePayments',
  {
    event: 'AllowancePaymentsReissued',
    entity: 'AllowancePaymentRun',
    async write(tx, context, input, { id, today, now, actor }) {
      const { viewer } = context;
      const { division } = input;
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
            inArray(paymentRuns.status, ['PREPARING', 'PREPARED']),
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
      if (problems.length > 0) return refused(...problems);
      const [run] = await tx
        .insert(paymentRuns)
        .values({
          id,
          divisionCode: division,
          month: monthOf(today),
          kind: 'REISSUE',
          status: 'PREPARED',
          version: 1,
          total: ids.length,
          done: ids.length,
          preparedBy: actor,
          startedAt: now,
          preparedAt: now,
        })
        .returning();
      if (!run) throw new Error('a run was not inserted');
      const lines = [...found.values()].map((payment) => ({ ...payment, paymentId: payment.id }));
      await tx
        .update(paymentRuns)
        .set(await addLines(tx, context, run, lines))
        .where(eq(paymentRuns.id, id));
      await tx.update(payments).set({ status: 'PREPARED' }).where(anyOf(payments.id, ids));
      const { status, version, kind } = run;
      return { ok: true, value: { ids: { runId: id, kind }, opens: { caseId: id, version, status } } };
    },
  },
);

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
