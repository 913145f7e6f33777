import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
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
 * @param schema the one that clients see
 */
export function withConditionsApart(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  /** Whether what is selected on a type is there whichever object stands where this one is. */
  const alwaysApplies = (condition: NamedTypeNode | undefined, parent: Parent): boolean => {
    if (!condition || condition.name.value === parent?.name) return true;
    const wider = schema.getType(condition.name.value);
    return isAbstractType(wider) && parent !== undefined && schema.isSubType(wider, parent);
  };
  const mayBeEmpty = ({ selections }: SelectionSetNode, parent: Parent): boolean =>
    selections.every((node) => {
      if (hasCondition(node)) return true;
      if (node.kind === Kind.FIELD) return false;
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      return !inner || !alwaysApplies(inner.typeCondition, parent) || mayBeEmpty(inner.selectionSet, parent);
    });

  const conditional = new Set<string>();
  function apart(set: SelectionSetNode, parent: Parent, isConditional: boolean): SelectionSetNode {
    const selections = set.selections.map((node): Selection => {
      const isOnCondition = isConditional || hasCondition(node);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (isOnCondition) conditional.add(node.name.value);
        return node;
      }
      if (!node.selectionSet) return node;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? typeOf(node.typeCondition) : parent;
        return { ...node, selectionSet: apart(node.selectionSet, type, isOnCondition) };
      }
      const type = withFields(getNamedType(parent?.getFields()[node.name.value]?.type));
      const inner = apart(node.selectionSet, type, false);
      const isLoose = isOnCondition && mayBeEmpty(node.selectionSet, type);
      const kept = isLoose ? { ...inner, selections: [typeName, ...inner.selections] } : inner;
      return { ...node, selectionSet: kept };
    });
    return { ...set, selections };
  }

  const withFields = (type: unknown): Parent =>
    isObjectType(type) || isInterfaceType(type) ? type : undefined;
  const typeOf = ({ name }: NamedTypeNode): Parent => withFields(schema.getType(name.value));

  const write = (node: DefinitionNode): DefinitionNode => {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      const root = withFields(schema.getRootType(node.operation));
      return { ...node, selectionSet: apart(node.selectionSet, root, false) };
    }
    if (node.kind !== Kind.FRAGMENT_DEFINITION) return node;
    const isConditional = conditional.has(node.name.value);
    return { ...node, selectionSet: apart(node.selectionSet, typeOf(node.typeCondition), isConditional) };
  };
  for (;;) {
    const known = conditional.size;
    const definitions = document.definitions.map(write);
    // A fragment may be spread on a condition by one that comes after it.
    if (conditional.size === known) return { ...document, definitions };
  }
}

/** The type of an object that is selected from; unknown for a union, from which nothing is selected but on a type. */
type Parent = GraphQLObjectType | GraphQLInterfaceType | undefined;

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
