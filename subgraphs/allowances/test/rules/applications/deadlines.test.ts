import { CALENDAR_KNOWN_TO, workday, YANBIAN_LOCAL_HOLIDAYS } from '@civil-affairs/kit/calendar';
import { addDays, daysBetween } from '@civil-affairs/kit/dates';
import { elapsed, endOf, type StartedPeriod } from '@civil-affairs/kit/deadlines';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AllowanceDeadlineCode } from '../../../src/generated/contract.ts';
import {
  extensionProblems,
  pauseProblems,
  periodOf,
  resumeProblems,
  startedByAcceptance,
  startedByObjection,
  startedByVisit,
} from '../../../src/rules/applications/deadlines.ts';

const ordinary = { delegated: false, withoutSupporter: false };
const nine = (day: string) => new Date(`${day}T09:00:00+08:00`);

function start(
  code: AllowanceDeadlineCode,
  startedOn: string,
  more: Partial<StartedPeriod> = {},
): StartedPeriod & { provisional: boolean } {
  const period: Omit<StartedPeriod, 'dueOn' | 'dueAt'> = {
    ...periodOf(code, ordinary),
    startedAt: nine(startedOn),
    startedOn,
    pausedSince: null,
    pausedUntil: null,
    pausedLength: 0,
    extendedBy: null,
    completedOn: null,
    ...more,
  };
  return { ...period, ...endOf(period) };
}

describe('the periods of the law', () => {
  // 2026-11-20 is a Friday.
  test.each([
    ['INVESTIGATION_START', 'article 15', '2026-11-25'],
    ['INFORMATION_CHECK', 'article 17', '2026-11-25'],
    ['COUNTY_DECISION', 'article 20', '2026-12-04'],
    ['WRITTEN_REFUSAL', 'article 21', '2026-11-25'],
    ['PUBLIC_NOTICE', 'article 19', '2026-11-27'],
  ] as const)('%s ends by %s on %s', (code, _, due) => {
    expect(start(code, '2026-11-20').dueOn).toBe(due);
  });

  test('the whole process takes 30 working days over New Year, and the end is provisional until the order is published', () => {
    const whole = start('WHOLE_PROCESS', '2026-11-20');
    expect(whole.dueOn > CALENDAR_KNOWN_TO).toBe(true);
    expect(whole.dueOn).toBe('2027-01-04');
    expect(whole.provisional).toBe(true);
    expect(start('WHOLE_PROCESS', '2026-10-09').provisional).toBe(false);
  });

  test('it takes 20 where the street decides (2022 notice)', () => {
    const delegated = { ...ordinary, delegated: true };
    expect(periodOf('WHOLE_PROCESS', delegated).length).toBe(20);
    expect(periodOf('COUNTY_DECISION', delegated).length).toBe(10);
  });

  test('of special hardship are its own (特困人员认定办法, articles 13 to 18)', () => {
    const hardship = { ...ordinary, withoutSupporter: true };
    expect(startedByAcceptance(hardship)).toEqual(['FIRST_OPINION']);
    expect(startedByVisit(hardship)).toEqual([]);
    expect(startedByObjection(hardship)).toEqual(['FIRST_OPINION']);
    expect(startedByObjection(ordinary)).toEqual([]);
    expect(periodOf('FIRST_OPINION', hardship)).toMatchObject({ unit: 'WORKING_DAYS', length: 15 });
    expect(periodOf('COUNTY_DECISION', hardship)).toMatchObject({
      length: 15,
      article: '特困人员认定办法第十六条',
    });
    expect(periodOf('PUBLIC_NOTICE', hardship)).toMatchObject({
      length: 7,
      isMinimum: true,
      article: '特困人员认定办法第十五条',
    });
  });

  test('seven days that end on a day off end on the next working day (Civil Code, article 203)', () => {
    // Saturday 28 November.
    expect(start('PUBLIC_NOTICE', '2026-11-21').dueOn).toBe('2026-11-30');
  });

  test('the days that a period stood are added', () => {
    expect(start('INVESTIGATION_START', '2026-11-20', { pausedLength: 2 }).dueOn).toBe('2026-11-27');
  });
});

