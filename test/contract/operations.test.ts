import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@civil-affairs/gateway/personas';
import { accessError } from '@civil-affairs/kit/scopes';
import { scalars } from '@civil-affairs/kit/subgraph';
import { testViewer } from '@civil-affairs/kit/testing';
import {
  buildSchema,
  type DocumentNode,
  getVariableValues,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { operationsFolder as folder, operations, publicVisitor } from '../operations.ts';
import { demands } from './demands.ts';

const { publicSchema } = composed;
const schema = buildSchema(publicSchema);
for (const [name, scalar] of Object.entries(scalars)) {
  const type = schema.getType(name);
  if (isScalarType(type))
    Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
}

const known = [publicVisitor, ...personas.map(({ id }) => id)];

describe.each(operations)('the operation $name', ({ name, query, variables, persona }) => {
  const document = parse(query);
  const [operation, ...more] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );

  test('is alone in the file of its name', () => {
    expect(more).toEqual([]);
    expect(existsSync(join(folder, `${name}.graphql`))).toBe(true);
  });

  test('is valid on the public schema', () => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('names the persona it is meant for', () => {
    expect(known).toContain(persona);
  });

  test('asks for nothing that the persona may not see', () => {
    const scopes = personas.find(({ id }) => id === persona)?.scopes;
    const viewer = scopes ? testViewer({ scopes }) : null;
    const refused = [...coordinatesIn(document)].filter((coordinate) => {
      const access = demands.get(coordinate);
      return access && accessError(access, viewer, coordinate);
    });
    expect(refused).toEqual([]);
  });

  test('has variables that fit', () => {
    const definitions = operation?.variableDefinitions ?? [];
    const { errors } = getVariableValues(schema, definitions, variables ?? {});
    expect.soft(errors?.map(({ message }) => message) ?? []).toEqual([]);
    const names = definitions.map(({ variable }) => variable.name.value);
    expect(Object.keys(variables ?? {}).filter((variable) => !names.includes(variable))).toEqual([]);
  });
});

test('no variables lie beside an operation that is not there', () => {
  const files = readdirSync(folder);
  const strays = files
    .filter((file) => file.endsWith('.variables.json'))
    .filter((file) => !files.includes(file.replace('.variables.json', '.graphql')));
  expect(strays).toEqual([]);
});

test('each file begins with the line that names the persona', () => {
  const silent = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .filter((file) => !/^# persona: [\w-]+\n/.test(readFileSync(join(folder, file), 'utf8')));
  expect(silent).toEqual([]);
});

/** The fields that an operation asks for, as `Type.field`. */
function coordinatesIn(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        found.add(`${types.getParentType()?.name}.${node.name.value}`);
      },
    }),
  );
  return found;
}
