// Streams of events on a log that the test writes: what a client gets, and what it costs when it misbehaves.
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { GraphRequest, Transport } from '@civil-affairs/kit/services';
import type { Viewer } from '@civil-affairs/kit/viewer';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { type EventStreams, openEventStreams, type StreamSettings } from '../src/event-streams.ts';
import { sendRefusal } from '../src/protection/request-checks.ts';

const viewer: Viewer = {
  subject: 'officer',
  name: 'officer',
  role: 'CASEWORK_OFFICER',
  scopes: ['events:read'],
  division: '222401',
  residentId: null,
  organisationIds: [],
};

let app: FastifyInstance;
let streams: EventStreams;
let length: number;
let pages: number;
let isDown: boolean;
let textOf: (n: number) => string;
afterEach(async () => {
  streams.stop();
  await app.close();
});

/** A log whose nth event has the cursor n. */
const casework: Transport = async ({ query, variables }: GraphRequest) => {
  if (isDown) throw new Error('gone');
  if (query.includes('eventsEnd')) return { data: { eventsEnd: length === 0 ? null : String(length) } };
  pages += 1;
  const after = variables?.after === null ? 0 : Number(variables?.after);
  if (Number.isNaN(after))
    return { errors: [{ message: 'no cursor', extensions: { code: 'BAD_USER_INPUT' } }], data: null };
  const numbers = Array.from({ length: Math.min(100, length - after) }, (_, n) => after + n + 1);
  const node = (n: number) => ({ id: `evt_${n}`, type: textOf(n), subjectId: `res_${n}`, version: n });
  return { data: { events: { edges: numbers.map((n) => ({ cursor: String(n), node: node(n) })) } } };
};

async function listen(settings: Partial<StreamSettings> = {}, lasts = 60_000): Promise<string> {
  [length, pages, isDown, textOf] = [0, 0, false, () => 'Something'];
  streams = openEventStreams(
    () => casework,
    async (authorization) =>
      authorization === undefined
        ? null
        : {
            viewer: {
              ...viewer,
              subject: authorization,
              scopes: authorization === 'nobody' ? [] : viewer.scopes,
            },
            endsAt: Date.now() + lasts,
          },
    { lookEvery: 10, heartbeatEvery: 5_000, ...settings },
  );
  app = Fastify({ forceCloseConnections: true });
  app.get('/events', { errorHandler: sendRefusal, handler: streams.open });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** What arrives on a stream, as it arrives. */
async function read(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/events`, { headers: { authorization: 'officer', ...headers } });
  const heard = { text: '', isOver: false, status: response.status, cancel: () => {} };
  const reader = response.body?.getReader();
  heard.cancel = () => void reader?.cancel();
  const going = async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      heard.text += decoder.decode(value);
    }
  };
  going().then(
    () => {
      heard.isOver = true;
    },
    () => {
      heard.isOver = true;
    },
  );
  return heard;
}

const idsIn = (text: string) =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data).id);

describe('a stream of events', () => {
  test('tells what happens from now on: type, id and version, and where it stands', async () => {
    const url = await listen();
    length = 3;
    const heard = await read(url);
    await expect.poll(() => heard.text).toContain('retry: 3000');
    length = 5;
    await expect.poll(() => idsIn(heard.text)).toHaveLength(2);
    expect(heard.text).toContain(
      'id: 4\ndata: {"type":"Something","id":"res_4","version":4,"event":"evt_4"}\n\n',
    );
    expect(idsIn(heard.text)).toEqual(['res_4', 'res_5']);
  });

  test('goes on after the last event that the client has seen, through many pages', async () => {
    const url = await listen();
    length = 350;
    const heard = await read(url, { 'last-event-id': '20' });
    await expect.poll(() => idsIn(heard.text)).toHaveLength(330);
    expect(idsIn(heard.text)).toEqual(Array.from({ length: 330 }, (_, n) => `res_${n + 21}`));
  });

  test('tells nothing twice, although what it knows of the end is a moment old', async () => {
    const url = await listen({ lookEvery: 100 });
    length = 1;
    const heard = await read(url);
    await expect.poll(() => heard.text).not.toBe('');
    for (length = 2; length < 60; length += 1) await setTimeout(15);
    await expect.poll(() => idsIn(heard.text)).toContain('res_59');
    await setTimeout(300);
    expect(idsIn(heard.text)).toEqual(
      Array.from({ length: idsIn(heard.text).length }, (_, n) => `res_${n + 2}`),
    );
  });

  test('says at times that it is there and where it stands, and asks the log nothing while it is quiet', async () => {
    const url = await listen({ heartbeatEvery: 60 });
    length = 7;
    const heard = await read(url);
    await expect.poll(() => heard.text.match(/^: here\nid: 7$/gm)?.length).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThan(12);
    expect(idsIn(heard.text)).toEqual([]);
  });

  test('ends with the token', async () => {
    const url = await listen({}, 1_000);
    const heard = await read(url);
    expect(heard).toMatchObject({ status: 200, isOver: false });
    await expect.poll(() => heard.isOver).toBe(true);
  });

  test('ends at a stop, and none is opened then', async () => {
    const url = await listen();
    const heard = await read(url);
    streams.stop();
    await expect.poll(() => heard.isOver).toBe(true);
    expect((await read(url)).status).toBe(503);
  });

  test('outlasts a log that does not answer for a while', async () => {
    const url = await listen({ heartbeatEvery: 100 });
    length = 1;
    const heard = await read(url);
    await expect.poll(() => heard.text).not.toBe('');
    isDown = true;
    await setTimeout(200);
    length = 2;
    isDown = false;
    await expect.poll(() => idsIn(heard.text)).toHaveLength(1);
    expect(idsIn(heard.text)).toEqual(['res_2']);
  });

  test('that is not read is ended, and costs no more than a page', async () => {
    const url = await listen({ longestStall: 300 });
    const { port } = new URL(url);
    // Longer than what the system keeps for a connection.
    textOf = () => 'x'.repeat(60_000);
    length = 100_000;
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET /events?after=0 HTTP/1.1\r\nhost: x\r\nauthorization: officer\r\n\r\n');
    socket.pause();
    const before = process.memoryUsage().rss;
    const [kept] = await Promise.all([
      setTimeout(1_500).then(() => process.memoryUsage().rss - before),
      setTimeout(1_500),
    ]);
    expect(pages).toBeLessThan(10);
    expect(kept).toBeLessThan(150_000_000);
    const closed = once(socket, 'close');
    socket.resume();
    await closed;
  });
});

describe('no stream', () => {
  test('is opened without a token, without the scope, or after what is no cursor', async () => {
    const url = await listen();
    const status = async (headers: Record<string, string>) =>
      (await fetch(`${url}/events`, { headers })).status;
    expect(await status({})).toBe(401);
    expect(await status({ authorization: 'nobody' })).toBe(403);
    expect(await status({ authorization: 'officer', 'last-event-id': 'x' })).toBe(400);
  });

  test('is opened beyond what one viewer may have, or all, and closed ones make room', async () => {
    const url = await listen({ mostOfOneViewer: 2, most: 3 });
    const own = [await read(url), await read(url)];
    const third = await fetch(`${url}/events`, { headers: { authorization: 'officer' } });
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await read(url, { authorization: 'other' })).status).toBe(200);
    expect((await read(url, { authorization: 'another' })).status).toBe(503);
    own[0]?.cancel();
    await expect.poll(async () => (await read(url)).status).toBe(200);
  });
});
