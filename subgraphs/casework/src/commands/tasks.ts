/** Acts on tasks: what people do with them, and what follows from an event. */
import { type ActOnCase, actsOf, type CaseKind, type HeldCase } from '@civil-affairs/kit/acts';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import { rightsOnTask, type TaskRights } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  CaseworkTaskKind,
  CaseworkTaskStatus,
  FinishCaseworkTaskInput,
  ReleaseCaseworkTaskInput,
  TakeCaseworkTaskInput,
} from '../generated/contract.ts';
import { type TaskAct, taskObstacles, taskStates } from '../rules/tasks.ts';
import { type TaskRow, tasks } from '../tables.ts';

const { actsOn, openingAct } = actsOf<Context>({});

/** How a task moves: to a status, into whose hands, and to which places. */
interface TaskChange {
  to: CaseworkTaskStatus;
  takenBy?: string | null;
  places?: string[];
}

const onTask = actsOn({
  noun: { zhHans: '该任务', ko: '해당 과업', en: 'task' },
  idField: 'taskId',
  async lock(tx, _, id) {
    const [found] = await tx.select().from(tasks).where(eq(tasks.id, id)).for('update');
    return found;
  },
  rightsOn: ({ viewer }, found) => rightsOnTask(viewer, found),
  async move(
    tx,
    { clock },
    { id, status, version, takenBy: holder },
    act,
    { to, takenBy = holder, ...where },
  ) {
    const next = moved(taskStates, status, act as TaskAct, to);
    const closedOn = taskStates.final.includes(next) ? clock.today() : null;
    await tx
      .update(tasks)
      .set({ ...where, status: next, takenBy, closedOn, version: version + 1 })
      .where(eq(tasks.id, id));
    return next;
  },
  idsOf: idsOfTask,
} satisfies CaseKind<Context, TaskRow, TaskRow & HeldCase, TaskRights, TaskChange>);

function idsOfTask({ id, subjectId, scope }: Pick<TaskRow, 'id' | 'subjectId' | 'scope'>) {
  return { taskId: id, subjectId, scope };
}

type TaskLaw<Input> = ActOnCase<
  Context,
  TaskRow,
  TaskRow & HeldCase,
  TaskRights,
  TaskChange,
  Input,
  undefined
>;

/** What every act of a person on a task has in common. */
function byHand(act: TaskAct): Pick<TaskLaw<unknown>, 'mayAct' | 'obstacles'> {
  return {
    mayAct: ({ handle }) => handle,
    obstacles: (task, { actor }) => taskObstacles(task, act, actor),
  };
}

const takeCaseworkTask = onTask<TakeCaseworkTaskInput>('takeCaseworkTask', {
  event: 'CaseworkTaskTaken',
  ...byHand('takeCaseworkTask'),
  write: async (_tx, _context, _input, { actor }) => ({
    ok: true,
    value: { change: { to: 'TAKEN', takenBy: actor } },
  }),
});

const releaseCaseworkTask = onTask<ReleaseCaseworkTaskInput>('releaseCaseworkTask', {
  event: 'CaseworkTaskReleased',
  ...byHand('releaseCaseworkTask'),
  write: async () => ({ ok: true, value: { change: { to: 'OPEN', takenBy: null } } }),
});

/** Finishes a task; the outcome stands in its history. */
const finishCaseworkTask = onTask<FinishCaseworkTaskInput>('finishCaseworkTask', {
  event: 'CaseworkTaskFinished',
  ...byHand('finishCaseworkTask'),
  write: async (_tx, _context, { outcome }) => ({
    ok: true,
    value: { change: { to: 'FINISHED' }, remark: outcome },
  }),
});

/** What a task is opened with: everything that the event says of it. */
export type OpeningTask = Pick<
  TaskRow,
  'source' | 'subjectId' | 'objectId' | 'conflict' | 'residentIds' | 'places' | 'scope'
> & { kind: CaseworkTaskKind; clientMutationKey: string };

/** Opens a task because something happened that needs somebody; the value is its id. */
export const openCaseworkTask = openingAct<OpeningTask>('openCaseworkTask', {
  event: 'CaseworkTaskOpened',
  entity: 'CaseworkTask',
  async write(tx, _, { clientMutationKey: _key, ...facts }, { id, today }) {
    await tx.insert(tasks).values({ ...facts, id, status: 'OPEN', openedOn: today, version: 1 });
    return {
      ok: true,
      value: {
        ids: { status: 'OPEN', ...idsOfTask({ id, ...facts }) },
        opens: { caseId: id, version: 1, status: 'OPEN' },
      },
    };
  },
});

/** Closes a task because its case has moved on. */
export const closeCaseworkTask = onTask<{ taskId: string; clientMutationKey: string }>('closeCaseworkTask', {
  event: 'CaseworkTaskClosed',
  mayAct: ({ system }) => system,
  write: async () => ({ ok: true, value: { change: { to: 'CLOSED' } } }),
});

/** Has a task follow its case to another office, where nobody has taken it yet. */
export const moveCaseworkTask = onTask<{ taskId: string; places: string[]; clientMutationKey: string }>(
  'moveCaseworkTask',
  {
    event: 'CaseworkTaskMoved',
    mayAct: ({ system }) => system,
    write: async (_tx, _context, { places }) => ({
      ok: true,
      value: { change: { to: 'OPEN', takenBy: null, places } },
    }),
  },
);

export const taskActs = [takeCaseworkTask, releaseCaseworkTask, finishCaseworkTask];
