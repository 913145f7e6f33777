import chineseDays from 'chinese-days';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  CALENDAR_KNOWN_FROM,
  CALENDAR_KNOWN_TO,
  type LocalHoliday,
  legalHolidaysOf,
  periodEnd,
  workday,
  YANBIAN_LOCAL_HOLIDAYS,
} from '../src/calendar.ts';
import { addDays, daysBetween } from '../src/dates.ts';

const confirmedLocal: LocalHoliday[] = YANBIAN_LOCAL_HOLIDAYS.map((day) => ({ ...day, confirmed: true }));
const daysFrom = (first: string, last: string) =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
const eveOf = (year: number) => [...legalHolidaysOf(year)][6];
const dayNear2026 = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-01-01', days));

describe('the working days of 2026, after the State Council order', () => {
  test.each([
    ['2026-01-04', 'Sunday, worked for New Year'],
    ['2026-02-14', 'Saturday, worked for Spring Festival'],
    ['2026-02-28', 'Saturday, worked for Spring Festival'],
    ['2026-05-09', 'Saturday, worked for Labour Day'],
    ['2026-09-20', 'Sunday, worked for National Day'],
    ['2026-10-10', 'Saturday, worked for National Day'],
  ])('%s is a make-up day: %s', (date) => {
    expect(workday(date)).toEqual({ working: true, provisional: false, reason: 'MAKE_UP_DAY' });
  });

  test.each([
    ['2026-01-01', 'HOLIDAY'],
    ['2026-02-17', 'HOLIDAY'],
    ['2026-02-21', 'HOLIDAY'],
    ['2026-10-07', 'HOLIDAY'],
    ['2026-11-21', 'WEEKEND'],
    ['2026-11-22', 'WEEKEND'],
  ])('%s is off: %s', (date, reason) => {
    expect(workday(date)).toEqual({ working: false, provisional: false, reason });
  });

  test('an ordinary Friday is a weekday', () => {
    expect(workday('2026-11-20')).toEqual({ working: true, provisional: false, reason: 'WEEKDAY' });
  });
});

describe('how far the calendar is known', () => {
  // Fails when the package brings the next order: then move these dates, and read the new order.
  test('from 2004 to 28 December 2026', () => {
    expect([CALENDAR_KNOWN_FROM, CALENDAR_KNOWN_TO]).toEqual(['2004-01-01', '2026-12-28']);
  });

  test('without a gap: each year between has its New Year and its National Day', () => {
    for (let year = 2004; year <= 2026; year += 1) {
      expect(published.holidays).toHaveProperty([`${year}-01-01`]);
      expect(published.holidays).toHaveProperty([`${year}-10-01`]);
    }
  });

  test('what surrounds New Year 2027 is provisional: its order is not in the table', () => {
    expect(workday('2027-01-02')).toEqual({ working: false, provisional: true, reason: 'WEEKEND' });
    expect(workday('2027-01-04')).toEqual({ working: true, provisional: true, reason: 'WEEKDAY' });
    expect(workday('2003-12-31').provisional).toBe(true);
  });

  test('the last three days of 2026 are provisional, as next year’s order may set them', () => {
    expect(workday('2026-12-28').provisional).toBe(false);
    expect(workday('2026-12-29').provisional).toBe(true);
    const setByNextOrder = [...Object.keys(published.holidays), ...Object.keys(published.workdays)]
      .map((date) => date.slice(5))
      .filter((monthDay) => monthDay >= '12-01');
    expect(setByNextOrder.sort()[0]).toBe('12-29');
  });

  // West of Greenwich the package answers for the day before, so there it proves nothing.
  test.skipIf(new Date(2026, 0, 1).getTimezoneOffset() > 0)(
    'within it every day agrees with the package’s own answer',
    () => {
      for (const date of daysFrom(CALENDAR_KNOWN_FROM, CALENDAR_KNOWN_TO)) {
        expect([date, workday(date).working]).toEqual([date, chineseDays.isWorkday(date)]);
      }
    },
  );
});

