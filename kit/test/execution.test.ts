import {
  buildSchema,
  execute,
  GraphQLError,
  type GraphQLResolveInfo,
  isObjectType,
  parse,
  responsePathAsArray,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { executorOf, settleLists } from '../src/execution.ts';

const schema = buildSchema(`
  scalar LocalDate
  enum Kind { FRUIT STONE }
  interface Thing { id: ID! kind: Kind }
  type Fruit implements Thing { id: ID! kind: Kind ripeOn(year: Int = 2026): LocalDate grams: Int! next: Thing }
  type Stone implements Thing { id: ID! kind: Kind grams: Int! }
  union Found = Fruit | Stone
  input Wish { kind: Kind!, most: [Int!] = [1, 2] }
  type Query {
    things(kinds: [Kind!]): [Thing!]
    found(id: ID!): Found
    wishes(wish: Wish!): [Int!]
    broken: [Fruit]
    strict: [Fruit!]
    late: Int
    places: [[Place!]!]!
    thrown: Int
    rows: [Row!]
    row: Row
  }
  type Row { grams: Int! thrown: Int mustThrow: Int! later: Int! found: Found kinds: [Kind!] }
  type Place { way: [String!]! again: Place! }
  type Mutation { count: Int! }
`);

const apple = { __typename: 'Fruit', id: 'a', kind: 'FRUIT', grams: 100, next: () => pebble };
const pebble = { __typename: 'Stone', id: 'p', kind: 'STONE', grams: 7 };
const forbidden = new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
let counted = 0;
function failing(why: string): never {
  throw new Error(why);
}
type Resolve = (source: never, args: never, context: unknown, info: GraphQLResolveInfo) => unknown;
const resolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    things: async (_, { kinds }: { kinds?: string[] }) =>
      [apple, pebble].filter(({ kind }) => !kinds || kinds.includes(kind)),
    found: (_, { id }: { id: string }) => [apple, pebble].find((one) => one.id === id),
    wishes: (_, { wish }: { wish: { most: number[] } }) => wish.most,
    broken: () => [
      apple,
      Promise.reject(forbidden),
      { ...apple, grams: null },
      { ...apple, grams: 1.5 },
      null,
    ],
    strict: async () => [apple, Promise.resolve({ ...apple, grams: null })],
    late: () => Promise.reject(new Error('no such table')),
    places: () => [[{}, {}], [{}]],
    thrown: () => failing('at once'),
    rows: () => [{ grams: 1 }, { grams: 2 }],
    row: () => ({ grams: 1 }),
  },
  Row: {
    thrown: () => failing('of a row'),
    mustThrow: () => failing('of a row that needs it'),
    later: ({ grams }: { grams: number }) => (grams === 2 ? Promise.resolve(null) : grams),
    found: ({ grams }: { grams: number }) => (grams === 2 ? pebble : Promise.resolve(apple)),
    kinds: ({ grams }: { grams: number }) => ['FRUIT', grams === 2 ? 'CHEESE' : Promise.resolve('STONE')],
  },
  Place: {
    way: (_source, _args, _context, { path, fieldName, parentType, operation }) => [
      ...responsePathAsArray(path).map(String),
      `${parentType.name}.${fieldName} in a ${operation.operation}`,
    ],
    again: () => Promise.resolve({}),
  },
  Fruit: {
    ripeOn: (_, { year }: { year: number }) => `${year}-09-30`,
    next: async ({ next }: { next: () => unknown }) => next(),
  },
  Mutation: { count: () => (counted += 1) },
};
for (const [type, fields] of Object.entries(resolvers))
  for (const [field, resolve] of Object.entries(fields)) {
    const found = schema.getType(type);
    if (isObjectType(found)) Object.assign(found.getFields()[field] ?? {}, { resolve });
  }

settleLists(schema);

