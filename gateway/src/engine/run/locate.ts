import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answer } from '../compile/answer.ts';
import { everyElement, type Position } from '../compile/positions.ts';
import {
  type CollectedField,
  collectFields,
  type Scope,
  type SelectionContext,
} from '../compile/selection.ts';
import { type Data, isObject, reader } from '../data.ts';
import { readField } from './additions.ts';
import type { ResponsePath } from './places.ts';

/** The text that a client sent, which may be another one than that whose plan is executed. */
export interface SentOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  isIncluded: SelectionContext['isIncluded'];
}

const readType = reader('__typename');

/** Gives errors the places of the client's document at which their fields stand. Only errors need it. */
export function locateErrors(
  sent: SentOperation,
  answer: Pick<Answer, 'data' | 'additions'>,
  root: Position,
  errors: readonly GraphQLError[],
): GraphQLError[] {
  const nodesAt = fieldFinder(sent, answer, root);
  return errors.map((error) => {
    const { message, path, extensions, originalError } = error;
    if (!path || error.nodes) return error;
    return new GraphQLError(message, {
      path,
      extensions,
      originalError: originalError ?? null,
      nodes: nodesAt(path),
    });
  });
}

/** Finds the selections of a field of the answer. */
function fieldFinder(
  { schema, document, operation, isIncluded }: SentOperation,
  { data, additions }: Pick<Answer, 'data' | 'additions'>,
  root: Position,
): (path: ResponsePath) => FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const context = { schema, fragments, isIncluded };
  const rootType = schema.getRootType(operation.operation);
  const rootScopes: Scope[] = rootType ? [{ selectionSet: operation.selectionSet, type: rootType }] : [];
  const collected = new Map<readonly Scope[], Map<string, CollectedField[]>>();

  function fieldsOf(scopes: readonly Scope[], typeName: string): CollectedField[] {
    const known = collected.get(scopes) ?? new Map<string, CollectedField[]>();
    collected.set(scopes, known);
    const type = schema.getType(typeName);
    const fields =
      known.get(typeName) ?? (isCompositeType(type) ? collectFields(context, scopes, type, typeName) : []);
    known.set(typeName, fields);
    return fields;
  }

  /** The types that an object may have: its own, or all of the place when the answer does not say. */
  function typesOf(scopes: readonly Scope[], object: unknown, at: Position | undefined): string[] {
    const name = isObject(object) && (at ? readField(additions, at, object, readType) : readType(object));
    if (typeof name === 'string' && schema.getType(name)) return [name];
    const [{ type } = {}] = scopes;
    if (!type) return [];
    return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }

  return (path) => {
    let scopes: readonly Scope[] = rootScopes;
    let nodes: FieldNode[] = [];
    let value: unknown = data;
    let at: Position | undefined = root;
    for (const step of path) {
      if (typeof step === 'number') {
        value = Array.isArray(value) ? value[step] : undefined;
        at = at?.inner.get(everyElement);
        continue;
      }
      const types = typesOf(scopes, value, at);
      const field = types
        .flatMap((type) => fieldsOf(scopes, type))
        .find(({ responseName }) => responseName === step);
      // A subgraph may report on what the client has not asked for: then the field around it is told.
      if (!field) break;
      ({ nodes, inner: scopes } = field);
      value = isObject(value) ? fieldOf(value, step, at) : undefined;
      at = at?.inner.get(step);
    }
    return nodes;
  };

  function fieldOf(object: Data, name: string, at: Position | undefined): unknown {
    return at ? readField(additions, at, object, reader(name)) : reader(name)(object);
  }
}
