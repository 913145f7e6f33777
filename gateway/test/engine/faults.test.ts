// Subgraphs that fail in every way that a network knows, over real sockets.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import '../../src/telemetry-off.ts';
import { composeServices } from '@apollo/composition';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { openJsonClient } from '@civil-affairs/kit/http-client';
import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/gateway.ts';
import { stringifyAnswer } from '../../src/engine/run/ready-answer.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const people = `${federation}
  type Query { people: [Person!]! }
  type Mutation { rename: String }
  type Person @key(fields: "id") { id: ID! name: String! }`;
const pensions = `${federation}
  type Query { total: Int }
  type Mutation { pay: String }
  type Person @key(fields: "id") { id: ID! pension: Int }`;

const deadline = 600;
const longestAnswer = 1_000_000;

type Answering = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const json = (response: ServerResponse, answer: object) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
};
const answerPeople: Answering = (_request, response) =>
  json(response, {
    data: {
      __typename: 'Query',
      people: [
        { __typename: 'Person', id: '1', name: 'An' },
        { __typename: 'Person', id: '2', name: 'Kim' },
      ],
    },
  });
const answerPensions: Answering = (_request, response, body) => {
  const { query, variables } = JSON.parse(body);
  if (!query.includes('_entities'))
    return json(response, { data: { __typename: 'Query', total: 7, pay: 'paid' } });
  const of = ({ id }: { id: string }) => ({ __typename: 'Person', pension: Number(id) * 100 });
  return json(response, { data: { _entities: variables.representations.map(of) } });
};

let pensionsAnswer: Answering;
let received = 0;
let sockets: Set<Socket>;
let servers: Server[];
let server: ApolloServer;

async function listen(answer: Answering): Promise<string> {
  const listening = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    answer(request, response, body);
  });
  listening.on('connection', (socket) => sockets.add(socket));
  servers.push(listening);
  listening.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/graphql`;
}

beforeEach(async () => {
  sockets = new Set();
  servers = [];
  received = 0;
  pensionsAnswer = answerPensions;
  const urls = {
    people: await listen(answerPeople),
    pensions: await listen((request, response, body) => {
      if (!body.includes('{ __typename }')) received += 1;
      pensionsAnswer(request, response, body);
    }),
  };
  const { supergraphSdl } = composeServices([
    { name: 'people', url: urls.people, typeDefs: parse(people) },
    { name: 'pensions', url: urls.pensions, typeDefs: parse(pensions) },
  ]);
  const engine = createEngine({
    supergraph: supergraphSdl ?? '',
    connect({ url }) {
      const client = openJsonClient(url, { longestAnswer });
      return {
        send: (request, _, signal) => client.post(request.body, {}, signal),
        probe: (signal) => client.post('{"query":"{ __typename }"}', {}, signal),
        close: () => client.close(),
      };
    },
    limits: { deadline },
    signalOf: (context) => (context as { signal?: AbortSignal }).signal,
    gatherFor: 'turn',
    reportNullsIn: 'errors',
    log: { failed() {}, changed() {} },
  });
  server = new ApolloServer({
    gateway: engine,
    stringifyResult: stringifyAnswer,
    stopOnTerminationSignals: false,
  });
  await server.start();
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const listening of servers) listening.close();
  await server.stop();
});

async function run(query: string, signal?: AbortSignal) {
  const started = performance.now();
  const { body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: { query },
    },
    context: async () => ({ signal }),
  });
  if (body.kind !== 'complete') throw new Error('an answer came in parts');
  return { ...JSON.parse(body.string), milliseconds: performance.now() - started };
}

const peopleQuery = '{ people { name pension } }';
const withoutPensions = {
  data: {
    people: [
      { name: 'An', pension: null },
      { name: 'Kim', pension: null },
    ],
  },
  errors: [0, 1].map((index) =>
    expect.objectContaining({
      message: 'The pensions part of the graph does not answer now.',
      path: ['people', index, 'pension'],
      extensions: expect.objectContaining({ code: 'SUBGRAPH_UNAVAILABLE' }),
    }),
  ),
};

