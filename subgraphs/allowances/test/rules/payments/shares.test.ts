import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedShares, countedIn, sharesOf } from '../../../src/rules/payments/shares.ts';

const members = [
  { residentId: 'b', since: '2025-01-01', until: null },
  { residentId: 'a', since: '2025-01-01', until: '2025-06-14' },
];

describe('the parts of a payment', () => {
  test('are those of the persons counted when the month begins', () => {
    expect(countedIn(members, '2025-06-01')).toEqual(['a', 'b']);
    expect(countedIn(members, '2025-07-01')).toEqual(['b']);
  });

  test('go to everybody who was ever counted where nobody is left', () => {
    expect(countedIn(members.slice(1), '2026-01-01')).toEqual(['a']);
  });

  test('are those of the calculation when they make up the amount, and equal ones otherwise', () => {
    const calculated = [
      { residentId: 'a', amountFen: 0 },
      { residentId: 'b', amountFen: 100 },
    ];
    expect(sharesOf(100, ['a', 'b'], calculated)).toEqual([{ residentId: 'b', amountFen: 100 }]);
    expect(sharesOf(101, ['a', 'b'], calculated)).toEqual([
      { residentId: 'a', amountFen: 51 },
      { residentId: 'b', amountFen: 50 },
    ]);
  });

  test('of arrears are what each is owed more than each has had', () => {
    const target = [
      { residentId: 'a', amountFen: 76 },
      { residentId: 'b', amountFen: 76 },
    ];
    const had = [
      { residentId: 'a', amountFen: 66 },
      { residentId: 'b', amountFen: 66 },
    ];
    expect(addedShares(20, target, had, ['a', 'b'])).toEqual([
      { residentId: 'a', amountFen: 10 },
      { residentId: 'b', amountFen: 10 },
    ]);
  });

  test('count who begins with the month or ends with its first day, and nobody who begins later', () => {
    const counted = [
      { residentId: 'c', since: '2025-06-01', until: null },
      { residentId: 'd', since: '2025-06-02', until: null },
      { residentId: 'e', since: '2025-01-01', until: '2025-06-01' },
      { residentId: 'e', since: '2024-01-01', until: '2024-12-31' },
    ];
    expect(countedIn(counted, '2025-06-01')).toEqual(['c', 'e']);
  });

  test('of nothing are none', () => {
    expect(sharesOf(0, ['a'], [])).toEqual([]);
    expect(sharesOf(10, ['a'], [])).toEqual([{ residentId: 'a', amountFen: 10 }]);
  });

  test('of arrears take all that each has had together, and go to whoever is owed', () => {
    const target = [
      { residentId: 'a', amountFen: 100 },
      { residentId: 'b', amountFen: 50 },
    ];
    const had = [
      { residentId: 'a', amountFen: 30 },
      { residentId: 'a', amountFen: 30 },
      { residentId: 'b', amountFen: 50 },
    ];
    expect(addedShares(40, target, had, ['a', 'b'])).toEqual([{ residentId: 'a', amountFen: 40 }]);
  });

  test('of arrears are those of an amount of its own where somebody has had too much', () => {
    const target = [
      { residentId: 'a', amountFen: 100 },
      { residentId: 'b', amountFen: 50 },
    ];
    const had = [{ residentId: 'b', amountFen: 90 }];
    // 100 for one and 40 too much of the other make up 60, and yet nobody's part is below nothing.
    expect(addedShares(60, target, had, ['a', 'b'])).toEqual([
      { residentId: 'a', amountFen: 30 },
      { residentId: 'b', amountFen: 30 },
    ]);
    expect(addedShares(100, target, had, ['a', 'b'])).toEqual([
      { residentId: 'a', amountFen: 50 },
      { residentId: 'b', amountFen: 50 },
    ]);
  });

  test('always add up to it, and none is nothing', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000 });
    const parts = fc.array(fc.record({ residentId: fc.constantFrom('a', 'b', 'c'), amountFen: fen }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 9 }), parts, parts, (amount, count, target, had) => {
        const ids = Array.from({ length: count }, (_, n) => `res ${n}`);
        for (const shares of [sharesOf(amount, ids, target), addedShares(amount, target, had, ids)]) {
          expect(shares.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(amount);
          expect(shares.every(({ amountFen }) => amountFen > 0)).toBe(true);
        }
      }),
    );
  });
});
