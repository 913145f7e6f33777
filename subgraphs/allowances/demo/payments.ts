/**
 * The demo's money: eighteen months of runs with their transfers and files, the back pay of July 2025 for some, second
 * transfers, and a few debts. Rows are made anew for each table, one after another, so that a full-size city needs no
 * more memory than a small one.
 */

import { createHash } from 'node:crypto';
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import { demoId } from '../src/ids.ts';
import { type BankLine, bankFileFormats } from '../src/rules/payments/bank-file.ts';
import { countedIn, sharesOf } from '../src/rules/payments/shares.ts';
import { monthOf } from '../src/rules/time.ts';
import { type Keys, sealedContent, sealedNumberOfTransfer } from '../src/sealed.ts';
import type { GrantRow } from '../src/tables/grants.ts';
import {
  type OverpaymentRow,
  overpayments,
  type RecoveryRow,
  recoveries,
} from '../src/tables/overpayments.ts';
import {
  type BankFileRow,
  bankFiles,
  paymentRuns,
  type RunRow,
  type TransferRow,
  transfers,
} from '../src/tables/payment-runs.ts';
import {
  type CorrectionRow,
  corrections,
  type PaymentRow,
  paymentShares,
  payments,
} from '../src/tables/payments.ts';
import { accountOf } from './accounts.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';

const city = '222401';
const cashier = 'allowance-cashier';
const approver = 'allowance-approver';
const thisMonth = monthOf(demoDate);
const monthsPaid = 18;
const dayOfPayment = 9;
const dayOfSecondPayment = 23;

// The raise of July 2025 was in the news on the 24th (延边广播电视台), when July had been paid for long.
const monthOfRaise: LocalDate = '2025-07-01';
const monthOfBackPay: LocalDate = '2025-08-01';
const raise = {
  oldStandardId: 'std_01900000-0000-7000-8000-000000000006',
  newStandardId: 'std_01900000-0000-7000-8000-000000000007',
  source: '延边广播电视台 2025-07-24',
};
const article = '最低生活保障审核确认办法（民发〔2021〕57号）第二十三、三十一条';

/** Households whose last payment came after the end of their grant. */
const mostOverpaid = 6;

const monthsAgo = (ago: number) => addMonths(thisMonth, -ago);
const regularRun = (ago: number) => demoId('AllowancePaymentRun', monthsPaid - 1 - ago);
const secondTransfers = { id: demoId('AllowancePaymentRun', monthsPaid), month: monthsAgo(4) };
const backPay = { id: demoId('AllowancePaymentRun', monthsPaid + 1), month: monthOfBackPay };

/** Writes everything that was paid into the accounts. */
export async function loadPayments(sql: Sql, keys: Keys, planned: readonly DemoGrant[]): Promise<void> {
  await copyTo(sql, paymentRuns, runsOf(planned).values());
  await copyTo(
    sql,
    payments,
    moneyOf(planned).map(({ payment }) => payment),
  );
  await copyTo(
    sql,
    paymentShares,
    moneyOf(planned).flatMap(({ payment, of }) =>
      sharesOf(payment.amountFen, countedIn(of.members, payment.month), []).map((share) => ({
        paymentId: payment.id,
        ...share,
      })),
    ),
  );
  await copyTo(
    sql,
    transfers,
    moneyOf(planned).flatMap(({ lines }) =>
      lines.map((line) => ({ ...line, accountNumber: sealedNumberOfTransfer(keys, line.accountNumber) })),
    ),
  );
  await copyTo(
    sql,
    bankFiles,
    filesOf(planned).map((file) => ({ ...file, content: sealedContent(keys, file.content) })),
  );
  const debts = [...debtsOf(planned)];
  await copyTo(
    sql,
    overpayments,
    debts.values().map(({ overpayment }) => overpayment),
  );
  await copyTo(
    sql,
    recoveries,
    debts.values().flatMap(({ recovery }) => recovery),
  );
  const made = [
    ...moneyOf(planned).flatMap(({ correction }) => correction),
    ...debts.map((debt) => debt.correction),
  ];
  await copyTo(
    sql,
    corrections,
    made.values().map((row, n) => ({ ...row, id: demoId('AllowanceCorrection', n) })),
  );
}

/** Lines and files before they are sealed. */
type DemoLine = Omit<TransferRow, 'accountNumber'> & { accountNumber: string };
type DemoFile = Omit<BankFileRow, 'content'> & { content: string };

interface DemoMoney {
  payment: PaymentRow;
  of: DemoGrant;
  lines: DemoLine[];
  correction: CorrectionRow[];
}

