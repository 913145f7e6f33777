import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { loadMade, loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { type Figures, figuresOf, paidFor } from '../queries/figures.ts';
import { type Shown, withheldOf } from '../rules/figures.ts';
import { monthOf } from '../rules/time.ts';

const monthsOfTimeline = 12;

/** The first days of the last twelve months, oldest first, this month's included. */
export function timelineMonths(today: string): string[] {
  return Array.from({ length: monthsOfTimeline }, (_, n) =>
    addMonths(monthOf(today), n + 1 - monthsOfTimeline),
  );
}

/** Of all communities of a division. What a visitor is not shown is decided for all that is loaded at once. */
export function figureLoaders(db: Db, clock: Clock) {
  const today = clock.today();
  const months = timelineMonths(today);
  const figures = perArgument((day) =>
    loadMade(
      loadMany(
        (codes) => figuresOf(db, codes, [day]),
        (row) => row.code,
      ),
      shownOf,
    ),
  );
  return {
    figures,
    timeline: loadMade(
      loadMany(
        (codes) => figuresOf(db, codes, months),
        (row) => row.code,
      ),
      (rows) => months.map((month) => ({ month, ...shownOf(rows.filter(({ day }) => day === month)) })),
    ),
    paid: perArgument((month) =>
      loadMade(
        loadMany(
          (codes) => paidFor(db, codes, month),
          (row) => row.code,
        ),
        async (rows, code) => {
          // Almost the amounts in force on the month's first day: what is withheld of them is withheld here as well.
          const { withheld } = await figures(month).load(code);
          return { rows, withheld: withheldOf(rows, householdsOf, withheld) };
        },
      ),
    ),
  };
}

function shownOf(rows: readonly Figures[]): Shown<Figures> {
  return { rows, withheld: withheldOf(rows, householdsOf) };
}

function householdsOf({ households }: { households: number }): number {
  return households;
}
