// A PostgreSQL that is reached over the network, with a certificate of an authority that openssl has made.
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { failureOfDatabase, openDatabase } from '../../src/database.ts';
import { connectionOf } from '../../src/database-address.ts';
import { prepareDatabase } from '../../src/database-setup.ts';
import type { EmbeddedPostgres } from '../../src/embedded-postgres.ts';
import { newFolder, query, start, tidyUp } from '../embedded-postgres/testing.ts';

tidyUp();
afterEach(() => vi.unstubAllEnvs());

/** The name in the certificate; in a test it is reached on an address of this machine's own. */
const name = 'db.city.example';
const address = '127.77.13.5';
const papers = newFolder();

function openssl(...given: string[]): void {
  execFileSync('openssl', given, { cwd: papers, stdio: 'pipe' });
}

function authority(id: string): string {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${id}`,
    '-keyout',
    `${id}.key`,
    '-out',
    `${id}.pem`,
  );
  return join(papers, `${id}.pem`);
}

const own = authority('own');
const foreign = authority('foreign');

/** A certificate of the authority's for some names, put where the server may read it. */
function certify(data: string, names: string): void {
  writeFileSync(join(papers, 'names'), `subjectAltName=${names}`);
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=server',
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'own.pem',
    '-CAkey',
    'own.key',
    '-days',
    '2',
    '-extfile',
    'names',
    '-out',
    'server.pem',
  );
  const { uid, gid } = statSync(data);
  for (const file of ['server.key', 'server.pem']) {
    execFileSync('install', ['-m', '600', join(papers, file), join(data, file)]);
    chownSync(join(data, file), uid, gid);
  }
}

let folder: string;
beforeAll(async () => {
  folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const server = await start(folder);
  const [row] = await query(server, 'show data_directory');
  certify(String(row?.data_directory), `DNS:${name}`);
  // What is altered by SQL goes before the settings of the start.
  for (const [setting, value] of Object.entries({
    listen_addresses: address,
    ssl: 'on',
    ssl_cert_file: 'server.pem',
    ssl_key_file: 'server.key',
  }))
    await query(server, `alter system set ${setting} = '${value}'`);
  await server.stop();
});

/** The options of an address on another machine, led to this one. */
function optionsFor(host: string, { connection: { user, password, port } }: EmbeddedPostgres, more = '') {
  const login = `${user}:${encodeURIComponent(password)}`;
  return { ...connectionOf(`postgres://${login}@${host}:${port}/postgres${more}`), host: address, max: 1 };
}

async function isEncrypted(options: Parameters<typeof openDatabase>[0]): Promise<unknown> {
  const { sql, close } = openDatabase(options);
  try {
    const [row] = await sql`SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`;
    return row?.ssl;
  } catch (error) {
    return failureOfDatabase(error) ?? error;
  } finally {
    await close();
  }
}

describe('a database on another machine', () => {
  test('is reached with the authority that has signed its certificate', async () => {
    const server = await start(folder);
    vi.stubEnv('DATABASE_CA_FILE', own);
    expect(await isEncrypted(optionsFor(name, server))).toBe(true);
    expect(await isEncrypted(optionsFor(name, server, '?sslmode=verify-full'))).toBe(true);
  });

  test('is not, with another authority, with those of the system, or under another name', async () => {
    const server = await start(folder);
    vi.stubEnv('DATABASE_CA_FILE', foreign);
    expect(await isEncrypted(optionsFor(name, server))).toMatch(/^(UNABLE_TO|SELF_SIGNED)/);
    vi.stubEnv('DATABASE_CA_FILE', '');
    expect(await isEncrypted(optionsFor(name, server))).toMatch(/^(UNABLE_TO|SELF_SIGNED)/);
    vi.stubEnv('DATABASE_CA_FILE', own);
    for (const other of ['db.elsewhere.example', '10.11.12.13'])
      expect(await isEncrypted(optionsFor(other, server))).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  });

  test('is not, when it does not offer TLS, and a start says why', async () => {
    const first = await start(folder);
    await query(first, 'alter system set ssl = off');
    await first.stop();
    const server = await start(folder);
    vi.stubEnv('DATABASE_CA_FILE', own);
    expect(await isEncrypted(optionsFor(name, server))).not.toBe(false);
    expect(await isEncrypted(optionsFor(name, server))).toEqual(expect.any(String));
    await query(server, 'alter system set ssl = on');
    await server.stop();
    const back = await start(folder);
    vi.stubEnv('DATABASE_CA_FILE', foreign);
    await expect(prepareDatabase(optionsFor(name, back), [], 'secret')).rejects.toThrow(/DATABASE_CA_FILE/);
  });
});
