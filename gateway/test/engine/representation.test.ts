import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compileRepresentation } from '../../src/engine/compile/representation.ts';

const schema = buildSchema(`
  interface Media { id: ID }
  type Book implements Media { id: ID, isbn: String, size: Size, tags: [Size] }
  type Film implements Media { id: ID }
  type Size { width: Int, height: Int }
  type Query { media: Media, book: Book, film: Film }
`);

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections && { selections }),
});
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});

test('writes the fields of the fragments that fit, and of nested objects and lists', () => {
  const writer = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id'), field('size', [field('width')])),
    on('Media', field('__typename'), field('tags', [field('height')])),
    on('Film', field('id')),
  ]);
  const book = { __typename: 'Book', id: 'b', size: { width: 2, height: 3 }, tags: [{ height: 1 }, null] };
  expect(writer.value(book)).toEqual({
    __typename: 'Book',
    id: 'b',
    size: { width: 2 },
    tags: [{ height: 1 }, null],
  });
});

test('leaves out a fragment of which a field is missing, and an object that fits none', () => {
  const writer = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id')),
    on('Book', field('isbn')),
  ]);
  expect(writer.value({ __typename: 'Book', id: 'b' })).toEqual({ __typename: 'Book', id: 'b' });
  expect(writer.value({ __typename: 'Book', isbn: '1' })).toBeUndefined();
  expect(writer.value({ __typename: 'Film', id: 'f' })).toBeUndefined();
});

test('makes nothing of an object that fits no fragment, though a rewrite would name its type', () => {
  const writer = compileRepresentation(
    schema,
    [on('Book', field('__typename'), field('id'))],
    [{ kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' }],
  );
  expect(writer.value({ __typename: 'Book', id: 'b' })).toEqual({ __typename: 'Media', id: 'b' });
  expect(writer.value({ __typename: 'Book' })).toBeUndefined();
});

test('gives a field the name that the subgraph knows, also when its value is empty', () => {
  const writer = compileRepresentation(
    schema,
    [on('Book', field('__typename'), field('isbn__alias_0'))],
    [{ kind: 'KeyRenamer', path: ['... on Book', 'isbn__alias_0'], renameKeyTo: 'isbn' }],
  );
  expect(writer.value({ __typename: 'Book', isbn__alias_0: '' })).toEqual({ __typename: 'Book', isbn: '' });
});

test('a collection holds equal representations once, and distinguishes a number from its text', () => {
  const collection = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id')),
    on('Film', field('__typename'), field('id')),
  ]).collect();
  const ids = [1, '1', 1, null].map((id) => collection.add({ __typename: 'Book', id }));
  expect(ids).toEqual([0, 1, 0, 2]);
  expect(collection.add({ __typename: 'Film', id: 1 })).toBe(3);
  expect(collection.add({ __typename: 'Film' })).toBe(-1);
  expect(collection.list).toHaveLength(4);
  expect(JSON.parse(collection.list.text())).toEqual(collection.list.value());
});

test('representations of several fields are the same only when each of them is', () => {
  const collection = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id'), field('isbn')),
  ]).collect();
  const pairs = [
    ['a', 'b'],
    ['a', 'b'],
    ['a","b', ''],
    ['', 'a","b'],
    [1, '2'],
    ['1', 2],
    [null, 'null'],
    ['null', null],
    [{ of: 1 }, 'x'],
    [{ of: 2 }, 'x'],
  ];
  const positions = pairs.map(([id, isbn]) => collection.add({ __typename: 'Book', id, isbn }));
  expect(positions).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('objects of different types stay apart where a rewrite hides their types', () => {
  const collection = compileRepresentation(
    schema,
    [on('Media', field('__typename'), field('id'))],
    [{ kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' }],
  ).collect();
  expect(['Book', 'Film', 'Book'].map((__typename) => collection.add({ __typename, id: '1' }))).toEqual([
    0, 1, 0,
  ]);
});

test('the caller may change the list as data', () => {
  const collection = compileRepresentation(schema, [on('Book', field('__typename'), field('id'))]).collect();
  collection.add({ __typename: 'Book', id: 'b' });
  Object.assign(collection.list.value()[0] as object, { id: 'changed' });
  expect(collection.list.value()).toEqual([{ __typename: 'Book', id: 'b' }]);
});
