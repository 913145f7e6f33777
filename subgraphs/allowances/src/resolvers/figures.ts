import { dayOf } from '@civil-affairs/kit/arguments';
import { nothingWithheld } from '@civil-affairs/kit/suppression';
import { maySeeSmallCounts } from '@civil-affairs/kit/watched-viewer';
import type { Context } from '../context.ts';
import type { Settlement } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Figures } from '../queries/figures.ts';
import { type Shown, shownRows, sumOf } from '../rules/figures.ts';
import { inForceOn, monthOf } from '../rules/time.ts';
import { cityOf } from './arguments.ts';

export const figureResolvers = {
  Division: { allowances: ({ code }) => ({ code }) },
  DivisionAllowances: {
    urbanStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.urban ?? [], dayOf(on, clock)) ?? null,
    ruralStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.rural ?? [], dayOf(on, clock)) ?? null,
    inForce: async ({ code }, { on, settlement }, context) => {
      const { loaders, clock } = context;
      const figures = await loaders.figures(dayOf(on, clock)).load(loadedFor(context, code));
      return figuresIn(shownTo(context, code, figures), code, settlement);
    },
    paidIn: async ({ code }, { month, settlement }, context) => {
      const { loaders, clock } = context;
      const first = month ? `${month}-01` : monthOf(clock.today());
      const paid = await loaders.paid(first).load(loadedFor(context, code));
      const rows = shownRows(shownTo(context, code, paid), code, settlement);
      return { amount: sumOf(rows, ({ amountFen }) => amountFen), isSuppressed: !rows };
    },
    timeline: async ({ code }, _, context) => {
      const months = await context.loaders.timeline.load(loadedFor(context, code));
      return months.map(({ month, ...figures }) => {
        const shown = shownTo(context, code, figures);
        return {
          month: month.slice(0, 7),
          urban: figuresIn(shown, code, 'URBAN'),
          rural: figuresIn(shown, code, 'RURAL'),
        };
      });
    },
  },
} satisfies Resolvers;

/**
 * Whose figures are loaded for a viewer who asks for a division's: its own for its staff, and the whole city's for
 * everybody else, since what is withheld of one division depends on all others.
 */
function loadedFor(context: Context, code: string): string {
  return maySeeSmallCounts(context, code) ? code : cityOf(code);
}

function shownTo<Row>(context: Context, code: string, figures: Shown<Row>): Shown<Row> {
  return maySeeSmallCounts(context, code) ? { ...figures, withheld: nothingWithheld } : figures;
}

function figuresIn(figures: Shown<Figures>, code: string, settlement: Settlement | null | undefined) {
  const rows = shownRows(figures, code, settlement);
  return {
    households: sumOf(rows, ({ households }) => households),
    persons: sumOf(rows, ({ persons }) => persons),
    amount: sumOf(rows, ({ amountFen }) => amountFen),
    isSuppressed: !rows,
  };
}
