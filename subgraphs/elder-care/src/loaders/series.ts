import type { Db } from '@civil-affairs/kit/database';
import { Loader, loadMade, perArgument } from '@civil-affairs/kit/loaders';
import { type Findings, seriesByCommunity, seriesOfWhole } from '../queries/series.ts';
import { assessmentResult } from '../rules/care-levels.ts';
import { type SeriesDay, withheldOfSeries } from '../rules/series.ts';
import { factsFound, type Keys } from '../sealed.ts';

function perDivision<Rows>(read: (code: string) => Promise<Rows>): Loader<Rows> {
  return new Loader((codes) => Promise.all(codes.map(read)));
}

export function seriesLoaders(db: Db, keys: Keys) {
  const levelOf = (row: Findings) => assessmentResult(factsFound(keys, row)).level;
  const loaders = perArgument((requested) => {
    const days: SeriesDay[] = JSON.parse(requested);
    const byCommunity = perDivision((code) => seriesByCommunity(db, code, days, levelOf));
    return {
      whole: perDivision((code) => seriesOfWhole(db, code, days, levelOf)),
      byCommunity,
      withheld: loadMade(byCommunity, (all) => withheldOfSeries(all, days)),
    };
  });
  return { series: (days: readonly SeriesDay[]) => loaders(JSON.stringify(days)) };
}
