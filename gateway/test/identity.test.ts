import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { demoAuthority, remoteAuthority, type TokenAuthority, viewerOf } from '../src/identity.ts';
import { type Issuer, openIssuer } from '../src/issuer.ts';
import { type Persona, personas } from '../src/personas.ts';

const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
const file = join(folder, 'deep', 'issuer.json');
let issuer: Issuer;
let authority: TokenAuthority;
beforeAll(async () => {
  issuer = await openIssuer(file);
  authority = demoAuthority(issuer.keys);
});
afterAll(() => rmSync(folder, { recursive: true }));

const worker = personas.find(({ id }) => id === 'community-worker') as Persona;
const refused = (message: RegExp) =>
  expect.objectContaining({
    message: expect.stringMatching(message),
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });

/** A token of the demo's key with other claims or another header. */
async function forge(
  claims: object,
  options: { expires?: string | number | null; issuer?: string; audience?: string } = {},
) {
  const key = await importJWK(JSON.parse(readFileSync(file, 'utf8')), 'EdDSA');
  const token = new SignJWT({ role: 'COMMUNITY_WORKER', scope: 'residents:read', sub: 'somebody', ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: issuer.keys.keys[0]?.kid ?? '' })
    .setIssuer(options.issuer ?? 'civil-affairs-demo')
    .setAudience(options.audience ?? 'civil-affairs-graph');
  if (options.expires !== null) token.setExpirationTime(options.expires ?? '1h');
  return token.sign(key);
}

const now = () => Math.floor(Date.now() / 1000);
const viewerWith = async (...token: Parameters<typeof forge>) =>
  viewerOf(`Bearer ${await forge(...token)}`, authority);

describe('tokens', () => {
  test('no header is a public visitor', async () => {
    expect(await viewerOf(undefined, authority)).toBeNull();
  });

  test.each(personas.map((persona) => [persona.id, persona] as const))(
    'the token of %s names its role, scopes, division and organisations',
    async (_, persona) => {
      const viewer = await viewerOf(`Bearer ${await issuer.tokenFor(persona)}`, authority);
      const { id, label, description, ...claims } = persona;
      expect(viewer).toEqual({ ...claims, subject: `demo:${id}`, name: label.en });
      expect(description).not.toBe('');
    },
  );

  test('an altered, cut or unsigned token is refused', async () => {
    const token = await issuer.tokenFor(worker);
    const [header, payload = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const richer = Buffer.from(JSON.stringify({ ...claims, scope: 'residents:identify' })).toString(
      'base64url',
    );
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const bad of [
      `${header}.${richer}.${signature}`,
      `${header}.${payload}.AAAA`,
      `${none}.${payload}.AAAA`,
    ])
      await expect(viewerOf(`Bearer ${bad}`, authority)).rejects.toEqual(refused(/not valid/));
    for (const bad of [token, 'Basic YTpi', `Bearer ${header}.${payload}.`, `Bearer ${'a'.repeat(9000)}.b.c`])
      await expect(viewerOf(bad, authority)).rejects.toEqual(refused(/not a bearer token/));
  });

  test('a token is checked once a minute, and no longer than it lives', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const keys = vi.fn(authority.keys as () => never);
      const counted = { ...authority, keys };
      const token = `Bearer ${await forge({}, { expires: '90s' })}`;
      const first = await viewerOf(token, counted);
      vi.advanceTimersByTime(59_000);
      expect(await viewerOf(token, counted)).toBe(first);
      expect(keys).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(2_000);
      expect(await viewerOf(token, counted)).toEqual(first);
      expect(keys, 'a key may have been taken back').toHaveBeenCalledTimes(2);
      vi.advanceTimersByTime(40_000);
      await expect(viewerOf(token, counted)).rejects.toEqual(refused(/expired/));
    } finally {
      vi.useRealTimers();
    }
  });

  test('an expired token says so', async () => {
    const expired = await forge({}, { expires: Math.floor(Date.now() / 1000) - 60 });
    await expect(viewerOf(`Bearer ${expired}`, authority)).rejects.toEqual(refused(/expired/));
  });

  test('a token that does not end within a day is refused, and one of the future', async () => {
    const day = 24 * 60 * 60;
    for (const [claims, expires] of [
      [{}, null],
      [{}, now() + day + 10],
      [{ exp: 'tomorrow' }, null],
      [{ iat: now() + 10 }, '1h'],
      [{ iat: now() + 10 * day }, '1h'],
    ] as const)
      await expect(viewerWith(claims, { expires })).rejects.toEqual(refused(/not valid/));
    expect(await viewerWith({ iat: now() + 2 }, { expires: now() + day })).toMatchObject({
      subject: 'somebody',
    });
  });

  test('the scheme is understood in any case, and with more than one space', async () => {
    const token = await forge({});
    for (const scheme of ['bearer ', 'BEARER ', 'BeArEr   '])
      expect(await viewerOf(`${scheme}${token}`, authority)).toMatchObject({ subject: 'somebody' });
    for (const bad of [`Bearer${token}`, `Bearer ${token} ${token}`, `Bearer\t${token}`])
      await expect(viewerOf(bad, authority)).rejects.toEqual(refused(/not a bearer token/));
  });

  test('scopes are read from scope and scp, as text or as a list', async () => {
    const scopesOf = async (claims: object) => (await viewerWith({ scope: undefined, ...claims }))?.scopes;
    const two = ['audit:read', 'charity:read'];
    expect(await scopesOf({ scope: 'audit:read  charity:read' })).toEqual(two);
    expect(await scopesOf({ scope: two })).toEqual(two);
    expect(await scopesOf({ scp: 'audit:read charity:read' })).toEqual(two);
    expect(await scopesOf({ scp: two })).toEqual(two);
    expect(await scopesOf({ scope: 'audit:read', scp: two })).toEqual(two);
    expect(await scopesOf({ scope: { 'audit:read': true }, scp: 7 })).toEqual([]);
    expect(await scopesOf({ scope: [['audit:read'], null, 1, 'charity:read'] })).toEqual(['charity:read']);
  });

  test('who acts for organisations is told by their ids, and by nothing else', async () => {
    const one = 'org_01900000-0000-7000-8000-000000000001';
    const other = 'ins_01900000-0000-7000-8000-000000000001';
    const organisationsOf = async (claim: unknown) =>
      (await viewerWith({ organisation_ids: claim }))?.organisationIds;
    expect(await organisationsOf(undefined)).toEqual([]);
    expect(await organisationsOf(null)).toEqual([]);
    expect(await organisationsOf([])).toEqual([]);
    expect(await organisationsOf([one, other])).toEqual([one, other]);
    expect(await organisationsOf(`${one} ${other}`)).toEqual([one, other]);
    for (const bad of [[one, ''], [one, 7], [[one]], 'all', `${one}0`, {}, true])
      await expect(viewerWith({ organisation_ids: bad })).rejects.toEqual(refused(/not valid/));
  });

  test('a subject that no log should hold is refused', async () => {
    for (const sub of ['', 'a'.repeat(201), 'two\nlines', undefined])
      await expect(viewerWith({ sub })).rejects.toEqual(refused(/not valid/));
  });

  test('a foreign issuer, audience or key is refused', async () => {
    const foreign = await openIssuer(join(folder, 'foreign.json'));
    for (const token of [
      await forge({}, { issuer: 'other' }),
      await forge({}, { audience: 'other' }),
      await foreign.tokenFor(worker),
    ])
      await expect(viewerOf(`Bearer ${token}`, authority)).rejects.toEqual(refused(/not valid/));
  });

  test('nobody outside becomes a service or gets its scope', async () => {
    const service = await forge({ role: 'SERVICE' });
    await expect(viewerOf(`Bearer ${service}`, authority)).rejects.toEqual(refused(/not valid/));
    for (const claims of [{ scope: 'internal residents:read' }, { scp: ['internal'] }])
      expect((await viewerWith(claims))?.scopes).toEqual(['residents:read']);
  });
});

