/** What clients are told of an error, and what of it the log has instead. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import { failureOfDatabase } from './database.ts';
import { isPublicCode, type PublicErrorCode, publicError, subgraphUnavailable } from './errors.ts';
import { documentMessage, variableErrors } from './input-errors.ts';
import { log } from './log.ts';
import { maskNumbers } from './masking.ts';
import type { RequestFacts } from './viewer.ts';

/** Mistakes in variables that are told. */
const mostErrors = 10;

/** Errors of a database that is out of reach or full, as the client may know them; the log has why, once. */
export function databaseFailures(
  name: string,
  errors: readonly GraphQLError[],
  { requestId }: RequestFacts,
): readonly GraphQLError[] {
  const failures = errors.map(({ originalError }) => failureOfDatabase(originalError));
  const code = failures.find((failure) => failure !== undefined);
  if (code === undefined) return errors;
  log.error({ where: name, requestId, code }, 'the database does not work');
  const { message, extensions } = subgraphUnavailable(name);
  return errors.map((error, n) => {
    if (failures[n] === undefined) return error;
    const { nodes, path } = error;
    return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
  });
}

export function tooManyObjects(limit: number): GraphQLError {
  const message = `The operation makes too many objects: at most ${limit} for one part of it.`;
  return publicError('OPERATION_TOO_LARGE', message);
}

/** The errors of a request that could not be executed, with their codes. */
export function requestErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
  errors: readonly GraphQLError[],
): GraphQLError[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const wrong = variableErrors(schema, definitions, variables ?? {}, mostErrors);
  if (wrong) return wrong.map(({ message }) => publicError('BAD_USER_INPUT', message));
  return errors.map(({ message }) => publicError('OPERATION_RESOLUTION_FAILURE', message));
}

/** Writes the cause that is kept from the client into the log, beside the request id that the client gets. */
export function logUnexpectedErrors(where: string): ApolloServerPlugin<RequestFacts> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          logUnexpected(where, errors, contextValue);
        },
      };
    },
  };
}

export function logUnexpected(
  where: string,
  errors: readonly GraphQLError[],
  { requestId }: RequestFacts,
): void {
  for (const error of errors) {
    if (isPublicCode(error.extensions?.code)) continue;
    log.error({ where, requestId, path: error.path, err: error.originalError ?? error }, 'unexpected error');
  }
}

/**
 * Lets the errors of the allow-list through and hides every other one behind a code. No message quotes what was sent.
 * @param error from which it was made, where a library writes the message
 */
export function maskError(formatted: GraphQLFormattedError, error?: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const code = formatted.extensions?.code;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (!isPublicCode(code))
    return {
      message: 'Something went wrong on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  return { message: messageFor(formatted, error), ...place, extensions: { code } };
}

const aboutDocuments: unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
] satisfies PublicErrorCode[];

function messageFor({ message, extensions }: GraphQLFormattedError, error: unknown): string {
  if (!aboutDocuments.includes(extensions?.code)) return maskNumbers(message);
  return maskNumbers(documentMessage(message, error instanceof GraphQLError ? error.nodes : undefined));
}
