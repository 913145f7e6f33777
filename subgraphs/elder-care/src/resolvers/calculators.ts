import { knownDay } from '@civil-affairs/kit/arguments';
import { notFound } from '@civil-affairs/kit/problems';
import type { Resolvers } from '../generated/resolver-types.ts';
import { splitRulesOn } from '../queries/meals.ts';
import { calculateCareLevel } from '../rules/care-level-calculator.ts';
import { estimateCareVoucher } from '../rules/care-vouchers.ts';
import { noQuote, quoteMeal } from '../rules/meal-quotes.ts';

/** Calculators: they answer from what is typed in and what is public, and nothing is stored. */
export const calculatorResolvers = {
  Query: {
    careLevel: (_, { input }, { clock }) => {
      if (input.assessedOn != null) knownDay(input.assessedOn, 'assessedOn');
      for (const event of input.careRiskEvents ?? []) knownDay(event, 'careRiskEvents');
      return calculateCareLevel(input, clock.today());
    },
    estimateCareVoucher: (_, { input }) => {
      knownDay(input.birthDate, 'birthDate');
      return estimateCareVoucher(input);
    },
    quoteMeal: async (_, { input }, { loaders, database }) => {
      const { canteenId, meal, birthDate = null, isStudentWithCard } = input;
      const on = knownDay(input.on, 'on');
      if (birthDate !== null) knownDay(birthDate, 'birthDate');
      const canteen = await loaders.canteen.load(canteenId);
      if (!canteen) return noQuote(notFound(['canteenId'], canteenNoun));
      const [hours, prices, rules] = await Promise.all([
        loaders.hours.load(canteenId),
        loaders.prices(on).load(canteenId),
        splitRulesOn(database.db, canteenId, on),
      ]);
      return quoteMeal(
        { on, meal, birthDate, isStudentWithCard: isStudentWithCard ?? false },
        { ...canteen, hours, prices, rules },
      );
    },
  },
} satisfies Resolvers;

const canteenNoun = { zhHans: '民膳食堂', ko: '민선식당', en: 'canteen' };
