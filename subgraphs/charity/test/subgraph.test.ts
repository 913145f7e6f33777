import { cityClock } from '@civil-affairs/kit/clock';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { errorCode, startTestSubgraph, testSubgraph } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { charity } from '../src/subgraph.ts';

const graph = testSubgraph(charity);

/** Charity of each division for a public visitor, without errors. */
const divisions = (fields: string, codes: readonly string[]) =>
  graph.ofDivisions(codes, `charity { ${fields} }`);

describe('the counters of the mutual-aid funds', () => {
  const counters = 'registered claimed projects raised { yuan }';

  test('are counted from rows, on any day', async () => {
    const counted = async (on: string) => {
      const [row] = await graph.database.sql`
        SELECT (SELECT count(*)::int FROM community_funds WHERE registered_on <= ${on}) AS registered,
          (SELECT count(*)::int FROM community_funds WHERE claimed_on <= ${on}) AS claimed,
          (SELECT count(*)::int FROM fund_projects WHERE launched_on <= ${on}) AS projects,
          (SELECT coalesce(sum(amount_fen), 0)::int FROM fund_gifts WHERE given_on <= ${on}) AS fen`;
      return row;
    };
    for (const on of ['2026-11-20', '2024-01-01', '2022-06-01', '2021-05-12']) {
      const [city] = await divisions(
        `communityFunds(on: "${on}") { registered claimed projects raised { fen } }`,
        ['222401'],
      );
      const { raised, ...others } = city.communityFunds;
      expect({ on, ...others, fen: raised.fen }).toEqual({ on, ...(await counted(on)) });
    }
    const [today] = await divisions(`communityFunds { ${counters} }`, ['222401']);
    expect(today.communityFunds).toEqual({
      registered: 100,
      claimed: 77,
      projects: 80,
      raised: { yuan: '156390.00' },
    });
  });

  test('add up from the communities to the city, and are zero where there is no fund', async () => {
    const rows = await graph.database.sql`SELECT community_code AS code FROM community_funds`;
    const all = await divisions(
      'communityFunds { registered claimed projects raised { fen } }',
      rows.map(({ code }) => code),
    );
    const total = (pick: (figures: { claimed: number; raised: { fen: number } }) => number) =>
      all.reduce(
        (sum: number, division: { communityFunds: never }) => sum + pick(division.communityFunds),
        0,
      );
    expect([total(({ claimed }) => claimed), total(({ raised }) => raised.fen)]).toEqual([77, 15_639_000]);
    const [none] = await divisions(`communityFunds { ${counters} }`, ['222402']);
    expect(none.communityFunds).toEqual({ registered: 0, claimed: 0, projects: 0, raised: { yuan: '0.00' } });
  });

  test('change with a claim, a project and a gift, from their days on', async () => {
    const { sql } = graph.database;
    const before = (await divisions(`communityFunds { ${counters} }`, ['222401']))[0];
    const [fund] = await sql`SELECT id FROM community_funds WHERE claimed_on IS NULL LIMIT 1`;
    await sql`UPDATE community_funds SET claimed_on = '2026-11-19' WHERE id = ${fund?.id}`;
    await sql`
      INSERT INTO fund_projects (id, fund_id, fund_claimed_on, name_zh, name_ko, name_en, launched_on, goal_fen)
      VALUES ('fpr_test', ${fund?.id}, '2026-11-19', '新', '새', 'New', '2026-11-20', 100)`;
    await sql`INSERT INTO fund_gifts (project_id, number, given_on, amount_fen) VALUES ('fpr_test', 1, '2026-11-20', 50)`;
    const fields = `now: communityFunds { ${counters} } yesterday: communityFunds(on: "2026-11-19") { claimed projects }`;
    const [after] = await divisions(fields, ['222401']);
    expect(after.now).toEqual({ registered: 100, claimed: 78, projects: 81, raised: { yuan: '156390.50' } });
    expect(after.yesterday).toEqual({ claimed: 78, projects: 80 });
    await sql`DELETE FROM fund_gifts WHERE project_id = 'fpr_test'`;
    await sql`DELETE FROM fund_projects WHERE id = 'fpr_test'`;
    await sql`UPDATE community_funds SET claimed_on = NULL WHERE id = ${fund?.id}`;
    expect((await divisions(`communityFunds { ${counters} }`, ['222401']))[0]).toEqual(before);
  });

  test('stand beside the funds themselves, whose projects add up to what they raised', async () => {
    const fields = `communityFunds { raised { fen } } communityFundList(first: 100) { totalCount nodes { community { code } claimedOn raised { fen }
      projects { launchedOn goal { fen } raised { fen } } } }`;
    const [city, community] = await divisions(fields, ['222401', demoCommunity]);
    const funds = city.communityFundList.nodes;
    expect(funds).toHaveLength(city.communityFundList.totalCount);
    for (const { raised, projects, claimedOn } of funds) {
      const sum = projects.reduce((total: number, project: typeof funds) => total + project.raised.fen, 0);
      expect(raised.fen).toBe(sum);
      if (claimedOn === null) expect(projects).toEqual([]);
    }
    const total = funds.reduce((sum: number, fund: typeof funds) => sum + fund.raised.fen, 0);
    expect(total).toBe(city.communityFunds.raised.fen);
    expect(community.communityFundList.nodes).toMatchObject([
      { community: { code: demoCommunity }, projects: [{}, {}] },
    ]);
  });
});

