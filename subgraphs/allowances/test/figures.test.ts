import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { divisionOf, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import { allowancesOf, asSuperuser, countyOfficer, whileChanged } from './testing.ts';

const graph = testSubgraph(allowances);

const figures = `inForce { households persons amount { yuan } } urban: inForce(settlement: URBAN) { households }
  rural: inForce(settlement: RURAL) { persons } paidIn { amount { fen } }`;

/** For an officer of the city, from whom nothing is withheld. */
const ofOfficer = (code: string, selection: string) => allowancesOf(graph, code, selection, countyOfficer);

describe('figures', () => {
  test.each(['2026-11-20', '2025-06-30', '2024-10-31'])('on %s they are those of the rows', async (day) => {
    const found = await ofOfficer(
      '222401',
      `inForce(on: "${day}") { households persons amount { fen } isSuppressed }
       urban: inForce(on: "${day}", settlement: URBAN) { amount { fen } }
       rural: inForce(on: "${day}", settlement: RURAL) { amount { fen } }`,
    );
    const rows = await graph.database.sql`
      SELECT g.id, t.status, t.counted_members, t.monthly_amount_fen::int AS amount
      FROM grants g JOIN grant_terms t ON t.grant_id = g.id
      WHERE g.community_code LIKE '222401%' AND g.category = 'ALLOWANCE' AND t.since <= ${day}
        AND coalesce(g.effective_until >= ${day}, true)
        AND NOT EXISTS (SELECT 1 FROM grant_terms l
          WHERE l.grant_id = g.id AND l.since <= ${day} AND l.since > t.since)`;
    const inForce = rows.filter((row) => row.status !== 'SUSPENDED');
    const sum = (column: string) => inForce.reduce((total, row) => total + Number(row[column]), 0);
    expect(found.inForce).toEqual({
      households: inForce.length,
      persons: sum('counted_members'),
      amount: { fen: sum('amount') },
      isSuppressed: false,
    });
    expect(found.urban.amount.fen + found.rural.amount.fen).toBe(sum('amount'));
  });

  test('the city is the sum of its streets, urban and rural', async () => {
    const selection = `urban: inForce(settlement: URBAN) { households }
      rural: inForce(settlement: RURAL) { households } all: inForce { households } paidIn { amount { fen } }`;
    const city = await ofOfficer('222401', selection);
    const codes = await graph.database.sql`SELECT DISTINCT left(community_code, 9) AS code FROM grants`;
    const streets = await graph.entities(
      codes.map(({ code }) => divisionOf(String(code))),
      `... on Division { allowances { ${selection} } }`,
      countyOfficer,
    );
    type Street = { allowances: { all: { households: number }; paidIn: { amount: { fen: number } } } };
    const sum = (of: (street: Street) => number) =>
      streets.map(of).reduce((total: number, value: number) => total + value, 0);
    expect(city.urban.households).toBeGreaterThan(0);
    expect(city.rural.households).toBeGreaterThan(0);
    expect(city.all.households).toBe(city.urban.households + city.rural.households);
    expect(sum(({ allowances }) => allowances.all.households)).toBe(city.all.households);
    expect(sum(({ allowances }) => allowances.paidIn.amount.fen)).toBe(city.paidIn.amount.fen);
  });

  test('a suspended grant is not in force, and one in gradual exit is', async () => {
    const { sql } = graph.database;
    const grant = demoId('AllowanceGrant', 0);
    const before = await ofOfficer(demoCommunity, figures);
    await whileChanged(
      () =>
        sql`INSERT INTO grant_terms VALUES (${grant}, '2026-11-01', 'SUSPENDED', 'REVIEWED', 2, 62000, 0)`,
      async () => {
        const after = await ofOfficer(demoCommunity, figures);
        expect(after.inForce.households).toBe(before.inForce.households - 1);
        expect(after.inForce.persons).toBe(before.inForce.persons - 2);
        await sql`UPDATE grant_terms SET status = 'GRADUAL_EXIT' WHERE grant_id = ${grant} AND since = '2026-11-01'`;
        expect((await ofOfficer(demoCommunity, figures)).inForce.households).toBe(before.inForce.households);
      },
      () => sql`DELETE FROM grant_terms WHERE grant_id = ${grant} AND since = '2026-11-01'`,
    );
  });

  test('a returned payment does not count as paid until it is issued again', async () => {
    const set = (status: string) =>
      asSuperuser(
        graph,
        (sql) =>
          sql`UPDATE payments SET status = ${status} WHERE grant_id = ${demoId('AllowanceGrant', 0)} AND month = '2026-11-01'`,
      );
    const paid = async () => (await ofOfficer(demoCommunity, 'paidIn { amount { fen } }')).paidIn.amount.fen;
    const before = await paid();
    await whileChanged(
      () => set('RETURNED'),
      async () => expect(await paid()).toBe(before - 90_000),
      () => set('RE_ISSUED'),
    );
    expect(await paid()).toBe(before);
    await set('PAID');
  });

  test('the timeline shows twelve months with this one, as they are on their first days', async () => {
    const { timeline } = await allowancesOf(
      graph,
      '222401',
      'timeline { month urban { households persons amount { fen } } rural { households } }',
    );
    expect(timeline).toHaveLength(12);
    expect([timeline[0].month, timeline[11].month]).toEqual(['2025-12', '2026-11']);
    const then = await allowancesOf(
      graph,
      '222401',
      'inForce(on: "2026-03-01", settlement: URBAN) { households persons amount { fen } }',
    );
    expect(then.inForce.households).toBeGreaterThan(0);
    expect(timeline[3]).toMatchObject({ month: '2026-03', urban: then.inForce });
  });

  test('a division without grants has zeroes', async () => {
    const found = await allowancesOf(graph, '222499', `${figures} timeline { urban { households } }`);
    expect(found).toMatchObject({
      inForce: { households: 0, amount: { yuan: '0.00' } },
      paidIn: { amount: { fen: 0 } },
    });
    expect(found.timeline).toHaveLength(12);
  });

  test('the number of statements is the same for 2 and for 20 divisions', async () => {
    const codes = await graph.database
      .sql`SELECT DISTINCT community_code AS code FROM grants ORDER BY code LIMIT 20`;
    const divisions = codes.map(({ code }) => divisionOf(String(code)));
    const selection = `... on Division { allowances {
      urbanStandard { id } ruralStandard { id } ${figures} timeline { urban { persons } }
    } }`;
    const few = await graph.countStatements(() => graph.entities(divisions.slice(0, 2), selection, null));
    expect(divisions).toHaveLength(20);
    // Standards, three figures, and for the money of a month whose grants were in force at its beginning.
    expect(few).toBe(5);
    expect(await graph.countStatements(() => graph.entities(divisions, selection, null))).toBe(few);
  });
});