describe('extension and pause', () => {
  const running = start('WHOLE_PROCESS', '2026-10-09');
  const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);
  const special = { ground: 'HARD_TO_INVESTIGATE' as const, basis: '家庭成员分居三地' };

  test('up to 45 working days in all, once, in a special case of the list (article 22)', () => {
    expect(extensionProblems(running, { ...special, days: 15 })).toEqual([]);
    expect(codes(extensionProblems(running, { ...special, days: 16 }))).toEqual(['EXTENSION_TOO_LONG']);
    expect(codes(extensionProblems(running, { ground: null, basis: '', days: 0 }))).toEqual([
      'GROUND_NOT_LISTED',
      'BASIS_MISSING',
      'EXTENSION_TOO_LONG',
    ]);
    expect(codes(extensionProblems({ ...running, extendedBy: 5 }, { ...special, days: 5 }))).toEqual([
      'NOT_EXTENDABLE',
    ]);
    expect(codes(extensionProblems(undefined, { ...special, days: 5 }))).toEqual(['DEADLINE_NOT_RUNNING']);
  });

  test('the 20 days of a street that decides go up to 45 too (2022 notice, four (1))', () => {
    const delegated = { ...running, length: 20 };
    expect(extensionProblems(delegated, { ...special, days: 25 })).toEqual([]);
    expect(codes(extensionProblems(delegated, { ...special, days: 26 }))).toEqual(['EXTENSION_TOO_LONG']);
  });

  describe('a pause', () => {
    const moment = { now: nine('2026-10-12'), today: '2026-10-12' };
    const wanted = { ...special, until: '2026-10-16' };

    test('needs a special case of the list, words, and a last day after today', () => {
      expect(pauseProblems(running, wanted, moment)).toEqual([]);
      expect(codes(pauseProblems(running, { ground: null, basis: ' \u200b', until: null }, moment))).toEqual([
        'GROUND_NOT_LISTED',
        'BASIS_MISSING',
        'PAUSE_END_MISSING',
      ]);
      expect(codes(pauseProblems(running, { ...wanted, until: '2026-10-12' }, moment))).toEqual([
        'PAUSE_END_MISSING',
      ]);
    });

    test('lasts fifteen working days at most', () => {
      // The fifteenth working day after 12 October is 2 November.
      expect(pauseProblems(running, { ...wanted, until: '2026-11-02' }, moment)).toEqual([]);
      expect(codes(pauseProblems(running, { ...wanted, until: '2026-11-03' }, moment))).toEqual([
        'PAUSE_TOO_LONG',
      ]);
    });

    test('is of what runs: not of what stands, has run out, is done, or must pass', () => {
      const tried = (period: typeof running) => codes(pauseProblems(period, wanted, moment));
      expect(tried({ ...running, pausedUntil: '2026-10-12' })).toEqual(['DEADLINE_PAUSED']);
      expect(tried({ ...running, pausedUntil: '2026-10-11' })).toEqual([]);
      expect(tried({ ...running, dueOn: '2026-10-11' })).toEqual(['DEADLINE_RUN_OUT']);
      expect(tried({ ...running, completedOn: '2026-10-12' })).toEqual(['DEADLINE_NOT_RUNNING']);
      expect(tried(start('PUBLIC_NOTICE', '2026-10-09'))).toEqual(['DEADLINE_MUST_PASS']);
    });

    test('ends by itself, or is ended before', () => {
      expect(resumeProblems({ ...running, pausedUntil: '2026-10-12' }, moment.now)).toEqual([]);
      expect(codes(resumeProblems({ ...running, pausedUntil: '2026-10-11' }, moment.now))).toEqual([
        'DEADLINE_NOT_PAUSED',
      ]);
      expect(codes(resumeProblems(running, moment.now))).toEqual(['DEADLINE_NOT_PAUSED']);
    });
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));
const codesOfLaw = fc.constantFrom<AllowanceDeadlineCode>(
  'INVESTIGATION_START',
  'INFORMATION_CHECK',
  'FIRST_OPINION',
  'PUBLIC_NOTICE',
  'COUNTY_DECISION',
  'WRITTEN_REFUSAL',
  'WHOLE_PROCESS',
);

describe('for every period', () => {
  test('the last day is a working day after the start, with as many days between as the law gives', () => {
    fc.assert(
      fc.property(codesOfLaw, days, (code, startedOn) => {
        const { dueOn, unit, length } = start(code, startedOn);
        expect(workday(dueOn, YANBIAN_LOCAL_HOLIDAYS).working).toBe(true);
        if (unit === 'WORKING_DAYS') expect(elapsed(unit, nine(startedOn), nine(dueOn))).toBe(length);
        else expect(daysBetween(startedOn, dueOn)).toBeGreaterThanOrEqual(length);
      }),
    );
  });

  test('a pause or an extension never brings the end forward', () => {
    fc.assert(
      fc.property(codesOfLaw, days, fc.nat(40), fc.nat(15), (code, startedOn, pausedLength, extendedBy) => {
        const end = start(code, startedOn, { pausedLength, extendedBy }).dueOn;
        expect(end >= start(code, startedOn).dueOn).toBe(true);
      }),
    );
  });
});
