import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, parse, print, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { clientSchemaOf, withDirectiveDefaults } from '../../src/engine/plan/client-schema.ts';

const subgraph = (name: string, sdl: string) => ({
  name,
  url: `http://${name}.invalid`,
  typeDefs: parse(`
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective" "@tag"])
      @link(url: "https://marks.example/mark/v1.0", import: ["@mark" "@note"])
      @composeDirective(name: "@mark") @composeDirective(name: "@note")
    directive @mark(tone: [Tone!]! = [DARK], depth: Int) repeatable on FIELD | FIELD_DEFINITION
    directive @note(text: String) on OBJECT
    enum Tone { DARK LIGHT }
    ${sdl}`),
});

test('clients see composed directives for operations, and nothing else that is linked', () => {
  const { supergraphSdl, errors } = composeServices([
    subgraph('a', 'type Query { a: String @mark }'),
    subgraph('b', 'type Query { b: String @tag(name: "t") }'),
  ]);
  expect(errors).toBe(undefined);
  const schema = clientSchemaOf(Supergraph.build(supergraphSdl ?? '', { validateSupergraph: true }));
  expect(printSchema(schema.toGraphQLJSSchema())).toBe(
    `directive @mark(tone: [Tone!]! = [DARK], depth: Int) repeatable on FIELD

type Query {
  a: String
  b: String
}

enum Tone {
  DARK
  LIGHT
}`,
  );
});

test('the defaults of a directive are written out, those that the client gives are kept', () => {
  const schema = buildSchema(`
    directive @mark(tone: Tone! = DARK, depth: Int) on FIELD
    enum Tone { DARK LIGHT }
    type Query { a: String }`);
  const document = parse('{ a @mark b: a @mark(depth: 1) c: a @mark(tone: LIGHT) @skip(if: true) }');
  expect(print(withDirectiveDefaults(document, schema))).toBe(`{
  a @mark(tone: DARK)
  b: a @mark(depth: 1, tone: DARK)
  c: a @mark(tone: LIGHT) @skip(if: true)
}`);
});
