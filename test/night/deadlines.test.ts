// Every start day that the calendar knows, against a count day by day.
import {
  addWorkingDays,
  CALENDAR_KNOWN_TO,
  periodEnd,
  workday,
  YANBIAN_LOCAL_HOLIDAYS,
} from '@civil-affairs/kit/calendar';
import { addDays, daysBetween } from '@civil-affairs/kit/dates';
import { expect, test } from 'vitest';

const first = '2020-01-01';
const startDays = Array.from({ length: daysBetween(first, CALENDAR_KNOWN_TO) }, (_, n) => addDays(first, n));
const isWorking = (day: string) => workday(day, YANBIAN_LOCAL_HOLIDAYS).working;

function nextWorkingDay(from: string): string {
  let day = from;
  while (!isWorking(day)) day = addDays(day, 1);
  return day;
}

test('working days are counted one by one after the start day', () => {
  expect(startDays.length).toBeGreaterThan(2_000);
  for (const start of startDays) {
    let day = start;
    for (let days = 1; days <= 45; days += 1) {
      day = nextWorkingDay(addDays(day, 1));
      if (day > CALENDAR_KNOWN_TO) break;
      expect(addWorkingDays(start, days, YANBIAN_LOCAL_HOLIDAYS).date, `${days} after ${start}`).toBe(day);
    }
  }
});

test('a period of calendar days that ends on a day off ends on the next working day', () => {
  for (const start of startDays)
    for (const days of [3, 7, 10, 30, 60, 90]) {
      const due = nextWorkingDay(addDays(start, days));
      if (due > CALENDAR_KNOWN_TO) continue;
      expect(periodEnd(start, days, YANBIAN_LOCAL_HOLIDAYS).date, `${days} after ${start}`).toBe(due);
    }
});
