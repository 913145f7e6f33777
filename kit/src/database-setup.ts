import { createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import type { ConnectionOptions } from './database.ts';
import { announceChanges } from './row-changes.ts';

/** The Postgres schema of a subgraph; its roles are this name with `_app` and `_migrator`. */
export function schemaNameOf(subgraph: string): string {
  return subgraph.replaceAll('-', '_');
}

/**
 * How a subgraph's application logs in: its own role, with a password derived from the secret, so that
 * whoever knows one subgraph's password knows no other's.
 */
export function appConnection(admin: ConnectionOptions, subgraph: string, secret: string): ConnectionOptions {
  const user = `${schemaNameOf(subgraph)}_app`;
  return {
    ...admin,
    user,
    password: passwordOf(user, secret),
    connection: { search_path: schemaNameOf(subgraph) },
  };
}

function passwordOf(role: string, secret: string): string {
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/**
 * Prepares the database: for every subgraph one schema, a migrator role that owns it and an application
 * role that may use it; then the migrations that are missing. Safe to run at every start and by several
 * processes at once.
 * @param admin a login that may create roles and schemas
 * @param takes which migrations are applied; all when left out
 */
export async function prepareDatabase(
  admin: ConnectionOptions,
  subgraphs: readonly string[],
  secret: string,
  takes: (schema: string, migration: Migration) => boolean = () => true,
): Promise<void> {
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    await requireVersion(sql);
    // One at a time in this database; roles belong to the whole server, see ensureRole.
    await sql`SELECT pg_advisory_lock(${lockKey})`;
    for (const name of subgraphs) await prepareSubgraph(sql, name, secret, takes);
    await sql`SELECT pg_advisory_unlock(${lockKey})`;
  } catch (error) {
    throw explained(error);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** What somebody who starts the graph can do about it, where that is known. */
function explained(error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === '42501')
    return new Error(`The login of DATABASE_URL must be able to create roles and schemas: ${message}.`);
  if (code && ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT'].includes(code))
    return new Error(`The database does not answer: ${message}.`);
  if (code && isOfTls.test(code))
    return new Error(
      `The database is not reached by TLS with a certificate of DATABASE_CA_FILE's authority: ${message}.`,
    );
  return error;
}

const isOfTls = /^ERR_(SSL|TLS)_|CERT|^UNABLE_TO_/;

const lockKey = 222_401;
const oldestVersion = 150_000;

async function requireVersion(sql: postgres.Sql): Promise<void> {
  const [row] = await sql`SHOW server_version_num`;
  if (Number(row?.server_version_num) < oldestVersion) throw new Error('PostgreSQL 15 or newer is needed.');
}

async function prepareSubgraph(
  sql: postgres.Sql,
  subgraph: string,
  secret: string,
  takes: (schema: string, migration: Migration) => boolean,
): Promise<void> {
  const schema = schemaNameOf(subgraph);
  const migrator = `${schema}_migrator`;
  const app = `${schema}_app`;
  await ensureRole(sql, migrator, 'NOLOGIN');
  await ensureRole(sql, app, `LOGIN PASSWORD '${passwordOf(app, secret)}'`);
  await sql.unsafe(`
    GRANT ${migrator} TO CURRENT_USER;
    CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${migrator};
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA ${schema} TO ${app};
    ALTER ROLE ${app} SET search_path = ${schema};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${migrator} IN SCHEMA ${schema}
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
    ALTER DEFAULT PRIVILEGES FOR ROLE ${migrator} IN SCHEMA ${schema}
      GRANT USAGE, SELECT ON SEQUENCES TO ${app};
  `);
  await sql.begin(async (tx) => {
    await tx.unsafe(`SET LOCAL ROLE ${migrator}; SET LOCAL search_path = ${schema}`);
    await tx`
      CREATE TABLE IF NOT EXISTS schema_migrations (
        name text PRIMARY KEY, digest text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
      )`;
    for (const migration of migrationsOf(subgraph))
      if (takes(schema, migration)) await applyOnce(tx, schema, migration);
    await announceChanges(tx, schema);
  });
}

async function ensureRole(sql: postgres.Sql, role: string, options: string): Promise<void> {
  const [exists] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${role}`;
  try {
    // CREATE and ALTER ROLE take no parameters; names and passwords here are of this file's own making.
    await sql.unsafe(`${exists ? 'ALTER' : 'CREATE'} ROLE ${role} ${options}`);
  } catch (error) {
    // Another database of the same server was prepared at the same moment: its role serves as well.
    const code = (error as { code?: string }).code;
    if (code !== '42710' && code !== '23505' && code !== 'XX000') throw error;
  }
}

export interface Migration {
  name: string;
  digest: string;
  text: string;
}

/** The kit's migrations first, then the subgraph's own, each in the order of their numbers. */
export function migrationsOf(subgraph: string): Migration[] {
  const folders = [
    { prefix: 'kit/', url: new URL('../migrations/', import.meta.url) },
    { prefix: '', url: new URL(`../../subgraphs/${subgraph}/migrations/`, import.meta.url) },
  ];
  return folders.flatMap(({ prefix, url }) =>
    readdirSync(fileURLToPath(url))
      .filter((file) => file.endsWith('.sql'))
      .sort()
      .map((file) => {
        const text = readFileSync(new URL(file, url), 'utf8');
        return { name: `${prefix}${file}`, text, digest: createHash('sha256').update(text).digest('hex') };
      }),
  );
}

async function applyOnce(tx: postgres.TransactionSql, schema: string, migration: Migration): Promise<void> {
  const { digest } = migration;
  const [applied] = await tx`SELECT digest FROM schema_migrations WHERE name = ${migration.name}`;
  if (applied?.digest === digest) return;
  if (applied)
    throw new Error(
      `${schema}: ${migration.name} was changed after it had been applied; add a new migration.`,
    );
  await tx.unsafe(migration.text);
  await tx`INSERT INTO schema_migrations (name, digest) VALUES (${migration.name}, ${digest})`;
}
