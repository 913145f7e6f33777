import type { Db } from '@civil-affairs/kit/database';
import { loadMade, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { type Findings, seriesRows } from '../queries/series.ts';
import { assessmentResult } from '../rules/care-levels.ts';
import { type SeriesDay, withheldOfSeries } from '../rules/series.ts';
import { factsFound, type Keys } from '../sealed.ts';

export function seriesLoaders(db: Db, keys: Keys) {
  const levelOf = (row: Findings) => assessmentResult(factsFound(keys, row)).level;
  const loaders = perArgument((requested) => {
    const days: SeriesDay[] = JSON.parse(requested);
    const found = loadOne(
      (codes) =>
        Promise.all(codes.map(async (code) => ({ code, rows: await seriesRows(db, code, days, levelOf) }))),
      ({ code }) => code,
    );
    const rows = loadMade(found, (one) => one?.rows ?? { houses: [], persons: [] });
    return { rows, withheld: loadMade(rows, (all) => withheldOfSeries(all, days)) };
  });
  return { series: (days: readonly SeriesDay[]) => loaders(JSON.stringify(days)) };
}
