// Operations written in another way that must give the same answer: under other names, or within conditions that hold.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from './executors.ts';

/** Changes the selections of one object. */
export type Change = (selections: readonly SelectionNode[]) => SelectionNode[];

/** The name under which rewritings add the type; operations that have it already cannot be rewritten. */
export const addedName = 'kind';

const definitions = (text: string) => parse(text, { noLocation: true }).definitions;
const selectionsOf = (text: string) => (definitions(text)[0] as OperationDefinitionNode).selectionSet;
const [type, typeOnCondition] = selectionsOf(
  `{ ${addedName}: __typename ${addedName}: __typename @include(if: $yes) }`,
).selections as [SelectionNode, SelectionNode];
const [included, notSkipped] = selectionsOf(
  '{ ... @include(if: $yes) { __typename } ... @skip(if: $no) { __typename } }',
).selections as [SelectionNode, SelectionNode];

function within(fragment: SelectionNode, selections: readonly SelectionNode[]): SelectionNode {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return { ...fragment, selectionSet } as SelectionNode;
}

/** Each by what it does to the selections of every object. */
export const rewritings: Readonly<Record<string, Change>> = {
  'with the type under another name': (selections) => [...selections, type],
  'with the type under another name first': (selections) => [type, ...selections],
  'with the type under another name on a condition': (selections) => [typeOnCondition, ...selections],
  'within an included fragment': (selections) => [within(included, selections)],
  'with each field in a fragment of its own': (selections) =>
    selections.map((selection, n) => within(n % 2 === 0 ? included : notSkipped, [selection])),
  'with the type under another name in an included fragment': (selections) => [
    within(included, [type]),
    ...selections,
  ],
  'within an included fragment beside the type under another name': (selections) => [
    type,
    within(included, selections),
  ],
  'within an included fragment together with the type under another name': (selections) => [
    within(included, [type, ...selections]),
  ],
  'twice, once in an included fragment': (selections) => [...selections, within(included, selections)],
};

/** Rewrites the selections of every object of an operation. */
export function rewrite(operation: Operation, change: Change): Operation {
  const rewritten: DocumentNode = visit(parse(operation.query), {
    SelectionSet: { leave: (node) => ({ ...node, selections: change(node.selections) }) },
  });
  const [{ variableDefinitions = [] }] = definitions(
    'query ($yes: Boolean! = true, $no: Boolean! = false) { __typename }',
  ) as [OperationDefinitionNode];
  const text = print(rewritten);
  const used = variableDefinitions.filter(({ variable }) => text.includes(`$${variable.name.value})`));
  return {
    ...operation,
    query: print(
      visit(rewritten, {
        OperationDefinition: (node) => ({
          ...node,
          variableDefinitions: [...(node.variableDefinitions ?? []), ...used],
        }),
      }),
    ),
  };
}

/** Gives one field of each object another name, where that name is free. */
export function rename(schema: GraphQLSchema, operation: Operation, name: string): Operation {
  const types = new TypeInfo(schema);
  const renamed = visit(
    parse(operation.query),
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const fields = node.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD);
        const isFree = fields.every((field) => (field.alias ?? field.name).value !== name);
        if (!isCompositeType(types.getParentType()) || fields.length < node.selections.length || !isFree)
          return undefined;
        const chosen = fields.find((field) => !field.alias && !field.name.value.startsWith('__'));
        const alias = { kind: Kind.NAME as const, value: name };
        const selections = node.selections.map((each) => (each === chosen ? { ...chosen, alias } : each));
        return { ...node, selections };
      },
    }),
  );
  return { ...operation, query: print(renamed) };
}
