// A message that was sent by a process which was killed before it could write that down is sent again, under the same id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { newId } from '@civil-affairs/kit/ids';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startSending } from '../../../subgraphs/casework/src/schedules.ts';
import { casework } from '../../../subgraphs/casework/src/subgraph.ts';

const graph = testSubgraph(casework);
const received: string[] = [];
const server = createServer((request, response) => {
  received.push(String(request.headers['webhook-id']));
  request.resume();
  response.writeHead(204).end();
});
beforeAll(async () => {
  vi.stubEnv('WEBHOOK_NETWORKS', '127.0.0.0/8');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.close();
});

async function killAfterSending(): Promise<void> {
  const child = spawn(process.execPath, [new URL('killed-sending.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.end(JSON.stringify(graph.city));
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('{"status":204}\n');
  child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
}

test('a message is sent again after a kill between the answer and the record, at least once and under one id', async () => {
  const viewer = testViewer({
    subject: 'manager',
    role: 'CASEWORK_OFFICER',
    scopes: ['elder-care:read', 'events:read', 'casework:webhooks'],
    division: '222401',
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const registered = await mutate(
    graph,
    'registerCaseworkWebhook',
    'webhook { id }',
    { url, types: [] },
    viewer,
  );
  const webhookId = registered.webhook.id;
  const id = newId('Event');
  const payload = { divisionCode: '222401003004' };
  await graph.receive({ id, source: 'elder-care', type: 'CareBedReserved', subjectId: 'adm_1', payload });
  const waiting = async () => {
    const [row] = await graph.database.sql`
      SELECT count(*)::int AS n FROM webhook_deliveries WHERE webhook_id = ${webhookId}`;
    return row?.n;
  };
  await killAfterSending();
  expect([received, await waiting()]).toEqual([[id], 1]);
  await setTimeout(1_000);
  await killAfterSending();
  expect([received, await waiting()]).toEqual([[id, id], 1]);
  const work = startSending(graph, { lookEvery: 50 });
  await expect.poll(waiting).toBe(0);
  await work.stop();
  expect(received).toEqual([id, id, id]);
});
