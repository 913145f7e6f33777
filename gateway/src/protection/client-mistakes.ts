import type { ApolloServerPlugin } from '@apollo/server';
import type { PublicErrorCode } from '@civil-affairs/kit/errors';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import {
  type ASTNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
  visit,
} from 'graphql';
import { findOperation } from '../engine/compile/operation.ts';
import { executedPart } from '../engine/executed-part.ts';
import { refusal } from './limits.ts';

/** Refuses with status 400 what can be seen to be a client's mistake before anything is fetched. */
export const refuseMistakes: ApolloServerPlugin<RequestFacts> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request, schema, source }) {
        if (!operation) throw unresolved(document, request.operationName);
        if (!schema.getRootType(operation.operation))
          throw mistake(
            'OPERATION_RESOLUTION_FAILURE',
            `The graph has no ${operation.operation}s.`,
            operation,
          );
        const variables = request.variables ?? {};
        refuseNulCharacters(source, document, operation, variables);
        refuseNulls(schema, document, operation, variables);
      },
    };
  },
};

function mistake(code: PublicErrorCode, message: string, node?: ASTNode): GraphQLError {
  const { extensions } = refusal(code, 400, message);
  return new GraphQLError(message, { extensions, ...(node && { nodes: node }) });
}

/** The server has found no operation of this name: why. */
function unresolved(document: DocumentNode, name: string | undefined): GraphQLError {
  try {
    findOperation(document, name);
  } catch (error) {
    if (error instanceof GraphQLError) return mistake('OPERATION_RESOLUTION_FAILURE', error.message);
  }
  throw new Error('the server did not find an operation that is there');
}

/** However a document may write it. */
const writtenNul = /\\u(?:0{4}|\{0+\})|\0/;

/** PostgreSQL holds no NUL character: a text with one is the client's mistake, whatever field it is for. */
function refuseNulCharacters(
  source: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: unknown,
): void {
  const message = 'A text holds a NUL character.';
  if (holdsNul(variables)) throw mistake('BAD_USER_INPUT', message);
  if (!writtenNul.test(source)) return;
  visit(executedPart(document, operation), {
    [Kind.STRING](node) {
      if (node.value.includes('\0')) throw mistake('BAD_USER_INPUT', message, node);
    },
  });
}

/** Whether variables could be a client's mistake, by what of them can be seen without the operation. */
export function couldBeMistaken(variables: Readonly<Record<string, unknown>>): boolean {
  return holdsNul(variables) || Object.values(variables).includes(null);
}

/** @param value plain data, nested no deeper than a request may be */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => name.includes('\0') || holdsNul(inner));
}

/**
 * A variable that may be null is allowed in a place that may not, when one of them has a default. What the client then
 * sends as null would fail wherever the place is, as a fault of the graph.
 */
function refuseNulls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (Object.values(variables).every((value) => value !== null)) return;
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => {});
  for (const { node, type } of context.getRecursiveVariableUsages(operation)) {
    const { value: name } = node.name;
    if (isNonNullType(type) && Object.hasOwn(variables, name) && variables[name] === null)
      throw mistake('BAD_USER_INPUT', `Variable "$${name}" is null where ${type} is needed.`, node);
  }
}
