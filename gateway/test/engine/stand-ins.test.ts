import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { withStandIns } from '../../src/engine/plan/repairs/stand-ins.ts';

test('a field that is required with arguments has a stand-in wherever it is known', () => {
  const { supergraph, all, requiredBy } = withStandIns(
    parse(`
      type Dish @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
        id: ID!
        origin: Origin @join__field(graph: A) @join__field(graph: B, external: true)
        label: String @join__field(graph: B, requires: "id origin { code(length: 2) }")
      }
      interface Origin { code(length: Int): String @tag(name: "t") }
      type Farm implements Origin { code(length: Int): String @join__field(graph: A) }`),
  );
  expect(
    print(supergraph),
  ).toBe(`type Dish @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") {
  id: ID!
  origin: Origin @join__field(graph: A) @join__field(graph: B, external: true)
  label: String @join__field(graph: B, requires: "id origin{code__1}")
}

interface Origin {
  code(length: Int): String @tag(name: "t")
  code__1: String
}

type Farm implements Origin {
  code(length: Int): String @join__field(graph: A)
  code__1: String @join__field(graph: A)
}`);
  expect(all.get('code__1')?.field).toBe('code');
  expect([...requiredBy]).toEqual([['B label', new Set(['code__1'])]]);
});

test('a supergraph whose requirements have no arguments stays as it is', () => {
  const supergraph = parse('type Dish { id: ID! label: String @join__field(graph: B, requires: "id") }');
  expect(withStandIns(supergraph).supergraph).toBe(supergraph);
});