/** What a client gets: data, and of errors what leaves. */
const shown = async (answer: ReturnType<ReturnType<typeof executorOf>>) => {
  const { data, errors = [] } = await answer;
  const reported = errors.map(({ message, path, extensions, originalError }) => ({
    message,
    path,
    code: extensions?.code,
    // What the executor itself finds wrong has no cause, or is its own.
    cause: originalError?.message === message ? undefined : originalError?.message,
  }));
  // Which of two failures is first is a matter of time.
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    errors: reported.toSorted((a, b) => (`${a.path}` < `${b.path}` ? -1 : 1)),
  };
};

describe('a document is answered the first time, the third and the tenth as graphql-js answers it', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    [
      'lists of an interface',
      '{ things { id kind __typename ... on Fruit { ripeOn grams } ... on Stone { grams } } }',
    ],
    [
      'aliases and doubled fields',
      '{ a: things { id } b: things { id: kind grams: __typename } things { id } things { kind } }',
    ],
    [
      'arguments and defaults',
      'query ($y: Int) { found(id: "a") { ... on Fruit { ripeOn(year: $y) b: ripeOn(year: 2020) } } }',
    ],
    ['a variable that is null', 'query ($k: [Kind!]) { things(kinds: $k) { id } }', { k: null }],
    ['lists as variables', 'query ($k: [Kind!]) { things(kinds: $k) { id } }', { k: ['STONE'] }],
    ['one value for a list', 'query ($k: [Kind!]) { things(kinds: $k) { id } }', { k: 'STONE' }],
    [
      'input objects',
      'query ($w: Wish!) { wishes(wish: $w) b: wishes(wish: {kind: FRUIT, most: [3]}) }',
      { w: { kind: 'STONE' } },
    ],
    [
      'what is skipped',
      'query ($s: Boolean!) { things @skip(if: $s) { id } found(id: "p") { ...F @include(if: $s) } } fragment F on Stone { grams id @skip(if: $s) }',
      { s: true },
    ],
    [
      'what is included',
      'query ($s: Boolean!) { things @skip(if: $s) { id } found(id: "p") { ...F @include(if: $s) } } fragment F on Stone { grams id @skip(if: $s) }',
      { s: false },
    ],
    ['objects within objects', '{ found(id: "a") { ... on Fruit { next { id ... on Stone { grams } } } } }'],
    ['nothing', '{ found(id: "x") { __typename } }'],
    ['failures of some rows', '{ broken { id grams next { id } } }'],
    ['a failure that takes the list along', '{ strict { grams } things { id } }'],
    ['a failure of the database', '{ late things { id } }'],
    ['a missing variable', 'query ($w: Wish!) { wishes(wish: $w) }', {}],
    ['a wrong variable', 'query ($w: Wish!) { wishes(wish: $w) }', { w: { kind: 'CHEESE' } }],
    ['where a resolver is', '{ places { first: way again { way } } }'],
    ['failures at once', '{ thrown rows { grams thrown } }'],
    ['failures at once where nothing may be missing', '{ thrown row { mustThrow grams } things { id } }'],
    ['values that come later, or not', '{ row { later found { __typename } kinds } rows { later } }'],
    ['a value of no kind', '{ rows { found { __typename ... on Fruit { id } } kinds } }'],
    ['several operations', 'query A { late } query B { things { id } }'],
  ])('%s', async (_, text, variableValues = {}) => {
    const document = parse(text);
    const operationName = text.startsWith('query A') ? 'B' : undefined;
    const right = await shown(execute({ schema, document, variableValues, operationName }));
    const run = executorOf(schema);
    for (let n = 0; n < 10; n += 1)
      expect(await shown(run(document, operationName, variableValues, {})), `time ${n + 1}`).toEqual(right);
  });
});

test('a mutation is carried out once each time', async () => {
  const run = executorOf(schema);
  const document = parse('mutation { count again: count }');
  for (const expected of [2, 4, 6, 8]) {
    expect(await run(document, undefined, {}, {})).toMatchObject({ data: { again: expected } });
    expect(counted).toBe(expected);
  }
});
