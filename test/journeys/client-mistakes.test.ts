import { hashOf } from '@civil-affairs/gateway/protection/trusted-documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const json = { 'content-type': 'application/json' };
const byAddress = { headers: { 'apollo-require-preflight': 'yes' } };
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const cheap = '{ __typename }';
const two =
  'query One { division(code: "222401") { code } } query Two { division(code: "222401") { level } }';
const byCode = 'query ($code: ID!) { division(code: $code) { code } }';
const withDefault = 'query ($code: ID = "222401") { division(code: $code) { code } }';
const conditional = 'query ($yes: Boolean = true) { division(code: "222401") { code @include(if: $yes) } }';
const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  persistedQuery: { version, sha256Hash },
});

interface Mistake {
  name: string;
  init?: RequestInit;
  /** What follows the address of the graph. */
  search?: string;
  status: number;
  code: string;
}

const mistakes: Mistake[] = [
  {
    name: 'an empty name',
    init: post({ query: cheap, operationName: '' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an empty name beside two operations',
    init: post({ query: two, operationName: '' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'no name beside two operations',
    init: post({ query: two }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'the name of no operation',
    init: post({ query: two, operationName: 'Three' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a name that is no text',
    init: post({ query: cheap, operationName: 5 }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a subscription',
    init: post({ query: 'subscription { day }' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a document that is none',
    init: post({ query: '{ division(' }),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a field that is none',
    init: post({ query: '{ nothing }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a number too great for Int',
    init: post({ query: '{ division(code: "222401") { residents(first: 99999999999) { totalCount } } }' }),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a variable that is missing', init: post({ query: byCode }), status: 400, code: 'BAD_USER_INPUT' },
  {
    name: 'a variable of another type',
    init: post({ query: byCode, variables: { code: { is: 1 } } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL in a variable',
    init: post({ query: byCode, variables: { code: '2\u0000' } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL in a literal',
    init: post({ query: '{ division(code: "\\u0000") { code } }' }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL in a literal, in braces',
    init: post({ query: '{ division(code: "\\u{0}") { code } }' }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL in a literal, in longer braces',
    init: post({ query: '{ division(code: "\\u{0000}") { code } }' }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL as it is in a text of several lines',
    init: post({ query: '{ division(code: """\u0000""") { code } }' }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'NUL in a default',
    init: post({ query: 'query ($code: ID = "\\u{0}") { division(code: $code) { code } }' }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'null where the place may not be null',
    init: post({ query: withDefault, variables: { code: null } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'null for a condition',
    init: post({ query: conditional, variables: { yes: null } }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'the hash of another document',
    init: post({ query: cheap, extensions: persisted(hashOf(two)) }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash of another version',
    init: post({ query: cheap, extensions: persisted(hashOf(cheap), 2) }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash that is no text',
    init: post({ query: cheap, extensions: persisted(7) }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'the hash of another document, in an address',
    init: byAddress,
    search: `?query=${encodeURIComponent(cheap)}&extensions=${encodeURIComponent(JSON.stringify(persisted(hashOf(two))))}`,
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'an id that is not registered',
    init: post({ documentId: 'app/none' }),
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  { name: 'JSON that breaks off', init: post('{"query":'), status: 400, code: 'BAD_REQUEST' },
  { name: 'nothing', init: post(''), status: 400, code: 'BAD_REQUEST' },
  { name: 'a body that is no object', init: post('null'), status: 400, code: 'BAD_REQUEST' },
  { name: 'a list of requests', init: post([{ query: cheap }]), status: 400, code: 'BAD_REQUEST' },
  { name: 'a body without a document', init: post({}), status: 400, code: 'BAD_REQUEST' },
  { name: 'a document that is no text', init: post({ query: 5 }), status: 400, code: 'BAD_REQUEST' },
  {
    name: 'variables that are a list',
    init: post({ query: cheap, variables: [1] }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables as text',
    init: post({ query: cheap, variables: '{}' }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a name that would change prototypes',
    init: post('{"query":"{__typename}","variables":{"__proto__":1}}'),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a body that is too long',
    init: post({ query: cheap, variables: { text: 'x'.repeat(1_100_000) } }),
    status: 413,
    code: 'OPERATION_TOO_LARGE',
  },
  {
    name: 'a form',
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=x',
    },
    status: 415,
    code: 'BAD_REQUEST',
  },
  {
    name: 'plain text, as a page of another site may send it',
    init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'an answer in a format that there is none of',
    init: post({ query: cheap }, { accept: 'text/html' }),
    status: 406,
    code: 'BAD_REQUEST',
  },
  { name: 'an address without a document', init: byAddress, status: 400, code: 'BAD_REQUEST' },
  {
    name: 'an address with two documents',
    init: byAddress,
    search: '?query={a}&query={b}',
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'variables that are no JSON in an address',
    init: byAddress,
    search: '?query={__typename}&variables={',
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a mutation in an address',
    init: byAddress,
    search: '?query=mutation{__typename}',
    status: 405,
    code: 'BAD_REQUEST',
  },
  ...['PUT', 'PATCH', 'DELETE'].map((method) => ({
    name: method,
    init: { ...post({ query: cheap }), method },
    status: 405,
    code: 'BAD_REQUEST',
  })),
];

describe('a mistake of a client is told with its status, its code and its request, before anything is read', () => {
  test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', async (_, mistake) => {
    graph.statements.length = 0;
    const response = await fetch(`${graph.url}${mistake.search ?? ''}`, mistake.init);
    const answer = (await response.json()) as {
      data?: unknown;
      errors: { message: string; extensions: object }[];
    };
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect({ status: response.status, errors: answer.errors.map(({ extensions }) => extensions) }).toEqual({
      status: mistake.status,
      errors: [{ code: mistake.code, requestId: response.headers.get('x-request-id') }],
    });
    expect(answer.errors[0]?.message).not.toBe('Something went wrong on our side.');
    expect(answer).not.toHaveProperty('data');
    expect(graph.statements).toEqual([]);
  });

  test('another method is told which there are', async () => {
    const { headers } = await fetch(graph.url, { method: 'PUT' });
    expect(headers.get('allow')).toBe('GET, POST');
  });
});

describe('what only looks like a mistake is answered', () => {
  test.each([
    ['the letters of an escaped NUL in a variable', { query: byCode, variables: { code: '\\u0000' } }, null],
    [
      'the letters of an escaped NUL in a literal',
      { query: '{ division(code: "\\\\u0000") { code } }' },
      null,
    ],
    [
      'NUL in an operation that is not executed',
      { query: `query Zero { division(code: "\\u0000") { code } } ${two}`, operationName: 'One' },
      { code: '222401' },
    ],
    [
      'a null that is allowed',
      {
        query:
          'query ($on: LocalDate) { division(code: "222401") { code elderCare(on: $on) { institutionCount } } }',
        variables: { on: null },
      },
      { code: '222401', elderCare: { institutionCount: 82 } },
    ],
    [
      'a hash with its document',
      {
        query: '{ division(code: "222401") { code } }',
        extensions: persisted(hashOf('{ division(code: "222401") { code } }')),
      },
      { code: '222401' },
    ],
  ])('%s', async (_, body, division) => {
    const response = await fetch(graph.url, post(body));
    expect(await response.json()).toEqual({ data: { division } });
  });
});

describe('a document is judged by what is executed of it', () => {
  const other =
    'query Other { division(code: "222401") { residents(first: 100) { nodes { name citizenId(purpose: DATA_SUBJECT_REQUEST) } } } }';
  const many = `query Many { ${Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { __typename }`).join(' ');
  const spreads = `query Spreads { ${Array.from({ length: 60 }, (_, n) => `...F${n}`).join(' ')} }`;
  const mine = 'query Mine { division(code: "222401") { code } }';

  test.each([
    ['needs a token', `${other} ${mine}`],
    ['is too large', `${many} ${mine}`],
    ['has too many fragments', `${spreads} ${fragments} ${mine}`],
    ['is a subscription', `subscription Day { day } ${mine}`],
  ])('and not by another operation of it that %s', async (_, query) => {
    const response = await fetch(graph.url, post({ query, operationName: 'Mine' }));
    expect(await response.json()).toEqual({ data: { division: { code: '222401' } } });
  });

  test('and each of these is refused when it is the one', async () => {
    const query = `${many} ${spreads} ${fragments} ${mine} ${other}`;
    const codes = await Promise.all(
      ['Many', 'Spreads', 'Other'].map(async (operationName) => {
        const response = await fetch(graph.url, post({ query, operationName }));
        const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
        return answer.errors[0]?.extensions.code;
      }),
    );
    expect(codes).toEqual(['OPERATION_TOO_LARGE', 'OPERATION_TOO_LARGE', 'UNAUTHENTICATED']);
  });
});
