// What may be kept by anybody is what everybody sees alike, and nothing of a person, also of those whom the law has published.

import { readDemands } from '@civil-affairs/gateway/authorization';
import { readAges } from '@civil-affairs/gateway/caching';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { readSupergraph } from '@civil-affairs/gateway/supergraph';
import { bookkeeping } from '@civil-affairs/kit/row-changes';
import { buildSchema, type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { openWalk, published } from './walk.ts';

const supergraph = readSupergraph();
const ages = readAges(supergraph);
const demands = readDemands(supergraph);
const schema = buildSchema(composed.publicSchema);
const roots = [...ages.keys()].filter((coordinate) => coordinate.startsWith('Query.'));

/** Types whose objects an answer without a token may hold that may be kept, with the way to each. */
function keptTypes(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const follow = (type: GraphQLObjectType, way: string) => {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (demands.has(coordinate) || ages.get(coordinate) === 0) continue;
      const inner = getNamedType(field.type);
      const types = isAbstractType(inner)
        ? schema.getPossibleTypes(inner)
        : isObjectType(inner)
          ? [inner]
          : [];
      for (const next of types) {
        if (found.has(next.name)) continue;
        found.set(next.name, `${way} ${coordinate}`);
        follow(next, `${way} ${coordinate}`);
      }
    }
  };
  const [, name = ''] = root.split('.');
  const type = getNamedType(schema.getQueryType()?.getFields()[name]?.type);
  if (!isObjectType(type)) throw new Error(`${root} is no object`);
  found.set(type.name, root);
  follow(type, root);
  return found;
}

test('some root fields may be kept, and none that needs a token', () => {
  expect(roots.length).toBeGreaterThan(10);
  expect(roots.filter((coordinate) => demands.has(coordinate))).toEqual([]);
});

describe.each(roots)('%s', (root) => {
  test('leads to no person', () => {
    const ways = [...keptTypes(root)].filter(([type]) => published.has(type)).map(([, way]) => way);
    expect(ways).toEqual([]);
  });
});

/** Those that the walk must find something of; others may have nothing that is public, as casework. */
const withPublicRows = ['allowances', 'charity', 'elder-care', 'funerals', 'marriages', 'residents'];

describe('what may be kept', () => {
  let graph: TestGraph;
  let walkAs: Awaited<ReturnType<typeof openWalk>>;
  beforeAll(async () => {
    graph = await startTestGraph();
    walkAs = await openWalk(graph);
  });
  afterAll(() => graph?.stop());

  const reached = new Set(roots.flatMap((root) => [...keptTypes(root).keys()]));
  const isKept = (coordinate: string) => {
    const [type = ''] = coordinate.split('.');
    return type === 'Query' ? roots.includes(coordinate) : reached.has(type) && ages.get(coordinate) !== 0;
  };

  test.each(subgraphs.map(({ name }) => name))(
    'of %s is read, nothing is written, and nothing of it is in the books of the kit, of whose changes nobody hears',
    async (name) => {
      graph.statements.length = 0;
      const { requested } = await walkAs(name, null, isKept);
      const texts = [...new Set(graph.statements.map(({ text }) => text))];
      if (withPublicRows.includes(name)) expect([requested, texts.length]).not.toContain(0);
      expect(texts.filter((text) => !/^\s*(select|with)\b/i.test(text))).toEqual([]);
      const book = new RegExp(`\\b(${bookkeeping.join('|')})\\b`);
      expect(texts.filter((text) => book.test(text))).toEqual([]);
    },
  );
});
