// What changes in the city, heard on the gateway's stream by those who may know it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaOf, startTestGraph, type TestGraph, type Who } from '../graph.ts';

let graph: TestGraph;
let isStopped = false;
beforeAll(async () => {
  graph = await startTestGraph({ events: true });
});
afterAll(async () => {
  if (!isStopped) await graph?.stop();
});

interface Change {
  cursor: string;
  type: string;
  id: string;
  version: number | null;
}

async function listen(who: Who, lastEventId?: string) {
  const token = await graph.token(who);
  const controller = new AbortController();
  const response = await fetch(new URL('/events', graph.url), {
    headers: { authorization: `Bearer ${token}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: controller.signal,
  });
  const changes: Change[] = [];
  const reading = async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data) changes.push({ cursor: /^id: (.*)$/m.exec(block)?.[1] ?? '', ...JSON.parse(data) });
      }
    }
  };
  reading().catch(() => {});
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    changes,
    close: () => controller.abort(),
  };
}

describe('the stream of events', () => {
  test('tells officers of a death and what follows, each what the own scopes open, and goes on after a break', async () => {
    const { sql } = graph.city.openAsAdmin();
    const [spouse] = await sql`
      SELECT s.resident_id AS id, s.registration_id AS registration, r.community_code AS community, r.version
      FROM marriages.spouses s JOIN residents.residents r ON r.id = s.resident_id
      WHERE s.in_force AND r.died_on IS NULL AND s.registration_id IS NOT NULL ORDER BY 1 LIMIT 1`;
    const id = String(spouse?.id);
    const all = await listen('casework-officer');
    expect([all.status, all.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const registerOnly = await listen('integrator');
    const elsewhere = await listen({ ...personaOf('casework-officer'), id: 'elsewhere', division: '222402' });
    const { data } = await graph.run('RegisterDeath', {
      input: {
        residentId: id,
        diedOn: '2026-11-19',
        certificateNumber: 'D-2026-0777',
        expectedVersion: spouse?.version,
        clientMutationKey: 'a death on the stream',
      },
    });
    expect(data.registerDeath.problems).toEqual([]);
    const types = (changes: Change[]) => changes.map(({ type }) => type);
    await expect.poll(() => types(all.changes)).toContain('MarriageEnded');
    await expect.poll(() => types(registerOnly.changes)).toContain('ResidentDeathRegistered');
    expect(new Set(all.changes.map(({ cursor }) => cursor)).size).toBe(all.changes.length);
    expect(all.changes).toContainEqual(
      expect.objectContaining({ type: 'ResidentDeathRegistered', id, version: Number(spouse?.version) + 1 }),
    );
    expect(all.changes).toContainEqual(
      expect.objectContaining({ type: 'MarriageEnded', id: spouse?.registration }),
    );
    expect(types(registerOnly.changes)).not.toContain('MarriageEnded');
    expect(elsewhere.changes).toEqual([]);

    const [first] = all.changes;
    all.close();
    const again = await listen('casework-officer', first?.cursor);
    const since = all.changes.length - 1;
    await expect.poll(() => again.changes.length).toBeGreaterThanOrEqual(since);
    expect(again.changes.slice(0, since)).toEqual(all.changes.slice(1));
    for (const one of [registerOnly, elsewhere, again]) one.close();
  });

  test('is none for the public, for residents and without the scope', async () => {
    expect((await fetch(new URL('/events', graph.url))).status).toBe(401);
    expect((await listen('resident')).status).toBe(403);
    expect((await listen({ ...personaOf('resident'), scopes: ['events:read'] })).status).toBe(403);
  });

  test('does not hold a stop up', async () => {
    const token = await graph.token('casework-officer');
    const response = await fetch(new URL('/events', graph.url), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    const over = response.text();
    const started = performance.now();
    await graph.stop();
    isStopped = true;
    await over;
    // It waits for a quiet moment of its port, and would wait ten seconds for an answer that does not end.
    expect(performance.now() - started).toBeLessThan(9_000);
  });
});
