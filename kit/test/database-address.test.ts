import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { connectionOf } from '../src/database-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the address of a database', () => {
  test('is read in parts, with whatever is written in percent', () => {
    expect(connectionOf('postgresql://a%40b:p%2F@127.0.0.1:6000/civil%20affairs')).toEqual({
      host: '127.0.0.1',
      port: 6000,
      database: 'civil affairs',
      user: 'a@b',
      password: 'p/',
    });
  });

  test.each([
    ['localhost', 'postgres://u:p@localhost/x'],
    ['a loopback address', 'postgres://u:p@127.4.5.6/x'],
    ['the loopback address of IPv6', 'postgres://u:p@[::1]/x'],
    ['a socket', 'postgres://u:p@localhost/x?host=%2Frun%2Fpostgres'],
  ])('of this machine needs no TLS: %s', (_, address) => {
    expect(connectionOf(address)).not.toHaveProperty('ssl');
    expect(connectionOf(`${address}${address.includes('?') ? '&' : '?'}sslmode=verify-full`)).toHaveProperty(
      'ssl',
    );
  });

  test.each([
    'postgres://u:p@db.city.example/x',
    'postgres://u:p@10.0.0.7/x',
    'postgres://u:p@[fd00::7]/x',
    'postgres://u:p@127.0.0.1.city.example/x',
    'postgres://u:p@localhost.city.example/x?sslmode=verify-full',
  ])('of another machine demands a verified certificate for the host: %s', (address) => {
    const { host, ssl } = connectionOf(address);
    expect(ssl).toEqual({ host, rejectUnauthorized: true, minVersion: 'TLSv1.2' });
  });

  test.each(['disable', 'allow', 'prefer', 'require', 'verify-ca', 'no-verify'])(
    'of another machine with sslmode=%s is refused, and nothing of the login is quoted',
    (mode) => {
      const address = `postgres://someone:geheim@db.city.example/x?sslmode=${mode}`;
      expect(() => connectionOf(address)).toThrow(/on another machine/);
      expect(() => connectionOf(address)).not.toThrow(/someone|geheim/);
    },
  );

  test('names a folder, and no other machine, by host=', () => {
    expect(() => connectionOf('postgres://u:p@localhost/x?host=db.city.example')).toThrow(
      /folder of a socket/,
    );
  });

  test('of another kind of database is none', () => {
    expect(() => connectionOf('mysql://u:p@localhost/x')).toThrow(/postgres:\/\//);
  });
});

describe('the authority of its certificate', () => {
  const remote = 'postgres://u:p@db.city.example/x';
  const file = join(folder, 'ca.pem');

  test('comes from a file', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';
    writeFileSync(file, pem);
    vi.stubEnv('DATABASE_CA_FILE', file);
    expect(connectionOf(remote).ssl).toMatchObject({ ca: pem, rejectUnauthorized: true });
  });

  test('is missed when the file is not there, or holds none', () => {
    vi.stubEnv('DATABASE_CA_FILE', join(folder, 'nothing'));
    expect(() => connectionOf(remote)).toThrow(/cannot be read: ENOENT/);
    writeFileSync(file, 'nothing of the kind');
    vi.stubEnv('DATABASE_CA_FILE', file);
    expect(() => connectionOf(remote)).toThrow(/no certificate/);
  });
});
