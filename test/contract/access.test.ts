import { readDemands } from '@civil-affairs/gateway/authorization';
import { personas } from '@civil-affairs/gateway/personas';
import { type FieldDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { addedFields } from './ownership.ts';

// The whole supergraph, as the gateway enforces it; what a subgraph's schema says is not enough.
const { supergraph } = composed;
const demands = readDemands(supergraph);

/** Types whose every further field is about a person or a family. */
const personal = ['Resident', 'Household'];

function fieldsOf(type: string): readonly FieldDefinitionNode[] {
  return parse(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
      ? (definition.fields ?? [])
      : [],
  );
}

function has(field: FieldDefinitionNode, directive: string, text = ''): boolean {
  return (field.directives ?? []).some(
    (candidate) =>
      candidate.name.value === directive &&
      (text === '' ||
        candidate.arguments?.some(({ value }) => value.kind === Kind.STRING && value.value === text)),
  );
}

describe('access', () => {
  test('every field that a domain adds to a person or a household asks for a token', () => {
    const open = addedFields.filter(
      ({ type, coordinate }) => personal.includes(type) && !demands.has(coordinate),
    );
    expect(open.map(({ subgraph, coordinate }) => `${subgraph}: ${coordinate}`)).toEqual([]);
  });

  test('every mutation asks for a token', () => {
    const open = fieldsOf('Mutation').filter((field) => !demands.has(`Mutation.${field.name.value}`));
    expect(open.map((field) => field.name.value)).toEqual([]);
  });

  test('every query is either public or asks for a token', () => {
    const unclear = fieldsOf('Query').filter(
      (field) => has(field, 'tag', 'public') === demands.has(`Query.${field.name.value}`),
    );
    expect(unclear.map((field) => field.name.value)).toEqual([]);
  });

  test('every scope that a field asks for is held by a persona, or is for the services alone', () => {
    const held = new Set(['internal', ...personas.flatMap(({ scopes }) => scopes)]);
    const demanded = [...demands].flatMap(([coordinate, { scopes }]) =>
      scopes.flat().map((scope) => ({ coordinate, scope })),
    );
    expect(demanded.filter(({ scope }) => !held.has(scope))).toEqual([]);
  });

  test('what only services may ask is not in the public schema', () => {
    const internal = fieldsOf('Query').filter((field) =>
      demands.get(`Query.${field.name.value}`)?.scopes.some((all) => all.includes('internal')),
    );
    expect(internal.filter((field) => !has(field, 'inaccessible')).map((field) => field.name.value)).toEqual(
      [],
    );
  });
});
