import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardLimits } from '@civil-affairs/gateway/protection/limits';
import { hashOf } from '@civil-affairs/gateway/protection/trusted-documents';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../client.ts';
import { CityOverviewDocument } from '../generated.ts';
import { personaOf, startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { operations } from '../operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-documents-'));
const ours = 'query Ours($code: ID!) { division(code: $code) { code } }';
const handedIn = 'query HandedIn { division(code: "222401") { code } }';

let graph: TestGraph;
let production: TestGraph;
beforeAll(async () => {
  writeFileSync(join(folder, 'app.json'), JSON.stringify({ 'app/handed-in': handedIn, 'app/ours': ours }));
  graph = await startTestGraph({ protection: { documents: folder } });
  production = await startTestGraph({ protection: { documents: folder, isProduction: true } });
});
afterAll(async () => {
  await graph.stop();
  await production.stop();
  rmSync(folder, { recursive: true });
});

const explorer = { ...personaOf('integrator'), scopes: ['graph:explore', 'graph:inspect', 'residents:read'] };
const cityOverview = operations.find(({ name }) => name === 'CityOverview')?.query ?? '';

async function post(to: TestGraph, body: object | string, who: Who = null) {
  const bearer = await to.token(who);
  const response = await fetch(to.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answer = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string; requestId?: string } }[];
    extensions?: Record<string, unknown>;
  };
  const [error] = answer.errors ?? [];
  return { status: response.status, headers: response.headers, answer, code: error?.extensions.code, error };
}

test.each(['compiled', 'stock'] as const)(
  'on the %s engine, an operation that makes too many objects ends with that alone, and wrong variables are not quoted',
  async (engine) => {
    const limits = { ...standardLimits, objects: 60, subgraphObjects: 50 };
    const narrow = await startTestGraph({ engine, protection: { limits } });
    try {
      const query = '{ division(code: "222401") { children { code children { code children { code } } } } }';
      const { status, answer } = await post(narrow, { query });
      expect({ status, answer }).toEqual({
        status: 400,
        answer: {
          errors: [
            {
              message: 'The operation makes too many objects. Ask for smaller pages or fewer levels.',
              extensions: { code: 'OPERATION_TOO_LARGE', requestId: expect.any(String) },
            },
          ],
        },
      });
      expect((await post(narrow, { query: cityOverview, variables: {} })).answer.errors).toBeUndefined();

      const wrong = { query: 'query ($first: Int) { charityCampaigns(first: $first) { totalCount } }' };
      const { code, error } = await post(narrow, { ...wrong, variables: { first: 'Wang Xiaoming' } });
      expect([code, error?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('"$first"')]);
      expect(error?.message).not.toContain('Wang');
    } finally {
      await narrow.stop();
    }
  },
);

