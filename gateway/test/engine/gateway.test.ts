import '../../src/telemetry-off.ts';
import { composeServices } from '@apollo/composition';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createEngine, type EngineOptions } from '../../src/engine/gateway.ts';
import { stringifyAnswer } from '../../src/engine/run/ready-answer.ts';

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const shops = `${federation}
  type Query { shops: [Shop!]!, best: Shop }
  type Shop @key(fields: "id") { id: ID! name: String }`;
const ratings = (extra = '') => `${federation}
  type Query { top: Shop }
  type Shop @key(fields: "id") { id: ID! stars: Int ${extra} }`;

const compose = (extra?: string) =>
  composeServices([
    { name: 'shops', url: 'http://shops.invalid', typeDefs: parse(shops) },
    { name: 'ratings', url: 'http://ratings.invalid', typeDefs: parse(ratings(extra)) },
  ]).supergraphSdl ?? '';

interface Received {
  subgraph: string;
  query: string;
  variables: Record<string, { id: string }[]>;
}

/** Answers every entity list that is requested, whatever the alias. */
function answer({ subgraph, query, variables }: Received): object {
  if (subgraph === 'shops') {
    const shop = { __typename: 'Shop', id: '1', name: 'Tea' };
    return { data: { shops: [shop, { ...shop, id: '2' }, shop], best: shop } };
  }
  const lists = [...query.matchAll(/(\w+:)?_entities\(representations:\$(\w+)\)/g)];
  return {
    data: Object.fromEntries(
      lists.map(([, alias, variable]) => [
        alias?.slice(0, -1) ?? '_entities',
        variables[variable as string]?.map(({ id }) => ({ stars: Number(id), open: true })),
      ]),
    ),
  };
}

async function start(options: Partial<EngineOptions> = {}, asText = true) {
  const requests: Received[] = [];
  const engine = createEngine({
    supergraph: compose(),
    connect: ({ name }) => ({
      async send(request) {
        const { query, variables } = asText ? JSON.parse(request.body) : request;
        const received = { subgraph: name, query, variables };
        requests.push(received);
        return asText ? JSON.stringify(answer(received)) : answer(received);
      },
      probe: async () => {},
    }),
    gatherFor: 'step',
    reportNullsIn: 'errors',
    log: { failed() {}, changed() {} },
    ...options,
  });
  const server = new ApolloServer({ gateway: engine, stringifyResult: stringifyAnswer });
  await server.start();
  const run = async (query: string, variables = {}) => {
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      context: async () => ({}),
    });
    if (body.kind !== 'complete') throw new Error('an answer came in parts');
    return JSON.parse(body.string);
  };
  return { engine, server, requests, run };
}

const both = '{ shops { name stars } best { id stars } }';
const right = {
  data: {
    shops: [
      { name: 'Tea', stars: 1 },
      { name: 'Tea', stars: 2 },
      { name: 'Tea', stars: 1 },
    ],
    best: { id: '1', stars: 1 },
  },
};

test.each([
  ['as text', true],
  ['as plain data', false],
])('fetches of one step to one subgraph are one request with each entity once, %s', async (_, asText) => {
  const { server, requests, run } = await start({}, asText);
  expect(await run(both)).toEqual(right);
  expect(requests.map(({ subgraph }) => subgraph)).toEqual(['shops', 'ratings']);
  const sent = Object.values(requests[1]?.variables ?? {});
  expect(sent.map((list) => list.map(({ id }) => id))).toEqual([['1', '2']]);
  await server.stop();
});

test('identical queries in flight are executed once, when they are coalesced', async () => {
  const coalescing = await start({ coalesce: () => 'somebody' });
  const answers = await Promise.all([
    coalescing.run(both),
    coalescing.run(both),
    coalescing.run('{ best { id } }'),
  ]);
  expect(answers).toEqual([right, right, { data: { best: { id: '1' } } }]);
  expect(coalescing.requests).toHaveLength(3);
  await coalescing.server.stop();
  const apart = await start();
  await Promise.all([apart.run(both), apart.run(both)]);
  expect(apart.requests).toHaveLength(4);
  await apart.server.stop();
});

test('another supergraph is taken into use, and what it does not have is refused', async () => {
  const { engine, server, run } = await start({ documents: () => [both] });
  expect((await run('{ best { open } }')).errors).toHaveLength(1);
  await engine.reload(compose('open: Boolean'));
  expect(await run('{ best { open } }')).toEqual({ data: { best: { open: true } } });
  expect(await run(both)).toEqual(right);
  await server.stop();
});

test('a request that was accepted before a reload ends on the supergraph that accepted it', async () => {
  const held = Promise.withResolvers<void>();
  const { engine, server, run } = await start({
    supergraph: compose('open: Boolean'),
    connect: ({ name }) => ({
      async send({ body }) {
        await held.promise;
        return JSON.stringify(answer({ subgraph: name, ...JSON.parse(body) }));
      },
      probe: async () => {},
    }),
  });
  const answering = run('{ best { open } }');
  await new Promise(setImmediate);
  await engine.reload(compose());
  held.resolve();
  expect(await answering).toEqual({ data: { best: { open: true } } });
  await server.stop();
});

