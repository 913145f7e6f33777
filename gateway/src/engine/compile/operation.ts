import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Data } from '../data.ts';
import { withoutLongNumbers } from '../plan/exact-literals.ts';
import type { Planner } from '../plan/planner.ts';
import { withConditionsDecided } from '../plan/repairs.ts';
import { type AnswerWriter, compileAnswer } from './answer-writer.ts';
import { overlaps } from './overlaps.ts';
import { openPosition, type Position } from './positions.ts';
import { type CollectedField, collectFields, type SelectionContext } from './selection.ts';
import { compilePlan, fetchesOf, plannedRootFields, type Step } from './steps.ts';

/** Everything of an operation that does not change from request to request. */
export interface CompiledOperation {
  definition: OperationDefinitionNode;
  /** The variables of `@skip` and `@include`: what an answer holds depends on them. */
  conditions: readonly string[];
  /** Whether one of these variables is true. */
  isTrue(variables: Data, name: string): boolean;
  /** Whether `@skip` and `@include` leave a selection in with these variables. */
  isIncluded(variables: Data, node: Pick<FieldNode, 'directives'>): boolean;
  /** Variables of the engine's own, and defaults that only it can send. */
  constants: Data;
  /** Where the answer begins. */
  root: Position;
  /** The operation with what `@skip` and `@include` leave in of it with these variables. */
  variantFor(variables: Data): Variant;
}

/** What one choice of conditions makes of an operation. */
export interface Variant extends AnswerWriter {
  /** Undefined when nothing is to be fetched. */
  step: Step | undefined;
  /** How many fetches it has. */
  fetches: number;
  /** Whether several fetches bring parts of the same inner objects. */
  isOverlapping: boolean;
  /** Its root fields, by response name. */
  rootFields: ReadonlySet<string>;
  /** Its root fields that nobody can answer. */
  unreachable: readonly CollectedField[];
  /** Whether those are all that it requests. */
  isUnreachable: boolean;
}

/** Variants of one operation that are kept: beyond them a client only plays with conditions. */
const rememberedVariants = 64;

/**
 * Plans and compiles an operation of a validated document.
 * @throws GraphQLError when the document does not have it, or when it cannot be planned
 */
export function compileOperation(
  planner: Planner,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const definition = findOperation(document, operationName);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const rootType = schema.getRootType(definition.operation);
  if (!isCompositeType(rootType)) throw new GraphQLError(`The graph has no ${definition.operation}s.`);
  const rootPosition = openPosition('', undefined);
  const planOf = (planned: DocumentNode) => {
    const step = compilePlan(planner, planner.plan(planned, operationName), rootPosition);
    const fetches = fetchesOf(step).length;
    return { step, fetches, isOverlapping: overlaps(step), plannedFields: plannedRootFields(step) };
  };
  const defaults = defaultsOf(definition);
  const isTrue = (variables: Data, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return (value === undefined ? defaults.get(name) : value) === true;
  };
  const conditions = conditionsOf(document);
  const variants = new Map<string, Variant>();
  // A mutation's conditions are decided before it is planned: its fields run once, in the operation's order.
  const plannable = withoutLongNumbers(schema, document);
  const common = definition.operation === 'mutation' ? undefined : planOf(plannable.document);

  let usesVariables = false;
  function compileVariant(variables: Data): Variant {
    const context: SelectionContext = {
      schema,
      fragments,
      isIncluded: (node) => isIncluded(node, (name) => isTrue(variables, name)),
    };
    // Before the writer, which knows what is added where by the plan's positions.
    const { step, fetches, isOverlapping, plannedFields } =
      common ?? planOf(withConditionsDecided(plannable.document, context.isIncluded));
    const root = { selectionSet: definition.selectionSet, type: rootType as NonNullable<typeof rootType> };
    const writer = compileAnswer(context, root, rootPosition, ({ nodes: selections, responseName }) => {
      usesVariables ||= (definition.variableDefinitions ?? []).length > 0;
      const introspection = { ...definition, selectionSet: { ...definition.selectionSet, selections } };
      return introspect(schema, document, introspection, variables, responseName);
    });
    const fields = collectFields(context, [root], root.type, root.type.name);
    const unreachable = fields.filter((field) => field.definition && !plannedFields.has(field.responseName));
    return {
      ...writer,
      step,
      fetches,
      isOverlapping,
      rootFields: new Set(fields.map(({ responseName }) => responseName)),
      unreachable,
      isUnreachable: fields.length > 0 && unreachable.length === fields.length,
    };
  }

  return {
    definition,
    conditions,
    constants: plannable.constants,
    isTrue,
    isIncluded: (variables, node) => isIncluded(node, (name) => isTrue(variables, name)),
    root: rootPosition,
    variantFor(variables) {
      const key = conditions.map((name) => (isTrue(variables, name) ? 1 : 0)).join('');
      let variant = variants.get(key);
      if (variant) return variant;
      variant = compileVariant(variables);
      // What the schema says of itself is written once, and may depend on other variables too.
      if (!usesVariables && variants.size < rememberedVariants) variants.set(key, variant);
      return variant;
    },
  };
}

/** @throws GraphQLError when the name is of no operation, or missing where there are several */
export function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (name === undefined && operations.length > 1)
    throw new GraphQLError('Must provide operation name if query contains multiple operations.');
  const found = name === undefined ? operations[0] : operations.findLast((node) => node.name?.value === name);
  if (found) return found;
  throw new GraphQLError(
    name === undefined ? 'Must provide an operation.' : `Unknown operation named "${name}".`,
  );
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Map<string, unknown> {
  return new Map(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}

/** The variables on which it depends what an answer holds. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function isIncluded(node: Pick<FieldNode, 'directives'>, isTrue: (name: string) => boolean): boolean {
  return (node.directives ?? []).every(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.[0]?.value;
    const condition =
      value?.kind === Kind.VARIABLE ? isTrue(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return condition === (name.value === 'include');
  });
}

/** What the schema says of itself, which needs no subgraph. */
function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Data,
  responseName: string,
): string {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const result = execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues,
  });
  if (result instanceof Promise) throw new Error('introspection waits for nothing');
  return JSON.stringify(result.data?.[responseName] ?? null);
}
