import type { Db } from '@civil-affairs/kit/database';
import { loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { type SeriesRange, seriesSteps } from '../queries/series.ts';

export function seriesLoaders(db: Db) {
  const steps = perArgument((requested) => {
    const range: SeriesRange = JSON.parse(requested);
    return loadMany(
      (codes) => seriesSteps(db, codes, range),
      (row) => row.code,
    );
  });
  /** By division; all divisions that are asked for the same months go in one statement. */
  return { series: (range: SeriesRange) => steps(JSON.stringify(range)) };
}
