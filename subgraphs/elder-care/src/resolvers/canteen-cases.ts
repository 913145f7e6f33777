import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { dayOf } from '@civil-affairs/kit/arguments';
import { stageOf } from '@civil-affairs/kit/states';
import { cooksAt } from '../access/meals.ts';
import { registerCanteen, registerMealSplitRule } from '../commands/canteens/acts.ts';
import { disposeCanteenFoodSample, recordCanteenFoodSample } from '../commands/canteens/samples.ts';
import { issueCanteenStatement } from '../commands/canteens/statements.ts';
import { canteenActs } from '../commands.ts';
import type { Context } from '../context.ts';
import type { IssueCanteenStatementInput } from '../generated/contract.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { canteenStates, canteenStatusLabels } from '../rules/canteens/states.ts';
import { statementCsv, totalOf, totalsOf } from '../rules/meals/statements.ts';
import { actionsOnCanteen, canteenRights, historyOfCanteen, readStatement } from '../views/canteens.ts';
import { labelOf, required } from './fields.ts';

export const canteenCaseResolvers = {
  Query: {
    canteenStatement: (_, { canteenId, month }, context) => readStatement(context, canteenId, month),
  },
  Mutation: {
    ...mutationsOf(
      [registerCanteen, ...canteenActs],
      payloadWith('canteen', ({ loaders }: Context) => loaders.canteen),
    ),
    ...mutationsOf(
      [registerMealSplitRule],
      payloadWith('rule', ({ loaders }: Context) => loaders.splitRule),
    ),
    ...mutationsOf(
      [issueCanteenStatement],
      async (context: Context, result, { canteenId, month }: IssueCanteenStatementInput) => ({
        statement: result.ok ? await readStatement(context, canteenId, month) : null,
      }),
    ),
    ...mutationsOf(
      [recordCanteenFoodSample, disposeCanteenFoodSample],
      payloadWith('sample', ({ loaders }: Context) => loaders.foodSample),
    ),
  },
  Canteen: {
    operations: ({ id }, _, { loaders }) => loaders.operations.load(id),
    foodChecks: async (canteen, _, context) => {
      const { supervise, cook } = canteenRights(context, canteen);
      const checks = await context.loaders.foodChecks.load(canteen.id);
      return checks.map((check) => (supervise || cook ? check : { ...check, found: null }));
    },
    mealSplitRules: ({ id }, { on }, { loaders, clock }) => loaders.splitRules(dayOf(on, clock)).load(id),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(canteenStates, canteenStatusLabels, status),
    history: (canteen, _, context) => historyOfCanteen(context, canteen),
    deadlines: () => [],
    availableActions: (canteen, _, context) => actionsOnCanteen(context, canteen),
  },
  CanteenOperation: {
    partner: ({ nameZh, nameKo, nameEn }) => labelOf(nameZh, nameKo, nameEn),
  },
  CanteenMenu: {
    foodSamples: ({ id, canteenId }, _, { viewer, loaders }) =>
      cooksAt(viewer, canteenId) ? loaders.foodSamples.load(id) : [],
  },
  CanteenFoodSample: {
    dish: async ({ dishId }, _, { loaders }) => required(await loaders.dish.load(dishId)),
  },
  CanteenStatement: {
    isProvisional: ({ month }, _, { clock }) => month >= clock.today().slice(0, 7),
    issuedOn: ({ issued }) => issued?.issuedOn ?? null,
    portionsNotHad: ({ notHad }) => notHad,
    totals: ({ lines }) => totalsOf(lines),
    total: ({ lines }) => totalOf(lines),
    csv: ({ canteen, month, lines }) => statementCsv(canteen.id, month, lines),
  },
  CanteenStatementLine: { amount: ({ fen }) => fen },
} satisfies Resolvers;
