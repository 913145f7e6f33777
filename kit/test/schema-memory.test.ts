import { buildSchema, GraphQLString, graphqlSync, printSchema, specifiedDirectives } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { forgetDescriptions, forgetSource } from '../src/schema-memory.ts';

const text = `"All of it."
schema {
  query: Query
}

"Says for whom."
directive @for(
  "Who."
  who: String
) on FIELD_DEFINITION

type Query {
  "A book."
  book(
    "Which one."
    by: By
  ): Item
}

"What is lent."
interface Item {
  kind: Kind
}

type Book implements Item {
  kind: Kind @deprecated(reason: "There is one only.")
  on: Day
}

union Lent = Book

"A day."
scalar Day

input By {
  "Its title."
  title: String = "Kim"
}

"What it is."
enum Kind {
  "On paper."
  PAPER
}

extend type Query {
  lent: [Lent]
}
`;
let schema: ReturnType<typeof buildSchema>;
beforeEach(() => {
  schema = buildSchema(text);
});

test('what was read is forgotten at every place, and the schema says the same', () => {
  const before = printSchema(schema);
  forgetSource(schema);
  expect(placesOf(schema).filter((place) => /astNode|extensionASTNodes/.test(place))).toEqual([]);
  expect(printSchema(schema)).toBe(before);
  const source = '{ book(by: { title: "Pak" }) { __typename kind } lent { __typename } }';
  expect(graphqlSync({ schema, source }).errors).toBeUndefined();
});

test('descriptions are forgotten where nobody asks for them, and nowhere else', () => {
  forgetDescriptions(schema);
  expect(printSchema(schema)).not.toContain('"""');
  expect(GraphQLString.description).toBeTruthy();
  expect(specifiedDirectives.every(({ description }) => description)).toBe(true);
  expect(printSchema(buildSchema(text))).toContain('On paper.');
});

/** The paths within an object at which something of a document is held. */
function placesOf(root: object): string[] {
  const seen = new Set<object>();
  const found: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [name, inner] of Object.entries(value)) {
      if (/astNode|extensionASTNodes/.test(name) && Object.keys(inner ?? []).length > 0)
        found.push(`${path}.${name}`);
      look(inner, `${path}.${name}`);
    }
  };
  look(root, 'schema');
  return found;
}
