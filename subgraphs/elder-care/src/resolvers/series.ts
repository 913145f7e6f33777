import { publicError } from '@civil-affairs/kit/errors';
import { monthsBetween, mostMonths } from '@civil-affairs/kit/series';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import type { Resolvers } from '../generated/resolver-types.ts';
import { seriesDays, seriesOf } from '../rules/series.ts';

export const seriesResolvers = {
  DivisionElderCare: {
    series: async ({ code }, { from, to }, context) => {
      const { loaders, clock } = context;
      const months = monthsBetween(from, to);
      if (!months)
        throw publicError(
          'BAD_USER_INPUT',
          `from must not lie after to, and ${mostMonths} months are the most.`,
        );
      const days = seriesDays(months, clock.today());
      if (days.length === 0) return [];
      // What is withheld of a division depends on all others of its city.
      const isStaff = maySeeSmallCounts(context, code);
      const { rows, withheld } = loaders.series(days);
      const loaded = isStaff ? code : code.slice(0, 6);
      const hides = isStaff ? undefined : await withheld.load(loaded);
      return seriesOf(await rows.load(loaded), days, code, hides);
    },
  },
} satisfies Resolvers;
