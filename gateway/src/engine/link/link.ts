import { publicError, subgraphUnavailable } from '@civil-affairs/kit/errors';
import { GraphQLError } from 'graphql';
import { openBreaker } from './breaker.ts';
import { DeadlineError, withDeadline } from './deadlines.ts';
import { readRepeatingJson } from './repeating-json.ts';
import type { SubgraphRequest } from './request.ts';

/**
 * Sends a request to a subgraph and reads its answer, as JSON text or as plain data that nobody else holds.
 * The promise is rejected when the subgraph does not answer.
 */
export type Send = (
  request: SubgraphRequest,
  context: unknown,
  signal: AbortSignal,
) => Promise<string | object>;

export interface Limits {
  /** Longest time for one request to a subgraph, in milliseconds. */
  deadline: number;
  /** Requests that one subgraph works on at the same time; further ones wait. */
  concurrency: number;
  /** Requests that wait; further ones are refused. */
  queue: number;
}

export const defaultLimits: Limits = { deadline: 8_000, concurrency: 256, queue: 2_000 };

/** What came of a request: an answer as it was read, or the error that stands for it. */
export type Outcome = { answer: unknown; repeated: ReadonlySet<object> } | { failure: GraphQLError };

type Response = Exclude<Outcome, { failure: unknown }>;

/** Where a link reports its failures. */
export interface LinkLog {
  failed(subgraph: string, context: unknown, error: unknown): void;
  changed(subgraph: string, isOpen: boolean): void;
}

/** The way to one subgraph, with all that protects the gateway from it. */
export interface Link {
  send(request: SubgraphRequest, options: SendOptions): Promise<Outcome>;
  stop(): void;
}

export interface SendOptions {
  context: unknown;
  isMutation: boolean;
  /** When the client's own request ends, as a time of the monotonic clock. */
  endsAt: number;
  /** Fires when the client has gone. */
  signal: AbortSignal | undefined;
  /** Whose request it is, when answers may be shared among the requests of one identity. */
  identity: string | undefined;
}

const retryPause = 20;
const probeDeadline = 1_000;

export function openLink(
  subgraph: string,
  send: Send,
  probe: (signal: AbortSignal) => Promise<unknown>,
  limits: Limits,
  log: LinkLog,
): Link {
  const now = () => performance.now();
  const breaker = openBreaker({
    now,
    probe: () => withDeadline(probeDeadline, undefined, probe),
    onChange: (isOpen) => log.changed(subgraph, isOpen),
  });
  const waiting: (() => void)[] = [];
  /** Requests in flight that may be shared: by identity and document, then by the variables' values. */
  const shared = new Map<string, Map<string, Promise<Response>>>();
  let inFlight = 0;

  async function attempt(request: SubgraphRequest, options: SendOptions): Promise<string | object> {
    const startedAt = now();
    const time = Math.min(limits.deadline, options.endsAt - startedAt);
    try {
      const answer = await withDeadline(time, options.signal, (signal) =>
        send(request, options.context, signal),
      );
      breaker.succeeded();
      return answer;
    } catch (error) {
      // A client that has left says nothing about the subgraph.
      if (!options.signal?.aborted) breaker.failed(startedAt, error instanceof DeadlineError);
      throw error;
    }
  }

  async function sendLimited(request: SubgraphRequest, options: SendOptions): Promise<Response> {
    if (breaker.isOpen) throw subgraphUnavailable(subgraph);
    if (inFlight >= limits.concurrency) {
      if (waiting.length >= limits.queue)
        throw publicError('OVERLOADED', `The ${subgraph} part of the graph has too much to do.`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else inFlight += 1;
    try {
      return readAnswer(await attempt(request, options));
    } catch (error) {
      if (!mayRetry(error, options)) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryPause * (1 + Math.random())));
      return readAnswer(await attempt(request, options));
    } finally {
      // The place goes to who waits longest; only when nobody does is it free.
      const next = waiting.shift();
      if (next) next();
      else inFlight -= 1;
    }
  }

  /** Equal requests of one identity share one that is in flight. */
  function sendShared(request: SubgraphRequest, options: SendOptions): Promise<Response> {
    if (options.identity === undefined || options.isMutation) return sendLimited(request, options);
    const key = `${options.identity} ${request.documentKey}`;
    const { values } = request;
    const alike = shared.get(key) ?? new Map<string, Promise<Response>>();
    const before = alike.get(values);
    if (before) return before;
    // Nobody's leaving ends what others wait for.
    const sending = sendLimited(request, { ...options, signal: undefined });
    alike.set(values, sending);
    shared.set(key, alike);
    const forget = () => {
      alike.delete(values);
      if (alike.size === 0) shared.delete(key);
    };
    sending.then(forget, forget);
    return sending;
  }

  const mayRetry = (error: unknown, { isMutation, signal }: SendOptions) =>
    !isMutation && !signal?.aborted && !breaker.isOpen && error instanceof Error && isConnectionError(error);

  return {
    async send(request, options) {
      try {
        return await sendShared(request, options);
      } catch (error) {
        if (error instanceof GraphQLError) return { failure: error };
        log.failed(subgraph, options.context, error);
        return { failure: subgraphUnavailable(subgraph) };
      }
    },
    stop: () => breaker.stop(),
  };
}

function readAnswer(answer: string | object): Response {
  // Data of this process may hold what its subgraph still needs, so they are left as they are.
  if (typeof answer !== 'string') return { answer, repeated: nothing };
  const { value, repeated } = readRepeatingJson(answer);
  return { answer: value, repeated };
}

const nothing: ReadonlySet<object> = new Set();

const connectionErrors = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET']);

/** The request did not get through, or its answer broke off: a query may be sent again. */
function isConnectionError(error: Error & { code?: string }): boolean {
  return connectionErrors.has(error.code ?? '');
}
