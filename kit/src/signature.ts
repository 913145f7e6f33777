import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestFacts } from './viewer.ts';

/** Header that carries the gateway's signature of a subgraph request. */
export const signatureHeader = 'x-graph-signature';
/** Header that carries the verified facts of the request, base64url of JSON. */
export const factsHeader = 'x-graph-facts';

/** How long a signature is accepted; the clocks of the city's servers may differ by as much. */
const acceptedSeconds = 30;

/** What is signed of an address: its host, port and path, in one spelling. */
function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

/**
 * Makes a signer of requests to one address of a subgraph. It signs the address, the body and the facts, a time and a
 * nonce (HMAC-SHA256): what was recorded on its way to one instance is worth nothing at another.
 */
export function createSigner(secret: string, address: string) {
  const place = placeOf(address);
  return (body: string, facts: RequestFacts): Record<string, string> => signed(secret, place, body, facts);
}

function signed(secret: string, place: string, body: string, facts: RequestFacts): Record<string, string> {
  const encodedFacts = Buffer.from(JSON.stringify(facts)).toString('base64url');
  const time = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(12).toString('base64url');
  const seal = sealOf(secret, { place, time, nonce, facts: encodedFacts, body });
  return { [signatureHeader]: `t=${time},n=${nonce},s=${seal}`, [factsHeader]: encodedFacts };
}

/**
 * Makes a verifier of requests to this instance. It also remembers nonces, so that a recorded request cannot be sent
 * again; other instances need not know them, since the signature names the address of this one.
 * @param secrets every one with which a request may be signed: two while one is exchanged for another
 * @param address the one by which the gateway reaches this instance
 */
export function createVerifier(
  secrets: readonly string[],
  address: string,
  now: () => number = () => Math.floor(Date.now() / 1000),
) {
  const place = placeOf(address);
  let seen = new Set<string>();
  let seenBefore = new Set<string>();
  let turnedAt = now();
  return function verify(
    headers: Record<string, string | string[] | undefined>,
    body: string,
  ): RequestFacts | undefined {
    const signature = /^t=(\d{1,12}),n=([\w-]{16}),s=([\w-]{43})$/.exec(
      String(headers[signatureHeader] ?? ''),
    );
    const facts = headers[factsHeader];
    if (!signature || typeof facts !== 'string') return undefined;
    const [, time = '', nonce = '', seal = ''] = signature;
    if (Math.abs(now() - Number(time)) > acceptedSeconds) return undefined;
    const request = { place, time: Number(time), nonce, facts, body };
    const given = Buffer.from(seal);
    if (!secrets.some((secret) => timingSafeEqual(Buffer.from(sealOf(secret, request)), given)))
      return undefined;
    // Two generations of nonces cover the whole time in which a signature is accepted, with bounded memory.
    if (now() - turnedAt > 2 * acceptedSeconds) {
      seenBefore = seen;
      seen = new Set();
      turnedAt = now();
    }
    if (seen.has(nonce) || seenBefore.has(nonce)) return undefined;
    seen.add(nonce);
    return JSON.parse(Buffer.from(facts, 'base64url').toString('utf8')) as RequestFacts;
  };
}

/** How many bytes a stream ends with that was not known when its request was signed. */
export const streamSealLength = 32;

/**
 * The end of a stream: it belongs to the one request with this signature, and to these bytes.
 * @param digest SHA-256 of the bytes before it
 */
export function sealOfStream(
  secret: string,
  headers: Readonly<Record<string, unknown>>,
  digest: Buffer,
): Buffer {
  return createHmac('sha256', secret)
    .update(`stream ${headers[signatureHeader]}.${digest.toString('base64url')}`)
    .digest();
}

interface SealedRequest {
  place: string;
  time: number;
  nonce: string;
  facts: string;
  body: string;
}

function sealOf(secret: string, { place, time, nonce, facts, body }: SealedRequest): string {
  const digest = createHash('sha256').update(body).digest('base64url');
  // No other part has a dot in it, so that the place may.
  const text = `${time}.${nonce}.${place}.${facts}.${digest}`;
  return createHmac('sha256', secret).update(text).digest('base64url');
}
