/** The months of a time series. Pure. */
import { addMonths, type LocalDate, type YearMonth } from './dates.ts';

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
