import { describe, expect, test } from 'vitest';
import { joinReads } from '../src/joint-reads.ts';

interface Row {
  key: string;
  n: number;
}

/** A server of rows: what it is sent is asked when a turn of the loop is over. */
function server(rows: readonly Row[], fails: (keys: readonly string[]) => boolean = () => false) {
  const sent: (readonly unknown[])[] = [];
  const read = joinReads<readonly unknown[], Row>(
    (given) => given,
    (values) =>
      new Promise((resolve, reject) =>
        setImmediate(() => {
          const given = values();
          const keys = given[0] as readonly string[];
          sent.push(given);
          if (fails(keys)) reject(new Error(`no ${keys}`));
          else resolve(rows.filter(({ key }) => keys.includes(key)).map((row) => ({ ...row })));
        }),
      ),
    (row) => row.key,
  );
  return { sent, read };
}

const rows = ['a', 'b', 'c'].flatMap((key, n) => [
  { key, n },
  { key, n: n + 10 },
]);
const ordered = rows.toSorted((one, other) => one.n - other.n);

describe('reads by keys', () => {
  test('of one turn of the loop are one, and each is given its own rows in their order', async () => {
    const { sent, read } = server(ordered);
    const found = await Promise.all([read([['c', 'a']]), read([['b']]), read([['x']])]);
    expect(found.map((some) => some.map(({ key, n }) => `${key}${n}`))).toEqual([
      ['a0', 'c2', 'a10', 'c12'],
      ['b1', 'b11'],
      [],
    ]);
    expect(sent).toEqual([[['c', 'a', 'b', 'x']]]);
  });

  test('of two turns are two, and one that is alone is sent as it is', async () => {
    const { sent, read } = server(ordered);
    const keys = ['a', 'a'];
    await read([keys]);
    await read([['b']]);
    expect(sent).toEqual([[['a', 'a']], [['b']]]);
    expect(sent[0]?.[0]).toBe(keys);
  });

  test('that differ in anything else are apart', async () => {
    const { sent, read } = server(ordered);
    await Promise.all([
      read([['a'], '2026-06-01']),
      read([['b'], '2026-06-02']),
      read([['c'], '2026-06-01']),
    ]);
    expect(sent).toEqual([
      [['a', 'c'], '2026-06-01'],
      [['b'], '2026-06-02'],
    ]);
  });

  test('of one key are apart, so that nobody has the rows of another', async () => {
    const { sent, read } = server(ordered);
    const [first, second] = await Promise.all([read([['a', 'b']]), read([['b']])]);
    expect(sent).toEqual([[['a', 'b']], [['b']]]);
    expect(first?.find(({ key }) => key === 'b')).not.toBe(second?.[0]);
    expect(first?.filter(({ key }) => key === 'b')).toEqual(second);
  });

  test('of many keys are apart', async () => {
    const { sent, read } = server(ordered);
    const many = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
    await Promise.all([read([many('x', 150)]), read([many('y', 50)]), read([many('z', 1)])]);
    expect(sent.map(([keys]) => (keys as string[]).length)).toEqual([200, 1]);
  });

  test('that fail together fail only for whom they fail alone', async () => {
    const { sent, read } = server(ordered, (keys) => keys.includes('b'));
    const found = await Promise.allSettled([read([['a']]), read([['b']]), read([['c']])]);
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(found[1]).toMatchObject({ reason: { message: 'no b' } });
    expect(sent).toEqual([[['a', 'b', 'c']], [['a']], [['b']], [['c']]]);
  });

  test('whose rows are of other keys fail', async () => {
    const read = joinReads<unknown, Row>(
      (given) => given,
      async () => [{ key: 'z', n: 1 }],
      (row) => row.key,
    );
    await expect(read([['a']])).rejects.toThrow('a row is of none of the keys');
    const both = await Promise.allSettled([read([['a']]), read([['b']])]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('that cannot be sent fail, and nobody else with them', async () => {
    const read = joinReads<unknown, Row>(
      ([, day]) => (day as Date).toISOString(),
      async () => [],
      (row) => row.key,
    );
    const found = await Promise.allSettled([read([['a'], new Date(Number.NaN)]), read([['b'], new Date(0)])]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
