import { monthsBetween } from '@civil-affairs/kit/series';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboveOf, apartFrom, type Step, seriesOf, upFrom, withheldOfMonths } from '../../src/rules/series.ts';

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
  place: fc.constantFrom('222401001001', '222401002001'),
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
          place: '222401001001',
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
      { ...stock, place: '222401001001', households: 3 },
      { ...stock, place: '222401001002', households: 6 },
      { ...stock, place: '222401001003', households: 50 },
      { ...stock, month: '2026-02-01', place: '222401001002', households: 0, raised: 6 },
      { ...stock, month: '2026-02-01', place: '222401001003', households: 0, raised: 50, reduced: 1 },
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

describe('what is withheld of a division', () => {
  const communities = ['222401', '222402'].flatMap((city) =>
    ['001', '002', '003'].flatMap((street) =>
      ['001', '002', '003', '004'].map((one) => `${city}${street}${one}`),
    ),
  );
  const count = fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat({ max: 30 }));
  const of = (place: string) =>
    fc.record<Step>({
      place: fc.constant(place),
      settlement: fc.constantFrom('URBAN', 'RURAL'),
      month: fc.constantFrom('2026-01-01', '2026-02-01'),
      households: count,
      persons: count,
      amountFen: count,
      started: count,
      stopped: fc.constant(0),
      raised: count,
      reduced: fc.constant(0),
    });
  const city = fc
    .array(fc.constantFrom(...communities).chain(of), { maxLength: 30 })
    .map((steps) => [
      ...new Map(steps.map((one) => [`${one.place}${one.settlement}${one.month}`, one])).values(),
    ]);
  const two = months.slice(0, 2);

  test('is the same by those beside it and above as by every community', () => {
    fc.assert(
      fc.property(city, (all) => {
        /** As they are kept: of every street and city too. */
        const within = (code: string) =>
          all
            .map((step) => ({ ...step, place: placeIn(code, step.place) }))
            .filter(({ place }) => place.startsWith(code));
        for (const root of ['222401', '222402']) {
          const whole = withheldOfMonths(
            all.filter(({ place }) => place.startsWith(root)),
            two,
          );
          for (const code of new Set(communities.flatMap(upFrom)).values()) {
            if (!code.startsWith(root)) continue;
            const codes = upFrom(aboveOf(code));
            const found = withheldOfMonths(apartFrom(codes, summed(codes.flatMap(within))), two);
            for (const [n, month] of whole.entries())
              for (const name of ['stock', 'started', 'raised'] as const)
                for (const kind of ['totals', 'parts'] as const)
                  expect(found[n]?.[name][kind].has(code), `${code} ${name} ${kind} ${n}`).toBe(
                    month[name][kind].has(code),
                  );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  function placeIn(code: string, community: string): string {
    return community.slice(0, code.length === 4 ? 6 : code.length + 3);
  }

  function summed(steps: readonly Step[]): Step[] {
    const same = Map.groupBy(steps, ({ place, settlement, month }) => `${place}${settlement}${month}`);
    return [...same.values()].flatMap(([first, ...others]) => {
      const of = (name: 'households' | 'started' | 'raised') =>
        others.reduce((sum, one) => sum + one[name], first?.[name] ?? 0);
      return first
        ? [{ ...first, households: of('households'), started: of('started'), raised: of('raised') }]
        : [];
    });
  }
});
