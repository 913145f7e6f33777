/** Links to what is not GraphQL: each opens one path for one viewer, for some minutes. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Viewer } from './viewer.ts';

/** A link that somebody left lying about is of use for so long at most. */
export const longestLinkSeconds = 300;

/** Who opens a link: the token's subject and role, as written into the audit log. */
export type LinkViewer = Pick<Viewer, 'subject' | 'role'>;

/**
 * Whoever has a link that is genuine is its viewer; what was open to that one, the link says.
 * @param scopes under which the gateway asks for what the link leads to
 */
export function viewerOfLink({ subject, role }: LinkViewer, scopes: readonly string[] = []): Viewer {
  return { subject, role, name: subject, scopes, division: null, residentId: null, organisationIds: [] };
}

/** A link that was found genuine. */
export interface OpenedLink {
  path: string;
  viewer: LinkViewer;
}

/**
 * Makes a link to a path.
 * @param path names the object, for example `/papers/allowances/pap_1.pdf`
 * @param seconds until it is worth nothing, {@link longestLinkSeconds} at most
 */
export type SignLink = (path: string, viewer: LinkViewer, seconds?: number) => string;

/** @param secret the gateway's; the key of links is another one that is made of it */
export function createLinkSigner(secret: string, now: () => number = seconds): SignLink {
  const { id, key } = linkKeyOf(secret);
  return (path, { subject, role }, seconds = longestLinkSeconds) => {
    if (!isPath(path)) throw new RangeError('a link leads to a plain path');
    if (!(seconds > 0 && seconds <= longestLinkSeconds)) throw new RangeError('a link lasts minutes');
    const viewer = Buffer.from(JSON.stringify([subject, role])).toString('base64url');
    const until = now() + Math.floor(seconds);
    const seal = sealOf(key, path, viewer, until).toString('base64url');
    return `${path}?v=${viewer}&u=${until}&k=${id}&s=${seal}`;
  };
}

/**
 * Makes what tells genuine links from others. Whoever comes with a token too must be the viewer of the link.
 * @param secrets every one with which a link may be signed: two while one is exchanged for another
 */
export function createLinkVerifier(secrets: readonly string[], now: () => number = seconds) {
  const keys = new Map(secrets.map(linkKeyOf).map(({ id, key }) => [id, key]));
  return function open(link: string, bearer: Viewer | null): OpenedLink | undefined {
    const parts = /^([^?#]{1,300})\?v=([\w-]{1,800})&u=(\d{1,12})&k=([\w-]{8})&s=([\w-]{43})$/.exec(link);
    if (!parts) return undefined;
    const [, path = '', encoded = '', until = '', id = '', seal = ''] = parts;
    const key = keys.get(id);
    if (!key || !isPath(path)) return undefined;
    const left = Number(until) - now();
    // No link is made for longer: one that says so was made on a clock that is wrong.
    if (left < 0 || left > longestLinkSeconds) return undefined;
    const right = sealOf(key, path, encoded, Number(until));
    // The text is compared, not the bytes that it stands for: two texts may stand for the same.
    if (!timingSafeEqual(Buffer.from(right.toString('base64url')), Buffer.from(seal))) return undefined;
    const [subject, role] = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    if (bearer && bearer.subject !== subject) return undefined;
    return { path, viewer: { subject, role } };
  };
}

export type OpenLink = ReturnType<typeof createLinkVerifier>;

function linkKeyOf(secret: string): { id: string; key: Buffer } {
  const key = createHmac('sha256', secret).update('signed links').digest();
  return { id: createHash('sha256').update(key).digest('base64url').slice(0, 8), key };
}

function sealOf(key: Buffer, path: string, viewer: string, until: number): Buffer {
  // No part has a line break in it.
  return createHmac('sha256', key).update(`${path}\n${viewer}\n${until}`).digest();
}

/** One spelling for one object: nothing that a server on the way may write otherwise. */
function isPath(path: string): boolean {
  return /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/.test(path) && path.length <= 300;
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
