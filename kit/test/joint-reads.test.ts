import { describe, expect, test } from 'vitest';
import { joinReads } from '../src/joint-reads.ts';

interface Row {
  key: string;
  n: number;
}

/** A server of rows: what it is sent is asked when a turn of the loop is over. */
function server(rows: readonly Row[], fails: (keys: readonly string[]) => boolean = () => false) {
  const sent: (readonly unknown[])[] = [];
  const read = joinReads<readonly unknown[], Row>({
    bind: (given) => given,
    read: (values, take) =>
      new Promise<void>((resolve, reject) =>
        setImmediate(() => {
          const given = values();
          const keys = given[0] as readonly string[];
          sent.push(given);
          for (const row of rows) if (keys.includes(row.key)) take([row.key, row.n]);
          if (fails(keys)) reject(new Error(`no ${keys}`));
          else resolve();
        }),
      ),
    rowOf: ([key, n]) => ({ key, n }) as Row,
    keyOf: (row) => row.key,
    mostKeys: 200,
  });
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

  test('of two turns are two, and a key that is given twice is one', async () => {
    const { sent, read } = server(ordered);
    expect(await read([['a', 'a']])).toHaveLength(2);
    await read([['b']]);
    expect(sent).toEqual([[['a']], [['b']]]);
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

  test('of one key are one too, and each is given rows of its own', async () => {
    const { sent, read } = server(ordered);
    const [first, second] = await Promise.all([read([['a', 'b']]), read([['b', 'c']])]);
    expect(sent).toEqual([[['a', 'b', 'c']]]);
    const shared = [first, second].map((some) => some?.filter(({ key }) => key === 'b'));
    expect(shared[0]).toEqual([
      { key: 'b', n: 1 },
      { key: 'b', n: 11 },
    ]);
    expect(shared[1]).toEqual(shared[0]);
    for (const [n, row] of (shared[0] ?? []).entries()) expect(shared[1]?.[n]).not.toBe(row);
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
    const { read } = server([...ordered, { key: 'z', n: 1 }]);
    const wrong = joinReads<readonly unknown[], Row>({
      bind: (given) => given,
      read: async (values, take) => {
        values();
        take(['z', 1]);
      },
      rowOf: ([key, n]) => ({ key, n }) as Row,
      keyOf: (row) => row.key,
      mostKeys: 200,
    });
    expect(await read([['z']])).toHaveLength(1);
    await expect(wrong([['a']])).rejects.toThrow('a row is of none of the keys');
    const both = await Promise.allSettled([wrong([['a']]), wrong([['b']])]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('that cannot be sent fail, and nobody else with them', async () => {
    const read = joinReads<string, Row>({
      bind: ([, day]) => (day as Date).toISOString(),
      read: async (values) => values(),
      rowOf: () => ({ key: 'a', n: 0 }),
      keyOf: (row) => row.key,
      mostKeys: 200,
    });
    const found = await Promise.allSettled([read([['a'], new Date(Number.NaN)]), read([['b'], new Date(0)])]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test('that cannot leave fail, and nobody waits for them afterwards', async () => {
    let isThere = false;
    const read = joinReads<readonly unknown[], Row>({
      bind: (given) => given,
      read: async (values, take) => {
        if (!isThere) throw new Error('no connection');
        for (const key of values()[0] as string[]) take([key, 1]);
      },
      rowOf: ([key, n]) => ({ key, n }) as Row,
      keyOf: (row) => row.key,
      mostKeys: 200,
    });
    const found = await Promise.allSettled([read([['a']]), read([['b']])]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isThere = true;
    expect(await read([['c']])).toEqual([{ key: 'c', n: 1 }]);
  });

  test('that leave again, since one before them failed, begin anew', async () => {
    let lefts = 0;
    const read = joinReads<readonly unknown[], Row>({
      bind: (given) => given,
      read: async (values, take) => {
        for (let n = 0; n < 2; n += 1) {
          lefts += 1;
          const [keys] = values() as [string[]];
          for (const key of keys) take([key, n]);
        }
      },
      rowOf: ([key, n]) => ({ key, n }) as Row,
      keyOf: (row) => row.key,
      mostKeys: 200,
    });
    expect(await read([['a']])).toEqual([{ key: 'a', n: 1 }]);
    expect(lefts).toBe(2);
  });
});
