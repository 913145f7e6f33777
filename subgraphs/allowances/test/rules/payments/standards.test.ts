import { describe, expect, test } from 'vitest';
import {
  type StandardTerm,
  standardProblems,
  termsUnderStandard,
  waitsForHearing,
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

describe('a term keeps its amount', () => {
  test.each([
    // What is paid, what its calculation says, what the standard makes of it.
    [66_000, 40_000, 50_000, true],
    [66_000, 40_000, 66_000, true],
    [66_000, 40_000, 66_001, false],
    [66_000, 66_000, 60_000, false],
    [66_000, 70_000, 60_000, false],
  ])('paid %i, calculated %i, anew %i: %s', (termFen, calculatedFen, newFen, expected) => {
    expect(waitsForHearing({ termFen, calculatedFen, newFen })).toBe(expected);
  });
});

describe('a standard that is registered', () => {
  const faults = (changes: object) =>
    standardProblems({
      division: '222401',
      settlement: 'URBAN',
      perMonthFen: 76_000,
      perYearFen: null,
      effectiveFrom: '2026-07-01',
      effectiveFromPrecision: 'DAY',
      source: '延吉市政府公报',
      ...changes,
    }).map(({ code, path }) => [code, path?.join('.')]);

  test('names its city, and where it was published', () => {
    expect(faults({})).toEqual([]);
    for (const division of ['22240', '2224010', 'x222401'])
      expect(faults({ division })).toEqual([['CITY_NEEDED', 'division']]);
    expect(faults({ source: ' ' })).toEqual([['STANDARD_SOURCE', 'source']]);
    expect(faults({ source: '字'.repeat(500) })).toEqual([]);
    expect(faults({ source: '字'.repeat(501) })).toEqual([['TEXT_TOO_LONG', 'source']]);
  });

  test('is an amount a month in town, and a year in the country', () => {
    for (const wrong of [{ perMonthFen: null }, { perMonthFen: 0 }, { perYearFen: 912_000 }])
      expect(faults(wrong)).toEqual([['STANDARD_AMOUNT', 'perMonthFen']]);
    const rural = { settlement: 'RURAL', perMonthFen: null, perYearFen: 528_000 };
    expect(faults(rural)).toEqual([]);
    for (const wrong of [{ perYearFen: null }, { perYearFen: -1 }, { perMonthFen: 44_000 }])
      expect(faults({ ...rural, ...wrong })).toEqual([['STANDARD_AMOUNT', 'perYearFen']]);
  });

  test.each([
    ['MONTH', '2026-07-02', true],
    ['MONTH', '2026-07-01', false],
    ['YEAR', '2026-07-01', true],
    ['YEAR', '2026-01-02', true],
    ['YEAR', '2026-01-01', false],
    ['DAY', '2026-07-02', false],
    ['NO_LATER_THAN', '2026-07-02', false],
  ])('known to the %s begins with it: %s', (effectiveFromPrecision, effectiveFrom, isWrong) => {
    const expected = isWrong ? [['STANDARD_DATE', 'effectiveFrom']] : [];
    expect(faults({ effectiveFromPrecision, effectiveFrom })).toEqual(expected);
  });
});
