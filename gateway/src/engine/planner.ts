import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, parse, visit } from 'graphql';
import { clientSchemaOf, withDirectiveDefaults } from './client-schema.ts';
import { resolvableKeysFirst } from './key-order.ts';
import { restorePlan } from './restore-plan.ts';
import { type StandIns, withStandIns } from './stand-ins.ts';

/** What the rest of the engine needs of a supergraph. */
export interface Planner {
  /** The schema that clients see. */
  apiSchema: GraphQLSchema;
  /** The schema of all subgraphs together: it knows types that clients do not see. */
  fullSchema: GraphQLSchema;
  /** Names under which plans ask for fields that others require, with the names of these fields. */
  standIns: ReadonlyMap<string, string>;
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
  const clientSchema = clientSchemaOf(supergraph).toGraphQLJSSchema();
  const standIns = withStandIns(document);
  const plan = planWith(supergraph, standIns);
  const strict = withStandIns(document, 'all fields');
  const required = new Set([...strict.all.values()].map(({ field }) => field));
  let strictPlan: Plan | undefined;
  return {
    apiSchema: clientSchema,
    fullSchema: supergraph.schema.toGraphQLJSSchema(),
    standIns: new Map([...strict.all, ...standIns.all].map(([name, { field }]) => [name, field])),
    subgraphs: supergraph.subgraphsMetadata(),
    plan(document, operationName) {
      const complete = withDirectiveDefaults(document, clientSchema);
      if (!hasAlias(document, required)) return plan(complete, operationName);
      strictPlan ??= planWith(supergraph, strict);
      return strictPlan(complete, operationName);
    },
  };
}

type Plan = Planner['plan'];

function planWith(supergraph: Supergraph, standIns: StandIns): Plan {
  // Without validation, which has been done: fields that only stand-ins require now look as if nobody needed them.
  const planned =
    standIns.all.size === 0
      ? supergraph
      : Supergraph.build(standIns.supergraph, { validateSupergraph: false });
  const schema = clientSchemaOf(planned);
  const graphs = planned.subgraphNameToGraphEnumValue();
  const planner = new QueryPlanner(planned);
  return (document, operationName) => {
    const operation = operationFromDocument(schema, document, operationName ? { operationName } : {});
    return restorePlan(planner.buildQueryPlan(operation), standIns, (name) => graphs.get(name));
  };
}

/** Whether a document calls a field by the name of another one that some field requires: the planner mixes them up. */
function hasAlias(document: DocumentNode, names: ReadonlySet<string>): boolean {
  let isFound = false;
  visit(document, {
    Field({ alias, name }) {
      isFound ||= alias !== undefined && alias.value !== name.value && names.has(alias.value);
    },
  });
  return isFound;
}
