import { addMonths } from '@civil-affairs/kit/dates';
import { divisionOf, errorCode, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { allowances } from '../src/subgraph.ts';
import { allowancesOf, countyOfficer } from './testing.ts';

const graph = testSubgraph(allowances);

const figures = 'households persons amount { fen } started stopped raised reduced isSuppressed';
const series = (from: string, to: string, more = '') =>
  `series(from: "${from}", to: "${to}"${more}) { month urban { ${figures} } rural { ${figures} } total { ${figures} } }`;

/** A grant as its rows have it in a month; undefined while it is not paid. */
interface Row {
  category: string;
  settlement: string;
  code: string;
  from: string;
  until: string | null;
  terms: { since: string; status: string; persons: number; amount: number }[];
}

async function grantRows(): Promise<Row[]> {
  const rows = await graph.database.sql`
    SELECT g.category, g.settlement, g.community_code AS code, g.effective_from::text AS from,
      g.effective_until::text AS until, json_agg(json_build_object('since', t.since, 'status', t.status,
        'persons', t.counted_members, 'amount', t.monthly_amount_fen) ORDER BY t.since) AS terms
    FROM grants g JOIN grant_terms t ON t.grant_id = g.id GROUP BY g.id`;
  return rows as unknown as Row[];
}

function paidIn({ terms, until }: Row, month: string) {
  const term = terms.findLast(({ since }) => since <= month);
  return term && term.status !== 'SUSPENDED' && (until === null || until >= month) ? term : undefined;
}

/** The figures of a month, counted one grant after another. */
function countOne(rows: readonly Row[], month: string) {
  const before = addMonths(month, -1);
  const paid = rows.flatMap((row) => paidIn(row, month) ?? []);
  const moved = rows.flatMap((row) => {
    const [now, former] = [paidIn(row, month), paidIn(row, before)];
    return now && former ? [now.amount - former.amount] : [];
  });
  return {
    households: paid.length,
    persons: paid.reduce((sum, { persons }) => sum + persons, 0),
    amount: { fen: paid.reduce((sum, { amount }) => sum + amount, 0) },
    started: rows.filter(({ from }) => from === month).length,
    stopped: rows.filter(({ until }) => until !== null && until.slice(0, 7) === before.slice(0, 7)).length,
    raised: moved.filter((difference) => difference > 0).length,
    reduced: moved.filter((difference) => difference < 0).length,
    isSuppressed: false,
  };
}

describe('the time series of a division', () => {
  test.each(['222401', '222401003', '222401003004'])(
    '%s is what the rows say, month by month',
    async (code) => {
      const all = (await grantRows()).filter(
        (row) => row.category === 'ALLOWANCE' && row.code.startsWith(code),
      );
      const found = await allowancesOf(graph, code, series('2024-09', '2027-02'), countyOfficer);
      expect(found.series).toHaveLength(30);
      for (const { month, urban, rural, total } of found.series) {
        const first = `${month}-01`;
        const of = (settlement: string) => all.filter((row) => row.settlement === settlement);
        expect({ month, urban, rural, total }).toEqual({
          month,
          urban: countOne(of('URBAN'), first),
          rural: countOne(of('RURAL'), first),
          total: countOne(all, first),
        });
      }
    },
  );

  test('shows the raise of July 2025: every urban household gets more, no rural one does', async () => {
    const { series: found } = await allowancesOf(
      graph,
      '222401',
      series('2025-06', '2025-07'),
      countyOfficer,
    );
    expect(found[1].urban.raised).toBeGreaterThan(20);
    expect(found[1].urban.raised + found[1].urban.stopped).toBeLessThanOrEqual(found[0].urban.households);
    expect(found[1].rural.raised).toBe(0);
  });

  test('opens with the stock of the months before, which did not happen in its first month', async () => {
    const short = await allowancesOf(graph, '222401', series('2026-11', '2026-11'));
    const long = await allowancesOf(graph, '222401', series('2017-01', '2026-11'));
    expect(short.series[0]).toEqual(long.series.at(-1));
  });

  test('is of one category, of the allowance when none is named', async () => {
    const hardship = await allowancesOf(
      graph,
      '222401',
      series('2026-11', '2026-11', ', category: SPECIAL_HARDSHIP'),
      countyOfficer,
    );
    const rows = (await grantRows()).filter(({ category }) => category === 'SPECIAL_HARDSHIP');
    expect(hardship.series[0].total.households).toBe(countOne(rows, '2026-11-01').households);
    expect(hardship.series[0].total.households).toBeGreaterThan(0);
  });

  test('is refused for more than 120 months, and for months in the wrong order', async () => {
    for (const [from, to] of [
      ['2016-01', '2026-01'],
      ['2026-02', '2026-01'],
    ] as const)
      expect(
        await errorCode(
          graph.askEntities([divisionOf('222401')], `... on Division { allowances { ${series(from, to)} } }`),
        ),
      ).toBe('BAD_USER_INPUT');
  });

  test('costs one statement for one division and for thirty', async () => {
    const codes = await graph.database.sql`SELECT DISTINCT community_code AS code FROM grants LIMIT 30`;
    const ask = (divisions: readonly string[]) =>
      graph.countStatements(() =>
        graph.ofDivisions(divisions, `allowances { ${series('2017-01', '2026-11')} }`),
      );
    expect(await ask(['222401'])).toBe(1);
    expect(await ask(codes.map(({ code }) => String(code)))).toBe(1);
  });
});
