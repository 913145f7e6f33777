import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Connection, connection, connectionOfAll, pageRequest } from '../src/pages.ts';

const rows = Array.from({ length: 45 }, (_, n) => ({ id: `r${String(n).padStart(3, '0')}` }));
const key = (row: { id: string }) => [row.id];

describe('pages', () => {
  test('a page has twenty rows unless the client says otherwise', () => {
    expect(pageRequest({}, 1)).toEqual({ size: 20, after: null });
    expect(pageRequest({ first: 100 }, 1).size).toBe(100);
  });

  test.each([0, -1, 101, 10_000])('first: %i is refused', (first) => {
    expect(() => pageRequest({ first }, 1)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  test('a cursor leads back to the key of its row', () => {
    const page = connection(rows.slice(0, 6), { size: 5, after: null }, key, async () => 45);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(pageRequest({ after: page.pageInfo.endCursor }, 1).after).toEqual(['r004']);
  });

  test('every text that is no cursor is refused', () => {
    fc.assert(
      fc.property(fc.string(), (after) => {
        expect(() => pageRequest({ after }, 1)).toThrow();
      }),
    );
  });

  test('a cursor with a foreign shape is refused', () => {
    for (const value of [['a', 'b'], [1], { a: 1 }, ['\u0000'], ['x'.repeat(101)], null]) {
      const after = Buffer.from(JSON.stringify(value)).toString('base64url');
      expect(() => pageRequest({ after }, 1)).toThrow();
    }
  });

  test('the cursor of a row that is not in the list is refused, not taken for the beginning', () => {
    const after = Buffer.from('["r999"]').toString('base64url');
    expect(() => connectionOfAll(rows, pageRequest({ after }, 1), key)).toThrow(/cursor/);
  });

  test('walking with any page size visits every row once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (first) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page: Connection<{ id: string }> = connectionOfAll(
            rows,
            pageRequest({ first, after }, 1),
            key,
          );
          seen.push(...page.nodes.map(({ id }) => id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(seen).toEqual(rows.map(({ id }) => id));
      }),
    );
  });
});