describe('the demo issuer', () => {
  test('makes its key once and keeps it from other users', async () => {
    expect((await openIssuer(file)).keys).toEqual(issuer.keys);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('publishes no private part', () => {
    expect(Object.keys(issuer.keys.keys[0] ?? {})).not.toContain('d');
  });
});

describe('the authority of production', () => {
  async function withKeys<T>(keys: object, work: (url: string) => Promise<T>): Promise<T> {
    const server = createServer((_, response) => response.end(JSON.stringify(keys)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address() as { port: number };
    try {
      return await work(`http://127.0.0.1:${address.port}/jwks.json`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }
  const options = { issuer: 'https://login.example', audience: 'graph' };

  test('refuses the keys of a demo issuer', async () => {
    await withKeys(issuer.keys, async (jwksUrl) => {
      await expect(remoteAuthority({ ...options, jwksUrl })).rejects.toThrow(/demo issuer/);
    });
  });

  test('accepts tokens of the published keys', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
    await withKeys({ keys: [jwk] }, async (jwksUrl) => {
      const remote = await remoteAuthority({ ...options, jwksUrl });
      const token = await new SignJWT({ role: 'AUDITOR', scope: 'audit:read' })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setSubject('a1')
        .setIssuer(options.issuer)
        .setAudience(options.audience)
        .setExpirationTime('1m')
        .sign(privateKey);
      expect(await viewerOf(`Bearer ${token}`, remote)).toMatchObject({ subject: 'a1', role: 'AUDITOR' });
    });
  });

  test('says at once when the keys cannot be read', async () => {
    await expect(remoteAuthority({ ...options, jwksUrl: 'http://127.0.0.1:1/jwks.json' })).rejects.toThrow();
  });
});
