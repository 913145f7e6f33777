import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { resolvableKeysFirst } from '../../src/engine/plan/repairs/key-order.ts';

test('keys that a subgraph resolves come first, each in a place of its own subgraph', () => {
  const supergraph = parse(`
    type Folder
      @join__type(graph: A, key: "id", resolvable: false)
      @join__type(graph: B, key: "id")
      @join__type(graph: A, key: "mark", resolvable: true)
      @tag(name: "kept")
      @join__type(graph: A, key: "room shelf") {
      id: ID!
    }`);
  const { definitions } = resolvableKeysFirst(supergraph);
  const [folder] = definitions;
  const directives = folder && 'directives' in folder ? (folder.directives ?? []) : [];
  expect(directives.map((directive) => print(directive))).toEqual([
    '@join__type(graph: A, key: "mark", resolvable: true)',
    '@join__type(graph: B, key: "id")',
    '@join__type(graph: A, key: "room shelf")',
    '@tag(name: "kept")',
    '@join__type(graph: A, key: "id", resolvable: false)',
  ]);
});

test('a supergraph whose keys are in order stays as it is', () => {
  const supergraph = parse(`
    interface Plan @join__type(graph: A) @join__type(graph: B, key: "id", resolvable: false) { id: ID! }
    type Order @join__type(graph: A, key: "id") @join__type(graph: A, key: "no", resolvable: false) { id: ID! }`);
  expect(resolvableKeysFirst(supergraph)).toBe(supergraph);
});