/** Every payment with its lines, in the order of its grants: so the lines of each run are in order too. */
function* moneyOf(planned: readonly DemoGrant[]): Generator<DemoMoney> {
  let count = 0;
  let late = 0;
  const lineNumbers = new Map<string, number>();
  const nextLine = (runId: string) => {
    const number = (lineNumbers.get(runId) ?? 0) + 1;
    lineNumbers.set(runId, number);
    return number;
  };
  for (const [n, demo] of planned.entries()) {
    const { grant, terms, holder } = demo;
    const account = accountOf(n, grant.householdId, holder, grant.decidedOn);
    const line = (
      { id, amountFen }: PaymentRow,
      runId: string,
      status: TransferRow['status'],
      resultOn: LocalDate | null,
    ): DemoLine => ({
      runId,
      lineNo: nextLine(runId),
      paymentId: id,
      amountFen,
      status,
      holdReason: null,
      accountId: account.id,
      holderName: account.holderName,
      bankName: account.bankName,
      accountNumber: account.accountNumber,
      resultOn,
      returnReason: status === 'RETURNED' ? '账号与户名不符' : null,
    });
    const unpaid = unpaidRaise(n, demo);
    const afterEnd = isOverpaid(n, demo) && late < mostOverpaid ? monthAfterEnd(grant) : null;
    if (afterEnd) late += 1;
    for (let ago = monthsPaid - 1; ago >= 0; ago -= 1) {
      const month = monthsAgo(ago);
      const term = terms.findLast(({ since }) => since <= month);
      const over = grant.effectiveUntil !== null && grant.effectiveUntil < month && month !== afterEnd;
      if (!term || term.monthlyAmountFen === 0 || over) continue;
      const status = statusOf(n, ago);
      const paidOn =
        status === 'RE_ISSUED'
          ? addDays(month, dayOfSecondPayment)
          : status === 'PAID'
            ? addDays(month, dayOfPayment)
            : null;
      const payment: PaymentRow = {
        id: demoId('AllowancePayment', count),
        grantId: grant.id,
        month,
        amountFen: term.monthlyAmountFen - (month === monthOfRaise ? unpaid : 0),
        paidOn,
        status,
        kind: 'REGULAR',
      };
      count += 1;
      const first = status === 'RE_ISSUED' ? 'RETURNED' : (status as 'PAID' | 'RETURNED' | 'SENT');
      const firstOn = first === 'SENT' ? null : addDays(month, dayOfPayment);
      const lines = [line(payment, regularRun(ago), first, firstOn)];
      if (status === 'RE_ISSUED') lines.push(line(payment, secondTransfers.id, 'PAID', paidOn));
      yield { payment, of: demo, lines, correction: [] };
      if (month !== monthOfRaise || unpaid === 0) continue;
      const arrears: PaymentRow = {
        id: demoId('AllowancePayment', count),
        grantId: grant.id,
        month,
        amountFen: unpaid,
        paidOn: addDays(backPay.month, dayOfSecondPayment),
        status: 'PAID',
        kind: 'ARREARS',
      };
      count += 1;
      yield {
        payment: arrears,
        of: demo,
        lines: [line(arrears, backPay.id, 'PAID', arrears.paidOn)],
        correction: [
          {
            ...correctionOf(grant, month, payment.amountFen, term.monthlyAmountFen, '2025-07-25'),
            cause: 'STANDARD_CHANGED',
            ...raise,
            paymentId: arrears.id,
          },
        ],
      };
    }
  }
}

function statusOf(n: number, ago: number): 'PAID' | 'RETURNED' | 'RE_ISSUED' | 'SENT' {
  if (ago === 0 && n % 40 === 9) return 'RETURNED';
  if (ago === 0 && n % 40 === 19) return 'SENT';
  return ago === 4 && n % 20 === 5 ? 'RE_ISSUED' : 'PAID';
}

/** What July 2025 was paid too little, of a few grants. */
function unpaidRaise(n: number, { grant, terms }: DemoGrant): number {
  const raised = terms.find(({ since, reason }) => since === monthOfRaise && reason === 'STANDARD_CHANGED');
  const before = terms.findLast(({ since }) => since < monthOfRaise);
  const few = n % 20 === 7 && grant.settlement === 'URBAN' && grant.category === 'ALLOWANCE';
  if (!few || !raised || !before || before.monthlyAmountFen === 0) return 0;
  return raised.monthlyAmountFen - before.monthlyAmountFen;
}

function isOverpaid(n: number, { grant }: DemoGrant): boolean {
  const month = monthAfterEnd(grant);
  return n % 2 === 0 && month !== null && month <= thisMonth && month > monthsAgo(monthsPaid - 1);
}

