import { array, assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { internAnswer } from '../../src/engine/link/intern.ts';

const product = (upc: string) => ({ __typename: 'Product', upc });

test('makes equal objects and lists one, and says which', () => {
  const answer = {
    first: { items: [product('1'), product('2')] },
    second: { items: [product('1'), product('2')] },
  };
  const text = JSON.stringify(answer);
  const repeated = internAnswer(answer);
  expect(JSON.stringify(answer)).toBe(text);
  expect(answer.first).toBe(answer.second);
  expect(repeated).toContain(answer.first);
  expect(repeated).not.toContain(answer);
});

test('keeps apart what only looks alike', () => {
  const answer = {
    list: [{ a: '1' }, { a: 1 }, { a: true }, { a: 'true' }, { a: null }, { a: 'null' }, { b: '1' }],
    texts: [{ a: '1,', b: '' }, { a: '1', b: ',' }, { a: ['x', 'y'] }, { a: ['x,y'] }, { a: [] }, { a: {} }],
  };
  const text = JSON.stringify(answer);
  internAnswer(answer);
  expect(JSON.stringify(answer)).toBe(text);
});

test('leaves an answer alone that does not repeat itself', () => {
  const answer = { list: Array.from({ length: 1_000 }, (_, n) => ({ n })) };
  answer.list.push({ n: 0 });
  internAnswer(answer);
  expect(answer.list.at(-1)).not.toBe(answer.list[0]);
});

test('whatever an answer holds stays the same, and twice the same becomes one', () => {
  const lists = array(jsonValue({ depthSize: 'small' }), { minLength: 1, maxLength: 20 });
  assert(
    property(lists, (list) => {
      const text = JSON.stringify(list);
      const answer = { first: JSON.parse(text), second: JSON.parse(text) };
      const repeated = internAnswer(answer);
      expect(JSON.stringify(answer)).toBe(`{"first":${text},"second":${text}}`);
      expect(answer.first).toBe(answer.second);
      expect(repeated).toContain(answer.first);
    }),
  );
});
