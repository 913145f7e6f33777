import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fullYearsOn,
  isLocalDate,
  isYearMonth,
  todayIn,
  weekdayOf,
} from '../src/dates.ts';

const zoneOfTheProcess = process.env.TZ;

afterEach(() => {
  if (zoneOfTheProcess === undefined) delete process.env.TZ;
  else process.env.TZ = zoneOfTheProcess;
});

const anyDate = fc.nat(daysBetween('1900-01-01', '2199-12-31')).map((days) => addDays('1900-01-01', days));

describe('a date as text', () => {
  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-11-20', '2199-12-31'])('accepts %s', (text) =>
    expect(isLocalDate(text)).toBe(true),
  );

  test.each([
    '1900-02-29',
    '2003-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '20260101',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '',
  ])('refuses %j', (text) => expect(isLocalDate(text)).toBe(false));

  test('a month is YYYY-MM with a month from 01 to 12', () => {
    expect(isYearMonth('2026-02')).toBe(true);
    for (const text of ['2026-00', '2026-13', '2026-2', '2026-02-01', '1899-12', '']) {
      expect(isYearMonth(text)).toBe(false);
    }
  });

  test('a malformed date is an error, and the error does not repeat it', () => {
    for (const use of [
      () => addDays('2003-02-29', 1),
      () => addMonths('2003-02-29', 1),
      () => daysBetween('2003-02-29', '2003-03-01'),
      () => daysBetween('2003-03-01', '2003-02-29'),
      () => fullYearsOn('2003-02-29', '2026-01-01'),
      () => fullYearsOn('2003-02-28', '2026-02-29'),
      () => weekdayOf('2003-02-29'),
    ]) {
      expect(use).toThrow(RangeError);
      expect(use).not.toThrow(/-02-29/);
    }
  });
});

describe('the day it is in the city', () => {
  test('turns at 16:00 UTC, which is midnight in Asia/Shanghai', () => {
    expect(todayIn(new Date('2026-11-20T15:59:59.999Z'))).toBe('2026-11-20');
    expect(todayIn(new Date('2026-11-20T16:00:00.000Z'))).toBe('2026-11-21');
    expect(todayIn(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
  });

  test('agrees with the time zone database for every instant since 1992', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const range = { min: new Date('1992-01-01T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z') };
    fc.assert(
      fc.property(fc.date({ ...range, noInvalidDate: true }), (instant) => {
        expect(todayIn(instant)).toBe(shanghai.format(instant));
      }),
    );
  });

  test('an invalid instant is an error', () => {
    expect(() => todayIn(new Date(Number.NaN))).toThrow(RangeError);
  });

  test.each(['America/New_York', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'no answer depends on the zone of the process (%s)',
    (zone) => {
      process.env.TZ = zone;
      expect(new Date(2026, 0, 1).getTime()).toBe(zoneStart[zone]);
      expect(todayIn(new Date('2026-11-20T16:00:00Z'))).toBe('2026-11-21');
      expect(weekdayOf('2026-11-20')).toBe(5);
      expect(addDays('2026-03-07', 1)).toBe('2026-03-08');
      expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
      expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    },
  );
});

// The instants at which 2026 begins: they prove that the zone of the process was really changed.
const zoneStart: Record<string, number> = {
  'America/New_York': Date.parse('2026-01-01T05:00:00Z'),
  UTC: Date.parse('2026-01-01T00:00:00Z'),
  'Asia/Shanghai': Date.parse('2025-12-31T16:00:00Z'),
  'Pacific/Kiritimati': Date.parse('2025-12-31T10:00:00Z'),
};

describe('date arithmetic', () => {
  test('adding days crosses months, leap days and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('adding days and counting them back are inverse', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(from < to).toBe(daysBetween(from, to) > 0);
      }),
    );
  });

  test('a month without the same day ends on its last day (Civil Code art. 202)', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-05-31', 6)).toBe('2026-11-30');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  test('whole months later lies in the wanted month, never on a later day of it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        fc.pre(index >= 1900 * 12 && index < 2200 * 12);
        const later = addMonths(date, months);
        expect(Number(later.slice(0, 4)) * 12 + Number(later.slice(5, 7)) - 1).toBe(index);
        expect(later.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });

  test('results outside 1900 to 2199 and fractions are errors', () => {
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('2199-12-01', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-01-01', Number.NaN)).toThrow(RangeError);
  });

  test('weeks begin on Monday (ISO 8601)', () => {
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1900-01-01')).toBe(1);
  });
});

describe('age in full years', () => {
  test('is reached on the birthday itself (Civil Code art. 1047)', () => {
    expect(fullYearsOn('2004-11-20', '2026-11-19')).toBe(21);
    expect(fullYearsOn('2004-11-20', '2026-11-20')).toBe(22);
  });

  test('is reached on 1 March in a common year by who was born on 29 February', () => {
    expect(fullYearsOn('2004-02-29', '2026-02-28')).toBe(21);
    expect(fullYearsOn('2004-02-29', '2026-03-01')).toBe(22);
    expect(fullYearsOn('2004-02-29', '2024-02-28')).toBe(19);
    expect(fullYearsOn('2004-02-29', '2024-02-29')).toBe(20);
  });

  test('is negative before birth, 0 on the day of birth', () => {
    expect(fullYearsOn('2026-11-20', '2026-11-19')).toBe(-1);
    expect(fullYearsOn('2026-11-20', '2026-11-20')).toBe(0);
  });

  test('grows by one from each birthday to the next', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 120 }), (birth, years) => {
        fc.pre(Number(birth.slice(0, 4)) + years <= 2199 && !birth.endsWith('02-29'));
        const birthday = `${Number(birth.slice(0, 4)) + years}${birth.slice(4)}`;
        expect(fullYearsOn(birth, birthday)).toBe(years);
        if (birthday > '1900-01-01') expect(fullYearsOn(birth, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });
});
