import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, type TestClient } from '../client.ts';
import { CanteensDocument, CityOverviewDocument, ResidentAcrossDomainsDocument } from '../generated.ts';
import { personaOf, startTestGraph, type TestGraph } from '../graph.ts';
import { demoId } from '../ids.ts';

let graph: TestGraph;
let client: TestClient;
beforeAll(async () => {
  graph = await startTestGraph();
  client = clientOf(graph);
});
afterAll(() => graph.stop());

const codes = (errors: unknown) =>
  (errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
const featured = demoId('Resident', 2);

describe('tokens and scopes', () => {
  test('a forged token is refused with 401 before anything is asked', async () => {
    const token = `${await graph.token('auditor')}x`;
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ division(code: "222401") { code } }' }),
    });
    expect(response.status).toBe(401);
    expect(codes(((await response.json()) as { errors: unknown }).errors)).toEqual(['UNAUTHENTICATED']);
  });

  test('every field that the token does not open is named and written down, and nothing is fetched', async () => {
    graph.statements.length = 0;
    const query = `{ resident(id: "${featured}") { name citizenId(purpose: DATA_SUBJECT_REQUEST) } residentReads { totalCount } }`;
    const { data, errors } = await graph.request(query, {}, 'community-worker');
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([
      'Resident.citizenId needs the scope residents:identify.',
      'Query.residentReads needs the scope audit:read.',
    ]);
    expect(graph.statements.map(({ text }) => text)).toEqual([
      expect.stringContaining('INSERT INTO "audit_log"'),
    ]);
    const sql = postgres({ ...graph.city.admin, max: 1 });
    const rows = await sql`
      SELECT actor, outcome, details FROM residents.audit_log WHERE action = 'readFields'`;
    await sql.end();
    expect([...rows]).toEqual([
      {
        actor: 'demo:community-worker',
        outcome: 'REFUSED',
        details: { fields: ['Resident.citizenId', 'Query.residentReads'] },
      },
    ]);
  });

  test('who has no token is refused without a row: nobody is known by no name', async () => {
    graph.statements.length = 0;
    expect(codes((await graph.request(`{ resident(id: "${featured}") { name } }`)).errors)).toEqual([
      'UNAUTHENTICATED',
    ]);
    expect(graph.statements).toEqual([]);
  });

  test('a guarded field cannot hide behind an alias, a fragment or a type condition', async () => {
    const query = `query { a: node(id: "${featured}") { ...f } }
      fragment f on Node { ... on Resident { harmless: citizenId(purpose: DATA_SUBJECT_REQUEST) } }`;
    expect(codes((await graph.request(query)).errors)).toEqual(['UNAUTHENTICATED']);
    expect(codes((await graph.request(query, {}, 'community-worker')).errors)).toEqual(['FORBIDDEN']);
  });

  test('fields for services are in no client schema', async () => {
    const { errors } = await graph.request('{ registryFacts(ids: []) { id } }', {}, 'integrator');
    expect(codes(errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const hidden = `{ resident(id: "${featured}") { communityCode } }`;
    expect(codes((await graph.request(hidden, {}, 'community-worker')).errors)).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

describe('jurisdiction across domains', () => {
  const everything = `query ($id: ID!) { resident(id: $id) {
    name maritalStatus elderCare { assessedLevel } allowance { status } } }`;

  test('the worker of the own community sees a person in every domain', async () => {
    const { resident } = await client.run(ResidentAcrossDomainsDocument);
    expect(resident).toMatchObject({
      name: '韩京雪',
      maritalStatus: 'MARRIED',
      marriages: { nodes: [{ registrationNumber: expect.stringMatching(/^J222401-\d{4}-\d{6}$/) }] },
      elderCare: {
        assessedLevel: 'MODERATE',
        admission: { institution: { name: { zhHans: expect.any(String) } } },
      },
      allowance: { status: 'ACTIVE', monthlyAmount: { yuan: expect.stringMatching(/^\d+\.\d\d$/) } },
      funeral: null,
    });
    expect(resident?.elderCare?.mealOrdersThisMonth).toBeGreaterThan(0);
  });

  test('the worker of another community sees nobody, and asks no domain about the person', async () => {
    const stranger = { ...personaOf('community-worker'), division: '222401006003' };
    graph.statements.length = 0;
    expect(await graph.request(everything, { id: featured }, stranger)).toEqual({ data: { resident: null } });
    expect(new Set(graph.statements.map(({ subgraph }) => subgraph))).toEqual(new Set(['residents']));
  });

  test('the domains themselves refuse a person outside the jurisdiction, also without the gateway', async () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Resident { allowance { status } } } }`;
    const facts = {
      viewer: {
        subject: 'x',
        name: 'x',
        role: 'COMMUNITY_WORKER' as const,
        scopes: ['residents:read', 'residents:summary'],
        division: '222401006003',
        residentId: null,
        organisationIds: [],
      },
      requestId: 'r',
      language: 'zhHans' as const,
    };
    const representations = [{ __typename: 'Resident', id: featured, communityCode: '222401003004' }];
    const answer = await graph.transports.allowances?.({ query, variables: { representations } }, facts);
    expect(answer).toMatchObject({ data: { _entities: [{ allowance: null }] } });
  });

  test('a resident sees the own record; of the household only what the registry shows', async () => {
    const own = await graph.request(everything, { id: featured }, 'resident');
    expect(own.data.resident).toMatchObject({
      name: '韩京雪',
      maritalStatus: 'MARRIED',
      allowance: { status: 'ACTIVE' },
    });
    const husband = await graph.request(everything, { id: demoId('Resident', 1) }, 'resident');
    expect(husband.data.resident).toMatchObject({ maritalStatus: null, allowance: null });
    const neighbour = await graph.request(everything, { id: demoId('Resident', 3) }, 'resident');
    expect(neighbour.data).toEqual({ resident: null });
  });
});

test('subgraphs know for which organisations the viewer acts', async () => {
  const organisationsOf = async (who: string) =>
    (await graph.request('{ viewer { organisationIds } }', {}, who)).data.viewer.organisationIds;
  expect(await organisationsOf('charity')).toEqual(['org_01900000-0000-7000-8000-000000000001']);
  expect(await organisationsOf('care-institution')).toEqual(['ins_01900000-0000-7000-8000-000000000001']);
  expect(await organisationsOf('community-worker')).toEqual([]);
});

describe('bad input', () => {
  test.each(['2023-02-29', '2024-13-01', 'tomorrow', ''])(
    'the impossible date %j is refused before any fetch',
    async (on) => {
      graph.statements.length = 0;
      const variable = await graph.request(
        'query ($on: LocalDate) { division(code: "222401") { elderCare(on: $on) { institutionCount } } }',
        { on },
      );
      expect(codes(variable.errors)).toEqual(['BAD_USER_INPUT']);
      const literal = await graph.request(
        `{ division(code: "222401") { elderCare(on: "${on}") { institutionCount } } }`,
      );
      expect(codes(literal.errors)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(graph.statements).toEqual([]);
    },
  );

  test('an unknown division or person is null in every domain', async () => {
    const query =
      '{ division(code: "110101") { code elderCare { institutionCount } charity { campaignCount } } }';
    expect(await graph.request(query)).toEqual({ data: { division: null } });
    const nobody = await client.run(ResidentAcrossDomainsDocument, { id: demoId('Resident', 999_999) });
    expect(nobody).toEqual({ resident: null });
  });

  test('a page of 10,000 is refused with a stable code, and the rest of the answer comes', async () => {
    const query = '{ division(code: "222401003004") { code residents(first: 10000) { nodes { id } } } }';
    const { data, errors } = await graph.request(query, {}, 'community-worker');
    expect(data).toEqual({ division: { code: '222401003004', residents: null } });
    expect(codes(errors)).toEqual(['BAD_USER_INPUT']);
  });

  test('a NUL character is refused in a literal and in a variable', async () => {
    const literal = await graph.request('{ division(code: "a\\u0000") { code } }');
    const variable = await graph.request('query ($code: ID!) { division(code: $code) { code } }', {
      code: '\u0000',
    });
    expect([...codes(literal.errors), ...codes(variable.errors)]).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  test('a form post from another site is refused (CSRF)', async () => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.ok).toBe(false);
  });
});

describe('front ends on other origins', () => {
  const preflight = (origin: string) =>
    fetch(graph.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  test('a page of this machine may ask, with its token', async () => {
    const { status, headers } = await preflight('http://localhost:5173');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('a page of another site may not read an answer', async () => {
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('failures', () => {
  test('an unexpected error is masked, names its request, and costs only its own field', async () => {
    const sql = postgres({ ...graph.city.admin, max: 1 });
    await sql`REVOKE SELECT ON ALL TABLES IN SCHEMA charity FROM charity_app`;
    const { data, errors } = await client.answer(CityOverviewDocument);
    await sql`GRANT SELECT ON ALL TABLES IN SCHEMA charity TO charity_app`;
    await sql.end();
    expect(data.division?.elderCare).toMatchObject({ institutionCount: 82 });
    expect(data.division?.funerals).toMatchObject({ hotline: '96444' });
    expect(errors).not.toHaveLength(0);
    for (const error of errors ?? []) {
      expect(error.message).toBe('Something went wrong on our side.');
      expect(error.extensions).toEqual({
        code: 'INTERNAL_SERVER_ERROR',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
    expect(JSON.stringify(errors)).not.toMatch(/permission|select|charity_app/i);
  });
});

describe('node', () => {
  const query = `query ($id: ID!) { node(id: $id) { __typename id
    ... on Resident { name } ... on Household { settlement } ... on Canteen { title: name { zhHans } } } }`;

  test('finds an object of any domain by its id, for whom may see it', async () => {
    const seen = await graph.request(query, { id: featured }, 'community-worker');
    expect(seen.data.node).toEqual({ __typename: 'Resident', id: featured, name: '韩京雪' });
    const { division } = await client.run(CanteensDocument);
    const [canteen] = division?.elderCare?.canteens.nodes ?? [];
    const found = await graph.request(
      'query ($id: ID!) { node(id: $id) { ... on Canteen { name { zhHans } } } }',
      { id: canteen?.id },
    );
    expect(found.data.node).toEqual({ name: { zhHans: canteen?.name.zhHans } });
  });

  const stranger = { ...personaOf('community-worker'), division: '222401006003' };
  test.each([
    ['a prefix that no type has', 'zzz_1', 'community-worker'],
    ['no prefix', 'nonsense', 'community-worker'],
    ['an id that no person has', demoId('Resident', 999_999), 'community-worker'],
    ['an id that was not made here', 'res_nonsense', 'community-worker'],
    ['a canteen that there is not', demoId('Canteen', 999_999), null],
    ['a person whom the viewer may not see', featured, stranger],
  ] as const)('is null without an error for %s, whatever is asked of it', async (_, id, who) => {
    expect(await graph.request(query, { id }, who)).toEqual({ data: { node: null } });
    const bare = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await graph.request(bare, { id }, who)).toEqual({ data: { node: null } });
  });

  test('asks each owner once for all that are requested', async () => {
    graph.statements.length = 0;
    const ids = [1, 2, 3].map((n) => demoId('Canteen', 900_000 + n));
    const fields = ids.map((id, n) => `n${n}: node(id: "${id}") { id }`);
    expect((await graph.request(`{ ${fields.join(' ')} }`)).data).toEqual({ n0: null, n1: null, n2: null });
    expect(graph.statements.map(({ subgraph }) => subgraph)).toEqual(['elder-care']);
  });
});
