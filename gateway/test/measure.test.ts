import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { measure } from '../src/protection/measure.ts';
import { readSizeFacts } from '../src/protection/size-facts.ts';

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    place: Place
    find(citizenId: String!): Person
    people(first: Int, after: String): PersonPage @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    named: Named
  }
  type Mutation { marry: Place  part: Place }
  type Place { code: ID! children: [Place!]! @listSize(assumedSize: 14) parent: Place figure: Int @cost(weight: 5) others: [Place!]! }
  type PersonPage { nodes: [Person!]! edges: [PersonEdge!]! totalCount: Int! }
  type PersonEdge { node: Person! }
  interface Named { name: String }
  type Person implements Named @cost(weight: 2) { name: String friends: [Person!]! @listSize(assumedSize: 3) }
`;
const schema = buildSchema(sdl);
const facts = readSizeFacts(schema, sdl);

function sizeOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const rootType = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  return measure(document, operation, variables, rootType, facts);
}
const costOf = (text: string, variables?: Record<string, unknown>) => sizeOf(text, variables).cost;

describe('the estimated cost', () => {
  test('an object costs one, a leaf nothing, and a mutation ten', () => {
    expect(costOf('{ place { code } }')).toBe(1);
    expect(costOf('{ place { parent { code } } }')).toBe(2);
    expect(costOf('mutation { marry { code } }')).toBe(10);
  });

  test('a field or a type may declare another weight', () => {
    expect(costOf('{ place { figure } }')).toBe(6);
    expect(costOf('{ find(citizenId: "1") { name } }')).toBe(2);
  });

  test('a list counts as often as the schema says, and ten times when it does not say', () => {
    expect(costOf('{ place { children { code } } }')).toBe(15);
    expect(costOf('{ place { children { children { code } } } }')).toBe(1 + 14 * 15);
    expect(costOf('{ place { others { code } } }')).toBe(11);
  });

  test('a page counts its size on its nodes and edges: a literal, a variable, a default, or what is assumed', () => {
    const page = 'nodes { name } totalCount';
    expect(costOf(`{ people(first: 7) { ${page} } }`)).toBe(1 + 7 * 2);
    expect(costOf(`query ($n: Int) { people(first: $n) { ${page} } }`, { n: 50 })).toBe(101);
    expect(costOf(`query ($n: Int = 30) { people(first: $n) { ${page} } }`)).toBe(61);
    expect(costOf(`{ people { ${page} } }`)).toBe(41);
    expect(costOf(`query ($n: Int) { people(first: $n) { ${page} } }`, { n: null })).toBe(41);
    expect(costOf('{ people(first: 10) { edges { node { name } } } }')).toBe(1 + 10 * 3);
  });

  test('a page that is asked too large counts as the largest, because a subgraph refuses it', () => {
    expect(costOf('{ people(first: 100000) { nodes { name } } }')).toBe(201);
    expect(costOf('{ people(first: -5) { nodes { name } } }')).toBe(3);
  });

  test('a fragment counts wherever it is used, by the page that it is used on', () => {
    const fragment = 'fragment f on PersonPage { nodes { name friends { name } } }';
    expect(costOf(`{ a: people(first: 2) { ...f } b: people(first: 5) { ...f } } ${fragment}`)).toBe(
      1 + 2 * 8 + 1 + 5 * 8,
    );
  });
});

describe('the size of a document', () => {
  test('fields, aliases, depth and directives are those with the fragments written out', () => {
    const text = `{ place { ...a b: code ...a @include(if: true) } }
      fragment a on Place { x: code parent { y: code @skip(if: false) } }`;
    expect(sizeOf(text)).toMatchObject({
      fields: 8,
      aliases: 5,
      depth: 3,
      directives: 3,
      rootFields: 1,
    });
  });

  test('root fields are counted through fragments', () => {
    expect(
      sizeOf('{ ...q a: place { code } ... { place { code } } } fragment q on Query { named { name } }'),
    ).toMatchObject({ rootFields: 3, fields: 6 });
  });

  test('searches by citizen id are counted, under aliases too', () => {
    expect(sizeOf('{ a: find(citizenId: "1") { name } b: find(citizenId: "2") { name } }').searches).toBe(2);
  });

  test('what is tenfold with each fragment is counted without being walked', () => {
    const tenfold = (levels: number) => {
      const inner = (n: number) => Array.from('abcdefghij', (alias) => `${alias}: parent { ...f${n + 1} }`);
      const fragments = Array.from(
        { length: levels },
        (_, n) => `fragment f${n} on Place { ${inner(n).join(' ')} }`,
      );
      return sizeOf(`{ place { ...f0 } } ${fragments.join(' ')} fragment f${levels} on Place { code }`);
    };
    // Walked, it would not end.
    expect(tenfold(15).fields).toBeGreaterThan(10 ** 15);
    expect(() => tenfold(60)).toThrow('nested too deep');
  });

  test('a circle of fragments ends', () => {
    expect(sizeOf('{ place { ...a } } fragment a on Place { parent { ...a } }').fields).toBe(2);
  });

  test('what the schema says of itself is counted apart, by what there is', () => {
    const { cost, introspection } = sizeOf('{ __schema { types { name } } place { code } }');
    expect(cost).toBe(1);
    expect(introspection).toBe(2 * Object.keys(schema.getTypeMap()).length);
  });
});
