import { GraphQLError } from 'graphql';

/** The codes that leave the graph; every other error is masked as INTERNAL_SERVER_ERROR. */
export const publicErrorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'OVERLOADED',
  'OPERATION_TOO_LARGE',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'FIELD_UNREACHABLE',
  'NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;

export type PublicErrorCode = (typeof publicErrorCodes)[number];

/** Whether an error with this code may leave the graph as it is. */
export function isPublicCode(code: unknown): boolean {
  return (publicErrorCodes as readonly unknown[]).includes(code);
}

/** An error whose message and code the client may read. */
export function publicError(code: PublicErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** What a client learns of a part of the graph that does not answer; why is nobody's business outside. */
export function subgraphUnavailable(name: string): GraphQLError {
  return publicError('SUBGRAPH_UNAVAILABLE', `The ${name} part of the graph does not answer now.`);
}
