import { publicError } from '@civil-affairs/kit/errors';
import { maySeeSmallCounts } from '@civil-affairs/kit/viewer';
import type { Resolvers } from '../generated/resolver-types.ts';
import { monthsBetween, mostMonths, seriesOf } from '../rules/series.ts';
import { loadedFor } from './figures.ts';

export const seriesResolvers = {
  DivisionAllowances: {
    series: async ({ code }, { from, to, category }, context) => {
      const months = monthsBetween(from, to);
      if (!months)
        throw publicError(
          'BAD_USER_INPUT',
          `from must not lie after to, and ${mostMonths} months are the most.`,
        );
      const { steps, withheld } = await context.loaders
        .series({ months, category })
        .load(loadedFor(context, code));
      return seriesOf(steps, months, code, maySeeSmallCounts(context.viewer, code) ? undefined : withheld);
    },
  },
  AllowanceSeriesFigures: { amount: ({ amountFen }) => amountFen },
} satisfies Resolvers;
