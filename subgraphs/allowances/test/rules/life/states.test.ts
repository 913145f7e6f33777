import { faultsOf } from '@civil-affairs/kit/states';
import { describe, expect, test } from 'vitest';
import type { AllowanceStopReason } from '../../../src/generated/contract.ts';
import { blockedByStatus, stopObstacles } from '../../../src/rules/life/obstacles.ts';
import { grantStates, standingOf } from '../../../src/rules/life/states.ts';

const today = '2026-11-20';
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test('a grant can come to each status, and leave each that is not final', () => {
  expect(faultsOf(grantStates)).toEqual([]);
});

describe('a grant stands', () => {
  test.each<['ACTIVE' | 'SUSPENDED' | 'GRADUAL_EXIT', string | null, AllowanceStopReason | null, string]>([
    ['ACTIVE', null, null, 'ACTIVE'],
    ['SUSPENDED', null, null, 'SUSPENDED'],
    // For a time, until its last day.
    ['ACTIVE', '2026-11-20', 'PERIOD_ENDED', 'ACTIVE'],
    ['SUSPENDED', '2027-04-30', 'PERIOD_ENDED', 'SUSPENDED'],
    ['ACTIVE', '2026-11-19', 'PERIOD_ENDED', 'STOPPED'],
    // An end that is decided counts before its day.
    ['ACTIVE', '2026-11-30', 'WITHDRAWN', 'STOPPED'],
    ['GRADUAL_EXIT', '2027-05-31', 'INCOME_ABOVE_STANDARD', 'GRADUAL_EXIT'],
    ['GRADUAL_EXIT', '2026-11-19', 'INCOME_ABOVE_STANDARD', 'STOPPED'],
    ['GRADUAL_EXIT', '2026-11-30', 'WITHDRAWN', 'STOPPED'],
  ])('by a term %s until %s for %s as %s', (status, effectiveUntil, stopReason, standing) => {
    expect(standingOf({ effectiveUntil, stopReason, term: { status } }, today)).toBe(standing);
  });
});

describe('an act that the standing of a grant shuts', () => {
  test('says why', () => {
    expect(codes(blockedByStatus({ status: 'ACTIVE' }, 'resumeAllowanceGrant'))).toEqual([
      'GRANT_NOT_SUSPENDED',
    ]);
    expect(codes(blockedByStatus({ status: 'SUSPENDED' }, 'suspendAllowanceGrant'))).toEqual([
      'GRANT_SUSPENDED',
    ]);
    const ofPaid = [
      'proposeAllowanceChange',
      'confirmAllowanceChange',
      'recordAllowanceUnreportedChange',
    ] as const;
    for (const act of ['recordAllowanceReview', 'resumeAllowanceGrant', ...ofPaid] as const)
      expect(codes(blockedByStatus({ status: 'STOPPED' }, act))).toEqual(['GRANT_ENDED']);
    expect(codes(blockedByStatus({ status: 'GRADUAL_EXIT' }, 'suspendAllowanceGrant'))).toEqual([
      'GRANT_ENDED',
    ]);
    // A gradual exit is still paid.
    for (const act of ofPaid) expect(blockedByStatus({ status: 'GRADUAL_EXIT' }, act)).toEqual([]);
  });

  test.each([
    ['GRADUAL_EXIT', '2027-05-31', []],
    ['GRADUAL_EXIT', '2026-11-30', ['GRANT_ENDED']],
    ['ACTIVE', '2026-11-30', ['GRANT_ENDED']],
    ['STOPPED', '2026-12-31', ['GRANT_ENDED']],
    ['SUSPENDED', null, []],
  ] as const)('is the stop of one %s until %s: %j', (status, effectiveUntil, found) => {
    const grant = { effectiveUntil } as Parameters<typeof stopObstacles>[0]['grant'];
    expect(codes(stopObstacles({ status, grant }, today))).toEqual(found);
  });
});