function monthAfterEnd({ effectiveUntil, stopReason }: GrantRow): LocalDate | null {
  return effectiveUntil !== null && stopReason === 'MOVED_AWAY' ? addDays(effectiveUntil, 1) : null;
}

function correctionOf(
  grant: GrantRow,
  month: LocalDate,
  oldAmountFen: number,
  newAmountFen: number,
  on: LocalDate,
): CorrectionRow {
  return {
    id: '',
    grantId: grant.id,
    month,
    cause: 'GRANT_ENDED',
    amountFen: newAmountFen - oldAmountFen,
    oldAmountFen,
    newAmountFen,
    oldStandardId: null,
    newStandardId: null,
    article,
    source: null,
    madeAt: new Date(`${on}T09:00:00+08:00`),
    paymentId: null,
    overpaymentId: null,
  };
}

/** The payments that came after the end of a grant; every other debt is being paid back. */
function* debtsOf(planned: readonly DemoGrant[]) {
  let count = 0;
  for (const { payment, of } of moneyOf(planned)) {
    if (of.grant.effectiveUntil === null || payment.month <= of.grant.effectiveUntil) continue;
    const id = demoId('AllowanceOverpayment', count);
    const foundOn = addDays(payment.month, 14);
    const recoveredFen = count % 2 === 0 ? Math.floor(payment.amountFen / 2) : 0;
    const overpayment: OverpaymentRow = {
      id,
      grantId: of.grant.id,
      cause: 'GRANT_ENDED',
      foundOn,
      amountFen: payment.amountFen,
      takenBackFen: 0,
      recoveredFen,
      version: recoveredFen > 0 ? 2 : 1,
    };
    const recovery: RecoveryRow[] =
      recoveredFen === 0
        ? []
        : [
            {
              overpaymentId: id,
              position: 1,
              kind: 'BANK_TRANSFER',
              amountFen: recoveredFen,
              receivedOn: addDays(foundOn, 3),
              reason: null,
              recordedBy: cashier,
              recordedAt: new Date(`${addDays(foundOn, 3)}T10:00:00+08:00`),
            },
          ];
    const correction = {
      ...correctionOf(of.grant, payment.month, payment.amountFen, 0, foundOn),
      overpaymentId: id,
    };
    yield { overpayment, recovery, correction };
    count += 1;
  }
}

/** The runs with what their lines add up to. */
function runsOf(planned: readonly DemoGrant[]): RunRow[] {
  const sums = new Map<string, { lines: number; fen: number; open: boolean }>();
  for (const { lines } of moneyOf(planned))
    for (const { runId, amountFen, status } of lines) {
      const sum = sums.get(runId) ?? { lines: 0, fen: 0, open: false };
      sums.set(runId, {
        lines: sum.lines + 1,
        fen: sum.fen + amountFen,
        open: sum.open || status === 'SENT',
      });
    }
  const months = Array.from({ length: monthsPaid }, (_, n) => monthsPaid - 1 - n);
  const run = (id: string, kind: RunRow['kind'], month: LocalDate, day: number): RunRow[] => {
    const sum = sums.get(id);
    if (!sum) return [];
    const at = (hour: string) => new Date(`${addDays(month, day - 2)}T${hour}:00:00+08:00`);
    return [
      {
        id,
        divisionCode: city,
        month,
        kind,
        status: sum.open ? 'EXPORTED' : 'SETTLED',
        version: sum.open ? 4 : 5,
        total: sum.lines,
        done: sum.lines,
        cursor: '',
        lineCount: sum.lines,
        totalFen: sum.fen,
        heldCount: 0,
        heldFen: 0,
        preparedBy: cashier,
        startedAt: at('09'),
        preparedAt: at('09'),
        approvedBy: approver,
        approvedAt: at('11'),
      },
    ];
  };
  return [
    ...months.flatMap((ago) => run(regularRun(ago), 'REGULAR', monthsAgo(ago), dayOfPayment)),
    ...run(secondTransfers.id, 'REISSUE', secondTransfers.month, dayOfSecondPayment),
    ...run(backPay.id, 'ARREARS', backPay.month, dayOfSecondPayment),
  ];
}

/** The files that the bank was given, one run after another. */
function* filesOf(planned: readonly DemoGrant[]): Generator<DemoFile> {
  for (const { id, month, lineCount, totalFen, approvedAt } of runsOf(planned)) {
    const lines = [...moneyOf(planned).flatMap((money) => money.lines.filter(({ runId }) => runId === id))];
    const content = bankFileFormats.CSV.write(month, lines as BankLine[]);
    yield {
      runId: id,
      format: 'CSV',
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
      lineCount,
      totalFen,
      madeAt: approvedAt ?? new Date(`${demoDate}T12:00:00+08:00`),
      madeBy: cashier,
    };
  }
}
