import { availableActions, momentOf, mutationsOf, payloadWith } from '@civil-affairs/kit/acts';
import type { Nothing, Unanswered } from '@civil-affairs/kit/answered';
import { publicError } from '@civil-affairs/kit/errors';
import { historyEntries } from '@civil-affairs/kit/history';
import { pageOf } from '@civil-affairs/kit/lists';
import { cursorOf, pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { reachOf, rightsOnTask, visibleTask } from './access.ts';
import { acts } from './commands.ts';
import type { Context } from './context.ts';
import type { Resolvers, ResolversParentTypes } from './generated/resolver-types.ts';
import { endOfLog, eventList, taskList } from './queries.ts';
import { statusLabels, taskRules, taskStates } from './rules/tasks.ts';

const mostTypes = 50;

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
  },
  Mutation: mutationsOf(
    acts,
    payloadWith('task', ({ loaders }: Context) => loaders.task),
  ),
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
      availableActions(acts, task, rightsOnTask(context.viewer, task), momentOf(context)),
    label: ({ kind }) => taskRules[kind].label,
    domain: ({ source }) => source,
    residents: ({ residentIds }) => residentIds.map((id) => ({ id })),
  },
} satisfies Resolvers;

export type Complete = Nothing<Unanswered<Resolvers, ResolversParentTypes, typeof resolvers>>;

/** @throws BAD_USER_INPUT for more types than anybody asks for, or for a text that is none */
function checkedTypes(types: readonly string[]): readonly string[] {
  if (types.length <= mostTypes && types.every((type) => /^[A-Za-z]{1,80}$/.test(type))) return types;
  throw publicError('BAD_USER_INPUT', `types must be at most ${mostTypes} names of events.`);
}
