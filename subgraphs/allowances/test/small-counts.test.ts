// One household of a community draws the allowance: a stranger must not learn it from all that is published together.
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { determined, type Sum } from '@civil-affairs/kit/testing/subtraction';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';
import { allowancesOf, countyOfficer, foreignOfficer, resident, stranger } from './testing.ts';

const graph = testSubgraph(allowances);

interface Amount {
  households?: number | null;
  amount: { fen: number } | null;
  isSuppressed: boolean;
}

const standards = ['URBAN', 'RURAL', 'BOTH'] as const;

/** Every figure that is asked for in the same way for each standard, of every division with grants and those above. */
const figures: Record<
  string,
  { selection: string; read: (answer: never, standard: string) => Amount | null }
> = {
  inForce: {
    selection: standards
      .map(
        (one) =>
          `${one}: inForce${one === 'BOTH' ? '' : `(settlement: ${one})`} { households amount { fen } isSuppressed }`,
      )
      .join(' '),
    read: (answer, standard) => answer[standard],
  },
  paidIn: {
    selection: standards
      .map(
        (one) =>
          `${one}: paidIn${one === 'BOTH' ? '' : `(settlement: ${one})`} { amount { fen } isSuppressed }`,
      )
      .join(' '),
    read: (answer, standard) => answer[standard],
  },
  timeline: {
    selection: `timeline { URBAN: urban { households amount { fen } isSuppressed }
      RURAL: rural { households amount { fen } isSuppressed } }`,
    read: ({ timeline }: { timeline: Record<string, Amount>[] }, standard) =>
      timeline[11]?.[standard] ?? null,
  },
  series: {
    selection: `series(from: "2026-11", to: "2026-11") { URBAN: urban { households amount { fen } isSuppressed }
      RURAL: rural { households amount { fen } isSuppressed } BOTH: total { households amount { fen } isSuppressed } }`,
    read: ({ series }: { series: Record<string, Amount>[] }, standard) => series[0]?.[standard] ?? null,
  },
};

/** Every division that may hold a grant, and those above it. */
let codes: string[];
/** A community of one household. */
let lonely: string;
beforeAll(async () => {
  const rows = await graph.database.sql`
    SELECT community_code AS code, count(*)::int AS households FROM grants g
    WHERE category = 'ALLOWANCE' AND effective_until IS NULL AND effective_from <= '2026-11-01'
      AND NOT EXISTS (SELECT FROM grant_terms t WHERE t.grant_id = g.id AND status = 'SUSPENDED')
    GROUP BY 1 ORDER BY 1`;
  codes = [...new Set(rows.flatMap(({ code }) => ['222401', String(code).slice(0, 9), String(code)]))];
  lonely = String(rows.find(({ households }) => households === 1)?.code);
});

describe('one household that draws the allowance', () => {
  const selection = Object.values(figures)
    .map(({ selection }, n) => selection.replaceAll(/(URBAN|RURAL|BOTH): /g, `f${n}$1: `))
    .join(' ');

  test.each([
    ['anybody', null],
    ['a resident', resident('res_somebody')],
    ['staff of another place', stranger],
    ['staff of another city', foreignOfficer],
  ])('is not shown to %s', async (_, viewer) => {
    const found = await allowancesOf(graph, lonely, figures.inForce?.selection ?? '', viewer);
    expect(found.BOTH).toEqual({ households: null, amount: null, isSuppressed: true });
  });

  test('is shown to the officer of the place, as is everything else', async () => {
    const officer = { ...countyOfficer, division: lonely.slice(0, 9) };
    const found = await allowancesOf(graph, lonely, selection, officer);
    expect(found.f0BOTH).toEqual({ households: 1, amount: { fen: expect.any(Number) }, isSuppressed: false });
    expect(JSON.stringify(found)).not.toContain('"isSuppressed":true');
  });

  test.each(Object.entries(figures))(
    'does not follow from %s of all divisions under all standards',
    async (name, { selection, read }) => {
      const ask = async (viewer: Viewer | null) => {
        const answers = await graph.ofDivisions(codes, `allowances { ${selection} }`, viewer);
        return new Map(
          codes.flatMap((code, n) =>
            standards.flatMap((standard) => {
              const amount = read(answers[n] as never, standard);
              return amount ? [[`${code} ${standard}`, amount] as const] : [];
            }),
          ),
        );
      };
      const [shown, true_] = [await ask(null), await ask(countyOfficer)];
      const unknown = new Set([...true_.keys()].filter((cell) => shown.get(cell)?.isSuppressed));
      expect(unknown).toContain(`${lonely} ${true_.has(`${lonely} BOTH`) ? 'BOTH' : 'URBAN'}`);
      for (const [cell, figure] of true_) {
        if (unknown.has(cell)) expect(shown.get(cell)?.amount).toBeNull();
        else expect(shown.get(cell)).toEqual(figure);
        if (name !== 'paidIn' && figure.households && figure.households < 5) expect(unknown).toContain(cell);
      }
      expect(determined({ sums: sumsOf([...true_.keys()]), unknown })).toEqual([]);
      expect(shown.get('222401 URBAN')?.isSuppressed).toBe(false);
    },
  );

  test('does not follow from the money of a month either: it is withheld wherever the grants in force are', async () => {
    const onFirst = 'first: inForce(on: "2026-11-01") { isSuppressed } paidIn { isSuppressed }';
    const answers = await graph.ofDivisions(codes, `allowances { ${onFirst} }`, null);
    const inForce = answers.filter(({ first }) => first.isSuppressed);
    expect(inForce.length).toBeGreaterThan(0);
    for (const { paidIn } of inForce) expect(paidIn.isSuppressed).toBe(true);
  });

  test('is withheld alike from who asks for it alone and with its neighbours', async () => {
    const field = `allowances { ${figures.inForce?.selection} }`;
    const together = await graph.ofDivisions(codes, field, null);
    for (const code of [lonely, demoCommunity, '222401'])
      expect(await graph.ofDivisions([code], field, null)).toEqual([together[codes.indexOf(code)]]);
  });

  test('costs a visitor as many statements as an officer', async () => {
    const count = (viewer: Viewer | null) =>
      graph.countStatements(() => graph.ofDivisions(codes, `allowances { ${selection} }`, viewer));
    expect(await count(null)).toBe(await count(countyOfficer));
  });
});

/** The sums that anybody knows between the cells that exist. */
function sumsOf(cells: readonly string[]): Sum[] {
  const exists = new Set(cells);
  return cells.flatMap((cell) => {
    const [code = '', standard] = cell.split(' ');
    const below =
      code.length === 12 ? [] : codes.filter((one) => one.length === code.length + 3 && one.startsWith(code));
    const parts = below.map((one) => `${one} ${standard}`);
    return [
      ...(parts.length > 0 ? [{ whole: cell, parts }] : []),
      ...(standard === 'BOTH' && exists.has(`${code} URBAN`)
        ? [{ whole: cell, parts: [`${code} URBAN`, `${code} RURAL`] }]
        : []),
    ];
  });
}
