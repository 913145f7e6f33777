import { monthsBetween } from '@civil-affairs/kit/series';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Step, seriesOf, withheldOfMonths } from '../../src/rules/series.ts';

describe('months', () => {
  test('are those from the first to the last, both included', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02-01']);
  });

  test('are 120 at most, in this order, and end with the calendar', () => {
    expect(monthsBetween('2016-01', '2025-12')).toHaveLength(120);
    expect(monthsBetween('2016-01', '2026-01')).toBeUndefined();
    expect(monthsBetween('2026-02', '2026-01')).toBeUndefined();
    expect(monthsBetween('2199-11', '2199-12')).toHaveLength(2);
  });
});

const months = monthsBetween('2026-01', '2026-06') ?? [];
const small = fc.integer({ min: -5, max: 5 });
const count = fc.nat({ max: 5 });
const step = fc.record<Step>({
  communityCode: fc.constantFrom('222401001001', '222401002001'),
  settlement: fc.constantFrom('URBAN', 'RURAL'),
  month: fc.constantFrom(...months),
  households: small,
  persons: small,
  amountFen: small,
  started: count,
  stopped: count,
  raised: count,
  reduced: count,
});
const steps = fc.uniqueArray(step, { selector: ({ settlement, month }) => `${settlement} ${month}` });

describe('a series', () => {
  test('carries its stock through months without a step, and not what happened in one', () => {
    const [first, second] = seriesOf(
      [
        {
          communityCode: '222401001001',
          settlement: 'URBAN',
          month: '2026-01-01',
          households: 2,
          persons: 3,
          amountFen: 500,
          started: 2,
          stopped: 0,
          raised: 1,
          reduced: 0,
        },
      ],
      months,
      '222401',
    );
    expect(first?.total).toMatchObject({ households: 2, amountFen: 500, started: 2, raised: 1 });
    expect(second?.total).toMatchObject({ households: 2, amountFen: 500, started: 0, raised: 0 });
  });

  test('ends with the sum of its steps, and its total is urban and rural together', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const series = seriesOf(all, months, '222401');
        const last = series.at(-1)?.total;
        const sum = (of: (one: Step) => number) => all.reduce((total, one) => total + of(one), 0);
        return (
          series.length === months.length &&
          last?.households === sum(({ households }) => households) &&
          last.amountFen === sum(({ amountFen }) => amountFen) &&
          series.reduce(
            (total, { urban, rural }) => total + Number(urban.started) + Number(rural.started),
            0,
          ) === sum(({ started }) => started)
        );
      }),
    );
  });

  test('withholds what 1 to 4 households changed, and what changed where so few are in force', () => {
    const change = { persons: 0, amountFen: 0, started: 0, stopped: 0, raised: 0, reduced: 0 };
    const stock = { ...change, settlement: 'URBAN', month: '2026-01-01' } as const;
    const steps: Step[] = [
      { ...stock, communityCode: '222401001001', households: 3 },
      { ...stock, communityCode: '222401001002', households: 6 },
      { ...stock, communityCode: '222401001003', households: 50 },
      { ...stock, month: '2026-02-01', communityCode: '222401001002', households: 0, raised: 6 },
      { ...stock, month: '2026-02-01', communityCode: '222401001003', households: 0, raised: 50, reduced: 1 },
    ];
    const withheld = withheldOfMonths(steps, months);
    const february = (code: string) => seriesOf(steps, months, code, withheld)[1]?.total;
    const nobody = { households: null, persons: null, amountFen: null, raised: null, isSuppressed: true };
    expect(february('222401001001')).toMatchObject(nobody);
    expect(february('222401001002')).toMatchObject(nobody);
    expect(february('222401001003')).toMatchObject({
      households: 50,
      raised: 50,
      reduced: null,
      isSuppressed: true,
    });
    expect(february('222401')).toMatchObject({ households: 59, raised: 56, started: 0, reduced: null });
    expect(seriesOf(steps, months, '222401')[1]?.total).toMatchObject({ reduced: 1, isSuppressed: false });
  });
});
