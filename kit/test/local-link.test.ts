import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type LocalServer, listenLocally, localTransport, socketOf } from '../src/local-link.ts';
import type { Transport } from '../src/services.ts';
import { serviceViewer } from '../src/subgraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-link-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { viewer: serviceViewer('marriages'), requestId: '한 请求', language: 'ko' as const };
const echo: Transport = async (request, { requestId, viewer }) => ({
  data: { request, requestId, viewer },
});
const servers: LocalServer[] = [];
let paths = 0;

async function listen(answer: Transport = echo, secrets: readonly string[] = ['one'], path?: string) {
  paths += 1;
  const at = path ?? socketOf(folder, `part-${paths}`);
  const server = await listenLocally(at, secrets, answer);
  servers.push(server);
  return { server, path: at };
}
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

test('requests of one turn share a connection and are answered each with its own', async () => {
  const later: Transport = async (request, known) => {
    await setTimeout(Number(request.variables?.after));
    return echo(request, known);
  };
  const { path } = await listen(later);
  const send = localTransport(path, 'one');
  const afters = [30, 0, 10, 20];
  const answers = await Promise.all(
    afters.map((after) => send({ query: `{ 名 _${after} }`, variables: { after } }, facts)),
  );
  expect(answers).toEqual(
    afters.map((after) => ({
      data: {
        request: { query: `{ 名 _${after} }`, variables: { after } },
        requestId: facts.requestId,
        viewer: facts.viewer,
      },
    })),
  );
});

test('what is long arrives whole, in both directions, and what is too long ends the connection alone', async () => {
  const { path } = await listen(async ({ query }) => ({
    data: { text: 'ä'.repeat(Number(query.slice(0, 9))) },
  }));
  const send = localTransport(path, 'one');
  const long = `1000000  ${' '.repeat(900_000)}`;
  const [a, b] = await Promise.all([send({ query: long }, facts), send({ query: '000000001' }, facts)]);
  expect([String(a.data?.text).length, b.data?.text]).toEqual([1_000_000, 'ä']);
  await expect(send({ query: '003000000' }, facts)).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await send({ query: '000000002' }, facts)).data?.text).toBe('ää');
});

test('who does not know a secret is not answered, and either of two is accepted', async () => {
  const seen: string[] = [];
  const answer: Transport = async ({ query }) => {
    seen.push(query);
    return { data: {} };
  };
  const { path } = await listen(answer, ['new', 'old']);
  await expect(localTransport(path, 'other')({ query: 'never' }, facts)).rejects.toThrow('closed');
  for (const secret of ['new', 'old']) await localTransport(path, secret)({ query: secret }, facts);
  expect(seen).toEqual(['new', 'old']);
});

test('a proof is worth nothing at another socket', async () => {
  const [here, there] = [await listen(), await listen()];
  // Whoever listens here hands the challenge of the other one on.
  const stolen = connect(there.path);
  const proof = await new Promise<Buffer>((resolve) => stolen.once('data', resolve));
  expect(proof).toHaveLength(32);
  const { createHmac } = await import('node:crypto');
  stolen.write(createHmac('sha256', 'one').update(`local link ${here.path} `).update(proof).digest());
  await new Promise((resolve) => stolen.once('close', resolve));
});

test('what cannot be read ends its connection, and no other', async () => {
  const { path } = await listen();
  const send = localTransport(path, 'one');
  await send({ query: '{ a }' }, facts);
  const noise = connect(path).resume();
  noise.write(Buffer.alloc(100, 7));
  await new Promise((resolve) => noise.once('close', resolve));
  expect((await send({ query: '{ b }' }, facts)).data?.requestId).toBe(facts.requestId);
});

test('whoever leaves ends the work, and a failure is one request’s', async () => {
  let [begun, left] = [false, ''];
  const { path } = await listen(async ({ query }, _, signal) => {
    if (query === 'fail') throw new Error('on purpose');
    if (query !== 'wait') return { data: {} };
    begun = true;
    signal?.addEventListener('abort', () => {
      left = String((signal.reason as Error).message);
    });
    await setTimeout(5_000, undefined, { ref: false });
    return { data: {} };
  });
  const send = localTransport(path, 'one');
  const controller = new AbortController();
  const answer = send({ query: 'wait' }, facts, controller.signal);
  await expect.poll(() => begun).toBe(true);
  controller.abort(new Error('the client has gone'));
  await expect(answer).rejects.toThrow('the client has gone');
  await expect(send({ query: 'fail' }, facts)).rejects.toThrow('the subgraph has failed');
  await expect.poll(() => left).toBe('nobody waits for it any more');
  expect(await send({ query: '{ a }' }, facts)).toEqual({ data: {} });
});

test('a restart under load loses no answer that was on its way', async () => {
  const answer: Transport = async (request) => {
    await setTimeout(5);
    return { data: { query: request.query } };
  };
  const first = await listen(answer);
  const send = localTransport(first.path, 'one');
  const unexpected: unknown[] = [];
  let [answered, isOver] = [0, false];
  const senders = Array.from({ length: 8 }, async (_, n) => {
    while (!isOver) {
      try {
        expect((await send({ query: `of ${n}` }, facts)).data?.query).toBe(`of ${n}`);
        answered += 1;
      } catch (error) {
        // Nobody listens for a moment: a query is sent again.
        const { syscall } = ((error as Error).cause ?? {}) as { syscall?: string };
        if (syscall !== 'connect') unexpected.push(error);
        await setTimeout(2);
      }
    }
  });
  await expect.poll(() => answered).toBeGreaterThan(20);
  await first.server.close();
  const before = answered;
  await listen(answer, ['one'], first.path);
  await expect.poll(() => answered).toBeGreaterThan(before + 20);
  isOver = true;
  await Promise.all(senders);
  expect(unexpected).toEqual([]);
});
