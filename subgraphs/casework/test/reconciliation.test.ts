import { adminOf } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { beforeAll, expect, test } from 'vitest';
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
