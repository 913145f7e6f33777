// An operation that comes again is answered without the server's steps: with the same status, headers and body, and what is
// refused or fails is told by the server itself.
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { composed } from '../composed.ts';
import { personaOf, startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { inOneSecond } from '../one-second.ts';
import { operations } from '../operations.ts';

/** What is sent beside a token. */
interface Sent {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ keepsAnswers: true });
});
afterAll(() => graph?.stop());

const served = vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
beforeEach(() => {
  served.mockClear();
});

async function send(sent: Sent, who: Who, headers: Record<string, string> = {}): Promise<Reply> {
  const bearer = await graph.token(who);
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: JSON.stringify(sent),
  });
  const reply = Object.fromEntries(response.headers);
  expect(reply['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  delete reply['x-request-id'];
  delete reply.date;
  const text = (await response.text()).replaceAll(/"requestId":"[\da-f-]{36}"/g, '"requestId":""');
  return { status: response.status, headers: reply, body: JSON.parse(text) };
}

/** With what it has sent to the database: what is refused sends nothing, and what fails is executed once. */
async function watch(...sent: Parameters<typeof send>): Promise<Reply & { statements: string[] }> {
  graph.statements.length = 0;
  const reply = await send(...sent);
  return { ...reply, statements: graph.statements.map(({ text }) => text) };
}

/** A document that nobody has sent before, and that says the same. */
let written = 0;
const anew = ({ query, ...rest }: Sent): Sent => ({ ...rest, query: `${query}\n# ${++written}` });

const queries = operations.filter(({ query }) => !/^mutation/m.test(query));
/** They are counted, and refused to who asks so often. */
const limited = ['IdentifyResident', 'ResidentsByPhone'];

describe('every registered query', () => {
  test.each(queries.filter(({ name }) => !limited.includes(name)))(
    '$name is answered the second time as the first',
    ({ query, variables, persona }) =>
      inOneSecond(async () => {
        const sent = { query, ...(variables && { variables }) };
        const first = await send(sent, persona);
        expect(first).toMatchObject({ status: 200 });
        served.mockClear();
        expect(await send(sent, persona)).toEqual(first);
        const isError = 'errors' in (first.body as object);
        expect(served).toHaveBeenCalledTimes(isError ? 1 : 0);
      }),
  );
});

const people = `query People($first: Int! = 2, $code: ID! = "222401003004") {
  division(code: $code) { name { text } residents(first: $first) { totalCount nodes { name } } }
}`;
const two = `${people} query City { division(code: "222401") { name { text } } }`;
const worker = 'community-worker';
const visitor = { ...personaOf(worker), scopes: ['elder-care:read'] };
const inspector = { ...personaOf(worker), scopes: ['residents:read', 'graph:inspect'] };

describe('an operation that is known', () => {
  beforeAll(async () => {
    for (const sent of [{ query: people }, { query: two, operationName: 'People' }])
      for (const headers of [{}, { accept: 'application/graphql-response+json' }])
        expect(await send(sent, worker, headers)).toMatchObject({ status: 200, body: { data: {} } });
  });

  test.each<[string, Omit<Sent, 'query'>, Who, Record<string, string>?]>([
    ['for other variables', { variables: { first: 1 } }, worker],
    ['with variables that are null', { variables: null }, worker],
    ['in another language', {}, worker, { 'accept-language': 'ko' }],
    ['in the media type of GraphQL', {}, worker, { accept: 'application/graphql-response+json' }],
    ['for somebody who sees nothing there', { variables: { code: '222402' } }, worker],
  ])('is answered %s', async (_, sent, who, headers) => {
    const known = await send({ query: people, ...sent }, who, headers);
    expect(served).not.toHaveBeenCalled();
    expect(known).toMatchObject({ status: 200, body: { data: { division: {} } } });
    expect(known).toEqual(await send(anew({ query: people, ...sent }), who, headers));
  });

  test.each<[string, number, Omit<Sent, 'query'>, Who, Record<string, string>?]>([
    ['without a token', 200, {}, null],
    ['without the scope', 200, {}, visitor],
    ['with a token that is none', 401, {}, null, { authorization: 'Bearer a.b.c' }],
    ['with a page that is larger than any', 200, { variables: { first: 101 } }, worker],
    ['with a text for a number', 400, { variables: { first: 'two' } }, worker],
    ['with null for a number', 400, { variables: { first: null } }, worker],
    ['with a NUL character', 400, { variables: { code: '2224\0' } }, worker],
    ['with a list of variables', 400, { variables: [] as never }, worker],
    ['by a name that it does not have', 400, { operationName: 'Persons' }, worker],
    ['in a language that nobody speaks', 406, {}, worker, { accept: 'text/csv' }],
    ['with its cost, for who may inspect', 200, {}, inspector],
  ])('is told by the server %s', async (_, status, sent, who, headers) => {
    const known = await watch({ query: people, ...sent }, who, headers);
    expect(known.status).toBe(status);
    expect(known).toEqual(await watch(anew({ query: people, ...sent }), who, headers));
  });

  test('is refused as ever where its variables make it too large', async () => {
    const members = 'household { members { resident { household { members { resident { name } } } } } }';
    const page = `residents(first: $first) { nodes { ${members} } }`;
    const pages = [1, 2, 3, 4, 5, 6].map((n) => `p${n}: ${page}`).join(' ');
    const query = `query Large($first: Int) { division(code: "222401003004") { ${pages} } }`;
    expect((await send({ query, variables: { first: 1 } }, worker)).status).toBe(200);
    const large = { query, variables: { first: 100 } };
    const known = await send(large, worker);
    expect(known).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }] },
    });
    expect(known).toEqual(await send(anew(large), worker));
  });

  test('is one of its document, whichever was named before', async () => {
    const city = { query: two, operationName: 'City' };
    for (const _ of ['first', 'second'])
      expect((await send(city, null)).body).toEqual({ data: { division: { name: { text: '延吉市' } } } });
    const named = await send({ query: two, operationName: 'People' }, worker);
    expect(named.body).toMatchObject({ data: { division: { residents: { nodes: [{}, {}] } } } });
    expect(served).toHaveBeenCalledTimes(1);
    expect(await send({ query: two }, worker)).toMatchObject({ status: 400 });
  });

  test('is checked once more on another supergraph', async () => {
    const { supergraph } = composed;
    const other = supergraph.replace(/\bresidents\((?=[^)]*\): ResidentConnection )/, 'persons(');
    expect(other === supergraph).toBe(false);
    await graph.reload(other);
    const { body } = await send({ query: people }, worker);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    await graph.reload(supergraph);
    expect(await send({ query: people }, worker)).toMatchObject({ body: { data: {} } });
  });
});
