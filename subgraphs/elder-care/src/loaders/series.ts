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
    const rowsBy = (isWhole: boolean) => {
      const found = loadOne(
        (codes) =>
          Promise.all(
            codes.map(async (code) => ({ code, rows: await seriesRows(db, code, days, levelOf, isWhole) })),
          ),
        ({ code }) => code,
      );
      return loadMade(found, (one) => one?.rows ?? { houses: [], persons: [] });
    };
    const byCommunity = rowsBy(false);
    return {
      whole: rowsBy(true),
      byCommunity,
      withheld: loadMade(byCommunity, (all) => withheldOfSeries(all, days)),
    };
  });
  return { series: (days: readonly SeriesDay[]) => loaders(JSON.stringify(days)) };
}
