import type { Viewer } from '@civil-affairs/kit/viewer';
import {
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { executedPart } from '../engine/executed-part.ts';
import type { Gateway } from '../operation-fields.ts';
import { demandAtMost, type Limits, tooLarge } from './limits.ts';
import { type Measure, measure } from './measure.ts';
import { readSizeFacts, type SizeFacts } from './size-facts.ts';

/** An operation as it is about to be executed. */
export interface RequestedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  schema: GraphQLSchema;
}

/** What an operation is estimated at, and what its viewer may ask for. */
export interface Estimate extends Measure {
  costLimit: number;
}

/** @throws OPERATION_TOO_LARGE */
export type CheckOperation = (operation: RequestedOperation, viewer: Viewer | null) => Estimate;

interface GraphSize {
  facts: SizeFacts;
  introspectionLimit: number;
  measures: WeakMap<OperationDefinitionNode, Map<string, Measure>>;
}

/** Checks operations against the graph whose schema has accepted them. */
export function operationChecker(gateway: Gateway, limits: Limits): CheckOperation {
  const graphs = new WeakMap<GraphQLSchema, GraphSize>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const facts = readSizeFacts(apiSchema, coreSupergraphSdl);
    graphs.set(apiSchema, {
      facts,
      introspectionLimit: limits.introspections * introspectionSize(facts),
      measures: new WeakMap(),
    });
  });
  return ({ document, operation, variables, schema }, viewer) => {
    const graph = graphs.get(schema);
    if (!graph) throw new Error('the schema belongs to no supergraph that was told');
    const count = ({ definitions }: DocumentNode, kind: Kind) =>
      definitions.filter((node) => node.kind === kind).length;
    demandAtMost(limits.operations, count(document, Kind.OPERATION_DEFINITION), 'operations');
    const executed = executedPart(document, operation);
    demandAtMost(limits.fragments, count(executed, Kind.FRAGMENT_DEFINITION), 'fragments');
    const rootType = schema.getRootType(operation.operation)?.name ?? '';
    const measured = measuredOnce(graph, operation, variables, () =>
      measure(executed, operation, variables, rootType, graph.facts),
    );
    const depth = measured.introspection > 0 ? limits.introspectionDepth : limits.depth;
    demandAtMost(depth, measured.depth, 'levels');
    demandAtMost(limits.fields, measured.fields, 'fields');
    demandAtMost(limits.aliases, measured.aliases, 'aliases');
    demandAtMost(limits.directives, measured.directives, 'directives');
    const isMutation = operation.operation === 'mutation';
    demandAtMost(isMutation ? limits.rootMutations : limits.rootFields, measured.rootFields, 'root fields');
    const costLimit = (viewer && limits.costOf[viewer.role]) ?? limits.cost;
    if (measured.cost > costLimit)
      throw tooLarge(
        `The operation is estimated to cost ${Math.ceil(measured.cost)}; ${costLimit} are allowed. Ask for smaller pages or fewer levels.`,
      );
    if (measured.introspection > graph.introspectionLimit)
      throw tooLarge('The operation asks too much about the schema.');
    return { ...measured, costLimit };
  };
}

/** Sizes of pages with which one operation comes, of which each makes another measure. */
const mostSizes = 100;

/** An operation that comes again is as large as before, unless numbers among its variables are others. */
function measuredOnce(
  { measures }: GraphSize,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  measureNow: () => Measure,
): Measure {
  const known = measures.get(operation) ?? new Map<string, Measure>();
  measures.set(operation, known);
  const numbers = (operation.variableDefinitions ?? []).filter(({ type }) => isInt(type));
  const key = numbers.map(({ variable }) => sizeIn(variables[variable.name.value])).join();
  const before = known.get(key);
  if (before) return before;
  const measured = measureNow();
  if (known.size >= mostSizes) known.clear();
  known.set(key, measured);
  return measured;
}

/** What a measure reads of a number that was sent: no page has the size of anything else, however long that is. */
function sizeIn(value: unknown): string {
  return typeof value === 'number' ? String(value) : value === undefined ? 'default' : 'none';
}

function isInt(type: TypeNode): boolean {
  const inner = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return inner.kind === Kind.NAMED_TYPE && inner.name.value === 'Int';
}

/** What the introspection query asks with all of its options. */
function introspectionSize(facts: SizeFacts): number {
  const document = parse(
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the introspection query is an operation');
  return measure(document, operation, {}, 'Query', facts).introspection;
}
