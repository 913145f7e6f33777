import { publicError } from '@civil-affairs/kit/errors';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import type { Resolvers } from '../generated/resolver-types.ts';
import { marriageSeries, monthsBetween, mostMonths } from '../rules/series.ts';

export const seriesResolvers = {
  DivisionMarriages: {
    series: async ({ code }, { from, to }, context) => {
      const months = monthsBetween(from, to);
      if (!months)
        throw publicError(
          'BAD_USER_INPUT',
          `from must not lie after to, and ${mostMonths} months are the most.`,
        );
      const isStaff = maySeeSmallCounts(context, code);
      // What is withheld of one depends on all others of its city.
      const counts = await context.loaders
        .series(JSON.stringify({ from, to }))
        .load(isStaff ? code : code.slice(0, 6));
      return marriageSeries(counts, months, code, isStaff);
    },
  },
} satisfies Resolvers;
