import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { demoSecrets, productionSecrets } from '../src/secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const file = join(folder, 'secrets.json');
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const good = 'Tq9-3vN_x0LkZ2p8RbYw5sDfGhJm1cAe';
function production(roles: string, gateway: string) {
  vi.stubEnv('DATABASE_ROLE_SECRET', roles);
  vi.stubEnv('GATEWAY_SECRET', gateway);
  return () => productionSecrets(file);
}

test('the demo makes its secrets once, for this user alone', () => {
  const first = demoSecrets(file);
  expect(demoSecrets(file)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(3);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('production takes its secrets from the environment', () => {
  expect(production(good, `${good}!`)()).toEqual({ databaseRoles: good, gateway: `${good}!` });
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
