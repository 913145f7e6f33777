import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { readOperation } from '../fetch-operation.ts';
import { requirementKey, type StandIn, type StandIns } from './stand-ins.ts';

/** A stand-in where a fetch requires it. */
interface Requirement {
  name: string;
  path: readonly string[];
  field: string;
}

/**
 * A plan with the fields for which stand-ins stand: they are requested from subgraphs under the stand-ins' names, and sent
 * to them under their own. One representation cannot hold a field twice: fields that require it with different arguments
 * are requested in several fetches.
 */
export function restorePlan(
  plan: QueryPlan,
  standIns: StandIns,
  graphOf: (subgraph: string) => string | undefined,
): QueryPlan {
  if (standIns.all.size === 0 || !plan.node || plan.node.kind === 'Subscription') return plan;
  const restoreAll = (nodes: readonly PlanNode[]) => nodes.map(restore);
  const restore = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: restoreAll(node.nodes) };
      case 'Flatten':
        return { ...node, node: restore(node.node) };
      case 'Condition': {
        const ifClause = node.ifClause && restore(node.ifClause);
        const elseClause = node.elseClause && restore(node.elseClause);
        return { ...node, ...(ifClause && { ifClause }), ...(elseClause && { elseClause }) };
      }
      case 'Fetch': {
        const [only, ...more] = restoreFetch(node, standIns, graphOf(node.serviceName) ?? '');
        return only && more.length === 0 ? only : { kind: 'Parallel', nodes: only ? [only, ...more] : [] };
      }
      case 'Defer':
        return node;
    }
  };
  return { ...plan, node: restore(plan.node) };
}

function restoreFetch(node: FetchNode, { all, requiredBy, keys }: StandIns, graph: string): FetchNode[] {
  const operation = readOperation(node.operation);
  const requirements = requirementsOf(node.requires ?? [], all);
  if (requirements.length === 0) return [{ ...node, operation: print(withAliases(operation, all)) }];
  const required = requirements.filter(({ name }) => !keys.has(name));
  const groups = groupsOf(entityFields(operation), required, (field) =>
    requiredBy.get(requirementKey(graph, field.name.value)),
  );
  return groups.map(({ required: names, fields }, _, { length }) => {
    const part = length === 1 ? operation : withEntityFields(operation, fields);
    const isSent = (name: string) => keys.has(name) || names.has(name);
    const isLeftOut = (name: string) => all.has(name) && !isSent(name);
    const variables = variablesOf(part);
    return {
      ...node,
      operation: print(withAliases(part, all)),
      requires: withoutFields(node.requires ?? [], isLeftOut),
      variableUsages: (node.variableUsages ?? []).filter((name) => variables.has(name)),
      inputRewrites: [
        ...(node.inputRewrites ?? []),
        ...requirements
          .filter(({ name }) => isSent(name))
          .map(
            ({ path, field }): FetchDataRewrite => ({
              kind: 'KeyRenamer',
              path: [...path],
              renameKeyTo: field,
            }),
          ),
      ],
    };
  });
}

/** Stand-ins become aliases of the fields for which they stand. */
function withAliases(
  operation: OperationDefinitionNode,
  all: ReadonlyMap<string, StandIn>,
): OperationDefinitionNode {
  return visit(operation, {
    Field(node) {
      const standIn = all.get(node.name.value);
      if (!standIn) return undefined;
      const name = { kind: Kind.NAME as const, value: standIn.field };
      return { ...node, alias: node.alias ?? node.name, name, arguments: [...standIn.arguments] };
    },
  });
}

function requirementsOf(
  nodes: readonly QueryPlanSelectionNode[],
  all: ReadonlyMap<string, StandIn>,
  outer: readonly string[] = [],
): Requirement[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'InlineFragment') return requirementsOf(node.selections, all, outer);
    const path = [...outer, node.alias ?? node.name];
    const standIn = all.get(node.name);
    const inner = requirementsOf(node.selections ?? [], all, path);
    return standIn ? [{ name: node.name, path, field: standIn.field }, ...inner] : inner;
  });
}

interface Group {
  required: Set<string>;
  fields: Set<string>;
}

/** Fields that can be requested with the same representations, together. */
function groupsOf(
  fields: readonly FieldNode[],
  requirements: readonly Requirement[],
  requiredBy: (field: FieldNode) => ReadonlySet<string> | undefined,
): Group[] {
  /** Stand-ins that would have one place in a representation. */
  const rivals = new Map<string, Set<string>>();
  const nameAt = new Map(requirements.map(({ path, field }) => [path.join('.'), field]));
  for (const { name, path, field } of requirements) {
    const outer = path.slice(0, -1).map((_, n) => nameAt.get(path.slice(0, n + 1).join('.')) ?? path[n]);
    const place = [...outer, field].join('.');
    rivals.set(place, (rivals.get(place) ?? new Set()).add(name));
  }
  const conflict = (one: string, other: string) =>
    one !== other && [...rivals.values()].some((names) => names.has(one) && names.has(other));
  const named = new Set(requirements.map(({ name }) => name));
  const groups: Group[] = [];
  for (const field of fields) {
    const required = [...(requiredBy(field) ?? [])].filter((name) => named.has(name));
    const fits = (group: Group) =>
      group.fields.has(responseName(field)) ||
      !required.some((one) => [...group.required].some((other) => conflict(one, other)));
    const group = groups.find(fits) ?? { required: new Set(), fields: new Set() };
    if (!groups.includes(group)) groups.push(group);
    for (const name of required) group.required.add(name);
    group.fields.add(responseName(field));
  }
  // What no field of this fetch is known to require goes with the first ones, as planned.
  const placed = new Set(groups.flatMap(({ required }) => [...required]));
  for (const name of named) if (!placed.has(name)) groups[0]?.required.add(name);
  return groups;
}

function responseName({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** The fields that an operation requests of entities. */
function entityFields({ selectionSet }: OperationDefinitionNode): FieldNode[] {
  const collect = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      return node.kind === Kind.INLINE_FRAGMENT ? collect(node.selectionSet) : [];
    });
  const [entities] = selectionSet.selections;
  return entities?.kind === Kind.FIELD && entities.selectionSet ? collect(entities.selectionSet) : [];
}

/** The operation with some fields of its entities only, and with the variables that these use. */
function withEntityFields(
  operation: OperationDefinitionNode,
  kept: ReadonlySet<string>,
): OperationDefinitionNode {
  const filter = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) return kept.has(responseName(node)) ? [node] : [];
      if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
      const selectionSet = filter(node.selectionSet);
      return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
    }),
  });
  const selections = operation.selectionSet.selections.map((node) =>
    node.kind === Kind.FIELD && node.selectionSet
      ? { ...node, selectionSet: filter(node.selectionSet) }
      : node,
  );
  const part = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const used = variablesOf(part);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...part, ...(variableDefinitions && { variableDefinitions }) };
}

function variablesOf({ selectionSet, directives }: OperationDefinitionNode): Set<string> {
  const names = new Set<string>();
  const collect = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(selectionSet, collect);
  for (const directive of directives ?? []) visit(directive, collect);
  return names;
}

function withoutFields(
  nodes: readonly QueryPlanSelectionNode[],
  isLeftOut: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return nodes.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === 'Field' && isLeftOut(node.name)) return [];
    if (!node.selections) return [node];
    const selections = withoutFields(node.selections, isLeftOut);
    return node.kind === 'Field' || selections.length > 0 ? [{ ...node, selections }] : [];
  });
}
