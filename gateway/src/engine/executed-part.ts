import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

const parts = new WeakMap<OperationDefinitionNode, DocumentNode>();

/** What is executed of a document: the operation and the fragments that it reaches. Nobody is judged by the rest. */
export function executedPart(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const known = parts.get(operation);
  if (known) return known;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const reached = new Set<FragmentDefinitionNode>();
  const reach = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || reached.has(fragment)) return;
        reached.add(fragment);
        reach(fragment);
      },
    });
  };
  reach(operation);
  // In the order of the document, so that equal documents stay equal.
  const definitions = document.definitions.filter(
    (node) => node === operation || (node.kind === Kind.FRAGMENT_DEFINITION && reached.has(node)),
  );
  const part = definitions.length === document.definitions.length ? document : { ...document, definitions };
  parts.set(operation, part);
  return part;
}
