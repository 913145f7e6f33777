/** A time series from the steps of its months, and what of it a visitor is shown. */
import type { LocalDate, YearMonth } from '@civil-affairs/kit/dates';
import type { Withheld } from '@civil-affairs/kit/suppression';
import type { Settlement } from '../generated/contract.ts';
import { type CommunityRow, withheldOf } from './figures.ts';

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

/** By how much a month changes the stock of a place, and how many grants it changed. */
export interface Step extends Figures {
  /** A city, a street or a community. */
  place: string;
  settlement: Settlement;
  month: LocalDate;
}

/** Figures as they are shown: null is withheld. */
export type ShownFigures = { [Name in keyof Figures]: number | null } & { isSuppressed: boolean };

export interface SeriesMonth {
  month: YearMonth;
  urban: ShownFigures;
  rural: ShownFigures;
  total: ShownFigures;
}

/** What is withheld of a month: of the stock, and of each count of changed grants. */
export type WithheldOfMonth = Record<'stock' | (typeof changes)[number], Withheld>;

const changes = ['started', 'stopped', 'raised', 'reduced'] as const;

const nothing: Figures = {
  households: 0,
  persons: 0,
  amountFen: 0,
  started: 0,
  stopped: 0,
  raised: 0,
  reduced: 0,
};

/**
 * The series of a division. Carries the stock from month to month; a month without a step has the stock of the one before.
 * @param steps of it, or of what lies in it; others are left out
 * @param withheld of each month; nothing is when left out
 */
export function seriesOf(
  steps: readonly Step[],
  months: readonly LocalDate[],
  code: string,
  withheld?: readonly WithheldOfMonth[],
): SeriesMonth[] {
  const own = steps.filter(({ place }) => place.startsWith(code));
  const byMonth = Map.groupBy(own, ({ month }) => month);
  const stock = { URBAN: nothing, RURAL: nothing };
  return months.map((month, n) => {
    const of = (settlement: Settlement): Figures => {
      const here = (byMonth.get(month) ?? []).filter((step) => step.settlement === settlement);
      stock[settlement] = here.reduce(sum, {
        ...stock[settlement],
        started: 0,
        stopped: 0,
        raised: 0,
        reduced: 0,
      });
      return stock[settlement];
    };
    const [urban, rural] = [of('URBAN'), of('RURAL')];
    const shown = (figures: Figures, kind: keyof Withheld) =>
      shownOf(figures, (name) => withheld?.[n]?.[name][kind].has(code) ?? false);
    return {
      month: month.slice(0, 7),
      urban: shown(urban, 'parts'),
      rural: shown(rural, 'parts'),
      total: shown(sum(urban, rural), 'totals'),
    };
  });
}

/** What a division lies in: the street of a community, the city of a street, and the prefecture of a city. */
export function aboveOf(code: string): string {
  return code.slice(0, code.length > 6 ? -3 : 4);
}

/** A division and all that it lies in, up to the prefecture. */
export function upFrom(code: string): string[] {
  return code.length > 4 ? [code, ...upFrom(aboveOf(code))] : [code];
}

/**
 * Of what lies in some divisions that lie in each other, what makes up all of it: for each of them stands what lies in it.
 * What is withheld is decided from the city down, by the sums of each place and of those beside it, so nothing depends on
 * what lies in the others.
 */
export function apartFrom(codes: readonly string[], steps: readonly Step[]): Step[] {
  return steps.filter(({ place }) => !codes.includes(place));
}

/**
 * What is withheld of each month, from the steps of places that make up a city and do not lie in each other. Changed grants
 * are among those in force: where these are withheld, so are they, even when there are many.
 */
export function withheldOfMonths(steps: readonly Step[], months: readonly LocalDate[]): WithheldOfMonth[] {
  const byMonth = Map.groupBy(steps, ({ month }) => month);
  const inForce = new Map<string, CommunityRow & { households: number }>();
  return months.map((month) => {
    const here = (byMonth.get(month) ?? []).map((step) => ({ ...step, communityCode: step.place }));
    for (const { communityCode, settlement, households } of here) {
      const key = `${communityCode} ${settlement}`;
      const before = inForce.get(key)?.households ?? 0;
      inForce.set(key, { communityCode, settlement, households: before + households });
    }
    const stock = withheldOf([...inForce.values()], ({ households }) => households);
    const changed = changes.map((name) => [name, withheldOf(here, (step) => step[name], stock)]);
    return { stock, ...Object.fromEntries(changed) };
  });
}

function shownOf(figures: Figures, isWithheld: (name: keyof WithheldOfMonth) => boolean): ShownFigures {
  const shown: ShownFigures = { ...figures, isSuppressed: false };
  const withhold = (...names: (keyof Figures)[]) => {
    for (const name of names) shown[name] = null;
    shown.isSuppressed = true;
  };
  if (isWithheld('stock')) withhold('households', 'persons', 'amountFen');
  for (const name of changes) if (isWithheld(name)) withhold(name);
  return shown;
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
