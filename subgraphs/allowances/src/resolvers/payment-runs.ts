import { mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { pageOf } from '@civil-affairs/kit/lists';
import { pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { handlesMoneyOf } from '../access.ts';
import { prepareAllowancePaymentRun } from '../commands/payments/prepare.ts';
import { recordAllowanceBankResults, reissueAllowancePayments } from '../commands/payments/results.ts';
import {
  approveAllowancePaymentRun,
  cancelAllowancePaymentRun,
  exportAllowancePaymentRun,
} from '../commands/payments/runs.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { runsOf } from '../queries/payment-runs.ts';
import { bankFileFormats, spreadsheetOf } from '../rules/payments/bank-file.ts';
import { runStatusLabels } from '../rules/payments/labels.ts';
import { runStates } from '../rules/payments/states.ts';
import { contentOf } from '../sealed.ts';
import { actionsOnRun } from '../views/payment-runs.ts';

const runIn = payloadWith('run', ({ loaders }: Context) => loaders.run);
const fileIn = payloadWith('file', ({ loaders }: Context) => loaders.bankFile);

export const paymentRunResolvers = {
  Query: {
    allowancePaymentRun: async (_, { id }, { viewer, loaders }) => {
      const run = await loaders.run.load(id);
      return run && handlesMoneyOf(viewer, run.divisionCode) ? run : null;
    },
    allowancePaymentRuns: async (_, { division, month, status, ...args }, { viewer, database: { db } }) => {
      const page = pageRequest(args, 2);
      if (!handlesMoneyOf(viewer, division)) return null;
      const filter = { divisionCode: division, month: month ? `${month}-01` : null, status: status ?? null };
      return pageOf(db, page, runsOf(filter));
    },
  },
  Mutation: {
    ...mutationsOf([prepareAllowancePaymentRun, reissueAllowancePayments, approveAllowancePaymentRun], runIn),
    ...mutationsOf([recordAllowanceBankResults, cancelAllowancePaymentRun], runIn),
    ...mutationsOf([exportAllowancePaymentRun], async (context, result, input) => ({
      ...(await runIn(context, result, input)),
      ...(await fileIn(context, result, input)),
    })),
  },
  AllowancePaymentRun: {
    __resolveReference: async ({ id }, { viewer, loaders }) => {
      const run = await loaders.run.load(id);
      return run && handlesMoneyOf(viewer, run.divisionCode) ? run : null;
    },
    division: ({ divisionCode }) => ({ code: divisionCode }),
    month: ({ month }) => month.slice(0, 7),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(runStates, runStatusLabels, status),
    history: async ({ id }, _, { loaders }) => historyEntries(await loaders.history.load(id), true),
    deadlines: () => [],
    progress: (run) => run,
    total: ({ totalFen }) => totalFen,
    heldTotal: ({ heldFen }) => heldFen,
    lines: ({ id }, { status, ...args }, { loaders }) =>
      loaders
        .lines(status ?? null)(pageRequest(args, 1))
        .load(id),
    bankFile: async ({ id }, _, { loaders }) => (await loaders.bankFile.load(id)) ?? null,
    availableActions: (run, _, context) => actionsOnRun(context, run),
  },
  AllowanceBankFile: {
    content: (file, _, context) => contentOf(context, file),
    spreadsheet: (file, _, context) => spreadsheetOf(contentOf(context, file)),
    name: ({ runId, format }) => `${runId}.${bankFileFormats[format].extension}`,
    total: ({ totalFen }) => totalFen,
  },
} satisfies Resolvers;
