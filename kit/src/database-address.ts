/** How the database of DATABASE_URL is reached: on this machine as it is, anywhere else by verified TLS alone. */
import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from './database.ts';
import { setting } from './env.ts';

const isLocal = /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|::1)?$/i;

/**
 * Reads a `postgres://` address into options, so that the user can be exchanged for a role's own.
 * @throws Error that says what to change, for an address that would send persons' data in plain or to anybody
 */
export function connectionOf(address: string): ConnectionOptions {
  const url = new URL(address);
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw new Error('DATABASE_URL must begin with postgres://');
  const socket = url.searchParams.get('host');
  if (socket !== null && !socket.startsWith('/'))
    throw new Error('host=… in DATABASE_URL names the folder of a socket; a server stands before the colon.');
  const host = socket ?? decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
  const mode = url.searchParams.get('sslmode');
  return {
    host,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ...(socket || isLocal.test(host) ? localTls(host, mode) : verifiedTls(host, mode)),
  };
}

/** Nobody is on the way: TLS for who asks for it. */
function localTls(host: string, mode: string | null): ConnectionOptions {
  if (mode === null || mode === 'disable') return {};
  return mode === 'verify-full' ? verifiedTls(host, mode) : { ssl: 'require' };
}

function verifiedTls(host: string, mode: string | null): ConnectionOptions {
  if (mode !== null && mode !== 'verify-full')
    throw new Error(
      `The database on ${host} is on another machine, to which nothing goes without TLS and a verified certificate: take sslmode=${mode} out of DATABASE_URL, and name the authority in DATABASE_CA_FILE.`,
    );
  const ca = authority();
  // Whom the certificate must name, also where it is an address: the driver itself compares names only.
  return { ssl: { host, minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca && { ca }) } };
}

/** The authority that has signed the server's certificate; those that the system trusts when none is set. */
function authority(): string | undefined {
  const file = setting('DATABASE_CA_FILE');
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`DATABASE_CA_FILE cannot be read: ${(error as { code?: string }).code}.`);
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new Error('DATABASE_CA_FILE holds no certificate in PEM form.');
  return text;
}
