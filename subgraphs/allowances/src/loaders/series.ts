import type { Db } from '@civil-affairs/kit/database';
import { loadMany, perArgument } from '@civil-affairs/kit/loaders';
import { type SeriesRange, seriesSteps } from '../queries/series.ts';
import { aboveOf, apartFrom, upFrom, withheldOfMonths } from '../rules/series.ts';

export function seriesLoaders(db: Db) {
  const loaders = perArgument((requested) => {
    const range: SeriesRange = JSON.parse(requested);
    const within = loadMany(
      (codes) => seriesSteps(db, codes, range),
      (row) => row.within,
    );
    const withheldWithin = perArgument(async (code) => {
      const codes = upFrom(code);
      const steps = await Promise.all(codes.map((one) => within.load(one)));
      return withheldOfMonths(apartFrom(codes, steps.flat()), range.months);
    });
    return {
      /** Of a division. */
      steps: async (code: string) => (await within.load(aboveOf(code))).filter(({ place }) => place === code),
      /** What is withheld of a division's months: as much as of those beside it. */
      withheld: (code: string) => withheldWithin(aboveOf(code)),
    };
  });
  /** All divisions that are asked for the same months go in one statement. */
  return { series: (range: SeriesRange) => loaders(JSON.stringify(range)) };
}
