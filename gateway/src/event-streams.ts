/**
 * What changes, as it changes: a stream of server-sent events for each client that asks for one. Nothing is kept for a client
 * that is slow: each stream reads the log itself, from where it stands, under its viewer's own rights, and only as fast as the
 * client takes what it is sent. One look at the end of the log, for all streams together, says whether there is anything to read.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { publicError } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import { accessError } from '@civil-affairs/kit/scopes';
import type { GraphAnswer, Transport } from '@civil-affairs/kit/services';
import { serviceViewer } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { factsOfNobody } from './execution.ts';
import type { Session } from './identity.ts';
import { refusal } from './protection/limits.ts';

export interface StreamSettings {
  /** Milliseconds between two looks at the end of the log. */
  lookEvery: number;
  /** Milliseconds after which a quiet stream says that it is there, and where it stands. */
  heartbeatEvery: number;
  /** Milliseconds that a client may take to make room. */
  longestStall: number;
  mostOfOneViewer: number;
  most: number;
}

const standardSettings: StreamSettings = {
  lookEvery: 500,
  heartbeatEvery: 15_000,
  longestStall: 30_000,
  mostOfOneViewer: 5,
  most: 1_000,
};

/** Milliseconds after which a client that was cut off comes back. */
const retryAfter = 3_000;

export interface EventStreams {
  /** Answers a request with a stream that lasts as long as the token. */
  open(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Ends all streams, and opens no other. */
  stop(): void;
}

interface Stream {
  subject: string;
  end(): void;
}

const scope = 'events:read';

const pageOfEvents = `query Stream($after: String, $types: [String!]) {
  events(after: $after, types: $types, first: 100) { edges { cursor node { id type subjectId version } } }
}`;

interface Edge {
  cursor: string;
  node: { id: string; type: string; subjectId: string; version: number | null };
}

/** @param casework the way to the log; undefined while there is none */
export function openEventStreams(
  casework: () => Transport | undefined,
  sessionOf: (authorization: string | undefined) => Promise<Session | null>,
  given: Partial<StreamSettings> = {},
): EventStreams {
  const settings = { ...standardSettings, ...given };
  const streams = new Set<Stream>();
  const end = watchEnd(casework, settings.lookEvery);
  let isStopping = false;

  /** @throws UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, OVERLOADED or BAD_REQUEST */
  async function open(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await sessionOf(request.headers.authorization);
    checkScope(session);
    const { viewer, endsAt } = session;
    const { types, cursor } = wishesOf(request);
    if (isStopping || streams.size >= settings.most)
      throw busy('OVERLOADED', 503, 'No stream can be opened now. Try again in a moment.');
    const own = [...streams].filter(({ subject }) => subject === viewer.subject);
    if (own.length >= settings.mostOfOneViewer)
      throw busy('RATE_LIMITED', 429, `At most ${settings.mostOfOneViewer} streams are open for one viewer.`);
    const { raw } = reply;
    const over = new AbortController();
    const stream: Stream = { subject: viewer.subject, end: () => over.abort() };
    streams.add(stream);
    const expiry = globalThis.setTimeout(stream.end, endsAt - Date.now());
    raw.once('close', stream.end);
    const facts: RequestFacts = { viewer, requestId: request.id, language: 'en' };
    try {
      // What the log cannot be asked is refused before the stream begins.
      const first = cursor ?? (await end.now()).cursor;
      const read = (after: string | null) => eventsAfter(casework(), facts, after, types, over.signal);
      await read(first);
      reply.hijack();
      const headers = {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-request-id': request.id,
      };
      raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), ...headers });
      raw.write(`retry: ${retryAfter}\n\n`);
      await pump(raw, first, read, over.signal);
    } catch (error) {
      // Nothing has been sent: it is answered as any other refusal.
      if (!raw.headersSent) throw error;
      if (!over.signal.aborted) log.warn({ requestId: request.id, err: error }, 'a stream of events ended');
    } finally {
      clearTimeout(expiry);
      streams.delete(stream);
      if (raw.headersSent) raw.end();
    }
  }

  /** Sends what is new until the stream is over. */
  async function pump(
    raw: ServerResponse,
    first: string | null,
    read: (after: string | null) => Promise<Edge[]>,
    signal: AbortSignal,
  ): Promise<void> {
    let cursor = first;
    /** When the last event was read that has been sent. */
    let readAt = 0;
    while (!signal.aborted) {
      // Undefined while the log does not answer: the stream waits.
      const seen = await end.now().catch(() => undefined);
      const edges = seen === undefined ? undefined : await read(cursor).catch(() => undefined);
      for (const { cursor: id, node } of edges ?? []) {
        const { id: event, type, subjectId, version } = node;
        const data = JSON.stringify({ type, id: subjectId, version, event });
        await send(raw, `id: ${id}\ndata: ${data}\n\n`, signal);
        if (signal.aborted) return;
        cursor = id;
      }
      if (edges && edges.length > 0) {
        readAt = performance.now();
        continue;
      }
      // Nothing of what had arrived by then is for this viewer. An end that was looked at before lies behind the cursor.
      if (edges && seen && seen.at > readAt) cursor = seen.cursor;
      const isNew = await end.change(edges && seen?.cursor, settings.heartbeatEvery, signal);
      if (!isNew && !signal.aborted)
        await send(raw, cursor === null ? ':\n\n' : `: here\nid: ${cursor}\n\n`, signal);
    }
  }

  /** Resolves once the client has room for more. */
  async function send(raw: ServerResponse, text: string, signal: AbortSignal): Promise<void> {
    if (raw.write(text)) return;
    const stalled = AbortSignal.any([signal, AbortSignal.timeout(settings.longestStall)]);
    await once(raw, 'drain', { signal: stalled }).catch(() => {
      // It reads nothing: what waits for it is thrown away, not kept.
      if (!signal.aborted) raw.destroy();
    });
  }

  return {
    open,
    stop() {
      isStopping = true;
      for (const stream of streams) stream.end();
    },
  };
}

