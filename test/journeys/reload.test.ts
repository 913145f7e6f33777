// A subgraph is added to the city, and another version of the graph taken into use, while front ends ask.
import { composeGraph } from '@civil-affairs/gateway/compose';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import type { Transport } from '@civil-affairs/kit/services';
import type { Subgraph } from '@civil-affairs/kit/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../client.ts';
import { composed } from '../composed.ts';
import { CityOverviewDocument } from '../generated.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';

const guard = '@requiresScopes(scopes: [["audit:read"]])';

/** A subgraph that this project does not have; the access rule of one field differs between its versions. */
const withLibraries = (access: string) =>
  composeGraph([
    ...subgraphs,
    {
      name: 'libraries',
      typeDefs: parse(`type Query {
        "Libraries of the city."
        libraries: Int! @tag(name: "public")
        "Books that are lent."
        lentBooks: Int! ${access}
      }`),
      resolvers: {},
      createContext: (_, facts) => facts,
    } satisfies Subgraph,
  ]).supergraph;

const libraries: Transport = async () => ({ data: { __typename: 'Query', libraries: 7, lentBooks: 12 } });
const codes = (errors: readonly { extensions?: { code?: unknown } }[] | undefined) =>
  errors?.map(({ extensions }) => extensions?.code);

// Made beforehand: to compose takes this process seconds in which it answers nobody.
const [open, guarded] = [withLibraries(''), withLibraries(guard)];
const before = composed.supergraph;

describe.each(['compiled', 'stock'] as const)('on the %s engine', (engine) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ engine, plansAhead: true, beside: { libraries } });
  });
  afterAll(() => graph.stop());

  const overview = () => clientOf(graph).answer(CityOverviewDocument);
  const health = async () => {
    const response = await fetch(graph.url.replace('/graphql', '/health/ready'));
    return ((await response.json()) as { parts: Record<string, string> }).parts;
  };

  test('a new subgraph is there, nobody who asks meanwhile notices, and it can be taken away again', async () => {
    const right = await overview();
    const wrong: unknown[] = [];
    let isOver = false;
    const asking = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        const answer = await overview();
        if (JSON.stringify(answer) !== JSON.stringify(right)) wrong.push(answer);
      }
    });
    expect(codes((await graph.request('{ libraries }')).errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await graph.reload(guarded);
    expect(await graph.request('{ libraries }')).toEqual({ data: { libraries: 7 } });
    expect(await health()).toMatchObject({ libraries: 'ready', charity: 'ready' });
    await graph.reload(before);
    expect(codes((await graph.request('{ libraries }')).errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await health()).not.toHaveProperty('libraries');
    isOver = true;
    await Promise.all(asking);
    expect(wrong).toEqual([]);
  });

  test('the rules of access are those of the supergraph in use, also for an operation that was asked before', async () => {
    const ask = () => graph.request('{ lentBooks }');
    await graph.reload(open);
    expect(await ask()).toEqual({ data: { lentBooks: 12 } });
    await graph.reload(guarded);
    expect(codes((await ask()).errors)).toEqual(['UNAUTHENTICATED']);
    await graph.reload(open);
    expect(await ask()).toEqual({ data: { lentBooks: 12 } });
  });

  test('what is no supergraph is refused, and the former one answers on', async () => {
    await expect(graph.reload('type Query { nothing: Int }')).rejects.toThrow();
    expect((await overview()).errors).toBeUndefined();
  });
});

test('a supergraph on which a front end could not ask any more is refused', async () => {
  const graph = await startTestGraph({ plansAhead: true });
  try {
    const lacking = composeGraph(subgraphs.filter(({ name }) => name !== 'charity')).supergraph;
    await expect(graph.reload(lacking)).rejects.toThrow(
      /^\w+ is not valid on this supergraph: Cannot query field/,
    );
    for (const { name } of operations.filter(({ query }) => !query.includes('mutation')))
      expect((await graph.run(name)).errors, name).toBeUndefined();
  } finally {
    await graph.stop();
  }
});
