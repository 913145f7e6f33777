import type { Db } from '@civil-affairs/kit/database';
import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import { loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { figuresOf, paidFor } from '../queries/figures.ts';
import { monthOf } from '../rules/time.ts';

const monthsOfTimeline = 12;

/** The first days of the last twelve months, oldest first, this month's included. */
export function timelineMonths(today: string): string[] {
  return Array.from({ length: monthsOfTimeline }, (_, n) =>
    addMonths(monthOf(today), n + 1 - monthsOfTimeline),
  );
}

export function figureLoaders(db: Db, today: LocalDate) {
  return {
    figures: perArgument((day) =>
      loadMany(
        (codes) => figuresOf(db, codes, [day]),
        (row) => row.code,
      ),
    ),
    timeline: loadMany(
      (codes) => figuresOf(db, codes, timelineMonths(today)),
      (row) => row.code,
    ),
    paid: perArgument((month) =>
      loadMany(
        (codes) => paidFor(db, codes, month),
        (row) => row.code,
      ),
    ),
  };
}
