import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

type Selection = FieldNode | FragmentSpreadNode | InlineFragmentNode;

/**
 * What the schema says of itself needs no subgraph, and the planner finds none for it within a condition. Fragments
 * on it go as well: the planner knows neither all of its types nor all of their fields.
 */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  const left = filterSelections(document, (node) =>
    node.kind === Kind.FIELD && /^__(schema|type)$/.test(node.name.value) ? null : undefined,
  );
  const definitions = left.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__'),
  );
  return { ...left, definitions };
}

/**
 * An operation in which an object that is there on a condition keeps a field whatever else `@skip` and `@include` leave
 * out. When each field of such an object has a condition of its own, the planner makes one of both, so that an object
 * without fields looks absent.
 */
export function withConditionsApart(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const mayBeEmpty = ({ selections }: SelectionSetNode): boolean =>
    selections.every((node) => {
      if (hasCondition(node)) return true;
      if (node.kind === Kind.FIELD) return false;
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      return inner !== undefined && mayBeEmpty(inner.selectionSet);
    });

  const conditional = new Set<string>();
  function apart(set: SelectionSetNode, isConditional: boolean): SelectionSetNode {
    const selections = set.selections.map((node): Selection => {
      const isOnCondition = isConditional || hasCondition(node);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (isOnCondition) conditional.add(node.name.value);
        return node;
      }
      if (!node.selectionSet) return node;
      if (node.kind === Kind.INLINE_FRAGMENT)
        return { ...node, selectionSet: apart(node.selectionSet, isOnCondition) };
      const inner = apart(node.selectionSet, false);
      const isLoose = isOnCondition && mayBeEmpty(node.selectionSet);
      const kept = isLoose ? { ...inner, selections: [typeName, ...inner.selections] } : inner;
      return { ...node, selectionSet: kept };
    });
    return { ...set, selections };
  }

  const write = (node: DefinitionNode): DefinitionNode =>
    node.kind === Kind.OPERATION_DEFINITION
      ? { ...node, selectionSet: apart(node.selectionSet, false) }
      : node.kind === Kind.FRAGMENT_DEFINITION
        ? { ...node, selectionSet: apart(node.selectionSet, conditional.has(node.name.value)) }
        : node;
  for (;;) {
    const known = conditional.size;
    const definitions = document.definitions.map(write);
    // A fragment may be spread on a condition by one that comes after it.
    if (conditional.size === known) return { ...document, definitions };
  }
}

function hasCondition({ directives }: Selection): boolean {
  return directives?.some(({ name }) => /^(skip|include)$/.test(name.value)) ?? false;
}

/**
 * An operation with only what `@skip` and `@include` leave in. The planner puts fields with a condition in fetches of
 * their own, so that a mutation would be carried out in another order, or twice.
 */
export function withConditionsDecided(
  document: DocumentNode,
  isIncluded: (node: Selection) => boolean,
): DocumentNode {
  return filterSelections(document, (node) => {
    if (!isIncluded(node)) return null;
    const given = node.directives ?? [];
    const directives = given.filter(({ name }) => !/^(skip|include)$/.test(name.value));
    return directives.length === given.length ? undefined : { ...node, directives };
  });
}

/** Null takes a selection out, undefined leaves it. What is left of an object without fields is its type. */
function filterSelections(
  document: DocumentNode,
  change: (node: Selection) => ASTNode | null | undefined,
): DocumentNode {
  return visit(document, {
    Field: change,
    FragmentSpread: change,
    InlineFragment: change,
    SelectionSet: {
      leave: (node): SelectionSetNode | undefined =>
        node.selections.length > 0 ? undefined : { ...node, selections: [typeName] },
    },
  });
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
