import { join } from 'node:path';
import type { HeadSeal } from '@civil-affairs/kit/audit-heads';
import type { ConnectionOptions } from '@civil-affairs/kit/database';
import { connectionOf } from '@civil-affairs/kit/database-address';
import { prepareDatabase } from '@civil-affairs/kit/database-setup';
import { FolderInUse, runningPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import { required, setting } from '@civil-affairs/kit/env';
import { sealPlainColumns } from '@civil-affairs/kit/reseal';
import { openSealing, parseSealingKeys, type Sealing } from '@civil-affairs/kit/sealing';
import { sealingKeysSetting } from '@civil-affairs/kit/sealing-keys';
import postgres from 'postgres';
import { dataFolder, issuerFile, secretsFile } from './data-folder.ts';
import { demoAuthority, remoteAuthority, type TokenAuthority } from './identity.ts';
import { openIssuer } from './issuer.ts';
import { auditSecret, demoSecrets, isProduction, productionSecrets } from './secrets.ts';
import { sealedColumns, subgraphs } from './subgraphs.ts';

/** The database, ready for the subgraphs, and the secrets that go with it. */
export interface Installation {
  admin: ConnectionOptions;
  databaseRoles: string;
  gatewaySecret: string;
  /** Seals and opens the values of sealed columns, and the text of its keys for other processes. */
  sealing: Sealing;
  sealingKeys: string;
  /** For the heads of the audit logs. */
  headSeal: HeadSeal;
  stop(): Promise<void>;
}

/** Opens the PostgreSQL of DATABASE_URL, or starts the embedded one, and brings the schemas up to date. */
export async function openInstallation(): Promise<Installation> {
  const { admin, secrets, stop } = await openDatabaseServer();
  try {
    const headSeal = headSealOf(secrets.databaseRoles);
    const names = subgraphs.map(({ name }) => name);
    const sealing = openSealing(parseSealingKeys(secrets.sealing));
    await prepareDatabase(admin, names, secrets.databaseRoles);
    await sealPlainColumns(admin, sealedColumns, sealing);
    const { databaseRoles, gateway: gatewaySecret, sealing: sealingKeys } = secrets;
    return { admin, databaseRoles, gatewaySecret, headSeal, sealing, sealingKeys, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openDatabaseServer() {
  if (isProduction()) {
    const admin = connectionOf(required('DATABASE_URL'));
    return { admin, secrets: productionSecrets(secretsFile), stop: async () => {} };
  }
  const secrets = { ...demoSecrets(secretsFile), ...givenSealingKeys() };
  const address = setting('DATABASE_URL');
  if (address) return { admin: connectionOf(address), secrets, stop: async () => {} };
  const folder = join(dataFolder, 'postgres');
  const server = await startEmbeddedPostgres({ folder, password: secrets.database });
  await createDatabase(server.connection);
  return { admin: { ...server.connection, database: databaseName }, secrets, stop: server.stop };
}

/** The database server for a task: the one of a graph that runs here, or one that is started for it. Nothing is prepared. */
export async function openServer(): Promise<Pick<Installation, 'admin' | 'databaseRoles' | 'stop'>> {
  try {
    const { admin, secrets, stop } = await openDatabaseServer();
    return { admin, databaseRoles: secrets.databaseRoles, stop };
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return {
      admin: openAdmin(),
      databaseRoles: installedRoles(),
      stop: async () => {},
    };
  }
}

/** What signs the heads of the audit logs, and where they are kept. */
export function headSealOf(databaseRoles: string): HeadSeal {
  const folder = setting('AUDIT_FOLDER') ?? join(dataFolder, 'audit-heads');
  return { secret: auditSecret(databaseRoles), folder };
}

/** Who runs the demo may bring keys. */
function givenSealingKeys(): { sealing?: string } {
  const sealing = sealingKeysSetting();
  return sealing === undefined ? {} : { sealing };
}

/** What a task beside a graph that runs seals and opens with. */
export function openInstalledSealing(): Sealing {
  return openSealing(parseSealingKeys(installedSecrets().sealing));
}

/** What the passwords of the database's roles are made of, for such a task. */
export function installedRoles(): string {
  return installedSecrets().databaseRoles;
}

function installedSecrets() {
  return isProduction()
    ? productionSecrets(secretsFile)
    : { ...demoSecrets(secretsFile), ...givenSealingKeys() };
}

/**
 * The login of the administrator to the database of a graph that runs.
 * @throws Error when nothing runs here
 */
export function openAdmin(): ConnectionOptions {
  const address = isProduction() ? required('DATABASE_URL') : setting('DATABASE_URL');
  if (address) return connectionOf(address);
  const running = runningPostgres(join(dataFolder, 'postgres'));
  if (!running) throw new Error('No graph runs here: start it with npm start, or set DATABASE_URL.');
  return { ...running, password: demoSecrets(secretsFile).database, database: databaseName };
}

const databaseName = 'civil_affairs';

async function createDatabase(server: ConnectionOptions): Promise<void> {
  const sql = postgres({ ...server, database: 'postgres', max: 1 });
  try {
    const [exists] = await sql`SELECT 1 FROM pg_database WHERE datname = ${databaseName}`;
    if (!exists) await sql.unsafe(`CREATE DATABASE ${databaseName}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Whose tokens count: the bureau's issuer when JWKS_URL is set, which production demands; else the demo's. */
export async function openAuthority(): Promise<TokenAuthority> {
  const jwksUrl = isProduction() ? required('JWKS_URL') : setting('JWKS_URL');
  if (!jwksUrl) return demoAuthority((await openIssuer(issuerFile)).keys);
  return remoteAuthority({
    jwksUrl,
    issuer: required('TOKEN_ISSUER'),
    audience: setting('TOKEN_AUDIENCE') ?? 'civil-affairs-graph',
  });
}
