import { describe, expect, test } from 'vitest';
import {
  approvalObstacles,
  continuationObstacles,
  obstaclesTo,
  preparationProblems,
  type RunFacts,
} from '../../../src/rules/payments/runs.ts';

const today = '2026-11-20';
const run = (changes: Partial<RunFacts> = {}): RunFacts => ({
  status: 'PREPARED',
  lineCount: 3,
  preparedBy: 'cashier',
  ...changes,
});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a run is prepared', () => {
  const faults = (changes: object) =>
    preparationProblems({ division: '222401', month: '2026-11', kind: 'REGULAR', ...changes }, today).map(
      ({ code, path }) => [code, path?.join('.')],
    );

  test('for a city, for a month that has begun', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ month: '2026-10', kind: 'ARREARS' })).toEqual([]);
    for (const division of ['22240', '2224010', '222401003', 'x222401', ''])
      expect(faults({ division }), division).toEqual([['CITY_NEEDED', 'division']]);
    for (const month of ['2026-12', '2026-13', '2026-1', ''])
      expect(faults({ month }), month).toEqual([['MONTH_NOT_BEGUN', 'month']]);
  });

  test('and says when a month begins', () => {
    const [problem] = preparationProblems({ division: '222401', month: '2026-12', kind: 'REGULAR' }, today);
    expect(problem).toMatchObject({ allowedFrom: '2026-12-01' });
  });

  test('but not to send again what came back', () => {
    expect(faults({ kind: 'REISSUE' })).toEqual([['KIND_NOT_PREPARED', 'kind']]);
  });

  test('and goes on while it is being prepared, no longer', () => {
    expect(codes(continuationObstacles(run({ status: 'PREPARING' })))).toEqual([]);
    expect(codes(continuationObstacles(run()))).toEqual(['ALREADY_PREPARED']);
  });
});

describe('a run is approved', () => {
  test('by somebody else than who prepared it', () => {
    expect(codes(approvalObstacles(run(), 'approver'))).toEqual([]);
    expect(codes(approvalObstacles(run(), 'cashier'))).toEqual(['SAME_PERSON_APPROVES']);
  });

  test('when it has lines', () => {
    expect(codes(approvalObstacles(run({ lineCount: 0 }), 'approver'))).toEqual(['RUN_EMPTY']);
    expect(codes(approvalObstacles(run({ lineCount: 0, status: 'APPROVED' }), 'approver'))).toEqual([
      'RUN_NOT_OPEN_FOR_THIS',
    ]);
  });

  test('once', () => {
    expect(codes(obstaclesTo('approveAllowancePaymentRun')(run({ status: 'EXPORTED' })))).toEqual([
      'RUN_NOT_OPEN_FOR_THIS',
    ]);
  });
});
