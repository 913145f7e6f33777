import { availableActions, momentOf, mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { publicError } from '@civil-affairs/kit/errors';
import { historyEntries } from '@civil-affairs/kit/history';
import { pageOf } from '@civil-affairs/kit/lists';
import { cursorOf, pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { reachOf, rightsOnTask, rightsOnWebhook, visibleTask, visibleWebhook } from './access.ts';
import { startCaseworkReconciliation } from './commands/reconciliation.ts';
import { taskActs } from './commands/tasks.ts';
import { registerCaseworkWebhook, webhookActs } from './commands/webhooks.ts';
import type { Context } from './context.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { awaitedRun, countFindings, findingsIn, lastReconciliation } from './queries/reconciliation.ts';
import { deadLettersOf, webhooksIn } from './queries/webhooks.ts';
import { endOfLog, eventList, taskList } from './queries.ts';
import { statusLabels, taskRules, taskStates } from './rules/tasks.ts';

const mostTypes = 50;

const webhookPayload = payloadWith('webhook', ({ loaders }: Context) => loaders.webhook);

export const resolvers = {
  Query: {
    events: (_, { types, ...args }, { viewer, database }) => {
      const page = pageRequest(args, 1);
      const reach = reachOf(viewer);
      return reach ? pageOf(database.db, page, eventList(reach, checkedTypes(types ?? []))) : null;
    },
    async eventsEnd(_, __, { database }) {
      const [end] = await endOfLog(database.db);
      return end ? cursorOf([String(end.position)]) : null;
    },
    tasks: (_, { status, kind, mine, ...args }, { viewer, database }) => {
      const page = pageRequest(args, 1);
      const reach = reachOf(viewer);
      if (!reach) return null;
      const wanted = {
        ...(status && { status }),
        ...(kind && { kind }),
        ...(mine && viewer && { takenBy: viewer.subject }),
      };
      return pageOf(database.db, page, taskList(reach, wanted));
    },
    task: (_, { id }, context) => visibleTask(context, id),
    webhooks: (_, __, { viewer, database }) => {
      const reach = reachOf(viewer);
      return reach ? webhooksIn(database.db, reach.place) : null;
    },
    webhook: (_, { id }, context) => visibleWebhook(context, id),
    async reconciliation(_, __, { viewer, database }) {
      const reach = reachOf(viewer);
      const [last] = reach ? await lastReconciliation(database.db) : [];
      return last && reach ? { ...last, place: reach.place } : null;
    },
  },
  Mutation: {
    ...mutationsOf(
      taskActs,
      payloadWith('task', ({ loaders }: Context) => loaders.task),
    ),
    ...mutationsOf(webhookActs, webhookPayload),
    ...mutationsOf(
      [startCaseworkReconciliation],
      payloadWith('run', ({ loaders }: Context) => loaders.reconciliationRun),
    ),
    ...mutationsOf([registerCaseworkWebhook], async (context: Context, result, input) => ({
      ...(await webhookPayload(context, result, input)),
      secret: result.ok ? (context.newSecrets.get(result.value) ?? null) : null,
    })),
  },
  Resident: {
    async tasks(resident, _, { viewer, loaders }) {
      if (!maySeeResident(viewer, resident)) return null;
      const found = await loaders.openTasksAbout.load(resident.id);
      return found.filter((task) => rightsOnTask(viewer, task).handle);
    },
  },
  CaseworkEvent: {
    domain: ({ source }) => source,
    status: ({ payload }) => (typeof payload.status === 'string' ? payload.status : null),
    residents: ({ residentIds }) => residentIds.map((id) => ({ id })),
    facts: ({ payload }) =>
      Object.entries(payload).map(([name, value]) => ({ name, values: [value ?? []].flat().map(String) })),
  },
  CaseworkTask: {
    __resolveReference: ({ id }, context) => visibleTask(context, id),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(taskStates, statusLabels, status),
    history: async ({ id }, _, { loaders }) => historyEntries(await loaders.history.load(id), true),
    deadlines: () => [],
    availableActions: (task, _, context) =>
      availableActions(taskActs, task, rightsOnTask(context.viewer, task), momentOf(context)),
    label: ({ kind }) => taskRules[kind].label,
    domain: ({ source }) => source,
    residents: ({ residentIds }) => residentIds.map((id) => ({ id })),
  },
  CaseworkReconciliation: {
    awaited: async (_, __, { database }) => (await awaitedRun(database.db))[0] ?? null,
    count: async ({ place }, _, { database }) => (await countFindings(database.db, place))[0]?.count ?? 0,
    findings: ({ place }, _, { database }) => findingsIn(database.db, place),
  },
  CaseworkFinding: {
    resident: ({ residentId }) => ({ id: residentId }),
  },
  CaseworkWebhook: {
    __resolveReference: ({ id }, context) => visibleWebhook(context, id),
    waiting: async ({ id }, _, { loaders }) => (await loaders.webhookFigures.load(id))?.waiting ?? 0,
    deadLetterCount: async ({ id }, _, { loaders }) =>
      (await loaders.webhookFigures.load(id))?.deadLetters ?? 0,
    deadLetters: ({ id }, _, { database }) => deadLettersOf(database.db, id),
    availableActions: (webhook, _, context) =>
      availableActions(webhookActs, webhook, rightsOnWebhook(context.viewer, webhook), momentOf(context)),
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

/** @throws BAD_USER_INPUT for more types than anybody asks for, or for a text that is none */
function checkedTypes(types: readonly string[]): readonly string[] {
  if (types.length <= mostTypes && types.every((type) => /^[A-Za-z]{1,80}$/.test(type))) return types;
  throw publicError('BAD_USER_INPUT', `types must be at most ${mostTypes} names of events.`);
}
