import type { Db } from '@civil-affairs/kit/database';
import { loadMade, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { seriesRows } from '../queries/series.ts';
import { type SeriesDay, withheldOfSeries } from '../rules/series.ts';

export function seriesLoaders(db: Db) {
  const loaders = perArgument((requested) => {
    const days: SeriesDay[] = JSON.parse(requested);
    const found = loadOne(
      (codes) => Promise.all(codes.map(async (code) => ({ code, rows: await seriesRows(db, code, days) }))),
      ({ code }) => code,
    );
    const rows = loadMade(found, (one) => one?.rows ?? { houses: [], persons: [] });
    return { rows, withheld: loadMade(rows, (all) => withheldOfSeries(all, days)) };
  });
  return { series: (days: readonly SeriesDay[]) => loaders(JSON.stringify(days)) };
}
