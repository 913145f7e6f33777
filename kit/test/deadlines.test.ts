import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  elapsed,
  endedOn,
  endOf,
  isOverdue,
  isPaused,
  paused,
  resumed,
  type StartedPeriod,
} from '../src/deadlines.ts';

const at = (text: string) => new Date(`${text}+08:00`);

function started(changes: Partial<StartedPeriod> = {}): StartedPeriod {
  const period: StartedPeriod = {
    unit: 'WORKING_DAYS',
    length: 3,
    article: 'an article',
    startedAt: at('2026-11-20T10:00:00'),
    startedOn: '2026-11-20',
    pausedSince: null,
    pausedUntil: null,
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
  // From Friday afternoon until the end of the next Monday.
  const friday = at('2026-11-20T15:00:00');

  test('moves the end at once by all of it, in the unit of the period', () => {
    const standing = paused(started(), friday, '2026-11-23');
    expect(standing).toMatchObject({ pausedSince: friday, pausedUntil: '2026-11-23', pausedLength: 1 });
    expect(endOf(standing).dueOn).toBe('2026-11-26');
    expect(paused(started({ unit: 'CALENDAR_DAYS' }), friday, '2026-11-23').pausedLength).toBe(3);
    expect(paused(started({ unit: 'HOURS' }), friday, '2026-11-23').pausedLength).toBe(81);
  });

  test('ends by itself with its last day', () => {
    const standing = paused(started(), friday, '2026-11-23');
    expect(isPaused(standing, at('2026-11-23T23:59:59'))).toBe(true);
    expect(isPaused(standing, at('2026-11-24T00:00:00'))).toBe(false);
    expect(resumed(standing, at('2026-11-25T09:00:00')).pausedLength).toBe(1);
  });

  test('gives back what is not needed of it', () => {
    const standing = paused(started(), friday, '2026-11-30');
    expect(standing.pausedLength).toBe(6);
    const again = resumed(standing, at('2026-11-24T08:00:00'));
    expect(again).toMatchObject({ pausedSince: null, pausedUntil: null, pausedLength: 2 });
    expect(resumed(standing, friday).pausedLength).toBe(0);
    expect(resumed(started(), at('2026-12-01T00:00:00'))).toEqual(started());
  });

  test('hides nothing: what ran out before is overdue all the same', () => {
    const late = { ...started(), ...paused(started(), at('2026-11-27T09:00:00'), '2026-11-27') };
    expect(isOverdue(late, at('2026-11-27T10:00:00'))).toBe(true);
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

  test('is what was completed too late', () => {
    const late = at('2026-12-31T00:00:00');
    expect(isOverdue(started({ completedOn: '2026-11-26' }), late)).toBe(true);
    expect(isOverdue(started({ completedOn: '2026-11-25' }), late)).toBe(false);
  });

  test('is never a time that must pass: it ends by itself when it is over', () => {
    const notice = started({ isMinimum: true, unit: 'CALENDAR_DAYS', length: 7 });
    expect(notice.dueOn).toBe('2026-11-27');
    expect(endedOn(notice, at('2026-11-27T23:59:59'))).toBe(null);
    expect(endedOn(notice, at('2026-11-28T00:00:00'))).toBe('2026-11-27');
    expect(isOverdue(notice, at('2026-12-31T00:00:00'))).toBe(false);
    expect(isOverdue({ ...notice, completedOn: '2026-11-30' }, at('2026-12-31T00:00:00'))).toBe(false);
    expect(endedOn(started(), at('2026-12-31T00:00:00'))).toBe(null);
  });
});
