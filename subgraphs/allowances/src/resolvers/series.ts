import { publicError } from '@civil-affairs/kit/errors';
import { monthsBetween, mostMonths } from '@civil-affairs/kit/series';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import type { Resolvers } from '../generated/resolver-types.ts';
import { seriesOf } from '../rules/series.ts';

export const seriesResolvers = {
  DivisionAllowances: {
    series: async ({ code }, { from, to, category }, context) => {
      const months = monthsBetween(from, to);
      if (!months)
        throw publicError(
          'BAD_USER_INPUT',
          `from must not lie after to, and ${mostMonths} months are the most.`,
        );
      const { steps, withheld } = context.loaders.series({ months, category });
      const hides = maySeeSmallCounts(context, code) ? undefined : await withheld(code);
      return seriesOf(await steps(code), months, code, hides);
    },
  },
  AllowanceSeriesFigures: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