test('aliases that every object inherits are only names', async () => {
  const { server, run } = await start();
  const query = '{ best { constructor: name toString: stars __proto__: name hasOwnProperty: stars } }';
  const { data } = await run(query);
  expect(Object.entries(data.best)).toEqual([
    ['constructor', null],
    ['toString', null],
    ['__proto__', null],
    ['hasOwnProperty', null],
  ]);
  await server.stop();
});

describe('where something must be and is not', () => {
  const required = `${federation}
    type Query { top: Shop }
    type Shop @key(fields: "id") { id: ID! stars: Int! mood: Int }`;
  const supergraph = () =>
    composeServices([
      { name: 'shops', url: 'http://shops.invalid', typeDefs: parse(shops) },
      { name: 'ratings', url: 'http://ratings.invalid', typeDefs: parse(required) },
    ]).supergraphSdl ?? '';
  const connect = (ratings: (entities: { id: string }[]) => object) => ({
    supergraph: supergraph(),
    absentCode: 'NOT_FOUND',
    connect: ({ name }: { name: string }) => ({
      async send({ body }: { body: string }) {
        const { query, variables } = JSON.parse(body);
        const received = { subgraph: name, query, variables };
        return JSON.stringify(name === 'shops' ? answer(received) : ratings(variables.representations));
      },
      probe: async () => {},
    }),
  });
  const lacksSecond = (entities: { id: string }[]) =>
    entities.map(({ id }) => (id === '2' ? null : { stars: Number(id), mood: 5 }));

  test('an error says so, and nothing is left to an extension', async () => {
    const { server, run } = await start(
      connect((entities) => ({ data: { _entities: lacksSecond(entities) } })),
    );
    const answered = await run('{ best { id stars } }');
    expect(answered).toEqual({ data: { best: { id: '1', stars: 1 } } });
    const { data, errors, extensions } = await run('{ shops { stars } }');
    expect({ data, extensions }).toEqual({ data: null, extensions: undefined });
    expect(errors).toEqual([
      {
        message: 'Cannot return null for non-nullable field Shop.stars.',
        path: ['shops', 1, 'stars'],
        locations: [{ line: 1, column: 11 }],
        extensions: expect.objectContaining({ code: 'NOT_FOUND' }),
      },
    ]);
    await server.stop();
  });

  test('one error for a place is enough, and does not stand for another place', async () => {
    const failed = { message: 'no mood', path: ['_entities', 0, 'mood'] };
    const { server, run } = await start(
      connect((entities) => ({ data: { _entities: entities.map(() => null) }, errors: [failed] })),
    );
    const { errors } = await run('{ best { stars mood } }');
    expect(errors.map(({ path }: { path: unknown }) => path)).toEqual([['best', 'mood']]);
    const { errors: both } = await run('{ shops { stars mood } }');
    expect(both.map(({ path }: { path: unknown }) => path)).toEqual([
      ['shops', 0, 'mood'],
      ['shops', 2, 'mood'],
      ['shops', 1, 'stars'],
    ]);
    await server.stop();
  });
});

describe('an object of which every field is left out is an object', () => {
  test.each([
    ['under a condition', '{ best @include(if: $yes) { name @include(if: $no) } }'],
    [
      'in a fragment under a condition',
      '{ ... @include(if: $yes) { best { ... { name @include(if: $no) } } } }',
    ],
    [
      'in fragments that spread each other',
      '{ ...B @include(if: $yes) } fragment A on Query { best { ...C } } fragment B on Query { ...A } fragment C on Shop { name @include(if: $no) }',
    ],
  ])('%s', async (_, selections) => {
    const { server, run } = await start();
    const query = `query ($yes: Boolean!, $no: Boolean!) ${selections}`;
    expect(await run(query, { yes: true, no: false })).toEqual({ data: { best: {} } });
    expect(await run(query, { yes: true, no: true })).toEqual({ data: { best: { name: 'Tea' } } });
    expect(await run(query, { yes: false, no: true })).toEqual({ data: {} });
    await server.stop();
  });

  test('and its fields are not fetched for nothing', async () => {
    const { server, requests, run } = await start();
    const query = 'query ($no: Boolean!) { best { stars @include(if: $no) } }';
    expect(await run(query, { no: false })).toEqual({ data: { best: {} } });
    expect(requests.map(({ subgraph }) => subgraph)).toEqual(['shops']);
    await server.stop();
  });
});

test('the schema answers the whole introspection query, with all of its options', async () => {
  const { server, requests, run } = await start();
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { data, errors } = await run(query);
  expect(errors).toBeUndefined();
  expect(data.__schema.types).toContainEqual(expect.objectContaining({ name: 'Shop', isOneOf: null }));
  expect(requests).toEqual([]);
  await server.stop();
});