describe('campaigns', () => {
  test('are counted while they are in force; one of the whole city is not one of each community', async () => {
    const fields =
      'now: campaignCount before: campaignCount(on: "2026-06-30") first: campaignCount(on: "2023-10-20")';
    expect(await divisions(fields, ['222401', '222401003', demoCommunity, '222402'])).toEqual([
      { now: 8, before: 6, first: 1 },
      { now: 2, before: 2, first: 0 },
      { now: 1, before: 1, first: 0 },
      { now: 0, before: 0, first: 0 },
    ]);
  });

  test('that a division lists are those that it counts, the latest start first', async () => {
    const [city] = await divisions(
      'campaigns(on: "2026-06-30") { totalCount nodes { startsOn inForce(on: "2026-06-30") } }',
      ['222401'],
    );
    expect(city.campaigns.totalCount).toBe(6);
    const starts = city.campaigns.nodes.map(({ startsOn }: { startsOn: string }) => startsOn);
    expect(starts).toEqual(starts.toSorted().toReversed());
    expect(city.campaigns.nodes.every(({ inForce }: { inForce: boolean }) => inForce)).toBe(true);
  });

  test('raised what their donations sum to', async () => {
    const { charityCampaigns } = await graph.read(
      '{ charityCampaigns { nodes { id raised { fen } donationCount } } }',
    );
    const sums = await graph.database.sql`
      SELECT campaign_id AS id, sum(amount_fen)::int AS fen, count(*)::int AS n FROM donations GROUP BY campaign_id`;
    expect(charityCampaigns.nodes).toHaveLength(13);
    for (const { id, raised, donationCount } of charityCampaigns.nodes) {
      const { fen, n } = sums.find((row) => row.id === id) ?? {};
      expect([raised.fen, donationCount]).toEqual([fen, n]);
    }
  });

  test('are found by their filing number once they are published, and only then', async () => {
    const [hidden] = await graph.database.sql`SELECT * FROM campaigns ORDER BY published_on DESC LIMIT 1`;
    const query =
      'query ($n: ID!) { charityCampaign(filingNumber: $n) { id organisation { form } purpose { ko } } }';
    expect(await graph.read(query, { n: hidden?.filing_number })).toEqual({ charityCampaign: null });
    expect(await graph.read(query, { n: 'unknown' })).toEqual({ charityCampaign: null });
    expect(
      await graph.entities(
        [{ __typename: 'CharityCampaign', id: hidden?.id }],
        '... on CharityCampaign { id }',
      ),
    ).toEqual([null]);
    const later = await startTestSubgraph(charity, { clock: cityClock('2026-11-24') });
    const answer = await later.ask(query, { n: hidden?.filing_number });
    expect(answer.data?.charityCampaign).toMatchObject({
      id: hidden?.id,
      organisation: { form: 'FOUNDATION' },
    });
    await later.stop();
  });

  test('come page by page without a gap, and refuse 10,000 at once and forged cursors', async () => {
    const query =
      'query ($after: String) { charityCampaigns(first: 5, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { charityCampaigns } = await graph.read(query, { after });
      ids.push(...charityCampaigns.nodes.map(({ id }: { id: string }) => id));
      after = charityCampaigns.pageInfo.hasNextPage ? charityCampaigns.pageInfo.endCursor : null;
    } while (after);
    expect(ids).toHaveLength(13);
    expect(new Set(ids).size).toBe(13);
    const cursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const args of [
      'first: 10000',
      'first: 0',
      'after: "forged"',
      `after: "${cursor(['2026-02-30', 'x'])}"`,
      `after: "${cursor(['x'])}"`,
    ])
      expect(await errorCode(graph.ask(`{ charityCampaigns(${args}) { totalCount } }`))).toBe(
        'BAD_USER_INPUT',
      );
  });

  test('cannot be written against the law', async () => {
    const { sql } = graph.database;
    const id = demoId('CharityCampaign', 12);
    const refused = (change: Promise<unknown>, reason: string) => expect(change).rejects.toThrow(reason);
    await refused(sql`UPDATE campaigns SET ends_on = '2029-09-06' WHERE id = ${id}`, 'check');
    await refused(
      sql`UPDATE campaigns SET filed_on = '2026-08-27', published_on = NULL WHERE id = ${id}`,
      'check',
    );
    await refused(
      sql`UPDATE campaigns SET emergency = true, ends_on = '2027-09-06' WHERE id = ${id}`,
      'check',
    );
    await refused(
      sql`UPDATE campaigns SET certificate_number = 'DEMO-CERT-1' WHERE id = ${id}`,
      'foreign key',
    );
    const [other] = await sql`SELECT filing_number FROM campaigns WHERE id <> ${id} LIMIT 1`;
    await refused(
      sql`UPDATE campaigns SET filing_number = ${other?.filing_number} WHERE id = ${id}`,
      'unique',
    );
    await refused(sql`UPDATE donations SET amount_fen = 0`, 'check');
    await refused(sql`UPDATE donations SET published_as = 'x' WHERE publication_refused`, 'check');
  });
});

