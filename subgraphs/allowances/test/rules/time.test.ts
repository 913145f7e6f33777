import { describe, expect, test } from 'vitest';
import { effectiveFromOf, inForceOn, monthOf, statusOn } from '../../src/rules/time.ts';

describe('days', () => {
  test.each([
    ['2024-10-24', '2024-11-01'],
    ['2024-11-01', '2024-12-01'],
    ['2024-12-31', '2025-01-01'],
    ['2025-01-31', '2025-02-01'],
  ])('a grant decided on %s begins on %s, with the month after it (办法, article 21)', (decided, first) => {
    expect(effectiveFromOf(decided)).toBe(first);
  });

  test('a day belongs to the month whose first day is given', () => {
    expect(monthOf('2026-11-20')).toBe('2026-11-01');
  });

  test('in force is the latest that begins no later, whatever their order', () => {
    const rows = [{ effectiveFrom: '2025-07-01' }, { effectiveFrom: '1998-01-01' }];
    expect(inForceOn(rows, '1997-12-31')).toBeUndefined();
    expect(inForceOn(rows, '2025-06-30')).toBe(rows[1]);
    expect(inForceOn(rows, '2025-07-01')).toBe(rows[0]);
  });

  test('a grant is stopped from the day after its last one', () => {
    expect(statusOn('2026-10-31', '2026-10-31', 'GRADUAL_EXIT')).toBe('GRADUAL_EXIT');
    expect(statusOn('2026-11-01', '2026-10-31', 'GRADUAL_EXIT')).toBe('STOPPED');
    expect(statusOn('2026-11-01', null, 'SUSPENDED')).toBe('SUSPENDED');
  });
});
