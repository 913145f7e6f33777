import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Leaf, pathOf, type Withheld, withhold } from '../src/suppression.ts';
import { determined, type Sum } from '../src/testing/subtraction.ts';

/** Communities of a city by their last six digits, urban and rural. */
const city = (communities: Record<string, readonly [number, number]>): Leaf[] =>
  Object.entries(communities).map(([code, parts]) => ({ path: pathOf(`222401${code}`), parts }));

const sorted = ({ totals, parts }: Withheld) => ({ totals: [...totals].sort(), parts: [...parts].sort() });

describe('small counts', () => {
  test('are withheld, and the smallest beside them', () => {
    const found = withhold(
      city({ '001001': [1, 0], '001002': [18, 0], '001003': [7, 0], '001004': [0, 0], '002001': [30, 0] }),
    );
    const hidden = ['222401001001', '222401001003'];
    expect(sorted(found)).toEqual({ totals: hidden, parts: hidden });
  });

  test('of a whole street hide a community of another one', () => {
    const { totals } = withhold(
      city({ '001001': [2, 0], '002001': [6, 0], '002002': [9, 0], '003001': [70, 0] }),
    );
    expect([...totals].sort()).toEqual(['222401001', '222401001001', '222401002', '222401002001']);
  });

  test('under one standard hide both, and not what they are together', () => {
    const { totals, parts } = withhold(city({ '001001': [17, 2], '001002': [8, 9], '001003': [40, 40] }));
    expect([...totals]).toEqual([]);
    expect([...parts].sort()).toEqual(['222401001001', '222401001002']);
  });

  test('are not shown by their sum either: two of one household hide a third', () => {
    const { totals } = withhold(
      city({ '001001': [1, 0], '001002': [1, 0], '001003': [9, 0], '001004': [20, 0] }),
    );
    expect([...totals].sort()).toEqual(['222401001001', '222401001002', '222401001003']);
  });

  test('may be what is the city’s own and no community’s', () => {
    const own = { path: pathOf('222401'), parts: [3, 0] };
    const { totals } = withhold([own, ...city({ '001001': [6, 0], '002001': [9, 0] })]);
    expect([...totals].sort()).toEqual(['222401000', '222401000000', '222401001', '222401001001']);
  });

  test('of another figure that moves with this one are withheld here too', () => {
    const first = withhold(city({ '001001': [3, 0], '001002': [6, 0], '001003': [8, 0] }));
    const second = withhold(city({ '001001': [3, 0], '001002': [6, 0], '001003': [5, 0] }), first);
    expect(sorted(second)).toEqual(sorted(first));
  });
});

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 5, max: 9 }),
  fc.nat({ max: 200 }),
);
const place = fc.record({
  street: fc.integer({ min: 1, max: 4 }),
  community: fc.integer({ min: 1, max: 5 }),
});
const cityOf = (of: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.record({ place, parts: fc.tuple(of, of) }), {
      selector: ({ place: { street, community } }) => `${street} ${community}`,
      maxLength: 20,
    })
    .map((rows) =>
      rows.map(({ place: { street, community }, parts }) => ({
        path: pathOf(`22240100${street}00${community}`),
        parts,
      })),
    );

describe('in any city', () => {
  test('no withheld count follows from all that is published, and each of 1 to 4 is withheld', () => {
    fc.assert(
      fc.property(cityOf(count), (leaves) => {
        const graph = publication(leaves, withhold(leaves));
        for (const [cell, value] of graph.cells)
          if (value > 0 && value < 5) expect(graph.unknown).toContain(cell);
        expect(determined(graph)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('nor when it withholds what another figure does', () => {
    fc.assert(
      fc.property(cityOf(count), cityOf(count), (first, second) => {
        const also = withhold(first);
        expect(determined(publication([...first.map(emptied), ...second], withhold(second, also)))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  test('what is withheld of a published place is together at least 5, or nothing', () => {
    fc.assert(
      fc.property(cityOf(count), (leaves) => {
        const { cells, sums, unknown } = publication(leaves, withhold(leaves));
        for (const { whole, parts } of sums) {
          if (unknown.has(whole)) continue;
          const together = parts.reduce(
            (sum, part) => sum + (unknown.has(part) ? (cells.get(part) ?? 0) : 0),
            0,
          );
          expect(together === 0 || together >= 5).toBe(true);
        }
      }),
    );
  });

  test('nothing is withheld where every count is 0 or at least 5', () => {
    fc.assert(
      fc.property(cityOf(fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 90 }))), (leaves) => {
        expect(sorted(withhold(leaves))).toEqual({ totals: [], parts: [] });
      }),
    );
  });

  test('its own figure is withheld only when it is small itself, and a zero never', () => {
    fc.assert(
      fc.property(cityOf(count), (leaves) => {
        const found = withhold(leaves);
        const { cells } = publication(leaves, found);
        const total = cells.get('222401 total') ?? 0;
        expect(found.totals.has('222401')).toBe(total > 0 && total < 5);
        for (const code of found.parts) expect(cells.get(`${code} total`)).toBeGreaterThan(0);
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(cityOf(count), (leaves) => {
        expect(sorted(withhold(leaves.toReversed()))).toEqual(sorted(withhold(leaves)));
      }),
    );
  });
});

interface Publication {
  cells: Map<string, number>;
  sums: Sum[];
  unknown: Set<string>;
}

function emptied({ path }: Leaf): Leaf {
  return { path, parts: [0, 0] };
}

/** All figures of a city with every sum that a visitor knows between them, and those that the visitor is not shown. */
function publication(leaves: readonly Leaf[], { totals, parts }: Withheld): Publication {
  const cells = new Map<string, number>();
  const children = new Map<string, Set<string>>();
  for (const { path, parts: counts } of leaves)
    path.forEach((code, n) => {
      const below = path[n + 1];
      if (below) children.set(code, (children.get(code) ?? new Set()).add(below));
      const figures = {
        urban: counts[0] ?? 0,
        rural: counts[1] ?? 0,
        total: (counts[0] ?? 0) + (counts[1] ?? 0),
      };
      for (const [name, value] of Object.entries(figures))
        cells.set(`${code} ${name}`, (cells.get(`${code} ${name}`) ?? 0) + value);
    });
  const codes = new Set([...cells.keys()].map((cell) => cell.split(' ')[0] as string));
  const sums = [...codes].flatMap((code) => [
    { whole: `${code} total`, parts: [`${code} urban`, `${code} rural`] },
    ...(children.has(code) ? ['urban', 'rural', 'total'] : []).map((name) => ({
      whole: `${code} ${name}`,
      parts: [...(children.get(code) ?? [])].map((child) => `${child} ${name}`),
    })),
  ]);
  const unknown = [...cells.keys()].filter((cell) => {
    const [code = '', name] = cell.split(' ');
    return (name === 'total' ? totals : parts).has(code);
  });
  return { cells, sums, unknown: new Set(unknown) };
}