describe('holidays of the law', () => {
  const holiday = { working: false, provisional: false, reason: 'HOLIDAY' };

  test.each([
    ['New Year', '2027-01-01'],
    ['New Year’s Eve of the Chinese calendar, a Friday', '2027-02-05'],
    ['Chinese New Year, four minutes before midnight by the moon', '2027-02-06'],
    ['the third day of the first month', '2027-02-08'],
    ['清明', '2027-04-05'],
    ['the second of May', '2028-05-02'],
    ['端午', '2027-06-09'],
    ['中秋', '2027-09-15'],
    ['the third of October', '2028-10-03'],
  ])('hold beyond the published table: %s', (_, date) => {
    expect(workday(date)).toEqual(holiday);
  });

  test('are no holidays in a leap month, nor the days beside them', () => {
    // 2028 has a second fifth month, with its fifth day on 27 June.
    expect(workday('2028-05-28')).toEqual(holiday);
    expect(workday('2028-05-29').working).toBe(true);
    expect(workday('2028-06-27')).toEqual({ working: true, provisional: true, reason: 'WEEKDAY' });
    expect(workday('2027-02-09').working).toBe(true);
  });

  test('are days off in the published years too, but for what the law added with 2025', () => {
    for (let year = 2008; year <= 2026; year += 1) {
      const worked = [...legalHolidaysOf(year)].filter((date) => workday(date).working);
      // 2 May and New Year’s Eve became holidays then; before, some years had them as ordinary days.
      const added = [`${year}-05-02`, eveOf(year)];
      expect(worked.filter((date) => year >= 2025 || !added.includes(date))).toEqual([]);
    }
  });

  test('keep a period of thirty working days off New Year 2027', () => {
    expect(addWorkingDays('2026-11-20', 30)).toEqual({ date: '2027-01-04', provisional: true });
  });
});

describe('days off of the division', () => {
  test('3 September is an ordinary day unless the division’s days are passed in', () => {
    expect(workday('2026-09-03')).toEqual({ working: true, provisional: false, reason: 'WEEKDAY' });
  });

  test('3 September is off in Yanbian, and provisional while the setting is unconfirmed', () => {
    const day = { working: false, reason: 'LOCAL_HOLIDAY' };
    expect(workday('2026-09-03', YANBIAN_LOCAL_HOLIDAYS)).toEqual({ ...day, provisional: true });
    expect(workday('2026-09-03', confirmedLocal)).toEqual({ ...day, provisional: false });
    expect(workday('2026-09-04', YANBIAN_LOCAL_HOLIDAYS).working).toBe(true);
  });

  test('on a weekend or a national holiday nothing rests on it', () => {
    expect(workday('2022-09-03', YANBIAN_LOCAL_HOLIDAYS)).toEqual(workday('2022-09-03'));
    expect(workday('2015-09-03', YANBIAN_LOCAL_HOLIDAYS).reason).toBe('HOLIDAY');
  });

  test('holds from its first to its last day of validity', () => {
    const local = confirmedLocal.map((day) => ({ ...day, validFrom: '2025-01-01', validTo: '2025-12-31' }));
    const years = ['2024', '2025', '2026'];
    expect(years.map((year) => workday(`${year}-09-03`, local).reason)).toEqual([
      'WEEKDAY',
      'LOCAL_HOLIDAY',
      'WEEKDAY',
    ]);
  });
});

