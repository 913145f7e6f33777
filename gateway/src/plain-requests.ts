/**
 * Plain requests: JSON of known length that is posted to the graph, as nearly all are. An operation that comes again is
 * answered here, without the steps of the web framework. Everything else goes on to it, with what has been found out
 * about the request: nothing is counted, refused or executed twice.
 */
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { boundedMap } from '@civil-affairs/kit/bounded-map';
import { newUuid } from '@civil-affairs/kit/ids';
import proxyAddress from '@fastify/proxy-addr';
import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest, RequestPayload } from 'fastify';
import type { GatewayContext } from './gateway-context.ts';
import type { KnownAnswer, KnownOperations } from './known-operations.ts';
import type { Admission, Admitted } from './protection/admission.ts';
import { endLater } from './protection/request-checks.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What is known of a request that goes on to the framework. */
interface Begun {
  requestId: string;
  text: Buffer;
  /** The body as it was read, with the document that it names. */
  body?: unknown;
  /** Headers that tell what is left of the rates. */
  rates: Map<string, string>;
  /** Why it is refused. */
  refusal?: unknown;
  admitted?: Admitted;
  /** With what was executed. */
  context?: GatewayContext;
  /** Where only packing is left to do. */
  answer?: KnownAnswer;
  headers: readonly string[];
}

export interface PlainRequestsOptions {
  known: KnownOperations;
  admission: Admission;
  /** Reads a body. @throws when it cannot be read, or is not to be */
  read(text: string): unknown;
  addressOf(request: IncomingMessage): string;
  contextOf(
    admitted: Admitted,
    requestId: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): GatewayContext;
  isStopping(): boolean;
  /** Bytes from which on an answer is packed for who takes it so. */
  packedFrom: number;
}

/** A longer one takes longer to be read than to pass the framework. */
const longestBody = 64 * 1024;
const jsonTypes = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
]);

/** Kinds of clients whose headers are remembered: a few libraries and browsers, with the origins of their pages. */
const mostKinds = 200;
const longestKind = 600;
/** They differ from answer to answer of one kind. */
const ofOneAnswer = new Set([
  'cache-control',
  'connection',
  'content-length',
  'date',
  'ratelimit',
  'ratelimit-policy',
  'x-request-id',
]);

