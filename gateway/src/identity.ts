import { publicError } from '@civil-affairs/kit/errors';
import { prefixOf } from '@civil-affairs/kit/ids';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { GraphQLError } from 'graphql';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { declaredBy } from './declared.ts';
import { subgraphs } from './subgraphs.ts';

/** Whose tokens are accepted. */
export interface TokenAuthority {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey;
}

/** Keys of the embedded issuer have ids that begin so; production refuses them. */
export const demoKeyPrefix = 'demo-';

const { roles } = declaredBy(subgraphs);

/** A stolen token is of use for so long. */
const longestLife = 24 * 60 * 60;
/** By how much the clocks of the issuer and of the gateway may differ, in seconds. */
const clockTolerance = 5;

const algorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'];

/** Milliseconds for which a token that was found right is taken as such: a key that was taken back counts as long. */
const rememberedFor = 60_000;
const mostRemembered = 10_000;

/** Who a token speaks for, and until when. */
export interface Session {
  viewer: Viewer;
  /** Milliseconds since 1970: the token's `exp`. */
  endsAt: number;
}

interface Remembered {
  session: Session;
  until: number;
}

/** By the header's text. To check a signature takes longer than most of what a request needs in the gateway. */
const remembered = new WeakMap<TokenAuthority, Map<string, Remembered>>();

/** The embedded issuer's authority, for the demo. */
export function demoAuthority(keys: JSONWebKeySet): TokenAuthority {
  return { issuer: 'civil-affairs-demo', audience: 'civil-affairs-graph', keys: createLocalJWKSet(keys) };
}

/**
 * The bureau's own issuer. Its keys are read once before the start, so that a wrong address or a demo key
 * stops the start and not the first request.
 */
export async function remoteAuthority(options: {
  jwksUrl: string;
  issuer: string;
  audience: string;
}): Promise<TokenAuthority> {
  const url = new URL(options.jwksUrl);
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`JWKS_URL answered ${response.status}.`);
  const published = (await response.json()) as JSONWebKeySet;
  if (published.keys.some((key) => key.kid?.startsWith(demoKeyPrefix)))
    throw new Error('JWKS_URL publishes the keys of a demo issuer; they are not accepted here.');
  return { issuer: options.issuer, audience: options.audience, keys: createRemoteJWKSet(url) };
}

/**
 * The viewer of an `Authorization` header; null when there is none.
 * @throws UNAUTHENTICATED (HTTP 401) for a forged, expired, foreign or malformed token
 */
export async function viewerOf(
  authorization: string | undefined,
  authority: TokenAuthority,
): Promise<Viewer | null> {
  const session = await sessionOf(authorization, authority);
  return session?.viewer ?? null;
}

/** As {@link viewerOf}, with the end of the token: for what outlasts one request. */
export async function sessionOf(
  authorization: string | undefined,
  authority: TokenAuthority,
): Promise<Session | null> {
  if (!authorization) return null;
  const known = remembered.get(authority)?.get(authorization);
  if (known && known.until > Date.now()) return known.session;
  const token = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (!token || token.length > 8_000) throw badToken('The Authorization header is not a bearer token.');
  try {
    const { issuer, audience, keys } = authority;
    const requiredClaims = ['exp'];
    const options = { issuer, audience, algorithms, clockTolerance, requiredClaims };
    const { payload } = await jwtVerify(token, keys, options);
    checkTimes(payload);
    const session = { viewer: viewerFrom(payload), endsAt: (payload.exp ?? 0) * 1000 };
    // Not with more spaces than one: a single token would fill what is remembered.
    if (authorization.length === 'Bearer '.length + token.length) remember(authority, authorization, session);
    return session;
  } catch (error) {
    const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
    throw badToken(expired ? 'The token has expired.' : 'The token is not valid.');
  }
}

function remember(authority: TokenAuthority, authorization: string, session: Session): void {
  const tokens = remembered.get(authority) ?? new Map<string, Remembered>();
  if (tokens.size >= mostRemembered) tokens.clear();
  remembered.set(
    authority,
    tokens.set(authorization, { session, until: Math.min(session.endsAt, Date.now() + rememberedFor) }),
  );
}

/** @throws Error for a token that outlives a day, or comes from the future */
function checkTimes({ exp = Number.POSITIVE_INFINITY, iat = 0 }: JWTPayload): void {
  const now = Date.now() / 1000 + clockTolerance;
  if (exp > now + longestLife) throw new Error('the token ends more than a day from now');
  if (iat > now) throw new Error('the token was issued in the future');
}

function badToken(message: string): GraphQLError {
  const { extensions } = publicError('UNAUTHENTICATED', message);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
}

function viewerFrom(claims: JWTPayload): Viewer {
  const role = roles.find((known) => known === claims.role && known !== 'SERVICE');
  if (!role) throw new Error('the token lacks a role');
  const subject = text(claims.sub) ?? '';
  // It is written into every log.
  if (!/^\P{Cc}{1,200}$/u.test(subject))
    throw new Error('the token lacks a subject that can be written down');
  const scopes = new Set([...words(claims.scope), ...words(claims.scp)]);
  // Of the graph's own services alone.
  scopes.delete('internal');
  return {
    subject,
    name: text(claims.name) ?? subject,
    role,
    scopes: [...scopes],
    division: text(claims.division),
    residentId: text(claims.resident_id),
    organisationIds: organisations(claims.organisation_ids),
  };
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}

/** The words of a claim that issuers write as one text or as a list. */
function words(claim: unknown): string[] {
  const texts = Array.isArray(claim) ? claim : [claim];
  return texts.flatMap((one) => text(one)?.split(' ').filter(Boolean) ?? []);
}

/** @throws Error for what holds no ids: a refused token is understood sooner than one that opens less than it says */
function organisations(claim: unknown): string[] {
  const given = [claim ?? []].flat();
  const ids = words(given);
  if (ids.length < given.length || ids.some((id) => prefixOf(id) === undefined))
    throw new Error('organisation_ids must hold ids');
  return ids;
}
