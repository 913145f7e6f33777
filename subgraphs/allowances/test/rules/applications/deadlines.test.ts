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
} from '../../../src/rules/applications/deadlines.ts';

const nine = (day: string) => new Date(`${day}T09:00:00+08:00`);

function start(
  code: AllowanceDeadlineCode,
  startedOn: string,
  more: Partial<StartedPeriod> = {},
): StartedPeriod & { provisional: boolean } {
  const period = {
    ...periodOf(code, false),
    startedAt: nine(startedOn),
    startedOn,
    pausedSince: null,
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
    expect(whole.provisional).toBe(true);
    expect(start('WHOLE_PROCESS', '2026-10-09').provisional).toBe(false);
  });

  test('it takes 20 where the street decides (2022 notice)', () => {
    expect(periodOf('WHOLE_PROCESS', true).length).toBe(20);
    expect(periodOf('COUNTY_DECISION', true).length).toBe(10);
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

  test('up to 45 working days in all, once, with a basis, and not where the street decides (article 22)', () => {
    expect(extensionProblems(running, false, 15, '第二十二条')).toEqual([]);
    expect(codes(extensionProblems(running, false, 16, '第二十二条'))).toEqual(['EXTENSION_TOO_LONG']);
    expect(codes(extensionProblems(running, false, 0, ''))).toEqual(['BASIS_MISSING', 'EXTENSION_TOO_LONG']);
    expect(codes(extensionProblems({ ...running, extendedBy: 5 }, false, 5, 'x'))).toEqual([
      'NOT_EXTENDABLE',
    ]);
    expect(codes(extensionProblems(running, true, 5, 'x'))).toEqual(['NOT_EXTENDABLE']);
    expect(codes(extensionProblems(undefined, false, 5, 'x'))).toEqual(['DEADLINE_NOT_RUNNING']);
  });

  test('a period is paused once and runs on once', () => {
    const paused = { ...running, pausedSince: nine('2026-10-12') };
    expect(codes(pauseProblems(running, ' \u200b'))).toEqual(['BASIS_MISSING']);
    expect(codes(pauseProblems(paused, 'x'))).toEqual(['DEADLINE_PAUSED']);
    expect(codes(pauseProblems({ ...running, completedOn: '2026-10-12' }, 'x'))).toEqual([
      'DEADLINE_NOT_RUNNING',
    ]);
    expect(resumeProblems(paused)).toEqual([]);
    expect(codes(resumeProblems(running))).toEqual(['DEADLINE_NOT_PAUSED']);
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));
const codesOfLaw = fc.constantFrom<AllowanceDeadlineCode>(
  'INVESTIGATION_START',
  'INFORMATION_CHECK',
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
