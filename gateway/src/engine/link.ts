import { publicError } from '@civil-affairs/kit/errors';
import { GraphQLError } from 'graphql';
import { subgraphUnavailable } from '../data-source.ts';
import { openBreaker } from './breaker.ts';
import { internAnswer } from './intern.ts';
import { isObject } from './names.ts';
import type { SubgraphRequest } from './request.ts';
import type { Outcome } from './send.ts';

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

type Reading = Exclude<Outcome, { failure: unknown }>;

/** What a link tells of its troubles. */
export interface LinkLog {
  failed(subgraph: string, context: unknown, error: unknown): void;
  changed(subgraph: string, isOpen: boolean): void;
}

/** The way to one subgraph, with all that protects the gateway from it. */
export interface Link {
  ask(request: SubgraphRequest, options: AskOptions): Promise<Outcome>;
  stop(): void;
}

export interface AskOptions {
  context: unknown;
  isMutation: boolean;
  /** When the client's own request ends, as a time of the monotonic clock. */
  endsAt: number;
  /** Fires when the client has gone. */
  signal: AbortSignal | undefined;
  /** Who asks, when answers may be shared among the requests of one identity. */
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
  /** What is asked at this moment: by who asks and the question, then by the values. */
  const together = new Map<string, Map<string, Promise<Reading>>>();
  let inFlight = 0;

  async function attempt(request: SubgraphRequest, options: AskOptions): Promise<string | object> {
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

  async function ask(request: SubgraphRequest, options: AskOptions): Promise<Reading> {
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

  /** Requests of one identity that ask the same while it is being answered get that answer. */
  function askTogether(request: SubgraphRequest, options: AskOptions): Promise<Reading> {
    if (options.identity === undefined || options.isMutation) return ask(request, options);
    const question = `${options.identity} ${request.question}`;
    const { values } = request;
    const alike = together.get(question) ?? new Map<string, Promise<Reading>>();
    const before = alike.get(values);
    if (before) return before;
    // Nobody's leaving ends what others wait for.
    const asking = ask(request, { ...options, signal: undefined });
    alike.set(values, asking);
    together.set(question, alike);
    const forget = () => {
      alike.delete(values);
      if (alike.size === 0) together.delete(question);
    };
    asking.then(forget, forget);
    return asking;
  }

  const mayRetry = (error: unknown, { isMutation, signal }: AskOptions) =>
    !isMutation && !signal?.aborted && !breaker.isOpen && error instanceof Error && isConnectionError(error);

  return {
    async ask(request, options) {
      try {
        return await askTogether(request, options);
      } catch (error) {
        if (error instanceof GraphQLError) return { failure: error };
        log.failed(subgraph, options.context, error);
        return { failure: subgraphUnavailable(subgraph) };
      }
    },
    stop: () => breaker.stop(),
  };
}

function readAnswer(answer: string | object): Reading {
  // Data of this process may hold what its subgraph still needs, so they are left as they are.
  if (typeof answer !== 'string') return { answer, repeated: nothing };
  const read: unknown = JSON.parse(answer);
  return {
    answer: read,
    repeated: isObject(read) && isObject(read.data) ? internAnswer(read.data) : nothing,
  };
}

const nothing: ReadonlySet<object> = new Set();

const connectionErrors = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET']);

/** The request did not get through, or its answer broke off: a query may be asked again. */
function isConnectionError(error: Error & { code?: string }): boolean {
  return connectionErrors.has(error.code ?? '');
}

class DeadlineError extends Error {}

/** Gives up waiting after a time, or when the client has gone, and tells the work so. */
async function withDeadline<Value>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  return new Promise<Value>((resolve, reject) => {
    const giveUp = (error: Error) => {
      controller.abort(error);
      reject(error);
    };
    const timer = setTimeout(
      () => giveUp(new DeadlineError(`no answer within ${Math.round(milliseconds)} ms`)),
      Math.max(0, milliseconds),
    );
    const leave = () => giveUp(new Error('the client has gone'));
    if (outer?.aborted) leave();
    else outer?.addEventListener('abort', leave, { once: true });
    const done = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', leave);
    };
    work(controller.signal).then(
      (value) => {
        done();
        resolve(value);
      },
      (error) => {
        done();
        reject(error);
      },
    );
  });
}
