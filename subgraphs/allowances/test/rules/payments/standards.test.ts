import { describe, expect, test } from 'vitest';
import {
  type StandardTerm,
  standardProblems,
  termsUnderStandard,
} from '../../../src/rules/payments/standards.ts';

const running = { effectiveFrom: '2024-11-01', effectiveUntil: null };
const term = (since: string, changes: Partial<StandardTerm> = {}): StandardTerm => ({
  since,
  status: 'ACTIVE',
  reason: 'GRANTED',
  monthlyAmountFen: 66_000,
  ...changes,
});
const raise = (before: StandardTerm) => ({ ...before, monthlyAmountFen: before.monthlyAmountFen + 10_000 });
const under = (terms: StandardTerm[], until: string | null = null, grant = running) =>
  termsUnderStandard(grant, terms, '2025-07-01', until, raise);

describe('terms under a standard that becomes known later', () => {
  test('what ran into its time is divided at its first month', () => {
    expect(under([term('2024-11-01')])).toEqual([
      term('2025-07-01', { reason: 'STANDARD_CHANGED', monthlyAmountFen: 76_000 }),
    ]);
  });

  test('a review since then keeps its reason and gets its amount anew', () => {
    const reviewed = term('2025-09-01', { reason: 'REVIEWED', monthlyAmountFen: 40_000 });
    expect(under([term('2024-11-01'), reviewed])).toMatchObject([
      { since: '2025-07-01', monthlyAmountFen: 76_000 },
      { since: '2025-09-01', reason: 'REVIEWED', monthlyAmountFen: 50_000 },
    ]);
  });

  test('a grant that began later has its first term calculated anew', () => {
    const later = { effectiveFrom: '2025-09-01', effectiveUntil: null };
    expect(under([term('2025-09-01')], null, later)).toEqual([
      term('2025-09-01', { monthlyAmountFen: 76_000 }),
    ]);
  });

  test('a grant that had ended is left as it is', () => {
    expect(under([term('2024-11-01')], null, { ...running, effectiveUntil: '2025-06-30' as never })).toEqual(
      [],
    );
  });

  test('a gradual exit keeps its amount and a suspension pays nothing', () => {
    const exit = term('2025-01-01', { status: 'GRADUAL_EXIT' });
    expect(under([exit, term('2025-08-01', { status: 'SUSPENDED', monthlyAmountFen: 0 })])).toEqual([]);
  });

  test('it ends where the next one begins', () => {
    expect(under([term('2024-11-01')], '2026-01-01')).toEqual([
      term('2025-07-01', { reason: 'STANDARD_CHANGED', monthlyAmountFen: 76_000 }),
      term('2026-01-01', { reason: 'STANDARD_CHANGED' }),
    ]);
    const own = term('2026-01-01', { reason: 'STANDARD_CHANGED', monthlyAmountFen: 80_000 });
    expect(under([term('2024-11-01'), own], '2026-01-01')).toHaveLength(1);
  });
});

describe('a standard is refused', () => {
  const urban = {
    division: '222403',
    settlement: 'URBAN' as const,
    perMonthFen: 76_000,
    perYearFen: null,
    effectiveFrom: '2025-07-01',
    effectiveFromPrecision: 'MONTH' as const,
    source: '延边广播电视台 2025-07-24',
  };
  test.each([
    ['without its own amount', { perMonthFen: null }, 'STANDARD_AMOUNT'],
    ['with both amounts', { perYearFen: 528_000 }, 'STANDARD_AMOUNT'],
    ['of nothing', { perMonthFen: 0 }, 'STANDARD_AMOUNT'],
    ['per month in the country', { settlement: 'RURAL' as const }, 'STANDARD_AMOUNT'],
    ['without source', { source: '' }, 'STANDARD_SOURCE'],
    ['known to the month within one', { effectiveFrom: '2025-07-02' }, 'STANDARD_DATE'],
    ['known to the year within one', { effectiveFromPrecision: 'YEAR' as const }, 'STANDARD_DATE'],
    ['of a street', { division: '222403001' }, 'CITY_NEEDED'],
  ])('%s', (_, change, code) => {
    expect(standardProblems({ ...urban, ...change }).map((problem) => problem.code)).toEqual([code]);
  });
  test('not as it was published', () => expect(standardProblems(urban)).toEqual([]));
});
