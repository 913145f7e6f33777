import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { planOfPage } from '@civil-affairs/kit/testing/plans';
import { describe, expect, test } from 'vitest';
import { acts } from '../src/commands.ts';
import { taskList } from '../src/queries.ts';
import {
  act,
  colleague,
  communityWorker,
  eventOf,
  foreignOfficer,
  officer,
  openTask,
  resident,
  testCasework,
} from './testing.ts';

const graph = testCasework();

const taken = async () => {
  const opened = await openTask(graph);
  await act(graph, 'takeCaseworkTask', { taskId: opened.taskId, expectedVersion: 1 });
  return opened;
};

const reconciler = { ...officer, scopes: [...officer.scopes, 'casework:reconcile'] };

const manager = { ...officer, scopes: [...officer.scopes, 'casework:webhooks'] };

/** A webhook of its own, for an act on it. */
async function onWebhook(more: Record<string, unknown> = {}) {
  const input = { url: 'https://example.org/hook', types: [] };
  const { webhook } = await mutate(graph, 'registerCaseworkWebhook', 'webhook { id }', input, manager);
  return { viewer: manager, input: { webhookId: webhook.id as string, expectedVersion: 1, ...more } };
}

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async takeCaseworkTask() {
      const { taskId } = await openTask(graph);
      return { viewer: officer, input: { taskId, expectedVersion: 1 } };
    },
    async releaseCaseworkTask() {
      const { taskId } = await taken();
      return { viewer: officer, input: { taskId, expectedVersion: 2 } };
    },
    async finishCaseworkTask() {
      const { taskId } = await openTask(graph);
      return { viewer: officer, input: { taskId, expectedVersion: 1, outcome: 'ACTED_ON' } };
    },
    startCaseworkReconciliation: async () => ({ viewer: reconciler, input: {} }),
    async registerCaseworkWebhook() {
      const input = { url: 'https://example.org/hook', types: [] };
      return { viewer: manager, input, otherInput: { ...input, types: ['CareBedReserved'] } };
    },
    changeCaseworkWebhook: () => onWebhook({ types: ['CareBedReserved'] }),
    pauseCaseworkWebhook: () => onWebhook(),
    async resumeCaseworkWebhook() {
      const { input } = await onWebhook();
      await graph.database.sql`UPDATE webhooks SET status = 'PAUSED' WHERE id = ${input.webhookId}`;
      return { viewer: manager, input };
    },
    deleteCaseworkWebhook: () => onWebhook(),
    testCaseworkWebhook: () => onWebhook(),
    async replayCaseworkWebhook() {
      const { input } = await onWebhook();
      await graph.database.sql`
        INSERT INTO webhook_deliveries (webhook_id, event_id, type, body, attempts, parked_at, fault)
        VALUES (${input.webhookId}, 'evt_1', 'Something', '{}', 10, now(), 'HTTP_500')`;
      return { viewer: manager, input };
    },
  });
});

