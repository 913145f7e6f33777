/** The list of an operation that an export follows page by page, and the columns that its selection makes. */
import { publicError } from '@civil-affairs/kit/errors';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';

/** A column: where its values stand in a row of the answer, and by the names of which fields it is headed. */
export interface Column {
  path: readonly string[];
  fields: readonly string[];
}

/** A list that can be followed. */
export interface FollowedList {
  operation: string;
  /** Where the connection stands in the answer. */
  path: readonly string[];
  /** The variable that takes the cursor, and the one that takes the size of a page, when there is one. */
  after: string;
  first: string | undefined;
  /** `nodes`, or `edges` with a node in each. */
  rows: readonly string[];
  columns: readonly Column[];
}

interface Found {
  path: readonly string[];
  node: FieldNode;
  type: GraphQLOutputType;
}

/**
 * Finds the list in a document.
 * @param wanted its path in the answer, as `division.residents`; the only one that can be followed when left out
 * @throws BAD_USER_INPUT for a document without such a list
 */
export function followedList(schema: GraphQLSchema, text: string, wanted: string | undefined): FollowedList {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (operation?.operation !== 'query' || !root)
    throw publicError('BAD_USER_INPUT', 'An export runs a document of one query.');
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const all = connectionsIn(schema, root, operation.selectionSet, fragments, []);
  const fitting = all
    .filter(({ path }) => wanted === undefined || path.join('.') === wanted)
    .flatMap((found) => followed(schema, found, fragments) ?? []);
  const [list] = fitting;
  if (!list || fitting.length > 1) {
    const known = all.map(({ path }) => path.join('.')).join(', ') || 'none';
    throw publicError(
      'BAD_USER_INPUT',
      `An export follows one list of the document that takes \`after\` from a variable and selects rows and \`pageInfo { hasNextPage endCursor }\`. Name it by \`list\`: ${known}.`,
    );
  }
  return { operation: operation.name?.value ?? 'export', ...list };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Every field of a selection, those of its fragments too, with the type that has it. */
function fieldsIn(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  { selections }: SelectionSetNode,
  fragments: Fragments,
): { node: FieldNode; field: GraphQLField<unknown, unknown> }[] {
  const named = getNamedType(type);
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const known = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
      const field = known[selection.name.value];
      return field ? [{ node: selection, field }] : [];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return [];
    const on = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : named;
    return on && isCompositeType(on) ? fieldsIn(schema, on, fragment.selectionSet, fragments) : [];
  });
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** The connections that are reached without going through a list: there is one of each in an answer. */
function connectionsIn(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selection: SelectionSetNode,
  fragments: Fragments,
  path: readonly string[],
): Found[] {
  return fieldsIn(schema, type, selection, fragments).flatMap(({ node, field }): Found[] => {
    const here = [...path, keyOf(node)];
    if (!node.selectionSet || String(field.type).startsWith('[')) return [];
    if (getNamedType(field.type).name.endsWith('Connection')) return [{ path: here, node, type: field.type }];
    return connectionsIn(schema, field.type, node.selectionSet, fragments, here);
  });
}

function followed(
  schema: GraphQLSchema,
  { path, node, type }: Found,
  fragments: Fragments,
): Omit<FollowedList, 'operation'> | undefined {
  const argument = (name: string) =>
    variableOf(node.arguments?.find((one) => one.name.value === name)?.value);
  const after = argument('after');
  const selected = node.selectionSet ? fieldsIn(schema, type, node.selectionSet, fragments) : [];
  const under = (fields: typeof selected, key: string) =>
    fields.find(({ node: one }) => one.name.value === key && keyOf(one) === key);
  const page = under(selected, 'pageInfo')?.node.selectionSet?.selections ?? [];
  const ofPage = page.flatMap((one) => (one.kind === Kind.FIELD && !one.alias ? [one.name.value] : []));
  if (after === undefined || !['hasNextPage', 'endCursor'].every((one) => ofPage.includes(one)))
    return undefined;
  const nodes = under(selected, 'nodes');
  const edges = under(selected, 'edges');
  const inEdges =
    edges?.node.selectionSet &&
    under(fieldsIn(schema, edges.field.type, edges.node.selectionSet, fragments), 'node');
  const rows = nodes ?? inEdges;
  if (!rows?.node.selectionSet) return undefined;
  const columns = columnsOf(schema, rows.field.type, rows.node.selectionSet, fragments, [], []);
  const distinct = new Map(columns.map((column) => [column.path.join('.'), column]));
  return {
    path,
    after,
    first: argument('first'),
    rows: nodes ? ['nodes'] : ['edges', 'node'],
    columns: [...distinct.values()],
  };
}

function variableOf(value: ValueNode | undefined): string | undefined {
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

/** A column for each leaf of a row's selection. */
function columnsOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  selection: SelectionSetNode,
  fragments: Fragments,
  path: readonly string[],
  names: readonly string[],
): Column[] {
  return fieldsIn(schema, type, selection, fragments).flatMap(({ node, field }): Column[] => {
    const [here, fields] = [
      [...path, keyOf(node)],
      [...names, field.name],
    ];
    if (isLeafType(getNamedType(field.type))) return [{ path: here, fields }];
    return node.selectionSet ? columnsOf(schema, field.type, node.selectionSet, fragments, here, fields) : [];
  });
}
