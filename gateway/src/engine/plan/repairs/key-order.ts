import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * The supergraph with each subgraph's resolvable keys before the others. The planner comes back to a subgraph, with
 * what a field requires, by the first key of the type that the subgraph names, whether or not it can resolve it; in
 * this order that is a key which it can resolve. Nothing else depends on the order of keys of different kinds.
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const ordered = { leave: (node: { directives?: readonly ConstDirectiveNode[] }) => withKeysOrdered(node) };
  return visit(supergraph, {
    ObjectTypeDefinition: ordered,
    InterfaceTypeDefinition: ordered,
  });
}

/** Keys change places among those of their own subgraph only: undefined when they do not, to leave the node. */
function withKeysOrdered<Node extends { directives?: readonly ConstDirectiveNode[] }>(
  node: Node,
): Node | undefined {
  const directives = [...(node.directives ?? [])];
  const placesOf = new Map<unknown, number[]>();
  for (const [place, directive] of directives.entries()) {
    if (directive.name.value !== 'join__type') continue;
    const graph = argumentOf(directive, 'graph');
    placesOf.set(graph, [...(placesOf.get(graph) ?? []), place]);
  }
  let isChanged = false;
  for (const places of placesOf.values()) {
    const keys = places.map((place) => directives[place] as ConstDirectiveNode);
    const ordered = [...keys.filter(isResolvable), ...keys.filter((key) => !isResolvable(key))];
    for (const [n, place] of places.entries()) {
      const key = ordered[n] as ConstDirectiveNode;
      isChanged ||= directives[place] !== key;
      directives[place] = key;
    }
  }
  return isChanged ? { ...node, directives } : undefined;
}

function isResolvable(key: ConstDirectiveNode): boolean {
  return argumentOf(key, 'resolvable') !== false;
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