describe('a request that asks for too much', () => {
  test('is answered with one error, its code, and the request that it was', async () => {
    const { status, answer, error } = await post(graph, { query: `{ ${'a:__typename '.repeat(400)} }` });
    expect(status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    const many = await post(graph, {
      query: `{ ${Array.from({ length: 16 }, (_, n) => `a${n}:__typename`)} }`,
    });
    expect(many).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    expect(many.error).toEqual({
      message: expect.stringContaining('aliases'),
      extensions: { code: 'OPERATION_TOO_LARGE', requestId: expect.any(String) },
    });
    expect(error?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('is answered in the same form when its body is too long, too deep or no JSON', async () => {
    const long = await post(graph, { query: '{ __typename }', variables: { text: 'x'.repeat(1_100_000) } });
    expect(long).toMatchObject({ status: 413, code: 'OPERATION_TOO_LARGE' });
    const deep = await post(
      graph,
      `{"query":"{__typename}","variables":{"a":${'['.repeat(9e4)}${']'.repeat(9e4)}}}`,
    );
    expect(deep).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    const broken = await post(graph, '{"query":');
    expect(broken).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    for (const { error } of [long, deep, broken])
      expect(error?.extensions.requestId).toEqual(expect.any(String));
  });

  test('is refused in an address too', async () => {
    const variables = encodeURIComponent(`{"a":${'['.repeat(25)}${']'.repeat(25)}}`);
    const response = await fetch(`${graph.url}?query={__typename}&variables=${variables}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }],
    });
  });

  test('is refused for the one mutation too many, before anything is written', async () => {
    graph.statements.length = 0;
    const input = '{clientMutationKey:"k",appointmentId:"x",version:1,reason:"r"}';
    const mutation = `mutation { a: cancelMarriageAppointment(input:${input}) { problems { code } } b: __typename }`;
    const { code } = await post(graph, { query: mutation }, 'resident');
    expect(['OPERATION_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
    const two = await post(graph, { query: 'mutation { a: __typename b: __typename }' }, 'resident');
    expect(two).toMatchObject({ status: 400, code: 'OPERATION_TOO_LARGE' });
    expect(graph.statements).toEqual([]);
  });
});

describe('the cost of an operation', () => {
  test('is shown to who may inspect the graph, and to nobody else', async () => {
    const answered = await post(graph, { query: cityOverview }, explorer);
    expect(answered.answer.extensions?.cost).toEqual({
      estimated: expect.any(Number),
      allowed: 15_000,
      objects: expect.any(Number),
    });
    const { cost } = (answered.answer.extensions ?? {}) as { cost: { estimated: number; objects: number } };
    expect(cost.estimated).toBeGreaterThan(0);
    expect(cost.objects).toBeGreaterThan(0);
    expect((await post(graph, { query: cityOverview }, 'integrator')).answer.extensions).toBeUndefined();
  });
});

describe('trusted documents', () => {
  test('are asked for by id, by hash, and by the persisted query of Apollo, in body and address', async () => {
    const expected = { data: { division: { code: '222401' } } };
    const byId = { documentId: 'app/ours', variables: { code: '222401' } };
    expect((await post(production, byId)).answer).toEqual(expected);
    expect((await post(production, { documentId: `sha256:${hashOf(handedIn)}` })).answer).toEqual(expected);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(handedIn) } };
    expect((await post(production, { extensions })).answer).toEqual(expected);
    const address = `${production.url}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const response = await fetch(address, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await response.json()).toEqual(expected);
  });

  test('an id that is not registered is refused by name', async () => {
    expect(await post(production, { documentId: 'app/other' })).toMatchObject({
      status: 400,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  test('the operations of our own front ends are registered', async () => {
    expect((await post(production, { query: cityOverview })).status).toBe(200);
  });
});

describe('in production', () => {
  test('an operation that nobody registered needs a scope, and learns nothing of the schema without it', async () => {
    const wrong = { query: '{ divisio(code: "222401") { code } }' };
    expect(await post(production, wrong)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const refused = await post(production, wrong, 'integrator');
    expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(refused.error?.message).not.toContain('Did you mean');
    const answered = await post(production, wrong, explorer);
    expect(answered).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answered.error?.message).toContain('Did you mean');
  });

  test('introspection needs the scope', async () => {
    const query = getIntrospectionQuery();
    expect(await post(production, { query }, 'integrator')).toMatchObject({ status: 403 });
    expect((await post(production, { query }, explorer)).status).toBe(200);
    expect((await post(graph, { query })).status).toBe(200);
  });

  test('a hash that somebody with the scope has sent does not open the operation for others', async () => {
    const query = 'query Persisted { division(code: "222401") { code level } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
    expect((await post(production, { query, extensions }, explorer)).status).toBe(200);
    expect((await post(production, { extensions }, explorer)).status).toBe(200);
    expect(await post(production, { extensions }, 'integrator')).toMatchObject({ status: 403 });
  });

  test('a wrong value in a variable gives no suggestion', async () => {
    const body = { documentId: 'app/ours', variables: { code: { cod: 1 } } };
    const { error } = await post(production, body);
    expect(error?.message).not.toContain('Did you mean');
  });

  test('answers tell what is left of the rate of their viewer', async () => {
    const { headers } = await post(production, { documentId: 'app/handed-in' }, 'auditor');
    expect(headers.get('ratelimit-policy')).toBe('"identity";q=1200;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"identity";r=1\d{3};t=\d+$/);
  });
});

describe('searches by citizen id', () => {
  const search = (n: number) => {
    const fields = Array.from(
      { length: n },
      (_, at) => `s${at}: ${searchField}(citizenId: "x", purpose: SYSTEM_INTEGRATION) { id }`,
    );
    return { query: `{ ${fields.join(' ')} }` };
  };
  const searchField = 'residentByCitizenId';

  test('are thirty a minute, each alias counted, wherever the gateway runs', async () => {
    const searcher = { ...personaOf('integrator'), id: 'another-integrator' };
    for (let n = 0; n < 3; n++) await post(graph, search(10), searcher);
    const { status, code, headers } = await post(graph, search(1), searcher);
    expect({ status, code }).toEqual({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('ratelimit')).toMatch(/^"search";r=0;t=\d+$/);
  });
});

describe('slow requests', () => {
  test('sixty connections that trickle end by themselves, and hold no stop up', async () => {
    const trickled = await startTestGraph();
    const { hostname, port } = new URL(trickled.url);
    const head =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900\r\n';
    const sockets = Array.from({ length: 60 }, (_, n) => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(n % 2 === 0 ? head : `${head}\r\n{"query":`);
      return socket;
    });
    const trickle = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write(' ');
    }, 100);
    try {
      await new Promise((resolve) => setTimeout(resolve, 500));
      // Nobody else has to wait for them.
      await clientOf(trickled).run(CityOverviewDocument);
      const started = Date.now();
      await trickled.stop();
      expect(Date.now() - started).toBeLessThan(4_000);
    } finally {
      clearInterval(trickle);
      for (const socket of sockets) socket.destroy();
    }
  });
});
