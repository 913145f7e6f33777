import { publicError } from '@civil-affairs/kit/errors';
import type { Resolvers } from '../generated/resolver-types.ts';
import { monthsBetween, mostMonths, seriesOf } from '../rules/series.ts';

export const seriesResolvers = {
  DivisionAllowances: {
    series: async ({ code }, { from, to, category }, { loaders }) => {
      const months = monthsBetween(from, to);
      if (!months)
        throw publicError(
          'BAD_USER_INPUT',
          `from must not lie after to, and ${mostMonths} months are the most.`,
        );
      const range = { from: `${from}-01`, to: `${to}-01`, category };
      return seriesOf(await loaders.series(range).load(code), months);
    },
  },
  AllowanceSeriesFigures: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
