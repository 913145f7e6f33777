import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sealed, SealedColumn } from '../src/sealed-columns.ts';
import { isSealedForm, openSealing, parseSealingKeys, type SealingKey, withoutKeys } from '../src/sealing.ts';

const key = (id: string): SealingKey => ({ id, bytes: randomBytes(32) });
const [first, second] = [key('a'), key('b')];
const sealing = openSealing([first]);
const column: SealedColumn = { table: 'residents.residents', column: 'citizen_id', key: ['id'] };
const other: SealedColumn = { ...column, column: 'phone' };

describe('a sealed value', () => {
  test('is opened as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const sealed = sealing.seal(column, text);
        expect(sealing.open(column, sealed)).toBe(text);
        expect(isSealedForm(sealed)).toBe(true);
        expect(sealed.startsWith(sealing.prefix)).toBe(true);
        if (text.length > 3) expect(sealed).not.toContain(text);
      }),
    );
  });

  test('never looks the same twice, so that nobody sees who has the same', () => {
    const sealed = Array.from({ length: 2_000 }, () => sealing.seal(column, '222499199003070011'));
    expect(new Set(sealed.map((one) => one.slice(0, 24))).size).toBe(2_000);
  });

  test('opens in no other column', () => {
    expect(() => sealing.open(other, sealing.seal(column, 'x'))).toThrow(/not what was sealed there/);
  });

  test('does not open once one bit of it is another', () => {
    const sealed = sealing.seal(column, '222499199003070011');
    const start = sealed.lastIndexOf('.') + 1;
    const bytes = Buffer.from(sealed.slice(start), 'base64url');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const altered = `${sealed.slice(0, start)}${changed.toString('base64url')}` as Sealed;
        expect(() => sealing.open(column, altered)).toThrow();
      }),
    );
  });

  test('does not open once it was cut, and nothing else opens either; no error quotes it', () => {
    const sealed = sealing.seal(column, '222499199003070011');
    for (const wrong of [
      '',
      's1.a.',
      's1.a.AAAA',
      sealed.slice(0, -30),
      '222499199003070011',
      `s2${sealed.slice(2)}`,
    ])
      try {
        sealing.open(column, wrong as Sealed);
        expect.unreachable();
      } catch (error) {
        expect((error as Error).message).toMatch(/^a value of residents\.residents\.citizen_id/);
        if (wrong) expect((error as Error).message).not.toContain(wrong);
      }
  });

  test('is opened by whoever has its key, also when another one seals now', () => {
    const sealed = sealing.seal(column, 'x');
    expect(openSealing([second, first]).open(column, sealed)).toBe('x');
    expect(() => openSealing([second]).open(column, sealed)).toThrow(/key that is not in SEALING_KEYS/);
  });
});

describe('a blind index', () => {
  test('is the same for the same value of a column, and for no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(sealing.indexOf(column, one) === sealing.indexOf(column, two)).toBe(one === two);
        expect(sealing.indexOf(column, one)).not.toBe(sealing.indexOf(other, one));
        expect(sealing.indexOf(column, one)).toBe(openSealing([first]).indexOf(column, one));
      }),
    );
  });

  test('depends on the key: values are looked for by every key that is known', () => {
    const both = openSealing([second, first]);
    expect(both.indexesOf(column, 'x')).toEqual([both.indexOf(column, 'x'), sealing.indexOf(column, 'x')]);
    expect(both.indexOf(column, 'x')).not.toBe(sealing.indexOf(column, 'x'));
  });
});

describe('digests', () => {
  test('are recognised by every key that is known, and those of before there were keys', () => {
    const both = openSealing([second, first]);
    expect(both.digestsOf('x')).toContain(sealing.digestsOf('x')[0]);
    expect(both.digestsOf('x')).toContain(withoutKeys.digestsOf('x')[0]);
    expect(sealing.digestsOf('x')[0]).not.toBe(withoutKeys.digestsOf('x')[0]);
  });
});

describe('keys', () => {
  const written = ({ id, bytes }: SealingKey, encoding: 'base64' | 'base64url' = 'base64') =>
    `${id}:${bytes.toString(encoding)}`;

  test('come in a list, in either kind of Base64', () => {
    const text = `${written(first)},\n ${written(second, 'base64url')}\n`;
    expect(parseSealingKeys(text)).toEqual([first, second]);
  });

  test.each([
    ['none', '', /holds no key/],
    ['no name', first.bytes.toString('base64'), /Key 1 of SEALING_KEYS must be/],
    [
      'a short key',
      `${written(first)},b:${randomBytes(16).toString('base64')}`,
      /Key 2 of SEALING_KEYS must be/,
    ],
    ['a regular key', `a:${Buffer.alloc(32, 7).toString('base64')}`, /too regular/],
    ['a name twice', `${written(first)},${written({ ...second, id: first.id })}`, /twice/],
    ['a key twice', `${written(first)},${written({ ...first, id: 'c' })}`, /twice/],
  ])('%s is refused, and no key is quoted', (_, text, message) => {
    expect(() => parseSealingKeys(text)).toThrow(message);
    try {
      parseSealingKeys(text);
    } catch (error) {
      for (const { bytes } of [first, second])
        expect((error as Error).message).not.toContain(bytes.toString('base64'));
    }
  });
});

test('who has no keys cannot seal, and is told so', () => {
  expect(() => withoutKeys.seal(column, 'x')).toThrow(/no sealing keys/);
});
