import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A selection set, and the type whose fields it names. */
export interface Scope {
  selectionSet: SelectionSetNode;
  type: GraphQLCompositeType;
}

/** A field as one object shows it: every selection of the same response name taken together. */
export interface CollectedField {
  responseName: string;
  name: string;
  /** As the first selection's type declares it; undefined for `__typename`, `__schema` and `__type`. */
  definition: GraphQLField<unknown, unknown> | undefined;
  /** The type in whose selection the field stands, for messages. */
  parentName: string;
  nodes: FieldNode[];
  inner: Scope[];
}

/** What an operation is compiled against, with its conditions decided. */
export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether `@skip` and `@include` leave a selection in. */
  isIncluded(node: Pick<FieldNode, 'directives'>): boolean;
}

/**
 * The fields that an object shows, in the order in which the operation names them first.
 * @param runtimeName the object's type as the subgraph gave it; undefined when it gave none
 */
export function collectFields(
  context: SelectionContext,
  scopes: readonly Scope[],
  runtimeType: GraphQLCompositeType,
  runtimeName: string | undefined,
): CollectedField[] {
  const fields = new Map<string, CollectedField>();
  const visit = ({ selectionSet, type }: Scope, parentName: string, parentType: GraphQLCompositeType) => {
    for (const node of selectionSet.selections) {
      if (!context.isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        collect(node, type, parentName);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(node.name.value) : node;
      if (!fragment) throw new Error('a validated operation names a fragment that it does not have');
      const condition = fragment.typeCondition?.name.value;
      const conditionType = condition ? compositeOf(context.schema, condition) : undefined;
      const scope = { selectionSet: fragment.selectionSet, type: conditionType ?? type };
      if (!conditionType) visit(scope, parentName, parentType);
      else if (applies(context.schema, conditionType, runtimeName ? runtimeType : parentType))
        visit(scope, conditionType.name, conditionType);
    }
  };
  const collect = (node: FieldNode, type: GraphQLCompositeType, parentName: string) => {
    const responseName = node.alias?.value ?? node.name.value;
    const definition = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const innerType = definition && getNamedType(definition.type);
    const inner =
      node.selectionSet && isCompositeType(innerType)
        ? [{ selectionSet: node.selectionSet, type: innerType }]
        : [];
    const known = fields.get(responseName);
    if (known) {
      known.nodes.push(node);
      known.inner.push(...inner);
    } else {
      const { value: name } = node.name;
      fields.set(responseName, { responseName, name, definition, parentName, nodes: [node], inner });
    }
  };
  for (const scope of scopes) visit(scope, runtimeType.name, runtimeType);
  return [...fields.values()];
}

function compositeOf(schema: GraphQLSchema, name: string): GraphQLCompositeType {
  const type = schema.getType(name);
  if (!isCompositeType(type)) throw new Error(`a validated operation names ${name}, which has no fields`);
  return type;
}

function applies(
  schema: GraphQLSchema,
  condition: GraphQLCompositeType,
  type: GraphQLCompositeType,
): boolean {
  if (condition === type) return true;
  return (
    isAbstractType(condition) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(condition, type)
  );
}
