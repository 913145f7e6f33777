import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
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
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
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

/** What hands over each supergraph with its schema. */
export type Gateway = Pick<ApolloServerOptionsWithGateway<RequestFacts>['gateway'], 'onSchemaLoadOrUpdate'>;

/** What was found out about an operation, by the schema that has accepted it. */
export type OfOperation<Found> = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => Found;

/**
 * Finds something out about each operation once, as long as the server remembers its document.
 * @param gateway hands over each supergraph before a request is answered on it: what is known of an operation is read from
 *   the very supergraph whose schema has accepted it
 * @param open is given each supergraph with its schema; what it returns looks at what is executed of a document
 */
export function ofEachOperation<Found>(
  gateway: Gateway,
  open: (
    supergraph: string,
    schema: GraphQLSchema,
  ) => (executed: DocumentNode, operation: OperationDefinitionNode) => Found,
): OfOperation<Found> {
  interface Graph {
    find(executed: DocumentNode, operation: OperationDefinitionNode): Found;
    known: WeakMap<OperationDefinitionNode, { found: Found }>;
  }
  const graphs = new WeakMap<GraphQLSchema, Graph>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    graphs.set(apiSchema, { find: open(coreSupergraphSdl, apiSchema), known: new WeakMap() });
  });
  return (schema, document, operation) => {
    const graph = graphs.get(schema);
    if (!graph) throw new Error('the schema belongs to no supergraph that was handed over');
    const before = graph.known.get(operation);
    if (before) return before.found;
    const found = graph.find(executedPart(document, operation), operation);
    graph.known.set(operation, { found });
    return found;
  };
}
