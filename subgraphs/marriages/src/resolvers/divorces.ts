import { knownDay } from '@civil-affairs/kit/arguments';
import type { Resolvers } from '../generated/resolver-types.ts';
import { divorcePeriodProblems, divorcePeriodSteps, divorcePeriods } from '../rules/divorce-periods.ts';

export const divorceResolvers = {
  Query: {
    divorcePeriods: (_, args) => {
      const acceptedOn = knownDay(args.acceptedOn, 'acceptedOn');
      const problems = divorcePeriodProblems(acceptedOn);
      if (problems.length > 0) return { acceptedOn, provisional: false, steps: [], problems, warnings: [] };
      const periods = divorcePeriods(acceptedOn);
      return {
        ...periods,
        provisional: periods.warnings.some(({ code }) => code === 'DAY_MAY_MOVE'),
        steps: divorcePeriodSteps(periods),
        problems: [],
      };
    },
  },
} satisfies Resolvers;
