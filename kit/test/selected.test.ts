import { type FieldNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selects } from '../src/selected.ts';

function fieldNodesOf(text: string): FieldNode[] {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an operation is needed');
  return operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
}

test.each([
  ['{ a { b } }', ['b'], true],
  ['{ a { x: b { c } } }', ['b', 'c'], true],
  ['{ a { b { x } b { c } } }', ['b', 'c'], true],
  ['{ a { c } }', ['b'], false],
  ['{ a { b: c } }', ['b'], false],
  ['{ a { b(on: 1) } }', ['b'], false],
  ['{ a { b { c(on: 1) } } }', ['b', 'c'], false],
  ['{ a { ... { b } } }', ['b'], false],
  ['{ a }', ['b'], false],
])('%s below its field: %j %s', (text, path, found) => {
  expect(selects({ fieldNodes: fieldNodesOf(text) }, ...path)).toBe(found);
});
