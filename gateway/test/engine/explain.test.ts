import '../../src/telemetry-off.ts';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { explain } from '../../src/engine/explain.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key" "@requires" "@external"])`;
const services = [
  ['people', 'type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String }'],
  ['pensions', 'type Person @key(fields: "id") { id: ID! pension: Int income(unit: String): Int }'],
  [
    'relief',
    `type Person @key(fields: "id") {
      id: ID! income(unit: String): Int @external relief: Int @requires(fields: "income(unit: \\"YUAN\\")") }`,
  ],
] as const;
const { supergraphSdl } = composeServices(
  services.map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(`${link}\n${sdl}`),
  })),
);
const supergraph = supergraphSdl ?? '';
const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a plan shows its fetches in order, what travels at the same time, and where representations come from', () => {
  const text = explain(
    supergraph,
    'query Reliefs($all: Boolean!) { people { name pension relief @include(if: $all) } }',
  );
  expect(text).toMatchInlineSnapshot(`
    "query Reliefs
    one after the other:
      1. people, for the operation
        query Reliefs__people {
          people {
            __typename
            id
            name
          }
        }
      2. pensions, for people.@
        representations: ... on Person { __typename id } ... on Person { __typename id }, from 1
        query Reliefs__pensions($representations: [_Any!]!, $all: Boolean!) {
          _entities(representations: $representations) {
            ... on Person {
              pension
            }
            ... on Person @include(if: $all) {
              income__1: income(unit: "YUAN")
            }
          }
        }
      if $all:
        3. relief, for people.@
          representations: ... on Person { __typename income__1 id }, from 1, 2
          income__1 is sent as income
          query Reliefs__relief($representations: [_Any!]!) {
            _entities(representations: $representations) {
              ... on Person {
                relief
              }
            }
          }

    compiled:
      3 fetches from 3 subgraphs; those that start together and go to one subgraph are one request
      length of the longest chain: 3
      equal objects are shared among places
      variants of the answer by $all"
  `);
});

test('every operation of a document is explained; one that needs no subgraph says so', () => {
  const text = explain(supergraph, 'query A { people { name } } query B { __typename }');
  expect(text).toContain('query A\n1. people, for the operation');
  expect(text).toContain('query B\n  nothing is fetched');
});

test('the command prints a plan, and what is wrong with an operation', { timeout: 60_000 }, async () => {
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraph);
  const operationFile = join(folder, 'operation.graphql');
  writeFileSync(operationFile, '{ people { name } }');
  const command = join(import.meta.dirname, '../../src/engine/any.ts');
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [command, '--supergraph', file, ...args]);
  const { stdout } = await run('--explain-file', operationFile);
  expect(stdout).toBe(`${explain(supergraph, '{ people { name } }')}\n`);
  await expect(run('--explain', '{ nobody }')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Cannot query field "nobody"'),
  });
});
