import { CALENDAR_KNOWN_TO, workday, YANBIAN_LOCAL_HOLIDAYS } from '@civil-affairs/kit/calendar';
import { addDays, daysBetween } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatutoryDeadlineKind } from '../../../src/generated/contract.ts';
import {
  clockOf,
  daysPassed,
  endOf,
  extensionProblems,
  isOverdue,
  pauseProblems,
  type RunningClock,
  resumeProblems,
} from '../../../src/rules/applications/deadlines.ts';

function start(
  kind: StatutoryDeadlineKind,
  startedOn: string,
  more: Partial<RunningClock> = {},
): RunningClock {
  const clock = { ...clockOf(kind, false), kind, startedOn, pausedSince: null, pausedDays: 0 };
  const running = { ...clock, extendedBy: null, completedOn: null, ...more };
  return { ...running, dueOn: endOf(running).date };
}

describe('the clocks of the law', () => {
  // 2026-11-20 is a Friday.
  test.each([
    ['INVESTIGATION_START', 'article 15', '2026-11-25'],
    ['INFORMATION_CHECK', 'article 17', '2026-11-25'],
    ['COUNTY_DECISION', 'article 20', '2026-12-04'],
    ['WRITTEN_REFUSAL', 'article 21', '2026-11-25'],
    ['PUBLIC_NOTICE', 'article 19', '2026-11-27'],
  ] as const)('%s ends by %s on %s', (kind, _, due) => {
    expect(start(kind, '2026-11-20').dueOn).toBe(due);
  });

  test('the whole process takes 30 working days over New Year, and the end is provisional until the order is published', () => {
    const clock = start('WHOLE_PROCESS', '2026-11-20');
    expect(clock.dueOn > CALENDAR_KNOWN_TO).toBe(true);
    expect(endOf(clock).provisional).toBe(true);
    expect(endOf(start('WHOLE_PROCESS', '2026-10-09')).provisional).toBe(false);
  });

  test('it takes 20 where the street decides (2022 notice)', () => {
    expect(clockOf('WHOLE_PROCESS', true).days).toBe(20);
    expect(clockOf('COUNTY_DECISION', true).days).toBe(10);
  });

  test('seven days that end on a day off end on the next working day (Civil Code, article 203)', () => {
    // Saturday 28 November.
    expect(start('PUBLIC_NOTICE', '2026-11-21').dueOn).toBe('2026-11-30');
  });

  test('the last day is on time, the next one is not; a clock that stands is never late', () => {
    const clock = start('INVESTIGATION_START', '2026-11-20');
    expect(isOverdue(clock, '2026-11-25')).toBe(false);
    expect(isOverdue(clock, '2026-11-26')).toBe(true);
    expect(isOverdue({ ...clock, completedOn: '2026-11-25' }, '2026-12-31')).toBe(false);
    expect(isOverdue({ ...clock, completedOn: '2026-11-26' }, '2026-12-31')).toBe(true);
    expect(isOverdue({ ...clock, pausedSince: '2026-11-23' }, '2026-12-31')).toBe(false);
  });

  test('the days that a clock stood are added, weekends not counted as working days', () => {
    expect(daysPassed('WORKING', '2026-11-20', '2026-11-24')).toBe(2);
    expect(daysPassed('CALENDAR', '2026-11-20', '2026-11-24')).toBe(4);
    expect(start('INVESTIGATION_START', '2026-11-20', { pausedDays: 2 }).dueOn).toBe('2026-11-27');
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
    expect(codes(extensionProblems(undefined, false, 5, 'x'))).toEqual(['CLOCK_NOT_RUNNING']);
  });

  test('a clock stops once and runs on once', () => {
    const stopped = { ...running, pausedSince: '2026-10-12' };
    expect(codes(pauseProblems(running, ''))).toEqual(['BASIS_MISSING']);
    expect(codes(pauseProblems(stopped, 'x'))).toEqual(['CLOCK_STOPPED']);
    expect(codes(pauseProblems({ ...running, completedOn: '2026-10-12' }, 'x'))).toEqual([
      'CLOCK_NOT_RUNNING',
    ]);
    expect(resumeProblems(stopped)).toEqual([]);
    expect(codes(resumeProblems(running))).toEqual(['CLOCK_NOT_STOPPED']);
  });
});

const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));
const kinds = fc.constantFrom<StatutoryDeadlineKind>(
  'INVESTIGATION_START',
  'INFORMATION_CHECK',
  'PUBLIC_NOTICE',
  'COUNTY_DECISION',
  'WRITTEN_REFUSAL',
  'WHOLE_PROCESS',
);

describe('for every clock', () => {
  test('the last day is a working day after the start, with as many days between as the law gives', () => {
    fc.assert(
      fc.property(kinds, days, (kind, startedOn) => {
        const clock = start(kind, startedOn);
        expect(workday(clock.dueOn, YANBIAN_LOCAL_HOLIDAYS).working).toBe(true);
        if (clock.unit === 'WORKING') expect(daysPassed('WORKING', startedOn, clock.dueOn)).toBe(clock.days);
        else expect(daysBetween(startedOn, clock.dueOn)).toBeGreaterThanOrEqual(clock.days);
      }),
    );
  });

  test('a pause or an extension never brings the end forward', () => {
    fc.assert(
      fc.property(kinds, days, fc.nat(40), fc.nat(15), (kind, startedOn, pausedDays, extendedBy) => {
        const end = start(kind, startedOn, { pausedDays, extendedBy }).dueOn;
        expect(end >= start(kind, startedOn).dueOn).toBe(true);
      }),
    );
  });
});
