import { expect, test } from 'vitest';
import { boundedMap } from '../src/bounded-map.ts';

const kept = (map: { get(key: string): number | undefined }, keys: readonly string[]) =>
  keys.filter((key) => map.get(key) !== undefined);

test('what was used last is kept, and no more than the limit', () => {
  const map = boundedMap<string, number>(4);
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const [n, key] of keys.entries()) {
    map.set(key, n);
    expect(map.get('a')).toBe(0);
  }
  const found = kept(map, keys);
  expect(found).toContain('f');
  expect(found.length).toBeLessThanOrEqual(4);
});

test('large entries count for more: one that fills the map puts out all others', () => {
  const sized = () => boundedMap<string, number>(100, (key) => key.length);
  const small = sized();
  const keys = Array.from({ length: 9 }, (_, n) => `key ${n}`);
  for (const [n, key] of keys.entries()) small.set(key, n);
  expect(kept(small, keys)).toEqual(keys);
  small.set('x'.repeat(60), 1);
  small.set('y'.repeat(60), 2);
  expect(kept(small, keys)).toEqual([]);
});

test('an entry that is set again counts once', () => {
  const map = boundedMap<string, number>(10, () => 2);
  map.set('a', 1);
  for (let n = 0; n < 20; n += 1) map.set('b', n);
  expect(map.get('a')).toBe(1);
  expect(map.get('b')).toBe(19);
});
