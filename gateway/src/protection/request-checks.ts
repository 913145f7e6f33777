import { publicErrorCodes } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Limits } from './limits.ts';
import { checkRequestSize, checkText } from './request-size.ts';

/** What a client sends, before anything has looked at it. */
interface GraphBody {
  query?: unknown;
  variables?: unknown;
}

/** Reads JSON bodies, none that is nested so deep that whoever walks it overflows. */
export function parseBodies(app: FastifyInstance, limits: Limits): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    try {
      checkText(limits, text);
    } catch (error) {
      return done(error as Error, undefined);
    }
    parse(request, text, done);
  });
}

/**
 * The GraphQL part of a request, whichever way it came.
 * @throws OPERATION_TOO_LARGE
 */
export function checkRequest(request: FastifyRequest, limits: Limits): void {
  const { query, variables } = (request.method === 'GET' ? request.query : (request.body ?? {})) as GraphBody;
  const isText = typeof variables === 'string';
  if (isText) checkText(limits, variables);
  checkRequestSize(limits, query, isText ? parsed(variables) : variables);
}

/** What is no JSON is refused by the server, which says so. */
function parsed(text: string): unknown {
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

interface Refusal {
  code: string;
  status: number;
  message: string;
  headers: Record<string, string>;
}

function refusalOf(error: Error & { statusCode?: number }): Refusal {
  if (error instanceof GraphQLError && isPublic(error.extensions.code)) {
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

function isPublic(code: unknown): boolean {
  return (publicErrorCodes as readonly unknown[]).includes(code);
}
