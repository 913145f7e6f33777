import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compileRepresentation } from './compile-representation.ts';

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
  const text = '{"__typename":"Book","id":"b","size":{"width":2},"tags":[{"height":1},null]}';
  expect(writer.text(book)).toBe(text);
  expect(writer.value(book)).toEqual(JSON.parse(text));
});

test('leaves out a fragment of which a field is missing, and an object that fits none', () => {
  const writer = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id')),
    on('Book', field('isbn')),
  ]);
  expect(writer.text({ __typename: 'Book', id: 'b' })).toBe('{"__typename":"Book","id":"b"}');
  expect(writer.text({ __typename: 'Book', isbn: '1' })).toBeUndefined();
  expect(writer.text({ __typename: 'Film', id: 'f' })).toBeUndefined();
});

test('makes nothing of an object that fits no fragment, though a rewrite would name its type', () => {
  const writer = compileRepresentation(
    schema,
    [on('Book', field('__typename'), field('id'))],
    [{ kind: 'ValueSetter', path: ['... on Media', '__typename'], setValueTo: 'Media' }],
  );
  expect(writer.text({ __typename: 'Book', id: 'b' })).toBe('{"__typename":"Media","id":"b"}');
  expect(writer.text({ __typename: 'Book' })).toBeUndefined();
});

test('gives a field the name that the subgraph knows, also when its value is empty', () => {
  const writer = compileRepresentation(
    schema,
    [on('Book', field('__typename'), field('isbn__alias_0'))],
    [{ kind: 'KeyRenamer', path: ['... on Book', 'isbn__alias_0'], renameKeyTo: 'isbn' }],
  );
  expect(writer.text({ __typename: 'Book', isbn__alias_0: '' })).toBe('{"__typename":"Book","isbn":""}');
});

test('a collection holds equal representations once, and tells a number from its text', () => {
  const collection = compileRepresentation(schema, [
    on('Book', field('__typename'), field('id')),
    on('Film', field('__typename'), field('id')),
  ]).collect();
  const ids = [1, '1', 1, null].map((id) => collection.add({ __typename: 'Book', id }));
  expect(ids).toEqual([0, 1, 0, 2]);
  expect(collection.add({ __typename: 'Film', id: 1 })).toBe(3);
  expect(collection.add({ __typename: 'Film' })).toBe(-1);
  expect(collection.texts).toHaveLength(4);
});
