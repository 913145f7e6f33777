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
      const { whole, byCommunity, withheld } = loaders.series(days);
      if (maySeeSmallCounts(context, code)) return seriesOf(await whole.load(code), days, code);
      // What is withheld of a division depends on all others of its city.
      const city = code.slice(0, 6);
      return seriesOf(await byCommunity.load(city), days, code, await withheld.load(city));
    },
  },
} satisfies Resolvers;
