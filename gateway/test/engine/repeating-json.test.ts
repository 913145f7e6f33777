import { parseJson } from '@civil-affairs/kit/exact-json';
import { array, assert, constantFrom, json, jsonValue, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { readRepeatingJson } from '../../src/engine/link/repeating-json.ts';

const product = (upc: string) => ({ __typename: 'Product', upc });

test('makes equal objects and lists one, and says which', () => {
  const text = JSON.stringify({
    first: { items: [product('1'), product('2')] },
    second: { items: [product('1'), product('2')] },
    last: product('2'),
  });
  const { value, repeated } = readRepeatingJson(text);
  const { first, second, last } = value as Record<string, { items: object[] }>;
  expect(JSON.stringify(value)).toBe(text);
  expect(first).toBe(second);
  expect(last).toBe(first?.items[1]);
  expect(repeated).toEqual(new Set([first, last]));
});

test('keeps apart what only looks alike', () => {
  const long = 'x'.repeat(100);
  const text = JSON.stringify({
    list: [{ a: '1' }, { a: 1 }, { a: true }, { a: 'true' }, { a: null }, { a: 'null' }, { b: '1' }],
    texts: [{ a: '1,', b: '' }, { a: '1', b: ',' }, { a: ['x', 'y'] }, { a: ['x,y'] }, { a: [] }, { a: {} }],
    long: [{ a: `${long}1` }, { a: `${long}2` }, { a: `${long}1}` }, { a: `${long}1`, b: 1 }],
  });
  const { value, repeated } = readRepeatingJson(text);
  expect(JSON.stringify(value)).toBe(text);
  expect(repeated.size).toBe(0);
});

test('soon leaves a text alone that does not repeat itself', () => {
  const list = [...Array.from({ length: 1_000 }, (_, n) => ({ n })), { n: 0 }];
  const { value, repeated } = readRepeatingJson(JSON.stringify(list));
  expect(value).toEqual(list);
  expect(repeated.size).toBe(0);
});

test('finds copies of some of many parts that begin alike', () => {
  const begins = 'x'.repeat(60);
  const list = Array.from({ length: 50 }, (_, n) => ({ name: `${begins}${n}` }));
  const { value, repeated } = readRepeatingJson(JSON.stringify([...list, ...list]));
  expect(value).toEqual([...list, ...list]);
  expect(repeated.size).toBeGreaterThan(0);
});

test.each([
  ['names that objects have by themselves', '{"__proto__":{"a":1},"constructor":1,"toString":null}'],
  ['a name twice', '{"a":1,"b":2,"a":3}'],
  ['an escaped name', '[{"a\\"b":1},{"a\\"b":2},{"a\\\\":1},{"a\\\\":2},{"a":3},{"\\u0061":4}]'],
  ['names like numbers', '[{"b":1,"2":2,"1":3},{"b":1,"2":2,"1":4}]'],
  [
    'an escaped name as the first of its kind',
    '[{"\\u0071uestion":1},{"question":2},{"q\\\\":1},{"q\\\\\\"":1}]',
  ],
  ['numbers', '[0,-0,1,-1,10,1.5,-1.5e10,1E+2,1e-7,999999999999999,9007199254740991]'],
  ['numbers that JavaScript rounds', '[9007199254740993,1.00000000000000000001,12345678901234567890,1e400]'],
  ['texts', '["","\\n","\\\\","\\"","\\u00e9","金英姬","\\ud83d\\ude00","\\ud83d","/"]'],
  ['blanks', ' {\n "a" :\t[ 1 , 2 ] ,\r\n"b": { } , "c":[ ] } '],
  ['a value by itself', '"a"'],
])('reads %s', (_, text) => {
  const { value } = readRepeatingJson(text);
  const expected = parseJson(text);
  expect(JSON.stringify(value)).toBe(JSON.stringify(expected));
  expect(Object.getPrototypeOf(value)).toBe(Object.getPrototypeOf(expected));
});

test('reads what is nested deeper than calls can be', () => {
  const depth = 50_000;
  let { value } = readRepeatingJson(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  for (let n = 1; n < depth; n++) [value] = value as unknown[];
  expect(value).toEqual([]);
});

test.each([
  ...['', ' ', '{', '[', '"', '"\\', '"\\u12"', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{,}'],
  ...['[1', '[1,', '[1,]', '[,]', '[1 2]', '{"a" 1}', '{a:1}', "{'a':1}", '{"a":1}}', '[]]', '{"a":1]'],
  ...['01', '-', '1.', '.5', '1e', '+1', '--1', '1-1', 'tru', 'nul', 'falsy', 'truex', 'NaN', 'undefined'],
  ...['"a\nb"', '"\u0000"', '[{"a":1},{"a":1}', '\ufeff1', '1\u00a0', '"\\\n"'],
])('refuses %j, as JSON.parse does', (text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(() => readRepeatingJson(text)).toThrow(SyntaxError);
});

test('whatever a text holds is read as it is, and twice the same becomes one', () => {
  const lists = array(jsonValue({ depthSize: 'small' }), { minLength: 1, maxLength: 20 });
  const indents = constantFrom(undefined, 1, '\t');
  assert(
    property(lists, indents, (list, indent) => {
      const text = JSON.stringify({ first: list, second: list }, null, indent);
      const { value } = readRepeatingJson(text);
      expect(JSON.stringify(value, null, indent)).toBe(text);
      // Blanks before it differ with the place, not within it.
      const { first, second } = value as { first: unknown; second: unknown };
      expect(first).toBe(second);
    }),
    { numRuns: 500 },
  );
});

test('whatever is wrong with a text is seen, and nothing else', () => {
  const insertions = tuple(nat(), nat({ max: 3 }), string({ maxLength: 3 }));
  const signs = array(constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '-', '0', '1', 'e', '.', ' '), {
    maxLength: 3,
  }).map((some) => some.join(''));
  assert(
    property(json(), insertions, signs, nat({ max: 1 }), (text, [place, removed, any], sign, which) => {
      const at = place % (text.length + 1);
      const changed = text.slice(0, at) + (which ? sign : any) + text.slice(at + removed);
      const read = (by: (text: string) => unknown) => {
        try {
          // An exact number of few digits may be written in two ways.
          return JSON.stringify(JSON.parse(JSON.stringify(by(changed))));
        } catch (error) {
          return error instanceof SyntaxError;
        }
      };
      expect(read((one) => readRepeatingJson(one).value)).toEqual(read(parseJson));
    }),
    { numRuns: 3_000 },
  );
});
