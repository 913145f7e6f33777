import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideDown, divideHalfUp, yuanOf } from '../src/money.ts';

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [66_000, '660.00'],
  [-1, '-0.01'],
  [-12_345, '-123.45'],
  [1_100_000_000, '11000000.00'],
])('%i fen are %s yuan', (fen, yuan) => {
  expect(yuanOf(fen)).toBe(yuan);
});

test('the digits of the yuan are the digits of the fen, for every safe amount', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (fen) => {
      expect(BigInt(yuanOf(fen).replace('.', ''))).toBe(BigInt(fen));
    }),
  );
});

test.each([0.5, Number.NaN, 2 ** 53])('%d is no amount', (fen) => {
  expect(() => yuanOf(fen)).toThrow(RangeError);
});

test.each([
  [149n, 100n, 1, 1],
  [150n, 100n, 2, 1],
  [151n, 100n, 2, 1],
  [200n, 100n, 2, 2],
  [1n, 3n, 0, 0],
  [2n, 3n, 1, 0],
  [0n, 7n, 0, 0],
  [2n ** 53n - 1n, 1n, 2 ** 53 - 1, 2 ** 53 - 1],
])(
  '%i / %i is %i fen where it is owed, and %i where it may not be exceeded',
  (dividend, divisor, owed, most) => {
    expect(divideHalfUp(dividend, divisor)).toBe(owed);
    expect(divideDown(dividend, divisor)).toBe(most);
  },
);
