import { faultsOf } from '@civil-affairs/kit/states';
import { expect, test } from 'vitest';
import { approvalObstacles, continuationObstacles, obstaclesTo } from '../../../src/rules/payments/runs.ts';
import { runStates } from '../../../src/rules/payments/states.ts';

test('a run can come to each state, and leave each that is not final', () => {
  expect(faultsOf(runStates)).toEqual([]);
});

test.each([
  ['PREPARING', ['preparePaymentRun', 'cancelPaymentRun']],
  ['PREPARED', ['approvePaymentRun', 'cancelPaymentRun']],
  ['APPROVED', ['exportPaymentRun']],
  ['EXPORTED', ['exportPaymentRun', 'recordBankResults']],
  ['SETTLED', ['exportPaymentRun', 'recordBankResults']],
  ['CANCELLED', []],
] as const)('of a run that is %s, %j are open', (state, open) => {
  const run = { state, lineCount: 1, preparedBy: 'cashier' };
  const obstacles = {
    preparePaymentRun: continuationObstacles(run),
    approvePaymentRun: approvalObstacles(run, 'approver'),
    exportPaymentRun: obstaclesTo('exportPaymentRun')(run),
    recordBankResults: obstaclesTo('recordBankResults')(run),
    cancelPaymentRun: obstaclesTo('cancelPaymentRun')(run),
  };
  expect(Object.entries(obstacles).flatMap(([act, found]) => (found.length > 0 ? [] : act))).toEqual(open);
});

test('neither who prepared a run nor a run without lines is approved', () => {
  const codes = (lineCount: number, subject: string) =>
    approvalObstacles({ state: 'PREPARED', lineCount, preparedBy: 'cashier' }, subject).map(
      ({ code }) => code,
    );
  expect(codes(0, 'cashier')).toEqual(['SAME_PERSON_APPROVES', 'RUN_EMPTY']);
  expect(codes(1, 'approver')).toEqual([]);
});
