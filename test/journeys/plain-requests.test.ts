// Requests that come again are answered before the web framework sees them; whichever way one takes, it is counted once,
// told what is left, and refused alike.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { operations } from '../operations.ts';

function registered(name: string) {
  const { query = '', variables = {} } = operations.find((one) => one.name === name) ?? {};
  return { query, variables };
}
const small = registered('CareLevel');
const large = registered('Canteens');

/** Requests that the framework has handled. */
let handled = 0;
const count = () => {
  handled += 1;
};
const channel = 'tracing:fastify.request.handler:start';

let graph: TestGraph;
beforeAll(async () => {
  subscribe(channel, count);
  graph = await startTestGraph({ protection: { isProduction: true, proxies: ['127.0.0.1'] } });
});
afterAll(async () => {
  await graph.stop();
  unsubscribe(channel, count);
});
beforeEach(() => {
  handled = 0;
});

async function send(
  body: object | string,
  from: string,
  who: Who = null,
  headers: Record<string, string> = {},
) {
  const bearer = await graph.token(who);
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': from,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const received = Object.fromEntries(response.headers);
  const text = await response.text();
  return {
    status: response.status,
    received,
    text,
    left: Number(/;r=(\d+);/.exec(received.ratelimit ?? '')?.[1]),
  };
}

/** As the framework has answered it, without what differs from answer to answer. */
function alike({ status, received, text }: Awaited<ReturnType<typeof send>>) {
  const { date: _date, ratelimit: _left, 'x-request-id': id, ...headers } = received;
  // Another request id is packed otherwise.
  if (headers['content-encoding']) delete headers['content-length'];
  return { status, headers, text: text.replaceAll(String(id), '') };
}

test('is answered without the framework, with the same headers, and counted once', async () => {
  const first = await send(small, '10.0.0.1');
  expect(handled).toBe(1);
  const again = await send(small, '10.0.0.1');
  const third = await send(small, '10.0.0.1');
  expect(handled).toBe(1);
  expect(alike(again)).toEqual(alike(first));
  expect(first.received['ratelimit-policy']).toBe('"identity";q=1200;w=60');
  expect([first.left - again.left, again.left - third.left]).toEqual([1, 1]);
  expect(new Set([first, again, third].map(({ received }) => received['x-request-id'])).size).toBe(3);
});

test('is packed by the framework when it is large and the client takes it so', async () => {
  const packed = { 'accept-encoding': 'gzip' };
  const first = await send(large, '10.0.0.2', null, packed);
  const again = await send(large, '10.0.0.2', null, packed);
  expect(first.received['content-encoding']).toBe('gzip');
  expect(alike(again)).toEqual(alike(first));
  expect([handled, first.left - again.left]).toEqual([2, 1]);
  const asItIs = await send(large, '10.0.0.2', null, { 'accept-encoding': '' });
  expect(asItIs.text).toBe(first.text);
});

test('is counted for the address that a proxy names, and a client names none', async () => {
  const [one, other] = [await send(small, '10.0.0.3'), await send(small, '10.0.0.4')];
  expect(handled).toBe(0);
  expect([one.left, other.left]).toEqual([1199, 1199]);
  const [named] = [await send(small, '10.0.0.99, 10.0.0.3')];
  expect(named.left).toBe(1198);
});

let clients = 0;

describe('what goes on to the framework', () => {
  test.each<[string, object | string, Who, number, string]>([
    [
      'an operation that is not known',
      { ...small, query: `${small.query} ` },
      'integrator',
      403,
      'FORBIDDEN',
    ],
    [
      'a document that nobody has registered',
      { documentId: 'nothing' },
      null,
      400,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['a body that is no JSON', '{"query":', null, 400, 'BAD_REQUEST'],
    ['a body with a prototype', `{"__proto__":{},"query":"{__typename}"}`, null, 400, 'BAD_REQUEST'],
    [
      'a body that is nested too deep',
      `{"variables":${'['.repeat(99)}${']'.repeat(99)}}`,
      null,
      400,
      'OPERATION_TOO_LARGE',
    ],
    ['an operation that takes a token', registered('ResidentAcrossDomains'), null, 200, 'UNAUTHENTICATED'],
  ])('%s is refused as ever, and counted once', async (_, body, who, status, code) => {
    const from = `10.0.1.${++clients}`;
    const before = await send(small, from, who);
    expect(handled).toBe(0);
    const known = await send(body, from, who);
    const again = await send(body, from, who);
    const { errors } = JSON.parse(known.text);
    expect({ status: known.status, code: errors[0].extensions.code }).toEqual({ status, code });
    expect(errors[0].extensions.requestId).toBe(known.received['x-request-id']);
    expect(alike(again)).toEqual(alike(known));
    // The first of them was one that is known.
    const quota = known.received['ratelimit-policy'] === before.received['ratelimit-policy'] ? 1_200 : 6_000;
    expect([before.left, known.left, again.left]).toEqual([1_199, quota - 2, quota - 3]);
  });

  test('whoever asks too often is refused by the same words', async () => {
    const ask = () => send(small, '10.0.0.5');
    for (let n = 0; n < 24; n += 1) await Promise.all(Array.from({ length: 50 }, ask));
    expect(handled).toBe(0);
    const refused = await ask();
    expect(refused).toMatchObject({ status: 429, left: 0 });
    expect(Number(refused.received['retry-after'])).toBeGreaterThan(0);
    const [error] = JSON.parse(refused.text).errors;
    expect(error.extensions).toEqual({ code: 'RATE_LIMITED', requestId: refused.received['x-request-id'] });
  });
});

describe('clients that do not end what they begin', () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

  beforeAll(async () => {
    // A client that says nothing about what it takes is one kind; its headers have to be known.
    const asking = httpRequest(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    asking.end(JSON.stringify(small));
    const [response] = await once(asking, 'response');
    response.resume();
    await once(response, 'end');
    handled = 0;
  });

  test('are told so after ten seconds, however they trickle', { timeout: 20_000 }, async () => {
    const { hostname, port } = new URL(graph.url);
    const socket = connect(Number(port), hostname);
    socket.write(`${head}content-length: 900\r\n\r\n{"query":`);
    const trickle = setInterval(() => socket.write(' '), 200);
    socket.on('error', () => {});
    const began = Date.now();
    const [answer] = await once(socket, 'data');
    clearInterval(trickle);
    expect(String(answer)).toMatch(/^HTTP\/1\.1 408 /);
    expect(Date.now() - began).toBeLessThan(13_000);
    socket.destroy();
  });

  test('and go in the middle of it cost nobody anything', async () => {
    const { hostname, port } = new URL(graph.url);
    for (let n = 0; n < 50; n += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      await new Promise((written) => socket.write(`${head}content-length: 900\r\n\r\n{"query":`, written));
      socket.destroy();
    }
    expect((await send(small, '10.0.0.6')).status).toBe(200);
    expect(handled).toBe(0);
  });
});
