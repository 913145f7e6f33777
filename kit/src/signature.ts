import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestFacts } from './viewer.ts';

/** Header that carries the gateway's signature of a subgraph request. */
export const signatureHeader = 'x-graph-signature';
/** Header that carries the verified facts of the request, base64url of JSON. */
export const factsHeader = 'x-graph-facts';

/** How long a signature is accepted; the clocks of the city's servers may differ by as much. */
const acceptedSeconds = 30;

/** Signs a request to a subgraph: the body and the facts, a time and a nonce (HMAC-SHA256). */
export function signRequest(secret: string, body: string, facts: RequestFacts): Record<string, string> {
  const encodedFacts = Buffer.from(JSON.stringify(facts)).toString('base64url');
  const time = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(12).toString('base64url');
  const seal = sealOf(secret, time, nonce, encodedFacts, body);
  return { [signatureHeader]: `t=${time},n=${nonce},s=${seal}`, [factsHeader]: encodedFacts };
}

/** Makes a verifier that also remembers nonces, so that a recorded request cannot be sent again. */
export function createVerifier(secret: string, now: () => number = () => Math.floor(Date.now() / 1000)) {
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
    const expected = Buffer.from(sealOf(secret, Number(time), nonce, facts, body));
    if (!timingSafeEqual(expected, Buffer.from(seal))) return undefined;
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

function sealOf(secret: string, time: number, nonce: string, facts: string, body: string): string {
  const digest = createHash('sha256').update(body).digest('base64url');
  return createHmac('sha256', secret).update(`${time}.${nonce}.${facts}.${digest}`).digest('base64url');
}
