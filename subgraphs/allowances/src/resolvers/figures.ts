import type { Settlement } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { timelineMonths } from '../loaders/figures.ts';
import type { Figures } from '../queries/figures.ts';
import { inForceOn, monthOf } from '../rules/time.ts';
import { cityOf, dayOf } from './arguments.ts';

export const figureResolvers = {
  Division: { allowances: ({ code }) => ({ code }) },
  DivisionAllowances: {
    urbanStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.urban ?? [], dayOf(on, clock)) ?? null,
    ruralStandard: async ({ code }, { on }, { loaders, clock }) =>
      inForceOn((await loaders.standards.load(cityOf(code)))?.rural ?? [], dayOf(on, clock)) ?? null,
    householdsInForce: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ households }) => households),
    personsInForce: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ persons }) => persons),
    monthlyTotal: async ({ code }, { on, settlement }, { loaders, clock }) =>
      total(await loaders.figures(dayOf(on, clock)).load(code), settlement, ({ amountFen }) => amountFen),
    paidInMonth: async ({ code }, { month, settlement }, { loaders, clock }) =>
      total(
        await loaders.paid(month ? `${month}-01` : monthOf(clock.today())).load(code),
        settlement,
        ({ amountFen }) => amountFen,
      ),
    timeline: async ({ code }, _, { loaders, clock }) => {
      const figures = await loaders.timeline.load(code);
      return timelineMonths(clock.today()).map((month) => ({
        month: month.slice(0, 7),
        urban: figuresOfMonth(figures, month, 'URBAN'),
        rural: figuresOfMonth(figures, month, 'RURAL'),
      }));
    },
  },
} satisfies Resolvers;

function total<Row extends { settlement: Settlement }>(
  rows: readonly Row[],
  settlement: Settlement | null | undefined,
  figureOf: (row: Row) => number,
): number {
  return rows
    .filter((row) => settlement == null || row.settlement === settlement)
    .reduce((sum, row) => sum + figureOf(row), 0);
}

function figuresOfMonth(figures: readonly Figures[], month: string, settlement: Settlement) {
  const found = figures.find((row) => row.day === month && row.settlement === settlement);
  return {
    households: found?.households ?? 0,
    persons: found?.persons ?? 0,
    amount: found?.amountFen ?? 0,
  };
}
