import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import { isInherited } from '../data.ts';
import type { Planner } from '../plan/planner.ts';
import { type FetchDocument, readDocument } from './documents.ts';
import { everyElement, type Position, positionAt, wayTo } from './positions.ts';
import { compileRepresentation, type RepresentationWriter } from './representation.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';

/** One request to a subgraph, as a plan has it. */
export interface Fetch {
  subgraph: string;
  document: FetchDocument;
  isMutation: boolean;
  /** The client's variables that it uses. */
  variables: readonly string[];
  /** Where its answer belongs. */
  position: Position;
  /** The objects that it is about, as text: fetches with the same key bring other fields of the same objects. */
  targetsKey: string;
  /** Missing when it requests a root field. */
  representation: RepresentationWriter | undefined;
  /** What a representation is written from. */
  requires: readonly QueryPlanSelectionNode[];
  /** What is changed in a representation before it is sent: the planner's own names, and types that a subgraph hides. */
  inputRewrites: readonly FetchDataRewrite[];
  /** Names of the types by which the subgraph knows objects whose own type it does not: what it says of that is nothing. */
  hiddenTypes: ReadonlySet<unknown>;
  rewrite: Rewrite | undefined;
  /** Names that the planner chose for itself, with those of the client. */
  aliases: ReadonlyMap<string, string>;
  /** The fields of the client that it brings, by response name. */
  fields: readonly string[];
  /** The one field that it brings to every entity; undefined when there are several, or not every entity has it. */
  onlyField: string | undefined;
}

/** A plan with everything read out of it that does not change from request to request. */
export type Step =
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'condition'; variable: string; then: Step | undefined; otherwise: Step | undefined }
  | { kind: 'fetch'; fetch: Fetch };

/**
 * Compiles a plan; undefined when nothing is to be fetched.
 * @throws Error for what this gateway does not offer: subscriptions and deferred parts
 */
export function compilePlan(planner: Schemas, { node }: QueryPlan, root: Position): Step | undefined {
  if (!node) return undefined;
  if (node.kind === 'Subscription') throw new Error('This graph has no subscriptions.');
  return compileNode(planner, node, root);
}

type Schemas = Pick<Planner, 'fullSchema' | 'standIns'>;

/** The fetches of a plan, in the order in which it names them. */
export function fetchesOf(step: Step | undefined): Fetch[] {
  switch (step?.kind) {
    case 'fetch':
      return [step.fetch];
    case 'sequence':
    case 'parallel':
      return step.steps.flatMap(fetchesOf);
    case 'condition':
      return [...fetchesOf(step.then), ...fetchesOf(step.otherwise)];
    default:
      return [];
  }
}

/** The operation's own fields that a plan requests, by response name. */
export function plannedRootFields(step: Step | undefined): Set<string> {
  const roots = fetchesOf(step).filter(({ representation }) => !representation);
  return new Set(roots.flatMap(({ fields }) => fields));
}

/** A field that a fetch brings, by its path from the operation's root, without list elements. */
export interface BroughtField {
  path: string;
  hasFields: boolean;
}

export function fieldsBrought({ position, document, representation, aliases }: Fetch): BroughtField[] {
  const found: BroughtField[] = [];
  const visit = (selectionSet: SelectionSetNode, path: readonly string[]) => {
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        visit(node.selectionSet, path);
        continue;
      }
      const name = node.alias?.value ?? node.name.value;
      const inner = [...path, aliases.get(name) ?? name];
      found.push({ path: inner.join('.'), hasFields: node.selectionSet !== undefined });
      if (node.selectionSet) visit(node.selectionSet, inner);
    }
  };
  const { selectionSet } = document.definition;
  const brought = representation ? entitySelections(selectionSet) : selectionSet;
  const names = wayTo(position).map(({ name }) => name);
  if (brought)
    visit(
      brought,
      names.filter((name) => name !== everyElement),
    );
  return found;
}

function entitySelections({ selections: [entities] }: SelectionSetNode): SelectionSetNode | undefined {
  return entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
}

function compileNode(planner: Schemas, node: PlanNode, at: Position): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((child) => compileNode(planner, child, at)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((child) => compileNode(planner, child, at)) };
    case 'Flatten':
      return compileNode(planner, node.node, positionAt(at, node.path.map(String)));
    case 'Condition': {
      const { condition: variable, ifClause, elseClause } = node;
      const then = ifClause && compileNode(planner, ifClause, at);
      const otherwise = elseClause && compileNode(planner, elseClause, at);
      return { kind: 'condition', variable, then, otherwise };
    }
    case 'Fetch':
      return { kind: 'fetch', fetch: compileFetch(planner, node, at) };
    case 'Defer':
      throw new Error('This graph answers in one piece.');
  }
}

function compileFetch(planner: Schemas, node: FetchNode, position: Position): Fetch {
  const { fullSchema: schema, standIns } = planner;
  const { serviceName, requires, inputRewrites, outputRewrites } = node;
  const document = readDocument(node);
  const renamed = (outputRewrites ?? []).filter((rewrite) => rewrite.kind === 'KeyRenamer');
  const aliases = new Map([
    ...standIns,
    ...renamed.map(({ path, renameKeyTo }) => [path.at(-1) ?? '', renameKeyTo] as const),
  ]);
  const { selectionSet } = document.definition;
  const brings = requires ? entitySelections(selectionSet) : selectionSet;
  const clientsName = (name: string) => aliases.get(name) ?? name;
  const only = onlyFieldOf(brings);
  return {
    subgraph: serviceName,
    document,
    isMutation: node.operationKind === 'mutation',
    variables: (node.variableUsages ?? []).filter((name) => !isInherited(name)),
    position,
    targetsKey: JSON.stringify([wayTo(position).map(({ name }) => name), requires, inputRewrites]),
    representation: requires && compileRepresentation(schema, requires, inputRewrites),
    requires: requires ?? [],
    inputRewrites: inputRewrites ?? [],
    hiddenTypes: new Set(
      (inputRewrites ?? []).flatMap((rewrite) =>
        rewrite.kind === 'ValueSetter' && rewrite.path.at(-1) === '__typename' ? [rewrite.setValueTo] : [],
      ),
    ),
    rewrite: compileRewrites(schema, outputRewrites),
    aliases,
    fields: [...fieldsOf(brings)].map(clientsName),
    onlyField: only === undefined ? undefined : clientsName(only),
  };
}

/** Entities are requested by type; within that a further fragment or a condition is for some of them only. */
function onlyFieldOf(entities: SelectionSetNode | undefined): string | undefined {
  const [only, ...more] = fieldsOf(entities);
  const isForAll = entities?.selections.every(
    (node) =>
      node.kind === Kind.INLINE_FRAGMENT &&
      node.selectionSet.selections.every(
        ({ kind, directives }) => kind === Kind.FIELD && !directives?.length,
      ),
  );
  return isForAll && more.length === 0 ? only : undefined;
}

function fieldsOf(selectionSet: SelectionSetNode | undefined, found = new Set<string>()): Set<string> {
  for (const node of selectionSet?.selections ?? [])
    if (node.kind === Kind.INLINE_FRAGMENT) fieldsOf(node.selectionSet, found);
    else if (node.kind === Kind.FIELD && node.name.value !== '__typename')
      found.add(node.alias?.value ?? node.name.value);
  return found;
}
