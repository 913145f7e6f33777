import type { FetchNode } from '@apollo/query-planner';
import { boundedMap, rememberedCharacters } from '@civil-affairs/kit/bounded-map';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { RequestDocument } from '../link/request.ts';
import { readOperation } from '../plan/fetch-operation.ts';

export interface FetchDocument extends RequestDocument {
  definition: OperationDefinitionNode;
}

/** The variable that holds an entity fetch's representations. */
export const representationsVariable = 'representations';

/** The planner numbers its fetches in their names; without the number equal fetches are equal texts. */
export function readDocument(node: FetchNode): FetchDocument {
  const name = node.operationName?.replace(/__\d+$/, '');
  const operation = readOperation(node.operation);
  const definition = { ...operation, ...(name && { name: { kind: Kind.NAME as const, value: name } }) };
  return { ...requestDocument(definition, name), definition };
}

function requestDocument(definition: OperationDefinitionNode, name: string | undefined): RequestDocument {
  const text = stripIgnoredCharacters(print(definition));
  const operationName = name ? `"operationName":${JSON.stringify(name)},` : '';
  return { text, name, head: `{"query":${JSON.stringify(text)},${operationName}"variables":` };
}

/** The alias and the variable of a combined document's part. */
export const partName = (position: number) => `_${position}`;

const remembered = boundedMap<string, RequestDocument>(rememberedCharacters, (key) => key.length);

/** Writes entity fetches as one document: each under an alias, with representations of its own. */
export function combineDocuments(documents: readonly FetchDocument[]): RequestDocument {
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
  const combined = requestDocument(definition, first.name);
  remembered.set(key, combined);
  return combined;
}
