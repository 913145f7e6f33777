import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  divorcePeriodProblems,
  divorcePeriodSteps,
  divorcePeriods,
} from '../../src/rules/divorce-periods.ts';

/**
 * The days off of 2025 and 2026 by the State Council's orders, typed from their texts: from, to, and the weekend
 * days worked in exchange. Kept apart from the kit's calendar, so that the two can disagree.
 */
const daysOff: [from: string, to: string][] = [
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];
const worked = new Set(
  '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10'.split(
    ' ',
  ),
);
/** The prefecture's own day off, which no order confirms. */
const localDays = new Set(['2025-09-03', '2026-09-03']);

const dayNumber = (date: string) =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8)) / 864e5;
const dateOf = (number: number) => new Date(number * 864e5).toISOString().slice(0, 10);

function isWorked(date: string): boolean {
  if (localDays.has(date)) return false;
  if (worked.has(date)) return true;
  if (daysOff.some(([from, to]) => from <= date && date <= to)) return false;
  const weekday = new Date(dayNumber(date) * 864e5).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function endByHand(start: string): string {
  let end = dayNumber(start) + 30;
  while (!isWorked(dateOf(end))) end += 1;
  return dateOf(end);
}

function allDays(from: string, to: string): string[] {
  return Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, n) => dateOf(dayNumber(from) + n));
}

const codesOf = (problems: readonly { code: string; path?: readonly (string | number)[] }[]) =>
  problems.map(({ code, path }) => [code, ...(path ?? [])].join(' '));

