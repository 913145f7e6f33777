import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookableSlots,
  dayOf,
  nextFreeSlot,
  type OpeningRule,
  openPeriods,
  slotsOn,
} from '../../src/rules/slots.ts';

const rules: OpeningRule[] = [
  { onDate: null, opens: '13:30:00', closes: '17:00:00', windows: 3 },
  { onDate: null, opens: '08:30:00', closes: '11:30:00', windows: 3 },
  { onDate: '2027-05-20', opens: '07:00:00', closes: '18:00:00', windows: 5 },
  { onDate: '2026-11-24', opens: '08:30:00', closes: '11:30:00', windows: 0 },
];
const at = (time: string) => new Date(`${time}:00+08:00`);

describe('opening hours', () => {
  test('an ordinary working day has a morning and an afternoon', () => {
    expect(openPeriods(rules, '2026-11-20')).toEqual([
      { opensAt: at('2026-11-20T08:30'), closesAt: at('2026-11-20T11:30'), windows: 3 },
      { opensAt: at('2026-11-20T13:30'), closesAt: at('2026-11-20T17:00'), windows: 3 },
    ]);
  });

  test('weekends, public holidays and the local holiday are closed; a make-up day is open', () => {
    const open = (on: string) => openPeriods(rules, on).length > 0;
    expect(open('2026-11-21')).toBe(false);
    expect(open('2026-10-01')).toBe(false);
    expect(open('2026-09-03')).toBe(false);
    expect(open('2026-10-10')).toBe(true);
  });

  test('a day whose holidays are not published yet is closed, unless hours are set for it', () => {
    expect(openPeriods(rules, '2027-01-04')).toEqual([]);
    expect(openPeriods(rules, '2027-05-20')).toHaveLength(1);
  });

  test('hours of a date replace the ordinary ones; no window means closed', () => {
    expect(openPeriods(rules, '2026-11-24')).toEqual([]);
  });

  test('years beyond the calendar have no hours', () => {
    expect(openPeriods(rules, '9999-01-01')).toEqual([]);
    expect(dayOf(new Date('9999-01-01T00:00:00Z'))).toBeUndefined();
  });
});

describe('slots', () => {
  test('an ordinary day has thirteen half hours for nine couples each', () => {
    const slots = slotsOn(rules, 6, '2026-11-20');
    expect(slots).toHaveLength(13);
    expect(new Set(slots.map(({ capacity }) => capacity))).toEqual(new Set([9]));
  });

  test('a peak day of eleven hours and five windows serves 276 couples, as on 2013-01-04', () => {
    const slots = slotsOn(rules, 6, '2027-05-20');
    expect(slots).toHaveLength(22);
    expect(slots.reduce((sum, { capacity }) => sum + capacity, 0)).toBeGreaterThanOrEqual(276);
  });

  test('a last half hour that is not whole is left out, and no slots overlap', () => {
    assert(
      property(integer({ min: 1, max: 14 * 60 }), (minutes) => {
        const closes = `${String(7 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const slots = slotsOn([{ onDate: null, opens: '07:00', closes, windows: 1 }], 6, '2026-11-20');
        expect(slots).toHaveLength(Math.floor(minutes / 30));
        for (const [n, { startsAt, endsAt }] of slots.entries()) {
          expect(endsAt.getTime() - startsAt.getTime()).toBe(30 * 60_000);
          if (slots[n + 1]) expect(slots[n + 1]?.startsAt).toEqual(endsAt);
        }
      }),
    );
  });

  test('the next free slot skips full ones, the break and closed days', () => {
    const day = slotsOn(rules, 6, '2026-11-20');
    const full = bookableSlots(day, []).map(({ startsAt }) => ({ startsAt, booked: 9 }));
    const next = (after: string, counters: { startsAt: Date; booked: number }[]) =>
      nextFreeSlot(rules, 6, counters, at(after), '2026-11-30')?.startsAt;
    expect(next('2026-11-20T11:00', [])).toEqual(at('2026-11-20T13:30'));
    expect(next('2026-11-20T08:30', full)).toEqual(at('2026-11-23T08:30'));
    expect(next('2026-11-23T17:00', [])).toEqual(at('2026-11-25T08:30'));
    expect(next('2026-11-30T17:00', [])).toBeUndefined();
  });
});
