import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { required, setting } from '@civil-affairs/kit/env';
import { parseSealingKeys } from '@civil-affairs/kit/sealing';
import { requiredSealingKeys } from '@civil-affairs/kit/sealing-keys';

/** What this installation keeps to itself. */
export interface Secrets {
  /** Superuser password of the embedded PostgreSQL. */
  database: string;
  /** From which the passwords of the subgraphs' database roles are derived. */
  databaseRoles: string;
  /** With which the gateway signs its requests to subgraphs. */
  gateway: string;
  /** With which columns are sealed, in the form of SEALING_KEYS. */
  sealing: string;
}

const shortest = 32;

/** Whether the process runs for real users: nothing of the demo is allowed then. */
export function isProduction(): boolean {
  return setting('NODE_ENV') === 'production';
}

/** The demo's secrets: random, made at the first start, readable by this user alone. */
export function demoSecrets(file: string): Secrets {
  const fresh: Secrets = {
    database: random(),
    databaseRoles: random(),
    gateway: random(),
    sealing: `demo:${random()}`,
  };
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(fresh, null, 2), { mode: 0o600, flag: 'wx' });
    return fresh;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    const known = JSON.parse(readFileSync(file, 'utf8')) as Omit<Secrets, 'sealing'> & Partial<Secrets>;
    const complete = { ...known, sealing: known.sealing ?? fresh.sealing };
    // Made by a version that sealed nothing.
    if (!known.sealing) writeFileSync(file, JSON.stringify(complete, null, 2), { mode: 0o600 });
    return complete;
  }
}

/**
 * Production's secrets, from the environment.
 * @throws Error when one is missing, short, or the demo's own
 */
export function productionSecrets(demoFile: string): Omit<Secrets, 'database'> {
  const secrets = {
    databaseRoles: secret('DATABASE_ROLE_SECRET'),
    gateway: secret('GATEWAY_SECRET'),
    sealing: requiredSealingKeys(),
  };
  const also = setting('GATEWAY_SECRET_ALSO') && secret('GATEWAY_SECRET_ALSO');
  let demo: string[] = [];
  try {
    demo = Object.values(JSON.parse(readFileSync(demoFile, 'utf8')) as Secrets);
  } catch {
    // No demo was ever started here.
  }
  const keys = parseSealingKeys(secrets.sealing).map(({ bytes }) => bytes);
  const sealsAsDemo = demo.some((one) => keys.some((key) => key.equals(bytesOf(one))));
  if (sealsAsDemo || [...Object.values(secrets), also].some((one) => one !== undefined && demo.includes(one)))
    throw new Error('A secret of the demo is not accepted in production.');
  return secrets;
}

/**
 * With which the heads of the audit logs are signed. In production whoever owns the database must not know it.
 * @param databaseRoles of the demo, whose one user knows everything
 */
export function auditSecret(databaseRoles: string): string {
  if (isProduction()) return secret('AUDIT_SECRET');
  return createHmac('sha256', databaseRoles).update('audit heads of the demo').digest('base64url');
}

function secret(name: string): string {
  const value = required(name);
  if (value.length < shortest) throw new Error(`${name} must have at least ${shortest} characters.`);
  if (new Set(value).size < 8) throw new Error(`${name} is too regular to be a secret.`);
  return value;
}

/** Of a secret of the demo, where it is a sealing key. */
function bytesOf(secret: string): Buffer {
  return Buffer.from(secret.split(':').at(-1) ?? '', 'base64');
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
