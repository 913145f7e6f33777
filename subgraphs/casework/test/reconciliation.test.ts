import { adminOf, errorCode } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { beforeAll, describe, expect, test } from 'vitest';
import { foreignOfficer, officer, resident, testCasework } from './testing.ts';

const graph = testCasework();
const scope = (viewer: Viewer): Viewer => ({ ...viewer, scopes: ['residents:read', 'casework:reconcile'] });
const seenBy = async (viewer: Viewer) =>
  (
    await graph.read(
      '{ reconciliation { ranAt queries count findings { query objectId resident { id } } } }',
      {},
      scope(viewer),
    )
  ).reconciliation;

const ran = '2026-11-20T04:00:00.000Z';
beforeAll(async () => {
  const { sql } = adminOf(graph);
  expect(await seenBy(officer)).toBeNull();
  await sql`INSERT INTO casework.reconciliations (ran_at, queries) VALUES (${ran}, 24)`;
  await sql`
    INSERT INTO casework.reconciliation_findings (query, object_id, resident_id, places)
    VALUES ('dead and in a bed', 'adm_1', 'res_1', ARRAY['222401', '222401003', '222401003004'])`;
});

test('an officer sees what the last reconciliation found, as ids', async () => {
  expect(await seenBy(officer)).toEqual({
    ranAt: ran,
    queries: 24,
    count: 1,
    findings: [{ query: 'dead and in a bed', objectId: 'adm_1', resident: { id: 'res_1' } }],
  });
});

test('an officer of another place sees that it was run, and nothing found', async () => {
  expect(await seenBy(foreignOfficer)).toEqual({ ranAt: ran, queries: 24, count: 0, findings: [] });
  expect(await seenBy({ ...officer, division: '222401003005' })).toMatchObject({ count: 0 });
  expect(await seenBy(resident)).toBeNull();
});

test('the application cannot write what was found', async () => {
  await expect(graph.database.sql`DELETE FROM reconciliation_findings`).rejects.toThrow(/permission denied/);
});

describe('a run', () => {
  const start = (viewer: Viewer) =>
    mutate(graph, 'startCaseworkReconciliation', 'run { id requestedBy ranAt }', {}, scope(viewer));
  const awaited = async () =>
    (await graph.read('{ reconciliation { awaited { id requestedBy ranAt } } }', {}, scope(officer)))
      .reconciliation.awaited;

  test('is asked for by an officer, and two who ask at once get one', async () => {
    expect(await awaited()).toBeNull();
    const answers = await Promise.all([
      start(officer),
      start({ ...officer, subject: 'other' }),
      start(officer),
    ]);
    expect(answers.map(codes)).toEqual([[], [], []]);
    const { run } = answers[0];
    expect(answers.map((answer) => answer.run.id)).toEqual([run.id, run.id, run.id]);
    expect(await awaited()).toMatchObject({ id: run.id, ranAt: null });
    const { sql } = adminOf(graph);
    await sql`UPDATE casework.reconciliation_runs SET ran_at = now()`;
    expect(await awaited()).toBeNull();
    expect((await start(officer)).run.id).not.toBe(run.id);
  });

  test('is for who has jurisdiction and the scope', async () => {
    expect(codes(await start(resident))).toEqual(['RECONCILIATION_WITHOUT_JURISDICTION']);
    const query = `mutation { startCaseworkReconciliation(input: { clientMutationKey: "x" }) { run { id } } }`;
    expect(await errorCode(graph.ask(query, {}, { ...officer, scopes: ['casework:tasks'] }))).toBe(
      'FORBIDDEN',
    );
  });
});
