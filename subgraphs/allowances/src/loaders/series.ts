import type { Db } from '@civil-affairs/kit/database';
import { loadMade, loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { type SeriesRange, seriesSteps } from '../queries/series.ts';
import { withheldOfMonths } from '../rules/series.ts';

export function seriesLoaders(db: Db) {
  const loaders = perArgument((requested) => {
    const range: SeriesRange = JSON.parse(requested);
    const steps = loadMany(
      (codes) => seriesSteps(db, codes, range),
      (row) => row.code,
    );
    return { steps, withheld: loadMade(steps, (found) => withheldOfMonths(found, range.months)) };
  });
  /** By division; all divisions that are asked for the same months go in one statement. */
  return { series: (range: SeriesRange) => loaders(JSON.stringify(range)) };
}
