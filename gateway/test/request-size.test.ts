import { describe, expect, test } from 'vitest';
import { standardLimits } from '../src/protection/limits.ts';
import { checkRequestSize, checkText, shapeOf } from '../src/protection/request-size.ts';

const check =
  (variables: unknown, query = '{ a }') =>
  () =>
    checkRequestSize(standardLimits, query, variables);

describe('the shape of a JSON text', () => {
  test.each([
    ['1', 0, 1],
    ['{}', 1, 2],
    ['{"a":[{"b":[]}],"c":{}}', 4, 7],
    ['["[[[[,", "\\"[,[[", "\\\\"]', 1, 4],
    ['[]][][', 1, 4],
  ])('%s has %i levels and about %i values', (text, nesting, values) => {
    expect(shapeOf(text, 20)).toEqual({ nesting, values });
  });

  test('a hundred thousand levels are not counted to the end', () => {
    expect(shapeOf('['.repeat(100_000), 20)).toEqual({ nesting: 21, values: 22 });
  });

  test('a text with more values than all variables may have is refused before it is parsed', () => {
    const listOf = (count: number) =>
      JSON.stringify({ query: '{ a }', variables: { list: Array(count).fill(1) } });
    expect(() => checkText(standardLimits, listOf(5_000))).not.toThrow();
    expect(() => checkText(standardLimits, listOf(5_200))).toThrow('too many values');
  });
});

describe('a request before anything reads it', () => {
  const tooLarge = expect.objectContaining({
    extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
  });

  test('one at each limit passes', () => {
    expect(check({ list: Array(1_000).fill(1) }, ' '.repeat(20_000))).not.toThrow();
    expect(check(undefined)).not.toThrow();
    expect(check({ deep: JSON.parse('['.repeat(12) + ']'.repeat(12)) })).not.toThrow();
    expect(check({ a: Array(999).fill([1, 2, 3]), b: Array(1_000).fill(1) })).not.toThrow();
  });

  test.each<[string, unknown, string?]>([
    ['a longer document', {}, ' '.repeat(20_001)],
    ['a longer list', { list: Array(1_001).fill(1) }],
    ['a longer list within', { list: [{ inner: Array(1_001).fill(1) }] }],
    ['more values', { a: Array(999).fill([1, 2, 3]), b: Array(999).fill([1, 2]) }],
    ['more variables', Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`v${n}`, n]))],
    ['deeper values', { deep: JSON.parse('['.repeat(13) + ']'.repeat(13)) }],
  ])('%s is refused', (_, variables, query) => {
    expect(check(variables, query)).toThrow(tooLarge);
  });
});