export function openPlainRequests(options: PlainRequestsOptions) {
  const { known, admission, read, addressOf, contextOf, isStopping, packedFrom } = options;
  const begun = new WeakMap<IncomingMessage, Begun>();
  /** What the framework and its plugins have answered each kind of client with, as a list of names and values. */
  const headersFor = boundedMap<string, readonly string[]>(mostKinds);

  function isPlain({ method, url, headers }: IncomingMessage): boolean {
    const length = Number(headers['content-length']);
    return (
      method === 'POST' &&
      url === '/graphql' &&
      length > 0 &&
      length <= longestBody &&
      jsonTypes.has(headers['content-type'] ?? '') &&
      headers['content-encoding'] === undefined &&
      !isStopping()
    );
  }

  /** The answer to a request that needs nothing of the framework; undefined when it has to go on. */
  async function answerTo(
    state: Begun,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<KnownAnswer | undefined> {
    const { headers } = request;
    const setRate = (name: string, value: string) => state.rates.set(name, value);
    const ip = addressOf(request);
    await admission.count(ip, setRate);
    const body = read(state.text.toString());
    const arrived = { method: 'POST', query: undefined, body, headers, ip, raw: request };
    const admitted = await admission.enter(arrived, setRate);
    Object.assign(state, { body, admitted });
    const found = known.find(body, admitted);
    if (!found) return undefined;
    const leave = await admission.take(admitted, response);
    if (response.destroyed) return undefined;
    state.context = contextOf(admitted, state.requestId, request, response);
    const answer = await known.answer(found, state.context);
    leave();
    return answer;
  }

  async function serve(
    state: Begun,
    request: IncomingMessage,
    response: ServerResponse,
    handler: Handler,
  ): Promise<void> {
    try {
      const answer = await answerTo(state, request, response);
      if (answer && !isPacked(answer, request.headers)) return send(response, state, answer);
      if (answer) state.answer = answer;
    } catch (error) {
      state.refusal = error;
    }
    if (response.destroyed) return;
    begun.set(request, state);
    handler(request, response);
  }

  function serveOnceRead(
    headers: readonly string[],
    request: IncomingMessage,
    response: ServerResponse,
    handler: Handler,
  ): void {
    const parts: Buffer[] = [];
    setImmediate(endLater, request);
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => {
      const text = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      serve({ requestId: newUuid(), text, rates: new Map(), headers }, request, response, handler);
    });
  }

  const isPacked = ({ text }: KnownAnswer, headers: IncomingHttpHeaders) =>
    headers['accept-encoding'] !== undefined && Buffer.byteLength(text) >= packedFrom;

  return {
    /** Answers a request, or lets the framework's own handler do so. */
    handle(request: IncomingMessage, response: ServerResponse, handler: Handler): void {
      const headers = isPlain(request) ? headersFor.get(kindOf(request.headers)) : undefined;
      if (headers) serveOnceRead(headers, request, response, handler);
      else handler(request, response);
    },

    /** What was found out about a request of the framework's. */
    begun: (request: IncomingMessage): Begun | undefined => begun.get(request),

    /** Hands the framework a body that was read already. */
    readAgain(
      { raw }: FastifyRequest,
      _reply: FastifyReply,
      payload: RequestPayload,
      done: (error?: Error | null, payload?: RequestPayload) => void,
    ): void {
      const state = begun.get(raw);
      done(null, state ? streamOf(state.text) : payload);
    },

    /** Lets the framework's plugins pack an answer that is there. */
    pack({ answer, headers }: Begun, reply: FastifyReply): string | undefined {
      for (let n = 0; n < headers.length; n += 2) reply.header(headers[n] as string, headers[n + 1]);
      reply.header('cache-control', answer?.cacheControl);
      return answer?.text;
    },

    /** Takes note of the headers of an answer, before it is packed. */
    learn(
      { method, raw }: FastifyRequest,
      reply: FastifyReply,
      payload: unknown,
      done: DoneFuncWithErrOrRes,
    ): void {
      const kind = kindOf(raw.headers);
      const isNew = method === 'POST' && reply.statusCode === 200 && headersFor.get(kind) === undefined;
      if (isNew && kind.length <= longestKind)
        headersFor.set(kind, listOf(reply.getHeaders() as OutgoingHttpHeaders));
      done(null, payload);
    },
  };
}

/** A long text would be gone through twice, to be measured and to be encoded; a short one goes out with its headers. */
const encodedFrom = 4_096;

function send(response: ServerResponse, { requestId, rates, headers }: Begun, answer: KnownAnswer): void {
  if (response.destroyed) return;
  const { text, cacheControl } = answer;
  const body = text.length < encodedFrom ? text : Buffer.from(text);
  response.writeHead(200, [
    ...headers,
    ...[...rates].flat(),
    'x-request-id',
    requestId,
    'cache-control',
    cacheControl,
    'content-length',
    String(Buffer.byteLength(body)),
  ]);
  response.end(body);
}

/** Tells whose address a request comes from: what trusted proxies say, and nobody else. */
export function addressesBehind(proxies: string[] | undefined): (request: IncomingMessage) => string {
  if (!proxies) return ({ socket }) => socket.remoteAddress ?? '';
  const isTrusted = proxyAddress.compile(proxies);
  return (request) => proxyAddress(request, isTrusted);
}

function listOf(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || ofOneAnswer.has(name) ? [] : [name, String(value)],
  );
}

function streamOf(text: Buffer): Readable {
  const stream = new Readable({ read() {} });
  stream.push(text);
  stream.push(null);
  return stream;
}

export type PlainRequests = ReturnType<typeof openPlainRequests>;

/** What of a request decides about the headers of its answer, whatever the answer is. */
function kindOf({
  accept = '',
  origin = '',
  'accept-encoding': encodings = '',
}: IncomingHttpHeaders): string {
  return `${accept}\n${origin}\n${encodings}`;
}