test('healthy subgraphs answer together', async () => {
  expect((await run(peopleQuery)).data).toEqual({
    people: [
      { name: 'An', pension: 100 },
      { name: 'Kim', pension: 200 },
    ],
  });
});

const faults: Record<string, Answering> = {
  'hangs up': (request) => request.socket.destroy(),
  'never answers': () => {},
  'stops in the middle of its answer': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"data":{"_ent');
  },
  'is cut in the middle of its answer': (request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"data":{"_ent', () => request.socket.destroy());
  },
  'answers what is no JSON': (_, response) => response.end('<html>busy</html>'),
  'answers JSON that is no answer': (_, response) => response.end('[1,2]'),
  'answers null': (_, response) => response.end('null'),
  'answers with too few entities': (_, response) => json(response, { data: { _entities: [{ pension: 1 }] } }),
  'answers with an object for the list': (_, response) =>
    json(response, { data: { _entities: { length: 2 } } }),
  'fails with a status': (_, response) => {
    response.statusCode = 503;
    response.end('{"data":{"_entities":[{"pension":1},{"pension":2}]}}');
  },
  'sends elsewhere': (_, response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/' });
    response.end();
  },
  'answers without end': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":"');
    const chunk = 'x'.repeat(64 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
};

test.each(Object.entries(faults))(
  'a subgraph that %s costs only its own fields, one error for each place',
  async (_, fault) => {
    pensionsAnswer = fault;
    const { milliseconds, ...answer } = await run(peopleQuery);
    expect(answer).toEqual(withoutPensions);
    expect(milliseconds).toBeLessThan(deadline + 1_000);
  },
);

test('an endless answer is cut when it is too long, not only when its time is up', async () => {
  pensionsAnswer = faults['answers without end'] as Answering;
  const { milliseconds } = await run(peopleQuery);
  expect(milliseconds).toBeLessThan(deadline);
});

test('a subgraph that is not there costs only its own fields', async () => {
  servers[1]?.close();
  for (const socket of sockets) socket.destroy();
  const { milliseconds, ...answer } = await run(peopleQuery);
  expect(answer).toEqual(withoutPensions);
  expect(milliseconds).toBeLessThan(deadline);
});

test('after one silence the next request is not slowed, and the subgraph receives requests again when it is back', async () => {
  pensionsAnswer = () => {};
  expect((await run(peopleQuery)).milliseconds).toBeGreaterThan(deadline - 50);
  received = 0;
  expect((await run(peopleQuery)).errors).toHaveLength(2);
  expect(received).toBe(0);
  pensionsAnswer = answerPensions;
  // The subgraph is probed within the first seconds.
  await expect.poll(async () => (await run(peopleQuery)).errors).toBeUndefined();
});

test('a query is sent again when its connection broke', async () => {
  pensionsAnswer = (request, response, body) =>
    received === 1 ? request.socket.destroy() : answerPensions(request, response, body);
  expect((await run(peopleQuery)).errors).toBeUndefined();
  expect(received).toBe(2);
});

test('a mutation is never sent twice', async () => {
  pensionsAnswer = (request) => request.socket.destroy();
  const { data, errors } = await run('mutation { pay }');
  expect(data).toEqual({ pay: null });
  expect(errors).toHaveLength(1);
  expect(received).toBe(1);
});

test('the request to a subgraph ends when its client leaves', async () => {
  const left = new Promise<void>((resolve) => {
    pensionsAnswer = (request) => request.socket.once('close', resolve);
  });
  const leaving = new AbortController();
  const answer = run(peopleQuery, leaving.signal);
  await expect.poll(() => received).toBeGreaterThan(0);
  leaving.abort();
  await left;
  expect((await answer).milliseconds).toBeLessThan(deadline);
  // Whoever leaves says nothing about the subgraph.
  pensionsAnswer = answerPensions;
  expect((await run(peopleQuery)).errors).toBeUndefined();
});
