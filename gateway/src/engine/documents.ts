import type { FetchNode } from '@apollo/query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { boundedMap } from './bounded.ts';

/** What a fetch sends, apart from values. Fetches of one text are the same question. */
export interface FetchDocument {
  text: string;
  name: string | undefined;
  definition: OperationDefinitionNode;
  /** Whether it asks for entities and nothing else, so that several can travel in one request. */
  isCombinable: boolean;
}

/** The variable that holds an entity fetch's representations. */
export const representationsVariable = 'representations';

/** The planner numbers its fetches in their names; without the number equal fetches are equal texts. */
export function readDocument(node: FetchNode): FetchDocument {
  const document = parse(node.operation, { noLocation: true });
  const name = node.operationName?.replace(/__\d+$/, '');
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && name
      ? { ...definition, name: { kind: Kind.NAME as const, value: name } }
      : definition,
  );
  const definition = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a fetch has no operation');
  return {
    text: stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions })),
    name,
    definition,
    isCombinable: node.requires !== undefined && definitions.length === 1,
  };
}

/** Several entity fetches as one document. */
export interface CombinedDocument {
  text: string;
  name: string | undefined;
}

/** The alias and the variable of a combined document's part. */
export const partName = (position: number) => `_${position}`;

const remembered = boundedMap<string, CombinedDocument>(1000);

/** Writes entity fetches as one document: each under an alias, with representations of its own. */
export function combineDocuments(documents: readonly FetchDocument[]): CombinedDocument {
  const key = documents.map(({ text }) => text).join('\n');
  const known = remembered.get(key);
  if (known) return known;
  const variables = new Map<string, VariableDefinitionNode>();
  const fields: FieldNode[] = [];
  for (const [position, { definition }] of documents.entries()) {
    const renamed = visit(definition, {
      Variable(node) {
        if (node.name.value !== representationsVariable) return undefined;
        return { ...node, name: { kind: Kind.NAME, value: partName(position) } };
      },
    });
    for (const variable of renamed.variableDefinitions ?? [])
      variables.set(variable.variable.name.value, variable);
    for (const field of renamed.selectionSet.selections)
      if (field.kind === Kind.FIELD)
        fields.push({ ...field, alias: { kind: Kind.NAME, value: partName(position) } });
  }
  const [first] = documents;
  if (!first) throw new Error('nothing to combine');
  const definition: OperationDefinitionNode = {
    ...first.definition,
    variableDefinitions: [...variables.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
  };
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [definition] }));
  const combined = { text, name: first.name };
  remembered.set(key, combined);
  return combined;
}
