import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { clientSchemaOf, withDirectiveDefaults } from './client-schema.ts';
import { resolvableKeysFirst } from './key-order.ts';

/** What the rest of the engine needs of a supergraph. */
export interface Planner {
  /** The schema that clients see. */
  apiSchema: GraphQLSchema;
  /** The schema of all subgraphs together: it knows types that clients do not see. */
  fullSchema: GraphQLSchema;
  subgraphs: readonly { name: string; url: string }[];
  /** Plans one operation. It takes milliseconds and does not yield: callers plan ahead and remember. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/**
 * Builds the planner of a supergraph.
 * @throws Error when the supergraph is not valid, or asks for a feature that the planner does not have
 */
export function openPlanner(supergraphSdl: string): Planner {
  const document = resolvableKeysFirst(parse(supergraphSdl));
  const supergraph = Supergraph.build(document, { validateSupergraph: true });
  const apiSchema = clientSchemaOf(supergraph);
  const clientSchema = apiSchema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  return {
    apiSchema: clientSchema,
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    subgraphs: supergraph.subgraphsMetadata(),
    plan(document, operationName) {
      const complete = withDirectiveDefaults(document, clientSchema);
      const operation = operationFromDocument(apiSchema, complete, operationName ? { operationName } : {});
      return planner.buildQueryPlan(operation);
    },
  };
}
