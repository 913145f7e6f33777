import {
  type ASTNode,
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
 * An operation in which each field that has fields keeps one of them whatever `@skip` and `@include` leave out. When
 * there may be none, the planner puts the condition on the field itself, so that an object without fields looks absent.
 */
export function withUnconditionalFields(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<SelectionSetNode, boolean>();
  const mayBeEmpty = (set: SelectionSetNode): boolean => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const isEmpty = set.selections.every((node) => {
      if (node.directives?.some(({ name }) => /^(skip|include)$/.test(name.value))) return true;
      if (node.kind === Kind.FIELD) return false;
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      return inner !== undefined && mayBeEmpty(inner.selectionSet);
    });
    known.set(set, isEmpty);
    return isEmpty;
  };
  return visit(document, {
    Field: {
      enter(node) {
        if (!node.selectionSet || !mayBeEmpty(node.selectionSet)) return undefined;
        const selections = [typeName, ...node.selectionSet.selections];
        return { ...node, selectionSet: { ...node.selectionSet, selections } };
      },
    },
  });
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
