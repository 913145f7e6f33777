import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { beforeAll, describe } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { changeAllowanceHouseholdAccount } from '../src/commands/accounts.ts';
import { paymentActs } from '../src/commands/payments/acts.ts';
import { newId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import { apply, bankAccount, residentAs } from './application-testing.ts';
import {
  act,
  addGrants,
  approver,
  cashier,
  city,
  decider,
  paymentsOf,
  sendMonth,
} from './commands/payments/testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });
const today = demoDate;

let grant = '';
beforeAll(async () => {
  [grant = ''] = await addGrants(graph, [{ from: '2010-01-01' }, { from: '2010-01-01', account: false }]);
});

let used = 0;
/** A month that no run was made for. */
const freshMonth = () => addMonths('2010-01-01', used++).slice(0, 7);
/** A day on which no standard begins. */
const freshDay = () => addDays('2025-01-01', used++);

async function preparedRun() {
  const input = { division: city, month: freshMonth() };
  const { run } = await act(graph, cashier, 'prepareAllowancePaymentRun', input);
  return { runId: run.id, expectedVersion: run.version };
}

async function approvedRun() {
  const { run } = await act(graph, approver, 'approveAllowancePaymentRun', await preparedRun());
  return { runId: run.id, expectedVersion: run.version };
}

/** The id of a payment that the bank sent back. */
async function returnedPayment(): Promise<string> {
  const { id: runId, month } = await sendMonth(graph, freshMonth());
  const payment = (await paymentsOf(graph, grant)).find((row) => row.month === month);
  const returned = { paymentId: payment?.id, outcome: 'RETURNED', on: today, reason: '销户' };
  await act(graph, cashier, 'recordAllowanceBankResults', {
    runId,
    results: [returned],
    othersPaidOn: today,
  });
  return String(payment?.id);
}

/** A city has one open run of second transfers at a time. */
async function closeReissues() {
  const open = await graph.database
    .sql`SELECT id, version FROM payment_runs WHERE division_code = ${city} AND kind = 'REISSUE' AND state = 'PREPARED'`;
  for (const { id: runId, version: expectedVersion } of open)
    await act(graph, approver, 'cancelAllowancePaymentRun', { runId, expectedVersion });
}

describe('the protocol of each act on the money of a city', () => {
  tryActs(graph, [...paymentActs, changeAllowanceHouseholdAccount], {
    async prepareAllowancePaymentRun() {
      const input = { division: city, month: freshMonth() };
      return { viewer: cashier, input, otherInput: { ...input, month: freshMonth() } };
    },
    async approveAllowancePaymentRun() {
      return { viewer: approver, input: await preparedRun() };
    },
    async cancelAllowancePaymentRun() {
      return { viewer: cashier, input: await preparedRun() };
    },
    async exportAllowancePaymentRun() {
      return { viewer: cashier, input: await approvedRun() };
    },
    async recordAllowanceBankResults() {
      const { id: runId } = await sendMonth(graph, freshMonth());
      const input = { runId, results: [], othersPaidOn: today };
      return { viewer: cashier, input, otherInput: { runId, results: [] } };
    },
    async reissueAllowancePayments() {
      await closeReissues();
      const payment = { paymentId: await returnedPayment(), accountConfirmed: true };
      const otherInput = { division: city, payments: [{ ...payment, accountConfirmed: false }] };
      return { viewer: cashier, input: { division: city, payments: [payment] }, otherInput };
    },
    async registerAllowanceStandard() {
      const input = {
        division: city,
        settlement: 'RURAL',
        perYearFen: 528_000,
        effectiveFrom: freshDay(),
        effectiveFromPrecision: 'DAY',
        source: '测试',
      };
      return { viewer: decider, input, otherInput: { ...input, perYearFen: 530_000 } };
    },
    async recordAllowanceRecovery() {
      const overpaymentId = newId('AllowanceOverpayment');
      await graph.database.sql`INSERT INTO overpayments (id, grant_id, cause, found_on, amount_fen, version)
        VALUES (${overpaymentId}, ${grant}, 'TERMS_CHANGED', '2026-11-01', 100, 1)`;
      const input = { overpaymentId, kind: 'CASH', amountFen: 60, receivedOn: today, expectedVersion: 1 };
      return { viewer: cashier, input };
    },
    async changeAllowanceHouseholdAccount() {
      const { householdId, members } = await apply(graph);
      const [holder = ''] = members;
      const naming = (accountNumber: string) => ({
        householdId,
        account: { ...bankAccount(holder), accountNumber },
      });
      return {
        viewer: residentAs(holder),
        input: naming('6229900000000099'),
        otherInput: naming('6229900000000098'),
      };
    },
  });
});
