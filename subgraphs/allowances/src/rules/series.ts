/** A time series from the steps of its months. */
import { addMonths, type LocalDate, type YearMonth } from '@civil-affairs/kit/dates';
import type { Settlement } from '../generated/contract.ts';

/** Grants in force, and what changed with the month. */
export interface Figures {
  households: number;
  persons: number;
  amountFen: number;
  started: number;
  stopped: number;
  raised: number;
  reduced: number;
}

/** By how much a month changes the stock, and how many grants it changed. */
export interface Step extends Figures {
  settlement: Settlement;
  month: LocalDate;
}

export interface SeriesMonth {
  month: YearMonth;
  urban: Figures;
  rural: Figures;
  total: Figures;
}

const nothing: Figures = {
  households: 0,
  persons: 0,
  amountFen: 0,
  started: 0,
  stopped: 0,
  raised: 0,
  reduced: 0,
};

export const mostMonths = 120;

/** The first days of the months from one to another; undefined when they are too many or in the wrong order. */
export function monthsBetween(from: YearMonth, to: YearMonth): LocalDate[] | undefined {
  const months: LocalDate[] = [];
  for (let month = `${from}-01`; month <= `${to}-01`; month = addMonths(month, 1)) {
    months.push(month);
    if (months.length > mostMonths) return undefined;
    // The calendar ends here.
    if (month === '2199-12-01') break;
  }
  return months.length > 0 ? months : undefined;
}

/** Carries the stock from month to month; a month without a step has the stock of the one before. */
export function seriesOf(steps: readonly Step[], months: readonly LocalDate[]): SeriesMonth[] {
  const stock = { URBAN: nothing, RURAL: nothing };
  return months.map((month) => {
    const of = (settlement: Settlement): Figures => {
      const step = steps.find((one) => one.month === month && one.settlement === settlement) ?? nothing;
      const { households, persons, amountFen } = sum(stock[settlement], step);
      const { started, stopped, raised, reduced } = step;
      stock[settlement] = { households, persons, amountFen, started, stopped, raised, reduced };
      return stock[settlement];
    };
    const [urban, rural] = [of('URBAN'), of('RURAL')];
    return { month: month.slice(0, 7), urban, rural, total: sum(urban, rural) };
  });
}

function sum(a: Figures, b: Figures): Figures {
  return {
    households: a.households + b.households,
    persons: a.persons + b.persons,
    amountFen: a.amountFen + b.amountFen,
    started: a.started + b.started,
    stopped: a.stopped + b.stopped,
    raised: a.raised + b.raised,
    reduced: a.reduced + b.reduced,
  };
}
