import fc from 'fast-check';
import { buildSchema, isObjectType, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { accessError, accessOf } from '../src/scopes.ts';
import type { Viewer } from '../src/viewer.ts';

const viewer = (...scopes: string[]): Viewer => ({
  subject: 'somebody',
  name: 'Somebody',
  role: 'AUDITOR',
  scopes,
  division: null,
  residentId: null,
  organisationIds: [],
});

const schema = buildSchema(`
  directive @authenticated on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  directive @scopesOfCase(scopes: [[String!]!]!) on FIELD_DEFINITION
  directive @other(scopes: [[String!]!]) on FIELD_DEFINITION
  type Query {
    open: Int
    otherwise: Int @other(scopes: [["none"]])
    known: Int @authenticated
    one: Int @requiresScopes(scopes: [["a"]])
    several: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
    both: Int @requiresScopes(scopes: [["a"]]) @authenticated
    ofCase: Int @scopesOfCase(scopes: [["c"]])
  }`);
const query = schema.getQueryType();
const accessTo = (field: string) => accessOf(isObjectType(query) ? query.getFields()[field]?.astNode : null);

describe('what a field demands', () => {
  test.each([
    ['open', false, []],
    ['otherwise', false, []],
    ['known', true, []],
    ['one', true, [['a']]],
    ['several', true, [['a', 'b'], ['c']]],
    ['both', true, [['a']]],
    ['ofCase', true, [['c']]],
  ])('is read from the directives of %s', (field, authenticated, scopes) => {
    expect(accessTo(field)).toEqual({ authenticated, scopes });
  });

  test('is nothing where there is no definition', () => {
    expect(accessOf(null)).toEqual({ authenticated: false, scopes: [] });
    expect(accessOf(undefined)).toEqual({ authenticated: false, scopes: [] });
    expect(accessOf({})).toEqual({ authenticated: false, scopes: [] });
  });

  test('is a token at least, where the scopes were forgotten or go by another name', () => {
    const { definitions } = parse(
      'type T { forgotten: Int @requiresScopes, named: Int @requiresScopes(other: [["a"]]) }',
    );
    const fields = definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ? (one.fields ?? []) : [],
    );
    for (const field of fields) expect(accessOf(field)).toEqual({ authenticated: true, scopes: [] });
    expect(fields).toHaveLength(2);
  });
});

describe('whether a viewer fulfils it', () => {
  const code = (field: string, who: Viewer | null) =>
    accessError(accessTo(field), who, 'Query.it')?.extensions.code;

  test.each<[string, Viewer | null, string | undefined]>([
    ['open', null, undefined],
    ['open', viewer(), undefined],
    ['known', null, 'UNAUTHENTICATED'],
    ['known', viewer(), undefined],
    ['one', null, 'UNAUTHENTICATED'],
    ['one', viewer(), 'FORBIDDEN'],
    ['one', viewer('b'), 'FORBIDDEN'],
    ['one', viewer('a'), undefined],
    ['several', viewer('a'), 'FORBIDDEN'],
    ['several', viewer('b'), 'FORBIDDEN'],
    ['several', viewer('a', 'b'), undefined],
    ['several', viewer('c'), undefined],
  ])('%s, asked by %j: %s', (field, who, expected) => expect(code(field, who)).toBe(expected));

  test('is told with the field and what is lacking, and nothing else', () => {
    expect(accessError(accessTo('known'), null, 'Query.known')?.message).toBe('Query.known needs a token.');
    expect(accessError(accessTo('several'), viewer(), 'Query.several')?.message).toBe(
      'Query.several needs the scope a and b, or c.',
    );
  });

  test('follows from the scopes, for any alternatives and any scopes held', () => {
    const scope = fc.constantFrom('a', 'b', 'c', 'd');
    const sets = fc.array(fc.uniqueArray(scope, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sets, fc.uniqueArray(scope), (scopes, held) => {
        const fulfils = scopes.some((all) => all.every((one) => held.includes(one)));
        const error = accessError({ authenticated: true, scopes }, viewer(...held), 'Query.it');
        expect(error === undefined).toBe(fulfils);
      }),
    );
  });
});
