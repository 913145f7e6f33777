import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { databaseOf, errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { charity } from '../src/subgraph.ts';

const graph = testSubgraph(charity);

const featured = { __typename: 'Resident', id: demoId('Resident', 2), communityCode: demoCommunity };
const reader = (division: string) => testViewer({ scopes: ['residents:read', 'charity:read'], division });
const worker = testViewer({ scopes: ['residents:read', 'residents:summary'], division: demoCommunity });
const officer = testViewer({
  role: 'CHARITY_OFFICER',
  scopes: ['residents:read', 'charity:read'],
  division: '222401',
});
/** A division in the token of an organisation opens nothing: only the bureau has a jurisdiction. */
const operator = testViewer({ ...officer, role: 'CHARITY_OPERATOR' });
const resident = (n: number) =>
  testViewer({
    role: 'RESIDENT',
    scopes: ['residents:read', 'charity:read'],
    residentId: demoId('Resident', n),
    division: demoCommunity,
  });

async function charityOf(fields: string, viewer: Viewer | null, person: object = featured) {
  return (await graph.entities([person], `... on Resident { charity { ${fields} } }`, viewer))[0].charity;
}

describe('Resident.charity', () => {
  test('sums the donations of the featured resident to 200 yuan', async () => {
    expect(await charityOf('donatedTotal { yuan }', resident(2))).toEqual({
      donatedTotal: { yuan: '200.00' },
    });
  });

  test('is zero for someone who never gave, and grows with a donation', async () => {
    const other = { ...featured, id: 'res_without_donation' };
    expect(await charityOf('donatedTotal { yuan }', officer, other)).toEqual({
      donatedTotal: { yuan: '0.00' },
    });
    const { sql } = graph.database;
    await sql`
      INSERT INTO donations (id, campaign_id, donor_resident_id, amount_fen, donated_on, publication_refused)
      VALUES ('don_test', ${demoId('CharityCampaign', 1)}, ${other.id}, 12345, '2024-01-01', true)`;
    expect(await charityOf('donatedTotal { yuan }', officer, other)).toEqual({
      donatedTotal: { yuan: '123.45' },
    });
    await sql`DELETE FROM donations WHERE id = 'don_test'`;
  });

  test('is null for readers elsewhere, for who acts for a charity alone, and for other residents', async () => {
    expect(await charityOf('donatedTotal { yuan }', reader('222401003003'))).toBeNull();
    expect(await charityOf('donatedTotal { yuan }', operator)).toBeNull();
    expect(await charityOf('donatedTotal { yuan }', resident(1))).toBeNull();
    expect(await charityOf('donatedTotal { yuan }', resident(2))).toEqual({
      donatedTotal: { yuan: '200.00' },
    });
  });

  test('needs a token with the scope', async () => {
    const selection = '... on Resident { charity { donatedTotal { fen } } }';
    const ask = (viewer: Viewer | null) =>
      graph.askEntities([{ __typename: 'Resident', id: 'x' }], selection, viewer);
    expect(await errorCode(ask(null))).toBe('UNAUTHENTICATED');
    expect(await errorCode(ask(testViewer({ division: '222401' })))).toBe('FORBIDDEN');
    expect(await errorCode(ask(worker))).toBe('FORBIDDEN');
  });
});

describe('a person’s donations', () => {
  const list = `donations { totalCount nodes { amount { yuan } donatedOn receiptNumber publishedAs publicationRefused
    campaign { filingNumber } } }`;

  test('are seen by the person and by charity officers, newest first', async () => {
    for (const viewer of [resident(2), officer]) {
      const { donations } = await charityOf(list, viewer);
      expect(donations).toMatchObject({
        totalCount: 3,
        nodes: [
          { amount: { yuan: '100.00' }, donatedOn: '2026-06-18', publicationRefused: false },
          { amount: { yuan: '50.00' }, donatedOn: '2025-12-24', publicationRefused: true, publishedAs: null },
          { amount: { yuan: '50.00' }, donatedOn: '2024-09-08', receiptNumber: 'DEMO-00000001' },
        ],
      });
    }
  });

  test('come page by page, and refuse 10,000 at once and a forged cursor', async () => {
    const page = (args: string) =>
      `donations(${args}) { nodes { donatedOn } pageInfo { hasNextPage endCursor } }`;
    const { donations } = await charityOf(page('first: 2'), officer);
    expect(donations.pageInfo.hasNextPage).toBe(true);
    const rest = await charityOf(page(`first: 2, after: "${donations.pageInfo.endCursor}"`), officer);
    expect(rest.donations).toMatchObject({
      nodes: [{ donatedOn: '2024-09-08' }],
      pageInfo: { hasNextPage: false },
    });
    for (const args of ['first: 10000', 'after: "forged"']) {
      const { communityCode: _, ...person } = featured;
      const selection = `... on Resident { charity { ${page(args)} } }`;
      expect(await errorCode(graph.askEntities([person], selection, resident(2)))).toBe('BAD_USER_INPUT');
    }
  });

  test('cost as many statements for twenty persons as for two', async () => {
    const rows = await graph.database
      .sql`SELECT DISTINCT donor_resident_id AS id FROM donations WHERE donor_resident_id IS NOT NULL LIMIT 20`;
    const people = rows.map(({ id }) => ({ ...featured, id }));
    const ask = (n: number) =>
      graph.entities(
        people.slice(0, n),
        `... on Resident { charity { donatedTotal { fen } ${list} } }`,
        officer,
      );
    expect(await graph.countStatements(() => ask(2))).toBe(3);
    expect(await graph.countStatements(() => ask(20))).toBe(3);
  });
});

describe('a campaign’s donations', () => {
  const query = `query ($n: ID!) { charityCampaign(filingNumber: $n) { donationCount raised { fen }
    donations(first: 100) { totalCount nodes { amount { fen } donatedOn publishedAs } } } }`;
  const numberOf = async (n: number) => {
    const [row] = await graph.database
      .sql`SELECT filing_number FROM campaigns WHERE id = ${demoId('CharityCampaign', n)}`;
    return row?.filing_number as string;
  };

  test('are public with amount and day, newest first, and add up to what was raised', async () => {
    const { charityCampaign } = await graph.read(query, { n: await numberOf(10) });
    const { nodes, totalCount } = charityCampaign.donations;
    expect(nodes).toHaveLength(totalCount);
    expect(charityCampaign.donationCount).toBe(totalCount);
    const days = nodes.map(({ donatedOn }: { donatedOn: string }) => donatedOn);
    expect(days).toEqual(days.toSorted().toReversed());
    const sum = nodes.reduce(
      (total: number, node: { amount: { fen: number } }) => total + node.amount.fen,
      0,
    );
    expect(charityCampaign.raised.fen).toBe(sum);
  });

  test('name a donor only as the donor agreed to (Charity Law, article 82)', async () => {
    const names = async (n: number) =>
      (await graph.read(query, { n: await numberOf(n) })).charityCampaign.donations.nodes
        .filter(({ donatedOn }: { donatedOn: string }) => ['2025-12-24', '2026-06-18'].includes(donatedOn))
        .map(({ publishedAs }: { publishedAs: string | null }) => publishedAs);
    expect(await names(10)).toContain('韩女士');
    expect(await names(6)).not.toContain('韩女士');
    expect(
      await errorCode(graph.ask('{ charityCampaigns { nodes { donations { nodes { donor } } } } }')),
    ).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('donations of the demo city', () => {
  test('come from about one adult in twelve, within the days of their campaigns', async () => {
    const [row] = await graph.database.sql`
      SELECT count(DISTINCT donor_resident_id)::int AS donors,
        count(*) FILTER (WHERE d.donated_on NOT BETWEEN c.starts_on AND c.ends_on OR d.donated_on > '2026-11-20')::int AS outside
      FROM donations d JOIN campaigns c ON c.id = d.campaign_id`;
    const [registry] = await databaseOf(graph, 'residents')
      .sql`SELECT count(*)::int AS adults FROM residents WHERE birth_date <= '2008-11-20'`;
    expect(row?.outside).toBe(0);
    expect(row?.donors / registry?.adults).toBeGreaterThan(0.065);
    expect(row?.donors / registry?.adults).toBeLessThan(0.095);
  });
});