/** The end of the log, and when it was asked for. */
interface End {
  cursor: string | null;
  at: number;
}

/** Looks at the end of the log while anybody waits for it. */
function watchEnd(casework: () => Transport | undefined, every: number) {
  const viewer = { ...serviceViewer('gateway'), scopes: [scope] };
  let looking: Promise<End> | undefined;
  let known: End | undefined;

  async function look(): Promise<End> {
    const at = performance.now();
    const transport = casework();
    if (!transport) throw publicError('SUBGRAPH_UNAVAILABLE', 'The log of events is out of reach.');
    const answer = await transport({ query: '{ eventsEnd }' }, { ...factsOfNobody(), viewer });
    known = { cursor: (dataOf(answer).eventsEnd as string | null) ?? null, at };
    return known;
  }

  /** The end as it was at most a moment ago; whoever asks meanwhile gets the same answer. */
  async function now(): Promise<End> {
    if (known && performance.now() - known.at < every) return known;
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  }

  return {
    now,
    /**
     * Waits for another end than the one that was seen; for the next that is readable when none was.
     * @returns whether there is one, or the wait was long enough
     */
    async change(seen: string | null | undefined, longest: number, signal: AbortSignal): Promise<boolean> {
      const until = performance.now() + longest;
      while (!signal.aborted && performance.now() < until) {
        const pause = Math.min(every, until - performance.now());
        await setTimeout(pause, undefined, { signal }).catch(() => {});
        const found = await now().then(
          ({ cursor }) => cursor,
          () => seen,
        );
        if (found !== seen) return true;
      }
      return false;
    },
  };
}

/** @throws what the log answers instead, as a client may know it */
async function eventsAfter(
  transport: Transport | undefined,
  facts: RequestFacts,
  after: string | null,
  types: readonly string[],
  signal: AbortSignal,
): Promise<Edge[]> {
  if (!transport) throw publicError('SUBGRAPH_UNAVAILABLE', 'The log of events is out of reach.');
  const answer = await transport({ query: pageOfEvents, variables: { after, types } }, facts, signal);
  const { events } = dataOf(answer) as { events: { edges: Edge[] } | null };
  if (!events) throw refusal('FORBIDDEN', 403, 'There is no log for who has no jurisdiction.');
  return events.edges;
}

function dataOf({ data, errors }: GraphAnswer): Record<string, unknown> {
  const [error] = errors ?? [];
  if (!error && data) return data;
  const { code = 'SUBGRAPH_UNAVAILABLE' } = error?.extensions ?? {};
  const status = code === 'BAD_USER_INPUT' ? 400 : 503;
  throw new GraphQLError(error?.message ?? 'The log of events did not answer.', {
    extensions: { code, http: { status } },
  });
}

function checkScope(session: Session | null): asserts session is Session {
  const error = accessError({ authenticated: true, scopes: [[scope]] }, session?.viewer ?? null, '/events');
  if (!error) return;
  const http = { status: session ? 403 : 401 };
  throw new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}

/** What a client wants to hear, and from where on. */
function wishesOf({ query, headers }: FastifyRequest): { types: string[]; cursor: string | undefined } {
  const { types, after } = query as Record<string, unknown>;
  const named = typeof types === 'string' ? types.split(',').filter(Boolean) : [];
  const last = headers['last-event-id'] ?? after;
  return { types: named, cursor: typeof last === 'string' && last !== '' ? last : undefined };
}

function busy(code: 'OVERLOADED' | 'RATE_LIMITED', status: number, message: string): GraphQLError {
  const headers = new Map([['retry-after', String(retryAfter / 1_000)]]);
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
