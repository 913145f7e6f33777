import { addDays, addMonths } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsOn, isElder } from '../src/rules.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1930-01-01', n));

describe('an elder (Law on the Protection of the Rights of the Elderly, article 2)', () => {
  test('is one from the sixtieth birthday on', () => {
    expect(isElder('1966-11-20', '2026-11-20')).toBe(true);
    expect(isElder('1966-11-21', '2026-11-20')).toBe(false);
  });

  test('stays one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20_000 }), (birthDate, later) => {
        expect(isElder(birthDate, addDays(addMonths(birthDate, 721), later))).toBe(true);
        expect(isElder(birthDate, addMonths(birthDate, 719))).toBe(false);
      }),
    );
  });
});

describe('what lasts for a time', () => {
  test('holds on its first and on its last day, and not around them', () => {
    expect(holdsOn('2024-01-01', '2026-12-31', '2023-12-31')).toBe(false);
    expect(holdsOn('2024-01-01', '2026-12-31', '2024-01-01')).toBe(true);
    expect(holdsOn('2024-01-01', '2026-12-31', '2026-12-31')).toBe(true);
    expect(holdsOn('2024-01-01', '2026-12-31', '2027-01-01')).toBe(false);
  });

  test('holds on every later day when it has no end', () => {
    fc.assert(fc.property(days, fc.nat(10_000), (from, n) => holdsOn(from, null, addDays(from, n))));
  });
});
