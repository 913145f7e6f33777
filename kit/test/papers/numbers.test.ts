import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperNumber, printedNumber, readNumber } from '../../src/papers/numbers.ts';

const secrets = fc.uint8Array({ minLength: 10, maxLength: 32 });
const domains = fc.constantFrom(...'AMEF');
const numbers = fc.tuple(domains, secrets).map(([domain, secret]) => paperNumber(domain, secret));
const characters = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*');

test('a number is read as it is printed, in small letters, without hyphens and with blanks', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const printed = printedNumber(number);
      expect(printed).toMatch(/^[A-Z](-[0-9A-Z]{4}){4}-[0-9A-Z*]$/);
      for (const typed of [printed, printed.toLowerCase(), number, ` ${printed.replaceAll('-', ' ')} `])
        expect(readNumber(typed)).toBe(number);
    }),
  );
});

test('one wrong character is always found out', () => {
  fc.assert(
    fc.property(numbers, fc.nat(17), characters, (number, place, character) => {
      const typed = number.slice(0, place) + character + number.slice(place + 1);
      expect(readNumber(typed)).toBe(typed === number ? number : undefined);
    }),
    { numRuns: 2_000 },
  );
});

test('two neighbours that changed places are always found out', () => {
  fc.assert(
    fc.property(numbers, fc.nat(16), (number, place) => {
      const [a = '', b = ''] = number.slice(place, place + 2);
      const typed = number.slice(0, place) + b + a + number.slice(place + 2);
      expect(readNumber(typed)).toBe(a === b ? number : undefined);
    }),
    { numRuns: 2_000 },
  );
});

test('letters that look like digits are read as these', () => {
  const number = paperNumber('A', new Uint8Array(10));
  expect(readNumber(`A${'O'.repeat(16)}${number.at(-1)}`)).toBe(number);
  const ones = paperNumber('A', Uint8Array.from([8, 66, 16, 132, 33, 8, 66, 16, 132, 33]));
  expect(ones.slice(1, 17)).toBe('1'.repeat(16));
  expect(readNumber(`A${'IL'.repeat(8)}${ones.at(-1)}`)).toBe(ones);
});

test('what is drawn from other bytes is another number, but for neighbours of the last byte', () => {
  fc.assert(
    fc.property(secrets, fc.nat(71), (secret, bit) => {
      const other = Uint8Array.from(secret);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(paperNumber('A', other)).not.toBe(paperNumber('A', secret));
    }),
  );
});

test.each(['', 'A', '*'.repeat(18), 'A'.repeat(18), 'A'.repeat(1_000)])('%j is no number', (typed) => {
  expect(readNumber(typed)).toBeUndefined();
});

test('no number is made without enough to draw from', () => {
  expect(() => paperNumber('A', new Uint8Array(9))).toThrow(RangeError);
  expect(() => paperNumber('1', new Uint8Array(10))).toThrow(RangeError);
});
