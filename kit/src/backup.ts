/**
 * Copies of every row of the subgraphs, as they were at one moment. The embedded server has no pg_dump; a bureau's own
 * server has, and is better served by it. What is sealed stays sealed.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import postgres from 'postgres';
import type { ConnectionOptions } from './database.ts';
import { migrationsOf, prepareDatabase, schemaNameOf } from './database-setup.ts';

type Sql = postgres.Sql | postgres.TransactionSql;

/** One table of a backup: a file in the text form of COPY. */
export interface BackedTable {
  columns: string[];
  rows: number;
  sha256: string;
}

export interface BackedSchema {
  /** Digests by name: the tables are those that these made. */
  migrations: Record<string, string>;
  tables: Record<string, BackedTable>;
  sequences: Record<string, { last: string; isCalled: boolean }>;
}

export interface Manifest {
  version: 1;
  madeAt: string;
  schemas: Record<string, BackedSchema>;
}

const manifestFile = 'manifest.json';
const ledger = 'schema_migrations';

/**
 * Writes all tables and sequences of the subgraphs into a folder, in one snapshot, while others write.
 * @param admin a login that may read all of them
 * @throws Error when the folder holds anything
 */
export async function backUp(
  admin: ConnectionOptions,
  subgraphs: readonly string[],
  folder: string,
  now: Date,
): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: a backup gets a folder of its own.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    const schemas = await sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', async (tx) => {
      await tx`SET LOCAL TimeZone = 'UTC'`;
      const found: Record<string, BackedSchema> = {};
      for (const schema of subgraphs.map(schemaNameOf))
        found[schema] = await backUpSchema(tx, schema, folder);
      return found;
    });
    const manifest: Manifest = { version: 1, madeAt: now.toISOString(), schemas };
    // Last: a backup that was cut off has none.
    writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function backUpSchema(tx: Sql, schema: string, folder: string): Promise<BackedSchema> {
  const migrations = await tx`SELECT name, digest FROM ${tx(`${schema}.${ledger}`)} ORDER BY name`;
  const tables: Record<string, BackedTable> = {};
  for (const { name, columns } of await tablesOf(tx, schema)) {
    const file = fileOf(folder, schema, name);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    tables[name] = { columns, ...(await copyOut(tx, schema, name, columns, file)) };
  }
  const sequences: BackedSchema['sequences'] = {};
  for (const name of await namesOf(tx, schema, 'S')) {
    const [row] =
      await tx`SELECT last_value::text AS last, is_called AS called FROM ${tx(`${schema}.${name}`)}`;
    sequences[name] = { last: String(row?.last), isCalled: row?.called === true };
  }
  return {
    migrations: Object.fromEntries(migrations.map(({ name, digest }) => [String(name), String(digest)])),
    tables,
    sequences,
  };
}

async function namesOf(tx: Sql, schema: string, kind: 'r' | 'S'): Promise<string[]> {
  const rows = await tx`
    SELECT relname AS name FROM pg_class WHERE relnamespace = ${schema}::regnamespace AND relkind = ${kind}
    ORDER BY relname`;
  return rows.map(({ name }) => String(name));
}

/** The tables with what is stored in them; generated columns are computed again. The ledger is in the manifest. */
async function tablesOf(tx: Sql, schema: string): Promise<{ name: string; columns: string[] }[]> {
  const rows = await tx`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = ${schema}::regnamespace AND c.relkind = 'r' AND c.relname <> ${ledger}
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`;
  return rows.map(({ name, columns }) => ({ name: String(name), columns: columns as string[] }));
}

function fileOf(folder: string, schema: string, table: string): string {
  return join(folder, schema, `${table}.copy`);
}

async function copyOut(
  tx: Sql,
  schema: string,
  table: string,
  columns: readonly string[],
  file: string,
): Promise<Pick<BackedTable, 'rows' | 'sha256'>> {
  const { through, measured } = measuring();
  const written = createWriteStream(file, { mode: 0o600, flags: 'wx' });
  await copyTo(tx, schema, table, columns, (source) => pipeline(source, through, written));
  return measured();
}

async function copyTo(
  tx: Sql,
  schema: string,
  table: string,
  columns: readonly string[],
  consume: (source: Readable) => Promise<void>,
): Promise<void> {
  const source: Readable = await tx`
    COPY ${tx(`${schema}.${table}`)} (${tx(columns as string[])}) TO STDOUT`.readable();
  await consume(source);
  // The driver stops reading from the server when the stream is full, and forgets to go on when it has ended meanwhile.
  source._read(0);
}

/** Counts rows, which are lines, and hashes what goes through. */
function measuring() {
  const hash = createHash('sha256');
  let rows = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  return { through, measured: () => ({ rows, sha256: hash.digest('hex') }) };
}

/**
 * Reads a backup's manifest, and every file that it names.
 * @throws Error for a backup that was cut off or altered
 */
