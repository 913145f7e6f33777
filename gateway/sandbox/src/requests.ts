import { type ExecutionResult, GraphQLError } from 'graphql';
import { loadSession, readSession, type Session } from './session.ts';

export const endpoint = '/graphql';

export interface GraphqlRequest {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

/** The headers of a request: the persona's, then what the user wrote in the headers editor. */
export function requestHeaders(
  { persona, language }: Session,
  written: Record<string, string> = {},
): Record<string, string> {
  return {
    Accept: 'application/graphql-response+json, application/json',
    'Content-Type': 'application/json',
    'Accept-Language': language,
    ...(persona.token === null ? {} : { Authorization: `Bearer ${persona.token}` }),
    ...written,
  };
}

/**
 * Sends an operation as the current persona. A token that has run out (or that a restarted graph no longer
 * knows) is replaced by a fresh one of the same persona, once.
 */
export async function send<Data = Record<string, unknown>>(
  request: GraphqlRequest,
  written?: Record<string, string>,
): Promise<ExecutionResult<Data>> {
  const { token } = readSession().persona;
  const answer = await sendOnce<Data>(request, written);
  if (token === null || !isUnauthenticated(answer)) return answer;
  const { persona } = await loadSession();
  return persona.token === token ? answer : sendOnce<Data>(request, written);
}

async function sendOnce<Data>(
  request: GraphqlRequest,
  written?: Record<string, string>,
): Promise<ExecutionResult<Data>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: requestHeaders(readSession(), written),
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult<Data>;
  } catch {
    const problem = `${response.status} ${response.statusText}: ${text.slice(0, 500)}`;
    return { errors: [new GraphQLError(problem)] };
  }
}

function isUnauthenticated({ errors }: ExecutionResult<unknown>): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? false;
}