describe('a task', () => {
  test('is taken by one, and then nobody else takes or finishes it', async () => {
    const { taskId } = await taken();
    for (const name of ['takeCaseworkTask', 'finishCaseworkTask', 'releaseCaseworkTask']) {
      const outcome = name === 'finishCaseworkTask' && { outcome: 'ACTED_ON' };
      const answer = await act(graph, name, { taskId, expectedVersion: 2, ...outcome }, colleague);
      expect(codes(answer)).toEqual(['TASK_TAKEN_BY_ANOTHER']);
    }
    expect(
      await act(graph, 'finishCaseworkTask', { taskId, expectedVersion: 2, outcome: 'NOT_NEEDED' }),
    ).toMatchObject({
      task: { status: 'FINISHED', takenBy: 'officer', closedOn: graph.clock.today(), version: 3 },
    });
  });

  test('that is given back can be taken by somebody else', async () => {
    const { taskId } = await taken();
    await act(graph, 'releaseCaseworkTask', { taskId, expectedVersion: 2 });
    expect(await act(graph, 'takeCaseworkTask', { taskId, expectedVersion: 3 }, colleague)).toMatchObject({
      task: { status: 'TAKEN', takenBy: 'colleague' },
    });
  });

  test('that nobody has taken cannot be given back', async () => {
    const { taskId } = await openTask(graph);
    const answer = await act(graph, 'releaseCaseworkTask', { taskId, expectedVersion: 1 });
    expect(codes(answer)).toEqual(['TASK_NOT_OPEN_TO_THIS']);
  });

  test('says which acts are open, to the one who may', async () => {
    const { taskId } = await taken();
    const query = `{ task(id: "${taskId}") { availableActions { action allowed blockedBy { code } } } }`;
    const open = async (viewer = officer) =>
      (await graph.read(query, {}, viewer)).task.availableActions.flatMap(
        ({ action, allowed }: { action: string; allowed: boolean }) => (allowed ? [action] : []),
      );
    expect(await open()).toEqual(['releaseCaseworkTask', 'finishCaseworkTask']);
    expect(await open(colleague)).toEqual([]);
  });

  test.each([
    ['an officer of another city', foreignOfficer],
    ['a resident', resident],
    [
      'an officer without the scope of the work',
      { ...officer, scopes: ['casework:tasks', 'elder-care:read'] },
    ],
  ])('is no task for %s', async (_, viewer) => {
    const { taskId } = await openTask(graph);
    expect((await graph.read(`{ task(id: "${taskId}") { id } }`, {}, viewer)).task).toBeNull();
    expect(codes(await act(graph, 'takeCaseworkTask', { taskId, expectedVersion: 1 }, viewer))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('of a community is one for who works there, and not of the next one', async () => {
    const { taskId } = await openTask(graph);
    const seenBy = async (viewer = communityWorker) =>
      (await graph.read(`{ task(id: "${taskId}") { id } }`, {}, viewer)).task;
    expect(await seenBy()).toEqual({ id: taskId });
    expect(await seenBy({ ...communityWorker, division: '222401003005' })).toBeNull();
  });
});

describe('a task and its case', () => {
  const statusOf = async (taskId: string) => {
    const [row] = await graph.database.sql`SELECT status, taken_by FROM tasks WHERE id = ${taskId}`;
    return row;
  };

  test('is closed by itself when the case moves on, also when somebody has taken it', async () => {
    const { taskId, admissionId } = await taken();
    await graph.receive(eventOf('CareStayRestored', { admissionId }, { subjectId: admissionId }));
    expect(await statusOf(taskId)).toEqual({ status: 'CLOSED', taken_by: 'officer' });
  });

  test('goes to the office that sees to the case from now on, where nobody has taken it', async () => {
    const { taskId, admissionId } = await taken();
    const there = '222401006003';
    await graph.receive(
      eventOf(
        'CareVisitsMoved',
        { admissionId, communityCode: there, formerCommunityCode: demoCommunity },
        { subjectId: admissionId },
      ),
    );
    expect(await statusOf(taskId)).toEqual({ status: 'OPEN', taken_by: null });
    const seenBy = async (viewer = communityWorker) =>
      (await graph.read(`{ task(id: "${taskId}") { id } }`, {}, viewer)).task;
    expect(await seenBy()).toBeNull();
    expect(await seenBy({ ...communityWorker, division: there })).toEqual({ id: taskId });
    expect(await act(graph, 'takeCaseworkTask', { taskId, expectedVersion: 3 }, colleague)).toMatchObject({
      problems: [],
    });
  });

  test('is opened once while it is open, and anew after it was finished', async () => {
    const { taskId, admissionId } = await openTask(graph);
    const again = () =>
      graph.receive(
        eventOf('CareConflictFound', { admissionId, conflict: 'BED_GIVEN_AWAY' }, { subjectId: admissionId }),
      );
    await again();
    await act(graph, 'finishCaseworkTask', { taskId, expectedVersion: 1, outcome: 'ACTED_ON' });
    await again();
    const rows = await graph.database
      .sql`SELECT status FROM tasks WHERE subject_id = ${admissionId} ORDER BY id`;
    expect(rows.map(({ status }) => status)).toEqual(['FINISHED', 'OPEN']);
  });

  test('of one review is left when another review of the same grant is recorded', async () => {
    const grantId = `gra_${crypto.randomUUID()}`;
    const send = (type: string, reviewId: string) =>
      graph.receive(
        eventOf(
          type,
          { grantId, reviewId, divisionCode: '222401' },
          { subjectId: grantId, source: 'allowances' },
        ),
      );
    await send('AllowanceReviewOpened', 'rev_1');
    await send('AllowanceReviewOpened', 'rev_2');
    await send('AllowanceReviewed', 'rev_1');
    const rows = await graph.database.sql`
      SELECT object_id AS id, status FROM tasks WHERE subject_id = ${grantId} ORDER BY object_id`;
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: 'rev_1', status: 'CLOSED' },
      { id: 'rev_2', status: 'OPEN' },
    ]);
    await graph.receive(
      eventOf('AllowanceStopped', { grantId }, { subjectId: grantId, source: 'allowances' }),
    );
    const [open] = await graph.database.sql`
      SELECT count(*)::int AS n FROM tasks WHERE subject_id = ${grantId} AND status = 'OPEN'`;
    expect(open?.n).toBe(0);
  });
});

describe('the list of tasks', () => {
  const listed = async (args: string, viewer = officer) =>
    (
      await graph.read(
        `{ tasks(first: 100, ${args}) { nodes { id status kind conflict residents { id } } totalCount } }`,
        {},
        viewer,
      )
    ).tasks;

  test('holds what is open, by kind, or what is the own', async () => {
    const { taskId, residentId } = await taken();
    expect((await listed('mine: true')).nodes).toContainEqual({
      id: taskId,
      status: 'TAKEN',
      kind: 'CARE_STAY_CONFLICT',
      conflict: 'BED_GIVEN_AWAY',
      residents: [{ id: residentId }],
    });
    const ids = async (args: string, viewer = officer) =>
      (await listed(args, viewer)).nodes.map(({ id }: { id: string }) => id);
    expect(await ids('kind: CARE_STAY_CONFLICT')).toContain(taskId);
    expect(await ids('kind: CARE_CONCERN')).not.toContain(taskId);
    expect(await ids('mine: true', colleague)).not.toContain(taskId);
    expect(await ids('mine: false', foreignOfficer)).toEqual([]);
    expect(await listed('mine: false', resident)).toBeNull();
  });

  test('shows a person those about it, for who may see the person', async () => {
    const { taskId, residentId } = await openTask(graph);
    const seen = async (viewer = officer) => {
      const stub = { __typename: 'Resident', id: residentId, communityCode: '222401003004' };
      const [found] = await graph.entities([stub], '... on Resident { tasks { id } }', viewer);
      return found.tasks;
    };
    expect(await seen()).toEqual([{ id: taskId }]);
    expect(await seen(foreignOfficer)).toBeNull();
    expect(await seen({ ...officer, scopes: ['residents:read', 'casework:tasks'] })).toEqual([]);
  });

  test('goes through the open tasks of the viewer’s own scopes', async () => {
    const list = taskList({ place: '222401', scopes: ['residents:register'] }, {});
    expect(await planOfPage(graph.database, list)).toMatch(/Index Cond: \(scope = ANY /);
  });
});
