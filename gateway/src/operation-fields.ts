import type { FieldDefinitionNode } from 'graphql';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { executedPart } from './engine/executed-part.ts';

/** Reads something from every field of a supergraph, by schema coordinate; fields that say nothing are left out. */
export function fieldsOfSupergraph<Said>(
  supergraph: string,
  read: (field: FieldDefinitionNode) => Said | undefined,
): Map<string, Said> {
  const found = new Map<string, Said>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const said = read(field);
      if (said !== undefined) found.set(`${definition.name.value}.${field.name.value}`, said);
    }
  }
  return found;
}

/** Shows every field that an operation touches, with its schema coordinate. */
export function eachField(
  document: DocumentNode,
  schema: GraphQLSchema,
  show: (coordinate: string, node: FieldNode) => void,
): void {
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        show(`${types.getParentType()?.name}.${node.name.value}`, node);
      },
    }),
  );
}

/** Finds something out about each operation once, as long as the server remembers its document. */
export function oncePerOperation<Found>(find: (executed: DocumentNode) => Found) {
  const known = new WeakMap<OperationDefinitionNode, { found: Found }>();
  return (document: DocumentNode, operation: OperationDefinitionNode): Found => {
    const before = known.get(operation);
    if (before) return before.found;
    const found = find(executedPart(document, operation));
    known.set(operation, { found });
    return found;
  };
}