describe('the periods of a divorce by agreement (Civil Code, article 1077)', () => {
  test.each([
    ['2026-06-01', '2026-07-01', '2026-07-02', '2026-07-31', '2026-08-01', 'nothing moves'],
    ['2025-11-28', '2025-12-29', '2025-12-30', '2026-01-28', '2026-01-29', 'day 30 is a Sunday'],
    ['2025-12-02', '2026-01-04', '2026-01-05', '2026-02-03', '2026-02-04', 'a Sunday that is worked'],
    ['2026-01-16', '2026-02-24', '2026-02-25', '2026-03-26', '2026-03-27', 'the Spring Festival'],
    ['2026-01-23', '2026-02-24', '2026-02-25', '2026-03-26', '2026-03-27', 'another day, the same end'],
    ['2026-02-14', '2026-03-16', '2026-03-17', '2026-04-15', '2026-04-16', 'received on a worked Saturday'],
    ['2026-02-28', '2026-03-30', '2026-03-31', '2026-04-29', '2026-04-30', 'received on a worked Saturday'],
    ['2026-03-05', '2026-04-07', '2026-04-08', '2026-05-07', '2026-05-08', 'Qingming'],
    ['2026-04-02', '2026-05-06', '2026-05-07', '2026-06-05', '2026-06-06', 'lapses on a Saturday'],
    ['2026-04-30', '2026-06-01', '2026-06-02', '2026-07-01', '2026-07-02', 'day 30 is a Saturday'],
    ['2026-05-20', '2026-06-22', '2026-06-23', '2026-07-22', '2026-07-23', 'the Dragon Boat Festival'],
    [
      '2026-08-03',
      '2026-09-02',
      '2026-09-03',
      '2026-10-08',
      '2026-10-09',
      'the first day stays on a day off',
    ],
    ['2026-08-04', '2026-09-04', '2026-09-05', '2026-10-08', '2026-10-09', "the prefecture's day off"],
    ['2026-08-26', '2026-09-28', '2026-09-29', '2026-10-28', '2026-10-29', 'the Mid-Autumn Festival'],
    ['2026-09-01', '2026-10-08', '2026-10-09', '2026-11-09', '2026-11-10', 'both ends move'],
    ['2026-09-20', '2026-10-20', '2026-10-21', '2026-11-19', '2026-11-20', 'received on a worked Sunday'],
    ['2026-10-10', '2026-11-09', '2026-11-10', '2026-12-09', '2026-12-10', 'received on a worked Saturday'],
    ['2026-10-30', '2026-11-30', '2026-12-01', '2026-12-30', '2026-12-31', 'day 30 is a Sunday'],
    ['2026-11-27', '2026-12-28', '2026-12-29', '2027-01-27', '2027-01-28', 'day 30 is a Sunday'],
    [
      '2026-12-01',
      '2026-12-31',
      '2027-01-01',
      '2027-02-01',
      '2027-02-02',
      'the first day stays on a holiday',
    ],
  ])('received on %s: back until %s, certificate %s to %s, lapsed from %s (%s)', (acceptedOn, ...days) => {
    const { withdrawUntil, issueFrom, issueUntil, deemedWithdrawnFrom } = divorcePeriods(acceptedOn);
    expect([withdrawUntil, issueFrom, issueUntil, deemedWithdrawnFrom]).toEqual(days.slice(0, 4));
  });

  test('received on the day after that, the first period does not end on New Year’s Day', () => {
    expect(divorcePeriods('2026-12-02').withdrawUntil >= '2027-01-04').toBe(true);
  });

  test('name the thirtieth day where the end moved away from it', () => {
    expect(divorcePeriods('2026-06-01')).toMatchObject({ withdrawMovedFrom: null, issueMovedFrom: null });
    expect(divorcePeriods('2026-09-01')).toMatchObject({
      withdrawMovedFrom: '2026-10-01',
      issueMovedFrom: '2026-11-07',
    });
  });

  test('agree with a count by hand, whatever the day of 2025 and 2026 that both ends lie within', () => {
    const starts = allDays('2025-01-01', '2026-10-20');
    expect(starts).toHaveLength(658);
    for (const start of starts) {
      const withdrawUntil = endByHand(start);
      expect(divorcePeriods(start), start).toMatchObject({
        withdrawUntil,
        issueFrom: dateOf(dayNumber(withdrawUntil) + 1),
        issueUntil: endByHand(withdrawUntil),
        deemedWithdrawnFrom: dateOf(dayNumber(endByHand(withdrawUntil)) + 1),
      });
    }
  });

  test('last 60 to 70 days in all, and not sixty days with one move', () => {
    const starts = allDays('2025-01-02', '2026-10-01').filter(isWorked);
    const lengths = starts.map((start) => dayNumber(divorcePeriods(start).issueUntil) - dayNumber(start));
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([60, 70]);
    expect(starts[lengths.indexOf(70)]).toBe('2025-07-31');
    const of2026 = starts.filter((start) => start >= '2026');
    expect(of2026).toHaveLength(185);
    expect(of2026.filter((_, n) => lengths[n + starts.length - 185] !== 60)).toHaveLength(143);
  });

  test('hold in their order on every day that has them', () => {
    const days = fc.integer({ min: dayNumber('2021-01-01'), max: dayNumber('2199-09-30') }).map(dateOf);
    fc.assert(
      fc.property(days, (start) => {
        expect(divorcePeriodProblems(start)).toEqual([]);
        const periods = divorcePeriods(start);
        const order = divorcePeriodSteps(periods).map(({ day }) => day);
        expect(order).toEqual(order.toSorted());
        expect(new Set(order).size).toBe(5);
      }),
    );
  });

  test.each([
    ['2026-06-01', []],
    ['2026-08-04', ['DAY_MAY_MOVE withdrawUntil', 'DAY_MAY_MOVE issueUntil']],
    ['2026-10-30', ['DAY_MAY_MOVE issueUntil']],
    ['2026-11-27', ['DAY_MAY_MOVE issueUntil']],
    ['2026-12-01', ['DAY_MAY_MOVE withdrawUntil', 'DAY_MAY_MOVE issueUntil']],
    ['2026-06-06', ['OFFICE_CLOSED_ON_DAY acceptedOn']],
  ])('received on %s warn of %j', (acceptedOn, warnings) => {
    expect(codesOf(divorcePeriods(acceptedOn).warnings)).toEqual(warnings);
  });

  test('do not exist before the Civil Code, nor beyond the calendar', () => {
    expect(divorcePeriodProblems('2020-12-31')).toMatchObject([
      { code: 'DIVORCE_RULE_NOT_IN_FORCE', allowedFrom: '2021-01-01' },
    ]);
    expect(divorcePeriodProblems('2021-01-01')).toEqual([]);
    expect(codesOf(divorcePeriodProblems('2199-10-01'))).toEqual(['DIVORCE_DAY_TOO_LATE acceptedOn']);
  });
});
