import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';

/**
 * Whether fields are asked for below the one that is resolved, each within the one before and without arguments: for what
 * can be read together with it and not after it. It does not look into fragments, which the gateway does not send.
 */
export function selects({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>, ...path: string[]): boolean {
  let nodes: readonly FieldNode[] = fieldNodes;
  for (const name of path) {
    nodes = nodes.flatMap(({ selectionSet }) =>
      (selectionSet?.selections ?? []).filter((node) => node.kind === Kind.FIELD),
    );
    nodes = nodes.filter((node) => node.name.value === name && !node.arguments?.length);
  }
  return nodes.length > 0;
}