describe('charities', () => {
  const code = async (n: number) => {
    const id = demoId('CharityOrganisation', n);
    const [row] = await graph.database.sql`SELECT credit_code FROM organisations WHERE id = ${id}`;
    return row?.credit_code as string;
  };
  const fields = `form rating fundraisingCertificate { number }
    fundraisingConditions { met problems { code ... on RuleProblem { article allowedFrom } } }`;
  const ask = async (n: number) =>
    (
      await graph.read(`query ($c: String!) { charityOrganisation(creditCode: $c) { ${fields} } }`, {
        c: await code(n),
      })
    ).charityOrganisation;

  test('are found by their credit code, with their rating and their right to raise funds', async () => {
    expect(await ask(1)).toEqual({
      form: 'SOCIAL_GROUP',
      rating: 4,
      fundraisingCertificate: { number: 'DEMO-CERT-1' },
      fundraisingConditions: { met: true, problems: [] },
    });
  });

  test('show what stands against that right, and until when', async () => {
    const obstacles = await Promise.all(
      [3, 4, 5, 6].map(async (n) => (await ask(n)).fundraisingConditions.problems),
    );
    expect(
      obstacles.map((problems) => problems.map(({ code, allowedFrom }: never) => [code, allowedFrom])),
    ).toEqual([
      [['PENALISED_WITHIN_A_YEAR', '2027-05-13']],
      [],
      [['REGISTERED_LESS_THAN_A_YEAR', '2027-02-27']],
      [
        ['NOT_RATED_3A', null],
        ['CERTIFICATE_REVOKED', '2029-09-30'],
      ],
    ]);
  });

  test('had other rights on other days', async () => {
    const answer = await graph.read(
      `query ($c: String!) { charityOrganisation(creditCode: $c) {
        held: fundraisingCertificate(on: "2024-09-29") { number } lost: fundraisingCertificate(on: "2024-09-30") { number }
        rating(on: "2023-02-28") } }`,
      { c: (await code(6)).toLowerCase() },
    );
    expect(answer.charityOrganisation).toEqual({ held: { number: 'DEMO-CERT-6' }, lost: null, rating: null });
  });

  test('with an unknown code are null, and a wrong check character is refused', async () => {
    const query = (text: string) => `{ charityOrganisation(creditCode: "${text}") { id } }`;
    expect(await graph.read(query('91350100M000100Y43'))).toEqual({ charityOrganisation: null });
    expect(await errorCode(graph.ask(query('91350100M000100Y44')))).toBe('BAD_USER_INPUT');
  });

  test('are counted while they exist', async () => {
    const fields =
      'organisationCount before: organisationCount(on: "2025-12-30") gone: organisationCount(on: "2025-12-31")';
    expect(await divisions(fields, ['222401'])).toEqual([{ organisationCount: 6, before: 6, gone: 5 }]);
  });
});

test('every public entity is found by its key, and an unknown one is null', async () => {
  for (const type of ['CharityOrganisation', 'CharityCampaign', 'CharityCommunityFund'] as const) {
    const [row] = await graph.database.sql`
      SELECT id FROM ${graph.database.sql({ CharityOrganisation: 'organisations', CharityCampaign: 'campaigns', CharityCommunityFund: 'community_funds' }[type])} ORDER BY id LIMIT 1`;
    const representations = [row?.id, 'unknown'].map((id) => ({ __typename: type, id }));
    expect(await graph.entities(representations, `... on ${type} { id }`)).toEqual([{ id: row?.id }, null]);
  }
});

test('the database is asked as often for twenty divisions or campaigns as for two', async () => {
  const codes = (
    await graph.database
      .sql`SELECT community_code AS code FROM community_funds WHERE claimed_on IS NOT NULL LIMIT 20`
  ).map(({ code }) => code);
  const figures = `communityFunds { raised { fen } } campaignCount organisationCount
    campaigns { totalCount nodes { id } } communityFundList { totalCount nodes { raised { fen } projects { raised { fen } } } }`;
  expect(await graph.countStatements(() => divisions(figures, ['222401', demoCommunity]))).toBe(9);
  expect(await graph.countStatements(() => divisions(figures, codes))).toBe(9);
  const campaigns = (n: number) => `{ charityCampaigns(first: ${n}) { nodes { raised { fen } donationCount
    organisation { rating fundraisingCertificate { number } fundraisingConditions { met } }
    donations(first: 3) { totalCount nodes { amount { fen } } } } } }`;
  expect(await graph.countStatements(() => graph.read(campaigns(2)))).toBe(7);
  expect(await graph.countStatements(() => graph.read(campaigns(13)))).toBe(7);
});
