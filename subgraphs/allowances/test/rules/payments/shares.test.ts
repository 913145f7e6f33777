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
