import type { Database } from '@civil-affairs/kit/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

/** What the registry does with a row of its access log, while a test wants it so. */
const trigger = `
  CREATE FUNCTION residents.refuse_row() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'no row today'; END $$;
  CREATE TRIGGER refuse_row BEFORE INSERT ON residents.audit_log EXECUTE FUNCTION residents.refuse_row();`;
const rowsOf = `SELECT count(*)::int AS count FROM residents.audit_log WHERE action = 'readResidents'`;

describe.each(['compiled', 'stock'] as const)('on the %s engine', (engine) => {
  let graph: TestGraph;
  let admin: Database;
  beforeAll(async () => {
    graph = await startTestGraph({ engine });
    admin = graph.city.openAsAdmin();
  });
  afterAll(() => graph.stop());

  test('the other domains are requested while the row of a read is written, and the answer waits for it', async () => {
    const held = await admin.sql.reserve();
    let answered = false;
    try {
      await held.unsafe('BEGIN; LOCK TABLE residents.audit_log IN EXCLUSIVE MODE');
      graph.statements.length = 0;
      const answering = graph.run('ResidentAcrossDomains').finally(() => {
        answered = true;
      });
      const read = () => new Set(graph.statements.map(({ subgraph }) => subgraph));
      await expect.poll(read, { timeout: 10_000 }).toContain('elder-care');
      await expect.poll(read, { timeout: 10_000 }).toContain('allowances');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(answered).toBe(false);
      const [before] = await held.unsafe(rowsOf);
      await held.unsafe('COMMIT');
      const { data, errors } = await answering;
      expect([data?.resident?.id, errors]).toEqual([expect.any(String), undefined]);
      const [after] = await admin.sql.unsafe(rowsOf);
      expect(after?.count).toBe(before?.count + 1);
    } finally {
      // A test that failed on the way holds the table no longer.
      await held.unsafe('ROLLBACK');
      held.release();
    }
  });

  test('nothing is answered of what could not be written down', async () => {
    await admin.sql.unsafe(trigger);
    const { data, errors } = await graph.run('ResidentAcrossDomains');
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }) }),
    ]);
    expect(errors?.[0]?.extensions?.requestId).toEqual(expect.any(String));
    await admin.sql.unsafe('DROP FUNCTION residents.refuse_row CASCADE');
    expect((await graph.run('ResidentAcrossDomains')).errors).toBeUndefined();
  });
});
