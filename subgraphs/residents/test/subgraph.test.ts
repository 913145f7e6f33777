import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { serviceViewer } from '@civil-affairs/kit/subgraph';
import { errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { citizenIdOf } from '../src/sealed.ts';
import { residents } from '../src/subgraph.ts';
import { residents as residentRows } from '../src/tables.ts';

const graph = testSubgraph(residents);

const worker = testViewer({ scopes: ['residents:read'], division: demoCommunity });
const stranger = testViewer({ scopes: ['residents:read'], division: '222401006003' });
const officer = testViewer({
  role: 'INTEGRATOR',
  scopes: ['residents:read', 'residents:identify'],
  division: '222401',
});
const elder = demoId('Resident', 2);
const husband = demoId('Resident', 1);
const self = testViewer({
  role: 'RESIDENT',
  scopes: ['residents:read', 'residents:identify'],
  residentId: elder,
});
const entities = `
  ... on Resident { id name }
  ... on Household { id settlement members { resident { id } relation } }
  ... on Division { code level }`;

async function readResident(viewer: typeof worker | null, id = elder) {
  return graph.ask(
    'query ($id: ID!) { resident(id: $id) { name birthDate maskedCitizenId } }',
    { id },
    viewer,
  );
}

describe('division', () => {
  test('names a division in three languages and counts its people', async () => {
    const data = await graph.read(
      `{ division(code: "222401003004") {
        level name { zhHans ko en text } parent { code parent { code parent { code } } }
        population { residents elders households }
      } }`,
    );
    expect(data.division).toMatchObject({
      level: 'COMMUNITY',
      name: { zhHans: '民盛社区', ko: '민성사회구역', en: 'Minsheng Community', text: '民盛社区' },
      parent: { code: '222401003', parent: { code: '222401', parent: null } },
    });
    const [counted] = await graph.database.sql`
      SELECT count(*)::int AS residents, (count(*) FILTER (WHERE birth_date <= '1966-11-20'))::int AS elders
      FROM residents WHERE community_code = ${demoCommunity} AND died_on IS NULL`;
    expect(data.division).toMatchObject({ population: { ...counted } });
  });

  test('has the 14 streets and 148 communities of the statistical code table', async () => {
    const { data } = await graph.ask('{ division(code: "222401") { children { level children { code } } } }');
    const city = data.division as { children: { children: unknown[] }[] };
    expect(city.children).toHaveLength(14);
    expect(city.children.flatMap((street) => street.children)).toHaveLength(148);
  });

  test('about 22.3 % of the city are 60 or older, as published', async () => {
    const { data } = await graph.ask('{ division(code: "222401") { population { residents elders } } }');
    const { population } = data.division as { population: { residents: number; elders: number } };
    const share = population.elders / population.residents;
    expect(share).toBeGreaterThan(0.215);
    expect(share).toBeLessThan(0.23);
  });

  test('an unknown code is null', async () => {
    const { data, errors } = await graph.ask('{ division(code: "999999") { code } }');
    expect({ data, errors }).toEqual({ data: { division: null }, errors: undefined });
  });

  test('the population falls when a resident dies', async () => {
    const query = '{ division(code: "222401003004") { population { residents } } }';
    const before = await graph.ask(query);
    await graph.database
      .sql`UPDATE residents SET died_on = '2026-11-19' WHERE id = ${demoId('Resident', 20)}`;
    const after = await graph.ask(query);
    await graph.database.sql`UPDATE residents SET died_on = NULL WHERE id = ${demoId('Resident', 20)}`;
    const count = ({ data }: typeof before) =>
      (data.division as { population: { residents: number } }).population.residents;
    expect(count(after)).toBe(count(before) - 1);
  });
});

describe('few people in a division', () => {
  const population = 'population { residents elders households isSuppressed }';

  test('are counted for its staff alone, and a neighbour with them', async () => {
    const { sql } = graph.database;
    const [small, neighbour] = (
      await sql`SELECT community_code AS code FROM residents
        WHERE left(community_code, 9) = '222401006' AND died_on IS NULL GROUP BY 1 ORDER BY count(*), 1`
    ).map(({ code }) => String(code));
    const moved = await sql`UPDATE residents SET community_code = ${String(neighbour)}
      WHERE community_code = ${String(small)} AND died_on IS NULL AND id NOT IN (SELECT id FROM residents
        WHERE community_code = ${String(small)} AND died_on IS NULL ORDER BY id LIMIT 3) RETURNING id`;
    const query = `{ division(code: "222401") { ${population}
      children { code ${population} children { code ${population} } } } }`;
    const ask = async (viewer: typeof worker | null) => (await graph.read(query, {}, viewer)).division;
    const [shown, known] = [await ask(null), await ask(officer)];
    await sql`UPDATE residents SET community_code = ${String(small)} WHERE id = ANY (${moved.map(({ id }) => id)})`;

    type Place = { code: string; population: Record<string, number | null>; children: Place[] };
    const communities = ({ children }: Place) => children.flatMap((street) => street.children);
    const of = (city: Place) => communities(city).find(({ code }) => code === small)?.population;
    expect(of(known)).toMatchObject({ residents: 3, isSuppressed: false });
    expect(of(shown)).toMatchObject({ residents: null, elders: null, isSuppressed: true });
    const beside = communities(shown).filter(
      ({ code, population: { residents } }) => residents === null && code !== small,
    );
    expect(beside.map(({ code }) => code.slice(0, 9))).toEqual(['222401006']);
    expect(shown.population).toEqual({ ...known.population, isSuppressed: false });
  });
});

describe('who may see a resident', () => {
  test('the worker of the own community, with the citizen id masked', async () => {
    const { data, errors } = await readResident(worker);
    expect(errors).toBeUndefined();
    expect(data.resident).toEqual({
      name: '韩京雪',
      birthDate: '1953-02-20',
      maskedCitizenId: '222*************44',
    });
  });

  test('not the worker of another community, who cannot tell it from an unknown id', async () => {
    const forbidden = await readResident(stranger);
    const absent = await readResident(stranger, demoId('Resident', 999_999));
    expect(forbidden).toEqual(absent);
    expect(forbidden.data).toEqual({ resident: null });
  });

  test('not a public visitor, whose error names the code', async () => {
    const answer = await readResident(null);
    expect(answer.data).toEqual({ resident: null });
    expect(await errorCode(answer)).toBe('UNAUTHENTICATED');
  });

  test('not a token without the scope', async () => {
    expect(await errorCode(readResident(testViewer({ division: '222401' })))).toBe('FORBIDDEN');
  });

  test('the person, and those of the same household, but nobody else', async () => {
    expect((await readResident(self)).data.resident).toMatchObject({ name: '韩京雪' });
    expect((await readResident(self, husband)).data.resident).not.toBeNull();
    expect((await readResident(self, demoId('Resident', 3))).data.resident).toBeNull();
  });

  test('a resident cannot list a community', async () => {
    const query = '{ division(code: "222401003004") { residents { nodes { id } } } }';
    expect((await graph.ask(query, {}, self)).data).toEqual({ division: { residents: null } });
    expect((await graph.ask(query, {}, stranger)).data).toEqual({ division: { residents: null } });
  });
});

describe('protected reads', () => {
  test('the whole citizen id is written into the access log, which the person sees', async () => {
    const read = `{ resident(id: "${elder}") { citizenId(purpose: ALLOWANCE_CASE, caseNumber: "A-7") } }`;
    const { data } = await graph.ask(read, {}, officer);
    expect((data.resident as { citizenId: string }).citizenId).toMatch(/^222499195302\d{5}[\dX]$/);
    const log = `{ resident(id: "${elder}") { reads(first: 2) {
      nodes { readBy readByRole action purpose caseNumber refused residentIds } } } }`;
    const entry = { readBy: 'test', readByRole: 'INTEGRATOR', refused: false, residentIds: [elder] };
    expect((await graph.ask(log, {}, self)).data).toEqual({
      resident: {
        reads: {
          nodes: [
            { ...entry, action: 'readResidents', purpose: null, caseNumber: null },
            { ...entry, action: 'readCitizenId', purpose: 'ALLOWANCE_CASE', caseNumber: 'A-7' },
          ],
        },
      },
    });
    expect((await graph.ask(log, {}, officer)).data).toEqual({ resident: { reads: null } });
  });

  test('an auditor reads the log but no resident', async () => {
    const auditor = testViewer({ role: 'AUDITOR', scopes: ['audit:read'], division: '222401' });
    const { data } = await graph.ask(
      '{ residentReads(first: 100) { nodes { action residentId } } }',
      {},
      auditor,
    );
    expect(data.residentReads.nodes).toContainEqual({ action: 'readCitizenId', residentId: elder });
    expect((await readResident(auditor)).data.resident).toBeNull();
  });

  test('the application role can add to the log but not change it', async () => {
    await expect(graph.database.sql`UPDATE audit_log SET actor = 'nobody'`).rejects.toThrow(
      /permission denied/,
    );
    await expect(graph.database.sql`DELETE FROM audit_log`).rejects.toThrow(/permission denied/);
  });

  const search = `query ($citizenId: String!) {
    residentByCitizenId(citizenId: $citizenId, purpose: SYSTEM_INTEGRATION) { id }
  }`;

  test('a citizen id finds its person, also with a lower-case x', async () => {
    const people = await graph.database.db.select().from(residentRows).limit(100);
    const [citizenId, id] = people
      .map((person) => [citizenIdOf(graph, person), person.id] as const)
      .find(([written]) => written.endsWith('X')) ?? [''];
    const { data } = await graph.ask(search, { citizenId: citizenId.toLowerCase() }, officer);
    expect(data).toEqual({ residentByCitizenId: { id } });
    expect(citizenId).toHaveLength(18);
  });

  test.each(['222499195302205045', '222499200302290019', '22249919530220', '22249920991231001X'])(
    'a wrong citizen id is refused and not repeated',
    async (citizenId) => {
      const { errors } = await graph.ask(search, { citizenId }, officer);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(JSON.stringify(errors)).not.toContain(citizenId);
    },
  );

  test('a search outside the jurisdiction finds nothing and is written down as refused', async () => {
    const [row] = await graph.database.db.select().from(residentRows).where(eq(residentRows.id, elder));
    const foreign = testViewer({ scopes: ['residents:identify', 'residents:read'], division: '222401006' });
    const { data } = await graph.ask(search, { citizenId: row && citizenIdOf(graph, row) }, foreign);
    expect(data).toEqual({ residentByCitizenId: null });
    const [entry] = await graph.database
      .sql`SELECT outcome, details FROM audit_log WHERE action = 'identifyResident' ORDER BY id DESC LIMIT 1`;
    expect(entry).toMatchObject({ outcome: 'REFUSED', details: { citizenId: '222*************44' } });
  });
});

describe('facts for other services', () => {
  const facts = `query ($ids: [ID!]!) {
    registryFacts(ids: $ids, purpose: MARRIAGE_REGISTRATION, caseNumber: "m-1") { id sex ancestors { id generations } }
  }`;

  test('are answered to services alone', async () => {
    const everything = testViewer({ scopes: ['residents:read', 'residents:identify'], division: '222401' });
    expect(await errorCode(graph.ask(facts, { ids: [elder] }, everything))).toBe('FORBIDDEN');
  });

  test('hold the ancestors of every known generation', async () => {
    const { sql } = graph.database;
    const [a, b, c, d] = [30, 31, 32, 33].map((n) => demoId('Resident', n)) as [
      string,
      string,
      string,
      string,
    ];
    await sql`DELETE FROM kin_links WHERE child_id IN (${a}, ${b}, ${c})`;
    await sql`INSERT INTO kin_links (child_id, parent_id) VALUES (${a}, ${b}), (${b}, ${c}), (${c}, ${d})`;
    const { data } = await graph.ask(facts, { ids: [a] }, serviceViewer('marriages'));
    const known = (data.registryFacts as { ancestors: unknown[] }[])[0]?.ancestors;
    expect(known).toEqual(
      expect.arrayContaining([
        { id: b, generations: 1 },
        { id: c, generations: 2 },
        { id: d, generations: 3 },
      ]),
    );
  });
});

describe('the household of a case', () => {
  const query = `query ($memberId: ID!) {
    registryHousehold(memberId: $memberId, purpose: ALLOWANCE_CASE, caseNumber: "app-1") {
      id communityCode settlement members { relation person { id name birthDate ancestors { id } } } }
  }`;

  test('is answered to services alone', async () => {
    const everything = testViewer({ scopes: ['residents:read', 'residents:identify'], division: '222401' });
    expect(await errorCode(graph.ask(query, { memberId: elder }, everything))).toBe('FORBIDDEN');
  });

  test('has its members with their relations, and each read is in the member’s access log', async () => {
    const { sql } = graph.database;
    const service = serviceViewer('allowances');
    graph.statements.length = 0;
    const { registryHousehold } = await graph.read(query, { memberId: elder }, service);
    expect(graph.statements.filter((text) => text.includes('audit_log'))).toHaveLength(1);
    expect(registryHousehold).toMatchObject({
      id: demoId('Household', 1),
      settlement: 'URBAN',
      members: [
        { relation: 'APPLICANT', person: { id: husband } },
        { relation: 'SPOUSE', person: { id: elder, name: '韩京雪' } },
      ],
    });
    const reads = await sql`
      SELECT subject_id, purpose FROM audit_log WHERE case_number = 'app-1' ORDER BY subject_id`;
    expect([...reads]).toEqual([
      { subject_id: husband, purpose: 'ALLOWANCE_CASE' },
      { subject_id: elder, purpose: 'ALLOWANCE_CASE' },
    ]);
  });

  test('is null for somebody who is in none', async () => {
    const { registryHousehold } = await graph.read(query, { memberId: 'res_x' }, serviceViewer('allowances'));
    expect(registryHousehold).toBeNull();
  });
});

describe('entities and pages', () => {
  test('every entity resolves by its key, and a resident only for whom may see it', async () => {
    const representations = [
      { __typename: 'Resident', id: elder },
      { __typename: 'Household', id: demoId('Household', 1) },
      { __typename: 'Division', code: '222401' },
    ];
    expect(await graph.entities(representations, entities, worker)).toMatchObject([
      { id: elder, name: '韩京雪' },
      {
        settlement: 'URBAN',
        members: [{ relation: 'APPLICANT', resident: { id: husband } }, { relation: 'SPOUSE' }],
      },
      { level: 'CITY' },
    ]);
    expect(await graph.entities(representations, entities, stranger)).toEqual([
      null,
      null,
      { code: '222401', level: 'CITY' },
    ]);
  });

  test('pages walk through a community without a gap or a repetition', async () => {
    const query = `query ($after: String) { division(code: "222401003004") {
      residents(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
    } }`;
    type Page = {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
    const ids: string[] = [];
    let page: Page | undefined;
    do {
      const { data } = await graph.ask(query, { after: page?.pageInfo.endCursor ?? null }, worker);
      page = (data.division as { residents: Page }).residents;
      ids.push(...page.nodes.map(({ id }) => id));
    } while (page.pageInfo.hasNextPage);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(page.totalCount);
  });

  test.each([
    ['a page of 10,000', 'first: 10000'],
    ['an empty page', 'first: 0'],
    ['a forged cursor', 'after: "WyJhIl0"'],
    ['a cursor that is no cursor', 'after: "x"'],
  ])('%s is refused', async (_, argument) => {
    const query = `{ division(code: "222401003004") { residents(${argument}) { nodes { id } } } }`;
    expect(await errorCode(graph.ask(query, {}, worker))).toBe('BAD_USER_INPUT');
  });

  test('twenty residents with household and community cost as many statements as two', async () => {
    const query = `query ($first: Int) { division(code: "222401003004") { residents(first: $first) { nodes {
      id community { name { ko } } household { community { code } members { relation resident { name } } }
    } } } }`;
    const statementsFor = (first: number) =>
      graph.countStatements(() => graph.read(query, { first }, worker));
    const few = await statementsFor(2);
    expect(few).toBeGreaterThan(0);
    expect(await statementsFor(20)).toBe(few);
  });
});
