/** What offices did month by month, and what of it a visitor is shown. Pure. */
import { addMonths, type YearMonth } from '@civil-affairs/kit/dates';
import { pathOf, withhold } from '@civil-affairs/kit/suppression';

/** What is counted: by kind of registration, by what became of an application, by what came of counselling. */
export type Counted =
  | 'ORDINARY'
  | 'LATE'
  | 'REMARRIAGE'
  | 'FOREIGN_RELATED'
  | 'ACCEPTED'
  | 'WITHDRAWN'
  | 'DEEMED_WITHDRAWN'
  | 'REGISTERED'
  | 'CLOSED'
  | 'JUDGMENT'
  | 'COUNSELLING'
  | 'ATTENDED'
  | 'RECONCILED'
  | 'THINKING'
  | 'NO'
  | 'STOPPED';

/** How often something was counted in a month at the offices of a place. */
export interface SeriesCount {
  divisionCode: string;
  month: YearMonth;
  what: Counted;
  count: number;
}

export const mostMonths = 120;

/** The months from one to another; undefined when they are too many or in the wrong order. */
export function monthsBetween(from: YearMonth, to: YearMonth): YearMonth[] | undefined {
  const months: YearMonth[] = [];
  for (let month = from; month <= to; month = addMonths(`${month}-01`, 1).slice(0, 7)) {
    months.push(month);
    if (months.length > mostMonths) return undefined;
    // The calendar ends here.
    if (month === '2199-12') break;
  }
  return months.length > 0 ? months : undefined;
}

/** Of registrations. */
export const kinds = ['ORDINARY', 'LATE', 'REMARRIAGE', 'FOREIGN_RELATED'] as const;
const shown = {
  ordinary: ['ORDINARY'],
  late: ['LATE'],
  remarriages: ['REMARRIAGE'],
  foreignRelated: ['FOREIGN_RELATED'],
  registered: kinds,
  divorces: ['REGISTERED'],
  judgments: ['JUDGMENT'],
  counsellingBooked: ['COUNSELLING'],
  counsellingAttended: ['ATTENDED'],
} as const satisfies Record<string, readonly Counted[]>;

type Shown = keyof typeof shown;

/** What hangs together: the parts of registrations, which their sum would give away, and each other figure alone. */
const groups: readonly (readonly Counted[])[] = [
  kinds,
  ['REGISTERED'],
  ['JUDGMENT'],
  ['COUNSELLING', 'ATTENDED'],
];

/**
 * The series of a division.
 * @param counts of its city
 * @param isStaff whether the viewer sees small counts, and what became of applications
 */
export function marriageSeries(
  counts: readonly SeriesCount[],
  months: readonly YearMonth[],
  code: string,
  isStaff: boolean,
) {
  const own = counts.filter(({ divisionCode }) => divisionCode.startsWith(code));
  return months.map((month) => {
    const here = own.filter((one) => one.month === month);
    const of = (...what: readonly Counted[]) => sumOf(here, what);
    const hidden = isStaff ? new Set<Shown>() : withheldOf(counts, month, code);
    const figures = Object.fromEntries(
      Object.entries(shown).map(([name, what]) => [name, hidden.has(name as Shown) ? null : of(...what)]),
    ) as Record<Shown, number | null>;
    return {
      month,
      ...figures,
      applications: isStaff ? applicationsOf(own, month) : null,
      mediations: isStaff
        ? {
            reconciled: of('RECONCILED'),
            thinking: of('THINKING'),
            no: of('NO'),
            stopped: of('STOPPED'),
          }
        : null,
      isSuppressed: hidden.size > 0,
    };
  });
}

function sumOf(counts: readonly SeriesCount[], what: readonly Counted[]): number {
  return counts.filter((one) => what.includes(one.what)).reduce((sum, { count }) => sum + count, 0);
}

function applicationsOf(own: readonly SeriesCount[], month: YearMonth) {
  const here = own.filter((one) => one.month === month);
  const before = own.filter((one) => one.month <= month);
  const ended = ['WITHDRAWN', 'DEEMED_WITHDRAWN', 'REGISTERED', 'CLOSED'] as const;
  return {
    accepted: sumOf(here, ['ACCEPTED']),
    withdrawn: sumOf(here, ['WITHDRAWN']),
    deemedWithdrawn: sumOf(here, ['DEEMED_WITHDRAWN']),
    registered: sumOf(here, ['REGISTERED']),
    closed: sumOf(here, ['CLOSED']),
    pending: sumOf(before, ['ACCEPTED']) - sumOf(before, ended),
  };
}

/** Which figures of a month are withheld of a division: small ones, and what would give one away. */
function withheldOf(counts: readonly SeriesCount[], month: YearMonth, code: string): Set<Shown> {
  const hidden = new Set<Shown>();
  const here = counts.filter((one) => one.month === month);
  const places = Map.groupBy(here, ({ divisionCode }) => divisionCode);
  for (const group of groups) {
    const leaves = [...places].map(([divisionCode, rows]) => ({
      path: pathOf(divisionCode),
      parts: group.map((what) => sumOf(rows, [what])),
    }));
    const { totals, parts } = withhold(leaves);
    for (const [name, what] of Object.entries(shown) as [Shown, readonly Counted[]][]) {
      if (!what.every((one) => group.includes(one))) continue;
      const isSum = what.length === group.length;
      if ((isSum ? totals : parts).has(code)) hidden.add(name);
    }
  }
  return hidden;
}
