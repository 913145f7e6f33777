import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, endOf, isOverdue, resumed, type StartedPeriod } from '../src/deadlines.ts';

const at = (text: string) => new Date(`${text}+08:00`);

function started(changes: Partial<StartedPeriod> = {}): StartedPeriod {
  const period: StartedPeriod = {
    unit: 'WORKING_DAYS',
    length: 3,
    article: 'an article',
    startedAt: at('2026-11-20T10:00:00'),
    startedOn: '2026-11-20',
    pausedSince: null,
    pausedLength: 0,
    extendedBy: null,
    dueOn: '',
    dueAt: null,
    completedOn: null,
    ...changes,
  };
  return { ...period, ...endOf(period) };
}

describe('the end of a period', () => {
  test('of working days leaves weekends out', () => {
    // 20 November 2026 is a Friday.
    expect(endOf(started())).toEqual({ dueOn: '2026-11-25', dueAt: null, provisional: false });
  });

  test('of calendar days is moved to a working day', () => {
    expect(endOf(started({ unit: 'CALENDAR_DAYS', length: 1 })).dueOn).toBe('2026-11-23');
    expect(endOf(started({ unit: 'CALENDAR_DAYS', length: 4 })).dueOn).toBe('2026-11-24');
  });

  test('of hours is an instant, at night and on a Sunday too', () => {
    expect(endOf(started({ unit: 'HOURS', length: 38 }))).toEqual({
      dueOn: '2026-11-22',
      dueAt: at('2026-11-22T00:00:00'),
      provisional: false,
    });
  });

  test('is provisional where the holidays on the way are not published', () => {
    expect(endOf(started({ startedOn: '2027-12-01', length: 30 })).provisional).toBe(true);
  });

  test('moves by an extension and by what the period stood', () => {
    expect(endOf(started({ extendedBy: 1, pausedLength: 1 })).dueOn).toBe('2026-11-27');
  });
});

describe('a pause', () => {
  test('gives back the days that passed in it, in the unit of the period', () => {
    const period = started({ pausedSince: at('2026-11-20T15:00:00') });
    const monday = at('2026-11-23T08:00:00');
    expect(resumed(period, monday)).toMatchObject({ pausedSince: null, pausedLength: 1 });
    expect(resumed({ ...period, unit: 'CALENDAR_DAYS' }, monday).pausedLength).toBe(3);
    expect(resumed({ ...period, unit: 'HOURS' }, monday).pausedLength).toBe(65);
  });

  test('of no day costs none, and what does not stand is left alone', () => {
    const period = started({ pausedSince: at('2026-11-20T15:00:00') });
    expect(resumed(period, at('2026-11-20T16:00:00')).pausedLength).toBe(0);
    expect(resumed(started(), at('2026-12-01T00:00:00'))).toEqual(started());
  });

  test('never ends before it began', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS'),
        (hours, unit) => {
          const from = at('2026-11-20T15:00:00');
          expect(elapsed(unit, from, new Date(from.getTime() - hours * 3_600_000))).toBe(0);
        },
      ),
    );
  });
});

describe('overdue', () => {
  test('is what runs past its last day, or its instant', () => {
    expect(isOverdue(started(), at('2026-11-25T23:59:59'))).toBe(false);
    expect(isOverdue(started(), at('2026-11-26T00:00:00'))).toBe(true);
    const hours = started({ unit: 'HOURS', length: 2 });
    expect(isOverdue(hours, at('2026-11-20T12:00:00'))).toBe(false);
    expect(isOverdue(hours, at('2026-11-20T12:00:01'))).toBe(true);
  });

  test('is what was completed too late, and nothing that stands', () => {
    const late = at('2026-12-31T00:00:00');
    expect(isOverdue(started({ completedOn: '2026-11-26' }), late)).toBe(true);
    expect(isOverdue(started({ completedOn: '2026-11-25' }), late)).toBe(false);
    expect(isOverdue(started({ pausedSince: at('2026-11-21T00:00:00') }), late)).toBe(false);
  });
});