export async function readBackup(folder: string): Promise<Manifest> {
  const file = join(folder, manifestFile);
  if (!existsSync(file)) throw new Error(`${folder} holds no whole backup: ${manifestFile} is missing.`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if (manifest.version !== 1) throw new Error('The backup has a form that this version does not read.');
  for (const [schema, { tables }] of Object.entries(manifest.schemas))
    for (const [table, { rows, sha256 }] of Object.entries(tables)) {
      const { through, measured } = measuring();
      await pipeline(createReadStream(fileOf(folder, schema, table)), through.resume());
      const found = measured();
      if (found.rows !== rows || found.sha256 !== sha256)
        throw new Error(`${schema}/${table}.copy is not what was backed up.`);
    }
  return manifest;
}

/**
 * Puts a backup into an empty database: the schemas by the migrations that it had, then all rows in one transaction.
 * Each table is read back and compared. The next start brings it to the newest version.
 * @param admin a login that may create roles and schemas
 * @param check looks at what was restored before it is kept
 */
export async function restore(
  admin: ConnectionOptions,
  subgraphs: readonly string[],
  secret: string,
  folder: string,
  check: (sql: Sql) => Promise<void> = async () => {},
): Promise<Manifest> {
  const manifest = await readBackup(folder);
  const known = new Set(subgraphs.map(schemaNameOf));
  const unknown = Object.keys(manifest.schemas).filter((schema) => !known.has(schema));
  if (unknown.length > 0)
    throw new Error(`This version has no ${unknown.join(', ')}, which the backup holds.`);
  const restored = subgraphs.filter((name) => manifest.schemas[schemaNameOf(name)]);
  for (const name of restored) checkMigrations(name, manifest);
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    const present = await sql`SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY(${[...known]})`;
    if (present.length > 0)
      throw new Error(
        `The database is not empty: it has ${present.map(({ name }) => name).join(', ')} already.`,
      );
    await prepareDatabase(
      admin,
      restored,
      secret,
      (schema, { name }) => manifest.schemas[schema]?.migrations[name] !== undefined,
    );
    await sql.begin(async (tx) => {
      await tx`SET LOCAL TimeZone = 'UTC'`;
      for (const [schema, backed] of Object.entries(manifest.schemas))
        await restoreSchema(tx, schema, backed, folder);
      await check(tx);
    });
    for (const schema of Object.keys(manifest.schemas))
      for (const { name } of await tablesOf(sql, schema)) await sql`ANALYZE ${sql(`${schema}.${name}`)}`;
    return manifest;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function checkMigrations(subgraph: string, { schemas }: Manifest): void {
  const own = new Map(migrationsOf(subgraph).map(({ name, digest }) => [name, digest]));
  for (const [name, digest] of Object.entries(schemas[schemaNameOf(subgraph)]?.migrations ?? {}))
    if (own.get(name) !== digest)
      throw new Error(
        `${subgraph}: the backup was made by a version with another ${name}; restore it with that version.`,
      );
}

async function restoreSchema(
  tx: postgres.TransactionSql,
  schema: string,
  { tables, sequences }: BackedSchema,
  folder: string,
): Promise<void> {
  await tx`SET LOCAL ROLE ${tx(`${schema}_migrator`)}`;
  const names = (await tablesOf(tx, schema)).map(({ name }) => name);
  const putBack = await withoutReferences(tx, schema);
  // What migrations have put there is in the backup too.
  await tx`TRUNCATE ${names.map((name, n) => tx`${n > 0 ? tx`, ` : tx``}${tx(`${schema}.${name}`)}`)}`;
  for (const name of names) {
    const table = tables[name];
    if (!table) throw new Error(`The backup has no ${schema}.${name}, which its migrations make.`);
    await copyIn(tx, schema, name, table, folder);
  }
  await putBack();
  for (const [name, { last, isCalled }] of Object.entries(sequences))
    await tx`SELECT setval(${`${schema}.${name}`}::regclass, ${last}::bigint, ${isCalled})`;
  await tx`RESET ROLE`;
}

async function copyIn(
  tx: postgres.TransactionSql,
  schema: string,
  name: string,
  { columns, rows, sha256 }: BackedTable,
  folder: string,
): Promise<void> {
  const table = tx(`${schema}.${name}`);
  // What rows bring about happened before they were backed up.
  await tx`ALTER TABLE ${table} DISABLE TRIGGER USER`;
  const target = await tx`COPY ${table} (${tx(columns)}) FROM STDIN`.writable();
  await pipeline(createReadStream(fileOf(folder, schema, name)), target);
  await tx`ALTER TABLE ${table} ENABLE TRIGGER USER`;
  const { through, measured } = measuring();
  await copyTo(tx, schema, name, columns, (source) => pipeline(source, through.resume()));
  const found = measured();
  if (found.rows !== rows || found.sha256 !== sha256)
    throw new Error(`${schema}.${name} was not restored as it was backed up.`);
}

/** Takes the references between tables away, which may go in circles, and returns what puts them back and checks them. */
async function withoutReferences(tx: Sql, schema: string): Promise<() => Promise<void>> {
  const references = await tx`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND k.connamespace = ${schema}::regnamespace`;
  for (const { table, name } of references)
    await tx`ALTER TABLE ${tx(`${schema}.${table}`)} DROP CONSTRAINT ${tx(name)}`;
  return async () => {
    for (const { table, name, definition } of references)
      await tx`ALTER TABLE ${tx(`${schema}.${table}`)} ADD CONSTRAINT ${tx(name)} ${tx.unsafe(definition)}`;
  };
}
