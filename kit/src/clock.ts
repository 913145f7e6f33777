import { todayIn } from './dates.ts';

/** Time comes in as an argument, so that a rule can be tried on any day. */
export interface Clock {
  now(): Date;
  /** Today's date in city time (Asia/Shanghai), `YYYY-MM-DD`. */
  today(): string;
}

/** The day on which the demo city lives: its figures are the published ones on this date. */
export const demoDate = '2026-11-20';

/**
 * The city's clock. With a fixed date, the day stands still while the time of day goes on, so that a demo
 * city shows the same figures whenever it is started.
 */
export function cityClock(fixedDate?: string): Clock {
  if (!fixedDate) return { now: () => new Date(), today: () => todayIn(new Date()) };
  const midnight = Date.parse(`${fixedDate}T00:00:00+08:00`);
  const ofToday = (milliseconds: number) => (milliseconds + cityOffset) % day;
  return { now: () => new Date(midnight + ofToday(Date.now())), today: () => fixedDate };
}

const day = 24 * 3_600_000;
const cityOffset = 8 * 3_600_000;
