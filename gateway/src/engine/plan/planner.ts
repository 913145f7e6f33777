import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { forgetDescriptions, forgetSource } from '@civil-affairs/kit/schema-memory';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { clientSchemaOf, withDirectiveDefaults } from './client-schema.ts';
import { type PlannedSupergraph, repair, withConditionsApart, withoutIntrospection } from './repairs.ts';

/** What the rest of the engine needs of a supergraph. */
export interface Planner {
  /** The schema that clients see. */
  apiSchema: GraphQLSchema;
  /** The schema of all subgraphs together: it knows types that clients do not see. */
  fullSchema: GraphQLSchema;
  /** Names under which plans request fields that others require, with the names of these fields. */
  standIns: ReadonlyMap<string, string>;
  subgraphs: readonly { name: string; url: string }[];
  /** Plans one operation. It takes milliseconds and does not yield: callers plan ahead and remember. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

/**
 * Builds the planner of a supergraph.
 * @throws Error when the supergraph is not valid, or needs a feature that the planner does not have
 */
export function openPlanner(supergraphSdl: string): Planner {
  const repairs = repair(parse(supergraphSdl, { noLocation: true }));
  const supergraph = Supergraph.build(repairs.supergraph, { validateSupergraph: true });
  const apiSchema = forgetSource(clientSchemaOf(supergraph).toGraphQLJSSchema());
  const { usual, careful } = repairs;
  const plan = planOn(usual, usual.document === repairs.supergraph ? supergraph : undefined);
  let planCarefully: Planner['plan'] | undefined;
  return {
    apiSchema,
    fullSchema: forgetDescriptions(forgetSource(supergraph.schema.toGraphQLJSSchema())),
    standIns: repairs.standIns,
    subgraphs: supergraph.subgraphsMetadata(),
    plan(document, operationName) {
      const planned = withConditionsApart(withoutIntrospection(document), apiSchema);
      const complete = withDirectiveDefaults(planned, apiSchema);
      if (!repairs.needsCare(document)) return plan(complete, operationName);
      planCarefully ??= planOn(careful);
      return planCarefully(complete, operationName);
    },
  };
}

function planOn(copy: PlannedSupergraph, built?: Supergraph): Planner['plan'] {
  // Without validation, which has been done: fields that only stand-ins require now look as if nobody needed them.
  const planned = built ?? Supergraph.build(copy.document, { validateSupergraph: false });
  const schema = clientSchemaOf(planned);
  const graphs = planned.subgraphNameToGraphEnumValue();
  const planner = new QueryPlanner(planned);
  return (document, operationName) => {
    const operation = operationFromDocument(schema, document, operationName ? { operationName } : {});
    return copy.restore(planner.buildQueryPlan(operation), (name) => graphs.get(name));
  };
}
