import type { ServerResponse } from 'node:http';
import { accessError } from '@civil-affairs/kit/scopes';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Limits, refusal } from './limits.ts';
import { openPlaces } from './places.ts';
import type { PolicyName, Rates, SetHeader } from './rates.ts';
import { checkRequest, jsonOf } from './request-checks.ts';
import { hashOf, type TrustedDocuments } from './trusted-documents.ts';

/** Opens operations that nobody has registered, introspection and suggestions in production. */
const exploreScope = 'graph:explore';

const places = 16;
const longestQueue = 64;
/** What front ends have registered is worth a longer wait: their users are many, and it is known to be cheap. */
const longestWait = { registered: 5_000, other: 250 };

/** What is known of a request when it is let in. */
export interface Admitted {
  viewer: Viewer | null;
  isRegistered: boolean;
  /** Whose requests are counted together. */
  identity: string;
}

/** What of a request decides whether it is let in. */
export type Arrived = Pick<FastifyRequest, 'method' | 'query' | 'body' | 'headers' | 'ip' | 'raw'>;

/** A request that was let in, with its place among those that are worked on. */
interface Place {
  admitted: Admitted;
  leave(): void;
}

export interface AdmissionOptions {
  limits: Limits;
  documents: () => TrustedDocuments;
  rates: Rates;
  isProduction: boolean;
  viewerOf(authorization: string | undefined): Promise<Viewer | null>;
}

/** Lets requests in, one check after another from the cheapest to the dearest; each ends the request. */
export function openAdmission({ limits, documents, rates, isProduction, viewerOf }: AdmissionOptions) {
  const working = openPlaces(places, longestQueue);
  const known = new WeakMap<FastifyRequest, Place>();

  async function spend(policy: PolicyName, key: string, setHeader: SetHeader): Promise<void> {
    // A benchmark or an office comes from one address; nobody else counts requests on a machine of one's own.
    if (isProduction) await rates.spend(policy, key, 1, setHeader);
  }

  /** Counts a request of an address, before anything is done for it. */
  function count(address: string, setHeader: SetHeader): Promise<void> {
    return spend('address', address, setHeader);
  }

  /** Every check of a request whose body was read. */
  async function enter(request: Arrived, setHeader: SetHeader): Promise<Admitted> {
    checkRequest(request, limits);
    const isRegistered = fillIn(request, documents());
    const viewer = await viewerOf(request.headers.authorization);
    const identity = identityOf(viewer, request);
    await spend('identity', identity, setHeader);
    if (isProduction && !isRegistered) demandExplorer(viewer, 'An operation that is not registered');
    return { viewer, isRegistered, identity };
  }

  /** A place among those that are worked on; the function gives it back, as the end of the response does. */
  async function take({ isRegistered }: Admitted, response: ServerResponse): Promise<() => void> {
    const leave = await working.take(isRegistered ? longestWait.registered : longestWait.other);
    if (response.destroyed) leave();
    else response.once('close', leave);
    return leave;
  }

  return {
    count,
    enter,
    take,

    /** Before the body is read. */
    async arrive(request: FastifyRequest, reply: FastifyReply): Promise<void> {
      await count(request.ip, (name, value) => reply.header(name, value));
    },

    /** @param entered what every check has found, where they were made before */
    async admit(request: FastifyRequest, reply: FastifyReply, entered?: Admitted): Promise<void> {
      const admitted = entered ?? (await enter(request, (name, value) => reply.header(name, value)));
      const leave = await take(admitted, reply.raw);
      if (!reply.raw.destroyed) known.set(request, { admitted, leave });
    },

    /** Once the answer is made: a place is for work, and whoever reads slowly, or nothing, holds none. */
    leave(request: FastifyRequest, _reply: FastifyReply, payload: unknown, done: DoneFuncWithErrOrRes): void {
      known.get(request)?.leave();
      done(null, payload);
    },

    /**
     * Who comes for something beside GraphQL.
     * @param policy by which the requests of one identity are counted
     */
    async identify(request: FastifyRequest, reply: FastifyReply, policy: PolicyName): Promise<Viewer | null> {
      const viewer = await viewerOf(request.headers.authorization);
      await spend(policy, identityOf(viewer, request), (name, value) => reply.header(name, value));
      return viewer;
    },

    /** @throws Error when the request was not let in */
    of(request: FastifyRequest): Admitted {
      const place = known.get(request);
      if (!place) throw new Error('the request was not let in');
      return place.admitted;
    },
  };
}

