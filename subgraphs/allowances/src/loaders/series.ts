import type { Db } from '@civil-affairs/kit/database';
import { loadMade, loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { type SeriesRange, seriesSteps } from '../queries/series.ts';
import { withheldOfMonths } from '../rules/series.ts';

export function seriesLoaders(db: Db) {
  const steps = perArgument((asked) => {
    const range: SeriesRange = JSON.parse(asked);
    return loadMade(
      loadMany(
        (codes) => seriesSteps(db, codes, range),
        (row) => row.code,
      ),
      (steps) => ({ steps, withheld: withheldOfMonths(steps, range.months) }),
    );
  });
  /** By division; all divisions that are asked for the same months go in one statement. */
  return { series: (range: SeriesRange) => steps(JSON.stringify(range)) };
}