describe('periods of working days', () => {
  test('do not count the start day (Civil Code art. 201)', () => {
    expect(addWorkingDays('2026-11-16', 1)).toEqual({ date: '2026-11-17', provisional: false });
    expect(addWorkingDays('2026-11-20', 1)).toEqual({ date: '2026-11-23', provisional: false });
  });

  test('count make-up days and skip Spring Festival 2026', () => {
    expect(addWorkingDays('2026-02-13', 1).date).toBe('2026-02-14');
    expect(addWorkingDays('2026-02-13', 2).date).toBe('2026-02-24');
    expect(addWorkingDays('2026-02-13', 6).date).toBe('2026-02-28');
  });

  test('are provisional once they pass beyond the known calendar', () => {
    expect(addWorkingDays('2026-12-24', 2)).toEqual({ date: '2026-12-28', provisional: false });
    expect(addWorkingDays('2026-12-24', 10)).toEqual({ date: '2027-01-08', provisional: true });
  });

  test('skip the division’s days off', () => {
    expect(addWorkingDays('2026-09-02', 1, confirmedLocal)).toEqual({
      date: '2026-09-04',
      provisional: false,
    });
    expect(addWorkingDays('2026-09-02', 1, YANBIAN_LOCAL_HOLIDAYS).provisional).toBe(true);
  });

  test('end on a working day, with that many working days after the start', () => {
    fc.assert(
      fc.property(dayNear2026, fc.integer({ min: 1, max: 90 }), (start, count) => {
        const { date } = addWorkingDays(start, count, confirmedLocal);
        const days = daysFrom(addDays(start, 1), date);
        expect(workday(date, confirmedLocal).working).toBe(true);
        expect(days.filter((day) => workday(day, confirmedLocal).working)).toHaveLength(count);
      }),
    );
  });
});

describe('periods of calendar days', () => {
  test('do not count the start day (Civil Code art. 201): 30 days of cooling off (art. 1077)', () => {
    expect(periodEnd('2026-10-12', 30)).toEqual({ date: '2026-11-11', provisional: false });
  });

  test('move from a weekend or a holiday to the next working day (Civil Code art. 203)', () => {
    expect(periodEnd('2026-10-22', 30)).toEqual({
      date: '2026-11-23',
      provisional: false,
      movedFrom: '2026-11-21',
    });
    expect(periodEnd('2026-09-01', 30)).toEqual({
      date: '2026-10-08',
      provisional: false,
      movedFrom: '2026-10-01',
    });
  });

  test('stay on a weekend day that is worked (10 October 2026)', () => {
    expect(periodEnd('2026-09-10', 30)).toEqual({ date: '2026-10-10', provisional: false });
  });

  test('are provisional only when a day that decides is: the days in between do not matter', () => {
    expect(periodEnd('2026-12-05', 30)).toEqual({ date: '2027-01-04', provisional: true });
    expect(periodEnd('2026-12-02', 30)).toEqual({
      date: '2027-01-04',
      provisional: true,
      movedFrom: '2027-01-01',
    });
    expect(periodEnd('2003-12-20', 30)).toEqual({ date: '2004-01-19', provisional: false });
  });

  test('move over the division’s day off', () => {
    const moved = { date: '2026-09-04', movedFrom: '2026-09-03' };
    expect(periodEnd('2026-08-04', 30, confirmedLocal)).toEqual({ ...moved, provisional: false });
    expect(periodEnd('2026-08-04', 30, YANBIAN_LOCAL_HOLIDAYS)).toEqual({ ...moved, provisional: true });
  });

  test('end on the first working day from their last day on', () => {
    fc.assert(
      fc.property(dayNear2026, fc.integer({ min: 1, max: 90 }), (start, days) => {
        const end = periodEnd(start, days, confirmedLocal);
        const lastDay = addDays(start, days);
        const expected = daysFrom(lastDay, addDays(lastDay, 20)).find(
          (day) => workday(day, confirmedLocal).working,
        );
        expect(end.date).toBe(expected);
        expect(end.movedFrom).toBe(end.date === lastDay ? undefined : lastDay);
      }),
    );
  });
});

test('malformed dates and counts are errors', () => {
  expect(() => workday('2026-02-30')).toThrow(RangeError);
  expect(() => addWorkingDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => periodEnd('2026-02-30', 1)).toThrow(RangeError);
  for (const count of [0, -1, 1.5, Number.NaN]) {
    expect(() => addWorkingDays('2026-01-01', count)).toThrow(RangeError);
    expect(() => periodEnd('2026-01-01', count)).toThrow(RangeError);
  }
});
