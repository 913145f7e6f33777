import type { IncomingMessage } from 'node:http';
import { isPublicCode } from '@civil-affairs/kit/errors';
import { hasLongNumber, parseJson } from '@civil-affairs/kit/exact-json';
import { log } from '@civil-affairs/kit/log';
import type {
  DoneFuncWithErrOrRes,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify';
import { GraphQLError } from 'graphql';
import { type Limits, refusal } from './limits.ts';
import { checkRequestSize, checkText } from './request-size.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether what it is sent may take longer than a question. */
    isLong?: boolean;
  }
}

/** What a client sends, before anything has looked at it. */
interface GraphBody {
  query?: unknown;
  variables?: unknown;
}

/**
 * Reads JSON bodies, with every number as it was written.
 * @param check throws when a text is not to be read: nested so deep, for example, that whoever walks it overflows
 * @returns reads one, and throws when it cannot or may not be read
 */
export function parseBodies(app: FastifyInstance, check: (text: string) => void): (text: string) => unknown {
  const parse = app.getDefaultJsonParser('error', 'error') as (
    request: unknown,
    text: string,
    done: (error: Error | null, body?: unknown) => void,
  ) => void;
  function read(text: string): unknown {
    check(text);
    let found: { error: Error | null; body?: unknown } | undefined;
    parse(undefined, text, (error, body) => {
      found = { error, body };
    });
    if (found?.error) throw found.error;
    return hasLongNumber(text) ? parseJson(text) : found?.body;
  }
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_: unknown, body: string) =>
    read(body),
  );
  return read;
}

const longestBody = 10_000;

/** Node has one limit for every request, and a file takes longer to come than a question. */
export function endSlowBodies(
  { raw, routeOptions }: FastifyRequest,
  _reply: FastifyReply,
  done: () => void,
): void {
  const hasBody = (raw.headers['content-length'] ?? '0') !== '0' || raw.headers['transfer-encoding'];
  // Nearly every body has come with the headers: a timer for each would be the dearest of its checks.
  if (hasBody && !routeOptions.config.isLong) setImmediate(endLater, raw);
  done();
}

/** Ends a connection on which the body of a request takes too long to come. */
export function endLater(raw: IncomingMessage): void {
  if (raw.complete || raw.destroyed) return;
  const late = setTimeout(() => {
    if (!raw.complete) raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
  }, longestBody);
  raw.once('end', () => clearTimeout(late));
  raw.once('close', () => clearTimeout(late));
}

/**
 * The GraphQL part of a request, whichever way it came.
 * @throws OPERATION_TOO_LARGE
 */
export function checkRequest(
  { method, query: address, body }: Pick<FastifyRequest, 'method' | 'query' | 'body'>,
  limits: Limits,
): void {
  const { query, variables } = (method === 'GET' ? address : (body ?? {})) as GraphBody;
  const isText = typeof variables === 'string';
  if (isText) checkText(limits, variables);
  // The server reads them from the address itself.
  if (isText && hasLongNumber(variables))
    throw refusal('BAD_REQUEST', 400, 'A number in an address is rounded: send it as text, or by POST.');
  checkRequestSize(limits, query, isText ? jsonOf(variables) : variables);
}

/** What a text says; undefined for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Requests that never reach the graph are answered as GraphQL clients expect it. */
export function sendRefusal(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { code, status, message, headers } = refusalOf(error);
  if (status >= 500 && code === 'INTERNAL_SERVER_ERROR')
    log.error({ where: 'gateway', requestId: request.id, err: error }, 'unexpected error');
  reply
    .code(status)
    .headers(headers)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** The graph is asked by GET and POST alone. */
export async function refuseMethod(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('allow', 'GET, POST');
  throw refusal('BAD_REQUEST', 405, 'The graph is asked by GET or POST.');
}

/** What the server library itself refuses names no request: it has not been told any. */
export function withRequestId(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: DoneFuncWithErrOrRes,
): void {
  done(null, named(request, reply, payload));
}

function named(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (reply.statusCode < 400 || typeof payload !== 'string' || !payload.startsWith('{"errors":'))
    return payload;
  const answer = JSON.parse(payload) as { errors: { extensions?: object }[] };
  const errors = answer.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: request.id },
  }));
  return JSON.stringify({ ...answer, errors });
}

interface Refusal {
  code: string;
  status: number;
  message: string;
  headers: Record<string, string>;
}

function refusalOf(error: Error & { statusCode?: number }): Refusal {
  if (error instanceof GraphQLError && isPublicCode(error.extensions.code)) {
    const { status = 400, headers } = (error.extensions.http ?? {}) as {
      status?: number;
      headers?: ReadonlyMap<string, string>;
    };
    const code = String(error.extensions.code);
    return { code, status, message: error.message, headers: Object.fromEntries(headers ?? []) };
  }
  const status = error.statusCode ?? 500;
  if (status === 413)
    return { code: 'OPERATION_TOO_LARGE', status, message: 'The request is too long.', headers: {} };
  if (status < 500)
    return { code: 'BAD_REQUEST', status, message: 'The request cannot be read.', headers: {} };
  const message = 'Something went wrong on our side.';
  return { code: 'INTERNAL_SERVER_ERROR', status: 500, message, headers: {} };
}