export type Admission = ReturnType<typeof openAdmission>;

/** Whose requests are counted together. */
export function identityOf(viewer: Viewer | null, { ip }: Pick<FastifyRequest, 'ip'>): string {
  return viewer ? `viewer ${viewer.subject}` : `address ${ip}`;
}

interface PersistedQuery {
  version?: unknown;
  sha256Hash?: unknown;
}

interface DocumentRequest {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

/**
 * Puts the text of a trusted document into a request that names one, and says whether the request is for one.
 * @throws PERSISTED_QUERY_NOT_FOUND for an id that is not registered
 */
function fillIn(request: Arrived, documents: TrustedDocuments): boolean {
  const sent = (request.method === 'GET' ? request.query : request.body) as
    | DocumentRequest
    | null
    | undefined;
  if (typeof sent !== 'object' || sent === null) return false;
  const { query, documentId } = sent;
  const persisted = persistedQueryIn(sent.extensions);
  checkPersisted(persisted, query);
  if (typeof query === 'string') return documents.has(query);
  const id = documentId ?? persisted?.sha256Hash;
  if (typeof id !== 'string') return false;
  const text = documents.find(id);
  if (text !== undefined) {
    sent.query = text;
    // The server's own store of persisted queries knows nothing of it.
    delete sent.extensions;
    if (request.method === 'GET') rewriteAddress(request);
    // Anybody may link to what is registered: it is no secret, it changes nothing, and no page can send another's token.
    request.headers['apollo-require-preflight'] ??= 'registered';
    return true;
  }
  if (documentId !== undefined)
    throw refusal('PERSISTED_QUERY_NOT_FOUND', 400, 'No document is registered under this id.');
  return false;
}

/** What an address requests is read from it once more. */
function rewriteAddress({ raw, query }: Arrived): void {
  raw.url = `/graphql?${new URLSearchParams(query as Record<string, string>)}`;
}

/** Apollo's `persistedQuery`; in an address it is JSON text. */
function persistedQueryIn(extensions: unknown): PersistedQuery | undefined {
  const read = typeof extensions === 'string' && extensions.length < 1_000 ? jsonOf(extensions) : extensions;
  return (read as { persistedQuery?: PersistedQuery } | null | undefined)?.persistedQuery ?? undefined;
}

/** @throws BAD_REQUEST when the hash is none, or of another document */
function checkPersisted(persisted: PersistedQuery | undefined, query: unknown): void {
  if (persisted === undefined) return;
  const { version, sha256Hash } = persisted;
  if (version !== 1 || typeof sha256Hash !== 'string')
    throw refusal('BAD_REQUEST', 400, 'A persistedQuery has version 1 and the SHA-256 of a document.');
  if (typeof query === 'string' && sha256Hash !== hashOf(query))
    throw refusal('BAD_REQUEST', 400, 'The sha256Hash of persistedQuery is not that of the document.');
}

export function isExplorer(viewer: Viewer | null): boolean {
  return viewer?.scopes.includes(exploreScope) ?? false;
}

/** @throws UNAUTHENTICATED or FORBIDDEN */
export function demandExplorer(viewer: Viewer | null, what: string): void {
  const error = accessError({ authenticated: true, scopes: [[exploreScope]] }, viewer, what);
  if (!error) return;
  const http = { status: viewer ? 403 : 401 };
  throw new GraphQLError(error.message, { extensions: { ...error.extensions, http } });
}
