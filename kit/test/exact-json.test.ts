import { describe, expect, test } from 'vitest';
import { exactNumber, hasLongNumber, isExactNumber, parseJson } from '../src/exact-json.ts';

const again = (text: string) => JSON.stringify(parseJson(text));

describe('a number that JavaScript would round', () => {
  test.each([
    '9007199254740993',
    '-9007199254740993',
    '222401003004222401003004',
    '0.12345678901234567890',
    '1.00000000000000000000',
  ])('%s keeps its value, wherever it stands', (number) => {
    for (const text of [number, `[${number}]`, `{"a":${number}}`, `{"a":[1,{"b":${number}},"x"]}`])
      expect(again(text)).toBe(text);
  });

  test('is found at every place of a long text', () => {
    for (let before = 0; before < 40; before++) {
      const text = `["${'x'.repeat(before)}",9007199254740993,true]`;
      expect(again(text)).toBe(text);
    }
  });
});

describe('every other text is read as ever', () => {
  test.each([
    '{"a":1,"b":[2.5,-3,1e3,0],"c":null,"d":true}',
    '{"citizenId":"110101199001011234","long":"12345678901234567890"}',
    '[9007199254740991,-9007199254740991,0.1,1234567.125]',
    '{"__proto__":{"a":12345678901234567890},"b":""}',
    '"\\"12345678901234567890"',
    '[]',
  ])('%s', (text) => {
    const plain = JSON.parse(text.replace('12345678901234567890}', '1}'));
    expect(parseJson(text.replace('12345678901234567890}', '1}'))).toEqual(plain);
  });

  test('and one that only texts have long digits in is not read twice', () => {
    expect(hasLongNumber('{"citizenId":"110101199001011234"}')).toBe(false);
    expect(hasLongNumber('{"citizenId":110101199001011234}')).toBe(true);
  });

  test('what is no JSON is no JSON', () => {
    for (const text of ['{"a":12345678901234567890', '12345678901234567890x', ''])
      expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});

test('a number that is exact as it is stays a number', () => {
  expect(exactNumber('1234567890123456')).toBe(1234567890123456);
  expect(exactNumber('7')).toBe(7);
  expect(isExactNumber(exactNumber('12345678901234567'))).toBe(true);
  expect(isExactNumber({ rawJSON: '1' })).toBe(false);
});
