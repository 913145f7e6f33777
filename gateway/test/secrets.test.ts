import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { demoSecrets, productionSecrets } from '../src/secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const file = join(folder, 'secrets.json');
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const good = 'Tq9-3vN_x0LkZ2p8RbYw5sDfGhJm1cAe';
const keys = `2026:${randomBytes(32).toString('base64')}`;
function production(roles: string, gateway: string, sealing = keys) {
  vi.stubEnv('SEALING_KEYS', sealing);
  vi.stubEnv('DATABASE_ROLE_SECRET', roles);
  vi.stubEnv('GATEWAY_SECRET', gateway);
  return () => productionSecrets(file);
}

test('the demo makes its secrets once, for this user alone', () => {
  const first = demoSecrets(file);
  expect(demoSecrets(file)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(4);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('production takes its secrets from the environment', () => {
  expect(production(good, `${good}!`)()).toEqual({ databaseRoles: good, gateway: `${good}!`, sealing: keys });
});

test.each([
  ['missing', '', /DATABASE_ROLE_SECRET must be set/],
  ['short', 'short', /at least 32/],
  ['regular', 'a'.repeat(40), /too regular/],
])('a %s secret stops a production start', (_, value, message) => {
  expect(production(value, good)).toThrow(message);
});

test('a secret of the demo stops a production start', () => {
  const { gateway } = demoSecrets(file);
  expect(production(good, gateway)).toThrow(/demo is not accepted/);
});

test('the demo of a version that sealed nothing gets a key, and keeps its other secrets', () => {
  const { sealing, ...others } = demoSecrets(file);
  writeFileSync(file, JSON.stringify(others));
  const complete = demoSecrets(file);
  expect(complete).toEqual({ ...others, sealing: expect.stringMatching(/^demo:/) });
  expect(complete.sealing).not.toBe(sealing);
  expect(demoSecrets(file)).toEqual(complete);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(complete);
});

test.each([
  ['no keys', '', /SEALING_KEYS or SEALING_KEYS_FILE must be set/],
  ['a key that is none', '2026:abc', /32 random bytes in Base64/],
])('%s for what is sealed stop a production start', (_, sealing, message) => {
  expect(production(good, `${good}!`, sealing)).toThrow(message);
});

test('keys of the demo stop a production start, under whatever name', () => {
  const { sealing } = demoSecrets(file);
  const renamed = sealing.replace('demo:', 'own:');
  expect(production(good, `${good}!`, `${keys},${renamed}`)).toThrow(/demo is not accepted/);
});

test('keys come from a file as well, and not from both', () => {
  const keyFile = join(folder, 'keys');
  writeFileSync(keyFile, `${keys}\n`);
  vi.stubEnv('SEALING_KEYS_FILE', keyFile);
  expect(production(good, `${good}!`, '')().sealing).toContain(keys);
  expect(production(good, `${good}!`)).toThrow(/not both/);
  vi.stubEnv('SEALING_KEYS_FILE', join(folder, 'nothing'));
  expect(production(good, `${good}!`, '')).toThrow(/cannot be read: ENOENT/);
});
