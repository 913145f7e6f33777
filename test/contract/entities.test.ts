import { readDemands } from '@civil-affairs/gateway/authorization';
import { declaredBy } from '@civil-affairs/gateway/declared';
import { personas } from '@civil-affairs/gateway/personas';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { factsFor, type TestAnswer, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { realKeys } from './keys.ts';
import { type EntityView, entityViews } from './ownership.ts';

const { supergraph } = composed;
const declared = declaredBy(subgraphs);
const leaves = new Set(
  parse(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [definition.name.value]
      : [],
  ),
);
for (const name of ['ID', 'String', 'Int', 'Boolean']) leaves.add(name);

/** Everybody who could see an entity: each role with every scope, over the whole city. */
const everyScope = [...readDemands(supergraph).values()].flatMap(({ scopes }) => scopes.flat());
const viewers: Viewer[] = [
  ...declared.roles.map((role) =>
    testViewer({ subject: `test:${role}`, role, scopes: everyScope, division: '222401' }),
  ),
  // What an organisation alone sees.
  ...personas
    .filter(({ organisationIds }) => organisationIds?.length)
    .map(({ role, organisationIds = [] }) => testViewer({ role, scopes: everyScope, organisationIds })),
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

describe.each(entityViews.filter(({ resolvable }) => resolvable))('$subgraph resolves $type', (view) => {
  test('by its key, to every field that it adds', async () => {
    const keys = await realKeys(graph.city, view);
    expect(keys, `the demo city has no ${view.type}`).not.toEqual([]);
    const answers = await Promise.all(viewers.map((viewer) => resolveAll(view, keys, viewer)));
    // The first who sees one; what the others may see is for each subgraph's own tests.
    const answer = answers.find(({ data }) => data?._entities?.some((entity: unknown) => entity !== null));
    expect(answer, `nobody sees a ${view.type}: ${JSON.stringify(answers[0])}`).toBeDefined();
    expect(answer?.errors).toBeUndefined();
    const [seen] = answer?.data._entities.filter((entity: unknown) => entity !== null) ?? [];
    expect(seen.__typename).toBe(view.type);
    expect(keys).toContain(seen[view.key]);
  });
});

/** Asks one subgraph for entities, as the gateway would: the owner's answer first, where a field requires it. */
async function resolveAll(view: EntityView, keys: string[], viewer: Viewer): Promise<TestAnswer> {
  const stubs = keys.map((key) => ({ __typename: view.type, [view.key]: key }));
  const owner = entityViews.find(({ owner, type }) => owner && type === view.type);
  const required =
    owner && view.external.length > 0
      ? (await ask(owner, stubs, view.external.join(' '), viewer)).data?._entities
      : [];
  const known = stubs.flatMap((stub, n) => (required?.[n] === null ? [] : [{ ...stub, ...required?.[n] }]));
  return ask(view, known, view.fields.flatMap(selectionOf).join(' '), viewer);
}

async function ask(view: EntityView, representations: object[], selection: string, viewer: Viewer) {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${view.type} { __typename ${view.key} ${selection} } }
  }`;
  const transport = graph.transports[view.subgraph];
  if (!transport) throw new Error(`${view.subgraph} does not run.`);
  return (await transport({ query, variables: { representations } }, factsFor(viewer))) as TestAnswer;
}

/** The field, as far as it can be asked for without arguments. */
function selectionOf(field: FieldDefinitionNode): string[] {
  const needsArguments = field.arguments?.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  if (needsArguments) return [];
  return [leaves.has(nameOf(field.type)) ? field.name.value : `${field.name.value} { __typename }`];
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
