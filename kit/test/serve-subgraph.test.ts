import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listenLocally, socketOf } from '../src/local-link.ts';
import { httpTransport, listenForGateway, transportTo } from '../src/serve-subgraph.ts';
import type { Transport } from '../src/services.ts';
import { serviceViewer } from '../src/subgraph.ts';

const answer: Transport = async (_, { requestId }) => ({ data: { requestId } });
const facts = { viewer: serviceViewer('marriages'), requestId: 'r1', language: 'ko' as const };
const request = { query: '{ requestId }' };
const receive = async () => {};
const host = '127.0.0.1';
const isReady = async () => true;
const opened: { close(): Promise<void> }[] = [];

async function listen(secrets: readonly string[], port = 0, address?: string) {
  const server = await listenForGateway({ answer, receive }, { secrets, port, host, address, isReady });
  opened.push(server);
  return server;
}
const addressOf = ({ port }: { port: number }) => `http://${host}:${port}/graphql`;
afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())));

describe('an instance of a subgraph', () => {
  test('answers what was signed for its own address, which it knows by itself', async () => {
    const instance = await listen(['one']);
    expect(await httpTransport(addressOf(instance), 'one')(request, facts)).toEqual({
      data: { requestId: 'r1' },
    });
  });

  test('refuses what was signed for another address, also for one that leads to it', async () => {
    const instance = await listen(['one'], 0, 'http://elder-care.example/graphql');
    await expect(httpTransport(addressOf(instance), 'one')(request, facts)).rejects.toThrow('401');
  });

  test('must be told its address when it listens on all', async () => {
    for (const everywhere of ['0.0.0.0', '::'])
      await expect(
        listenForGateway({ answer, receive }, { secrets: ['one'], port: 0, host: everywhere, isReady }),
      ).rejects.toThrow('ADDRESS');
  });
});

test('where the processes of a machine share a folder, a subgraph is reached there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sockets-'));
  const here: Transport = async () => ({ data: { by: 'socket' } });
  opened.push(await listenLocally(socketOf(folder, 'marriages'), ['one'], here));
  const address = addressOf(await listen(['one']));
  const ask = () => transportTo('marriages', address, 'one')(request, facts);
  vi.stubEnv('SOCKET_FOLDER', folder);
  const there = await ask();
  vi.unstubAllEnvs();
  const elsewhere = await ask();
  expect([there, elsewhere]).toEqual([{ data: { by: 'socket' } }, { data: { requestId: 'r1' } }]);
  rmSync(folder, { recursive: true });
});

interface Sender {
  answered: number;
  refused: number;
  ended: Promise<void>;
}

/** Sends without a pause; what a restart costs is tried again, what a signature costs is not. */
function sendUntil(stop: AbortSignal, transport: () => Transport): Sender {
  const sender: Sender = { answered: 0, refused: 0, ended: Promise.resolve() };
  const send = async () => {
    while (!stop.aborted) {
      try {
        await transport()(request, facts);
        sender.answered += 1;
      } catch (error) {
        if (/401/.test((error as Error).message)) sender.refused += 1;
        await setTimeout(2);
      }
    }
  };
  sender.ended = send();
  return sender;
}

test('a secret is exchanged for another under load, and no signature is refused', async () => {
  const load = new AbortController();
  let instance = await listen(['old']);
  const { port } = instance;
  let transport = httpTransport(addressOf(instance), 'old');
  const senders = Array.from({ length: 8 }, () => sendUntil(load.signal, () => transport));
  const everybodyIsAnswered = async () => {
    const before = senders.map(({ answered }) => answered);
    await expect.poll(() => senders.every(({ answered }, n) => answered > Number(before[n]) + 1)).toBe(true);
  };
  const restartWith = async (secrets: readonly string[]) => {
    await everybodyIsAnswered();
    await instance.close();
    instance = await listen(secrets, port);
    await everybodyIsAnswered();
  };
  await restartWith(['old', 'new']);
  transport = httpTransport(addressOf(instance), 'new');
  await restartWith(['new', 'old']);
  await restartWith(['new']);
  load.abort();
  await Promise.all(senders.map(({ ended }) => ended));
  expect(senders.map(({ refused }) => refused)).toEqual(senders.map(() => 0));
  await expect(httpTransport(addressOf(instance), 'old')(request, facts)).rejects.toThrow('401');
});

test('a secret that is exchanged in one step costs requests', async () => {
  const load = new AbortController();
  const first = await listen(['old']);
  const transport = httpTransport(addressOf(first), 'old');
  const sender = sendUntil(load.signal, () => transport);
  await expect.poll(() => sender.answered).toBeGreaterThan(0);
  await first.close();
  await listen(['new'], first.port);
  await expect.poll(() => sender.refused).toBeGreaterThan(0);
  load.abort();
  await sender.ended;
});
