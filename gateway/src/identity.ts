import { publicError } from '@civil-affairs/kit/errors';
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

const algorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'];

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
  if (!authorization) return null;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (!token || token.length > 8_000) throw badToken('The Authorization header is not a bearer token.');
  try {
    const { issuer, audience, keys } = authority;
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, clockTolerance: 5 });
    return viewerFrom(payload);
  } catch (error) {
    const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
    throw badToken(expired ? 'The token has expired.' : 'The token is not valid.');
  }
}

function badToken(message: string): GraphQLError {
  const { extensions } = publicError('UNAUTHENTICATED', message);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 401 } } });
}

function viewerFrom(claims: JWTPayload): Viewer {
  const role = roles.find((known) => known === claims.role && known !== 'SERVICE');
  if (!role || !claims.sub) throw new Error('the token lacks a role or a subject');
  return {
    subject: claims.sub,
    name: text(claims.name) ?? claims.sub,
    role,
    scopes: (text(claims.scope) ?? '').split(' ').filter((scope) => scope && scope !== 'internal'),
    division: text(claims.division),
    residentId: text(claims.resident_id),
  };
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}
