// Numbers beyond 2^53 from the client to the subgraph and back, over HTTP at both ends.
import '../src/telemetry-off.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { parseJson } from '@civil-affairs/kit/exact-json';
import { openJsonClient } from '@civil-affairs/kit/http-client';
import Fastify from 'fastify';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataSource } from '../src/data-source.ts';
import { createEngine } from '../src/engine/gateway.ts';
import { stringifyAnswer } from '../src/engine/run/ready-answer.ts';
import { exactVariables } from '../src/exact-variables.ts';
import { standardLimits } from '../src/protection/limits.ts';
import { OperationBudget } from '../src/protection/operation-budget.ts';
import { parseBodies } from '../src/protection/request-checks.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const typeDefs = [
  `${federation}
  scalar Any
  input Box { id: ID any: Any list: [ID!] }
  type Query { thing(id: ID, any: Any, box: Box, float: Float): Thing }
  type Thing @key(fields: "id") { id: ID! any: Any float: Float }`,
  `${federation}
  scalar Any
  type Thing @key(fields: "id") { id: ID! other: Any }`,
];

const long = '222401003004222401003004';
const decimal = '0.12345678901234567891';

/** What a subgraph was sent, as text; it answers with long numbers. */
const received: string[] = [];
const subgraph = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  received.push(body);
  const thing = `{"__typename":"Thing","id":${long},"any":{"is":[${long},${decimal}]},"float":${decimal}}`;
  response.setHeader('content-type', 'application/json');
  response.end(
    body.includes('_entities') ? `{"data":{"_entities":[{"other":${long}}]}}` : `{"data":{"thing":${thing}}}`,
  );
});

const context = async () => ({ budget: new OperationBudget(standardLimits) });

const started: (() => Promise<unknown>)[] = [];
const urls: Record<string, string> = {};
beforeAll(async () => {
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/`;
  const supergraph =
    composeServices(typeDefs.map((text, n) => ({ name: `part${n}`, url, typeDefs: parse(text) })))
      .supergraphSdl ?? '';
  const client = openJsonClient(url);
  const engine = createEngine({
    supergraph,
    connect: () => ({ send: ({ body }, _, signal) => client.post(body, {}, signal), probe: async () => {} }),
    gatherFor: 'step',
    reportNullsIn: 'errors',
    log: { failed() {}, changed() {} },
  });
  const stock = new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) =>
      dataSource(name, async (request) => parseJson(await client.post(JSON.stringify(request), {})) as never),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  for (const [name, gateway] of Object.entries({ compiled: engine, stock })) {
    const server = new ApolloServer({
      gateway,
      stringifyResult: stringifyAnswer,
      plugins: [exactVariables],
      stopOnTerminationSignals: false,
    });
    await server.start();
    const app = Fastify();
    parseBodies(app, () => {});
    app.route({ url: '/', method: ['GET', 'POST'], handler: fastifyApolloHandler(server, { context }) });
    urls[name] = await app.listen({ port: 0, host: '127.0.0.1' });
    started.push(
      () => app.close(),
      () => server.stop(),
    );
  }
  started.push(
    () => client.close(),
    async () => subgraph.close(),
  );
});
afterAll(async () => {
  for (const stop of started) await stop();
});

async function ask(engine: string, body: string): Promise<string> {
  received.length = 0;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(urls[engine] ?? '', { method: 'POST', headers, body });
  return response.text();
}
const bodyOf = (query: string, variables = '{}') =>
  `{"query":${JSON.stringify(query)},"variables":${variables}}`;

describe.each(['compiled', 'stock'])('with the engine %s', (engine) => {
  test('an id that was sent as a number is the text of that number', async () => {
    const query = 'query ($id: ID, $box: Box) { thing(id: $id, box: $box) { id } }';
    await ask(engine, bodyOf(query, `{"id":${long},"box":{"id":-${long},"list":[${long},7]}}`));
    const { variables } = JSON.parse(received[0] ?? '') as { variables: unknown };
    expect(variables).toEqual({ id: long, box: { id: `-${long}`, list: [long, 7] } });
  });

  test('an id as a literal number keeps its digits', async () => {
    await ask(engine, bodyOf(`{ thing(id: ${long}) { id } }`));
    expect(received[0]).toContain(`id:${long}`);
  });

  test('a scalar of the graph’s own may hold any number, in a variable and in an answer', async () => {
    const query = 'query ($any: Any, $box: Box) { thing(any: $any, box: $box) { any } }';
    const answer = await ask(engine, bodyOf(query, `{"any":[${long}],"box":{"any":{"a":${decimal}}}}`));
    expect(received[0]).toContain(`"any":[${long}]`);
    expect(received[0]).toContain(`"any":{"a":${decimal}}`);
    expect(answer).toContain(`"any":{"is":[${long},${decimal}]}`);
  });

  test('a Float is rounded, as everywhere', async () => {
    const query = 'query ($float: Float) { thing(float: $float) { id } }';
    await ask(engine, bodyOf(query, `{"float":${decimal}}`));
    expect(received[0]).toContain(`"float":${Number(decimal)}`);
  });
});

describe('with our own engine', () => {
  test('a Float of an answer is rounded as well', async () => {
    expect(await ask('compiled', bodyOf('{ thing { float } }'))).toContain(`{"float":${Number(decimal)}}`);
  });

  test('an id that a subgraph answers as a number keeps its digits on the way to another one', async () => {
    const answer = await ask('compiled', bodyOf('{ thing { id other } }'));
    expect(answer).toContain(`{"id":${long},"other":${long}}`);
    expect(received[1]).toContain(`{"__typename":"Thing","id":${long}}`);
  });

  test.each([
    ['a literal', `{ thing(any: ${long}) { id } }`, `"number0":${long}`],
    [
      'within a literal',
      `{ thing(any: {a: [${decimal}, "x", null]}) { id } }`,
      `"number0":{"a":[${decimal},"x",null]}`,
    ],
    ['within an input', `{ thing(box: {any: ${long}, id: 7}) { id } }`, `"number0":${long}`],
    ['a default', `query ($any: Any = ${long}) { thing(any: $any) { id } }`, `"any":${long}`],
  ])('%s of a scalar of the graph’s own is sent as it was written', async (_, query, expected) => {
    await ask('compiled', bodyOf(query));
    expect(received[0]).toContain(expected);
    // What is planned once is sent again.
    await ask('compiled', bodyOf(query));
    expect(received[0]).toContain(expected);
  });

  test('a variable that the client gives takes the place of its default', async () => {
    await ask('compiled', bodyOf(`query ($any: Any = ${long}) { thing(any: $any) { id } }`, '{"any":null}'));
    expect(received[0]).toContain('"any":null');
  });

  test('names that clients use are left to them', async () => {
    const query = `query ($number1: ID) { thing(id: $number1, any: ${long}) { id } }`;
    await ask('compiled', bodyOf(query, '{"number1":"mine"}'));
    expect(received[0]).toContain('"number1":"mine"');
    expect(received[0]).toContain(`:${long}`);
  });
});
