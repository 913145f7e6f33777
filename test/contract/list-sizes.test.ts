import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { commonTypeDefs } from '@civil-affairs/kit/subgraph';
import { type FieldDefinitionNode, Kind, type TypeNode, valueFromASTUntyped } from 'graphql';
import { expect, test } from 'vitest';

interface DeclaredField {
  coordinate: string;
  parent: string;
  field: FieldDefinitionNode;
  size: Record<string, unknown> | undefined;
}

const sources = [commonTypeDefs, ...subgraphs.map(({ typeDefs }) => typeDefs)];
const fields = sources.flatMap((source) =>
  source.definitions.flatMap((type): DeclaredField[] => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return (type.fields ?? []).map((field) => ({
      coordinate: `${type.name.value}.${field.name.value}`,
      parent: type.name.value,
      field,
      size: sizeOf(field),
    }));
  }),
);

function sizeOf({ directives = [] }: FieldDefinitionNode): Record<string, unknown> | undefined {
  const declared = directives.find(({ name }) => name.value === 'listSize');
  return (
    declared &&
    Object.fromEntries(
      (declared.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    )
  );
}

const nullable = (type: TypeNode): TypeNode => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);
const isConnection = (type: TypeNode) =>
  type.kind === Kind.NAMED_TYPE && type.name.value.endsWith('Connection');
const isExternal = ({ directives = [] }: FieldDefinitionNode) =>
  directives.some(({ name }) => name.value === 'external');
const coordinates = (found: readonly DeclaredField[]) => found.map(({ coordinate }) => coordinate);

test('every list says how long it is, so that an operation can be estimated', () => {
  const lists = fields.filter(
    ({ field, parent }) =>
      nullable(field.type).kind === Kind.LIST_TYPE && !isExternal(field) && !parent.endsWith('Connection'),
  );
  expect(lists.length).toBeGreaterThan(100);
  expect(coordinates(lists.filter(({ size }) => !((size?.assumedSize as number) > 0)))).toEqual([]);
});

test('every page says that it is as long as the client asks, and twenty otherwise', () => {
  const pages = fields.filter(({ field }) => isConnection(nullable(field.type)));
  expect(pages.length).toBeGreaterThan(10);
  const page = {
    assumedSize: 20,
    slicingArguments: ['first'],
    sizedFields: ['nodes', 'edges'],
    requireOneSlicingArgument: false,
  };
  expect(pages.map(({ coordinate, size }) => [coordinate, size])).toEqual(
    pages.map(({ coordinate }) => [coordinate, page]),
  );
});
