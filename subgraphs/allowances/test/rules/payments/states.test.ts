import { faultsOf } from '@civil-affairs/kit/states';
import { expect, test } from 'vitest';
import { approvalObstacles, continuationObstacles, obstaclesTo } from '../../../src/rules/payments/runs.ts';
import { paymentStates, runStates, transferStates } from '../../../src/rules/payments/states.ts';

test('a run, a payment and a transfer can come to each status, and leave each that is not final', () => {
  expect([...faultsOf(runStates), ...faultsOf(paymentStates), ...faultsOf(transferStates)]).toEqual([]);
});

test.each([
  ['PREPARING', ['prepareAllowancePaymentRun', 'cancelAllowancePaymentRun']],
  ['PREPARED', ['approveAllowancePaymentRun', 'cancelAllowancePaymentRun']],
  ['APPROVED', ['exportAllowancePaymentRun']],
  ['EXPORTED', ['exportAllowancePaymentRun', 'recordAllowanceBankResults']],
  ['SETTLED', ['exportAllowancePaymentRun', 'recordAllowanceBankResults']],
  ['CANCELLED', []],
] as const)('of a run that is %s, %j are open', (status, open) => {
  const run = { status, lineCount: 1, preparedBy: 'cashier' };
  const obstacles = {
    prepareAllowancePaymentRun: continuationObstacles(run),
    approveAllowancePaymentRun: approvalObstacles(run, 'approver'),
    exportAllowancePaymentRun: obstaclesTo('exportAllowancePaymentRun')(run),
    recordAllowanceBankResults: obstaclesTo('recordAllowanceBankResults')(run),
    cancelAllowancePaymentRun: obstaclesTo('cancelAllowancePaymentRun')(run),
  };
  expect(Object.entries(obstacles).flatMap(([act, found]) => (found.length > 0 ? [] : act))).toEqual(open);
});

test('neither who prepared a run nor a run without lines is approved', () => {
  const codes = (lineCount: number, subject: string) =>
    approvalObstacles({ status: 'PREPARED', lineCount, preparedBy: 'cashier' }, subject).map(
      ({ code }) => code,
    );
  expect(codes(0, 'cashier')).toEqual(['SAME_PERSON_APPROVES', 'RUN_EMPTY']);
  expect(codes(1, 'approver')).toEqual([]);
});
