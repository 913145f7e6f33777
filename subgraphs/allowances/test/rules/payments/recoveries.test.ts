import { describe, expect, test } from 'vitest';
import {
  debtOf,
  type OverpaymentFacts,
  outstandingOf,
  overpaymentStatus,
  type RecoveryRequest,
  recoveryObstacles,
  recoveryProblems,
} from '../../../src/rules/payments/recoveries.ts';

const today = '2026-11-20';
const overpayment = (changes: Partial<OverpaymentFacts> = {}): OverpaymentFacts => ({
  amountFen: 66_000,
  takenBackFen: 0,
  recoveredFen: 0,
  foundOn: '2026-10-01',
  ...changes,
});
const recovery = (changes: Partial<RecoveryRequest> = {}): RecoveryRequest => ({
  kind: 'CASH',
  amountFen: 10_000,
  receivedOn: today,
  ...changes,
});
const faults = (changes: Partial<RecoveryRequest>, of: Partial<OverpaymentFacts> = {}) =>
  recoveryProblems(overpayment(of), recovery(changes), today).map(({ code, path }) => [code, path?.join()]);

describe('what a household owes', () => {
  test('is what was found, less what was no debt, less what came back', () => {
    const facts = overpayment({ takenBackFen: 6_000, recoveredFen: 20_000 });
    expect([debtOf(facts), outstandingOf(facts)]).toEqual([60_000, 40_000]);
  });

  test.each([
    [{}, 'OVERPAID', []],
    [{ recoveredFen: 1 }, 'RECOVERING', []],
    [{ recoveredFen: 66_000 }, 'SETTLED', ['NOTHING_OWED']],
    [{ takenBackFen: 66_000 }, 'SETTLED', ['NOTHING_OWED']],
  ])('with %o it is %s', (changes, status, obstacles) => {
    expect(overpaymentStatus(overpayment(changes))).toBe(status);
    expect(recoveryObstacles(overpayment(changes)).map(({ code }) => code)).toEqual(obstacles);
  });
});

describe('what comes back', () => {
  test.each([
    [1, []],
    [66_000, []],
    [0, [['MORE_THAN_OWED', 'amountFen']]],
    [-1, [['MORE_THAN_OWED', 'amountFen']]],
    [66_001, [['MORE_THAN_OWED', 'amountFen']]],
  ])('of %i fen is no more than is owed, and something', (amountFen, expected) => {
    expect(faults({ amountFen })).toEqual(expected);
  });

  test('says nothing of the amount where nothing is owed', () => {
    expect(faults({ amountFen: 5 }, { recoveredFen: 66_000 })).toEqual([]);
  });

  test.each([
    ['2026-10-01', []],
    [today, []],
    ['2026-09-30', [['RECOVERY_DAY', 'receivedOn']]],
    ['2026-11-21', [['RECOVERY_DAY', 'receivedOn']]],
  ])('came on %s: neither before the debt was found nor after today', (receivedOn, expected) => {
    expect(faults({ receivedOn })).toEqual(expected);
  });

  test('needs a reason when it is written off, and may have one otherwise', () => {
    expect(faults({ kind: 'WRITTEN_OFF' })).toEqual([['RECOVERY_REASON', 'reason']]);
    expect(faults({ kind: 'WRITTEN_OFF', reason: '本人死亡，无遗产。' })).toEqual([]);
    expect(faults({ reason: null })).toEqual([]);
    expect(faults({ reason: '字'.repeat(500) })).toEqual([]);
    expect(faults({ reason: '字'.repeat(501) })).toEqual([['TEXT_TOO_LONG', 'reason']]);
    expect(faults({ kind: 'WRITTEN_OFF', reason: '字'.repeat(501) })).toEqual([['TEXT_TOO_LONG', 'reason']]);
  });

  test('with several faults is told all of them', () => {
    expect(faults({ amountFen: 0, receivedOn: '2026-12-01', kind: 'WRITTEN_OFF' })).toEqual([
      ['MORE_THAN_OWED', 'amountFen'],
      ['RECOVERY_DAY', 'receivedOn'],
      ['RECOVERY_REASON', 'reason'],
    ]);
  });
});
