// A backup is one moment of the whole city, is restored elsewhere row by row, and a production start runs on it.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { sealedColumns, subgraphs } from '@civil-affairs/gateway/subgraphs';
import { chainRest } from '@civil-affairs/kit/audit-chain';
import { verifyLog } from '@civil-affairs/kit/audit-verify';
import { backUp, type Manifest, restore } from '@civil-affairs/kit/backup';
import { schemaNameOf } from '@civil-affairs/kit/database-setup';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenIdOf } from '../../subgraphs/residents/src/sealed.ts';
import { end, ended, ready, startProcesses } from './starting.ts';

const { start } = startProcesses();
const names = subgraphs.map(({ name }) => name);
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-backup-'));
chmodSync(folder, 0o711);
const secret = 'Tq9-3vN_x0LkZ2p8RbYw5sDfGhJm1cAe';

let city: TestCity;
let server: EmbeddedPostgres;
let manifest: Manifest;
const backup = join(folder, 'backup');

beforeAll(async () => {
  city = await cloneCity();
  server = await startEmbeddedPostgres({ folder: join(folder, 'elsewhere'), password: 'elsewhere' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await city.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty database on the other server. */
async function emptyDatabase(name: string) {
  const sql = postgres({ ...server.connection, database: 'postgres', max: 1 });
  await sql.unsafe(`CREATE DATABASE ${name}`);
  await sql.end();
  return { ...server.connection, database: name };
}

/** What holds for the tables: constraints, triggers, rights. */
async function rulesOf(sql: postgres.Sql): Promise<readonly unknown[]> {
  return await sql`
    SELECT k.conrelid::regclass::text AS of, k.conname AS name, pg_get_constraintdef(k.oid) AS rule FROM pg_constraint k
    WHERE k.connamespace::regnamespace::text = ANY(${names.map(schemaNameOf)})
    UNION ALL SELECT t.tgrelid::regclass::text, t.tgname, pg_get_triggerdef(t.oid) || t.tgenabled::text FROM pg_trigger t
    WHERE NOT t.tgisinternal
    UNION ALL SELECT c.oid::regclass::text, 'rights', c.relacl::text FROM pg_class c
    WHERE c.relnamespace::regnamespace::text = ANY(${names.map(schemaNameOf)}) AND c.relkind IN ('r', 'S')
    ORDER BY 1, 2, 3`;
}

test('holds one moment, while the city is written to, and nothing of it is readable without the keys', async () => {
  const admin = postgres({ ...city.admin, max: 2, onnotice: () => {} });
  for (const schema of names.map(schemaNameOf)) {
    const log = postgres({ ...city.admin, max: 1, connection: { search_path: schema } });
    await chainRest(log);
    await log.end();
  }
  // Two tables of two schemas that always have the same number in one transaction.
  await admin`CREATE TABLE residents.moments (n integer)`;
  await admin`CREATE TABLE charity.moments (n integer)`;
  await admin`ALTER TABLE residents.moments OWNER TO residents_migrator`;
  await admin`ALTER TABLE charity.moments OWNER TO charity_migrator`;
  let isOver = false;
  let written = 0;
  const writing = (async () => {
    for (; !isOver; written++) {
      await admin.begin(async (tx) => {
        await tx`INSERT INTO residents.moments VALUES (${written})`;
        await tx`INSERT INTO charity.moments VALUES (${written})`;
      });
      await setImmediate();
    }
  })();
  manifest = await backUp(city.admin, names, backup, new Date());
  isOver = true;
  await writing;
  expect(written).toBeGreaterThan(3);
  const moments = ['residents', 'charity'].map((schema) => manifest.schemas[schema]?.tables.moments);
  expect(moments[0]).toEqual(moments[1]);
  await admin`DROP TABLE residents.moments, charity.moments`;
  const rows = await admin`SELECT citizen_id AS "citizenId" FROM residents.residents`;
  await admin.end();
  const text = readFileSync(join(backup, 'residents', 'residents.copy'), 'utf8');
  for (const row of rows.slice(0, 500))
    expect(text).not.toContain(citizenIdOf({ database: city }, row as never));
  expect(rows.length).toBe(manifest.schemas.residents?.tables.residents?.rows);
  // For the restore below, whose migrations do not make that table.
  for (const schema of ['residents', 'charity']) {
    delete manifest.schemas[schema]?.tables.moments;
    rmSync(join(backup, schema, 'moments.copy'));
  }
  writeFileSync(join(backup, 'manifest.json'), JSON.stringify(manifest));
}, 60_000);

test('does not overwrite another one', async () => {
  await expect(backUp(city.admin, names, backup, new Date())).rejects.toThrow(/is not empty/);
});

test('is restored with every row, every sequence and every chain, once and into nothing else', async () => {
  const admin = await emptyDatabase('restored');
  await restore(admin, names, secret, backup);
  const again = await backUp(admin, names, join(folder, 'again'), new Date());
  expect(again.schemas).toEqual(manifest.schemas);
  const tables = Object.values(manifest.schemas).flatMap((schema) => Object.values(schema.tables));
  expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(20_000);
  const sql = postgres({ ...admin, max: 1 });
  for (const schema of names.map(schemaNameOf)) {
    const { findings, head } = await verifyLog(sql, schema, []);
    expect(findings, schema).toEqual([]);
    expect(head.position, schema).toBe(
      Number((await sql`SELECT count(*) AS n FROM ${sql(`${schema}.audit_log`)}`)[0]?.n),
    );
  }
  const origin = postgres({ ...city.admin, max: 1 });
  expect(await rulesOf(sql)).toEqual(await rulesOf(origin));
  await origin.end();
  // Triggers work again.
  await expect(sql`DELETE FROM allowances.corrections`).rejects.toThrow(/money is added/);
  await sql.end();
  await expect(restore(admin, names, secret, backup)).rejects.toThrow(/not empty: it has/);
}, 120_000);

test('that was cut off, altered, or made by another version is refused before anything is written', async () => {
  const admin = await emptyDatabase('untouched');
  const broken = join(folder, 'broken');
  await backUp(city.admin, names, broken, new Date());
  const refused = async (message: RegExp) => {
    await expect(restore(admin, names, secret, broken)).rejects.toThrow(message);
    const sql = postgres({ ...admin, max: 1 });
    expect(await sql`SELECT 1 FROM pg_namespace WHERE nspname = 'residents'`).toEqual([]);
    await sql.end();
  };
  const manifestFile = join(broken, 'manifest.json');
  const whole = readFileSync(manifestFile, 'utf8');
  writeFileSync(manifestFile, whole.replace('0001_registry.sql', '0001_register.sql'));
  await refused(/made by a version with another 0001_register.sql/);
  writeFileSync(manifestFile, whole);
  appendFileSync(join(broken, 'residents', 'households.copy'), 'hou_x\t222401001001\tURBAN\t1\n');
  await refused(/residents\/households.copy is not what was backed up/);
  rmSync(manifestFile);
  await refused(/no whole backup/);
  expect(readdirSync(broken)).toContain('residents');
}, 60_000);

test('is not kept when what it holds cannot be opened', async () => {
  const admin = await emptyDatabase('unopened');
  const foreign = openSealing([{ id: 'foreign', bytes: randomBytes(32) }]);
  const opening = restore(admin, names, secret, backup, async (sql) => {
    const [column] = sealedColumns;
    if (!column) return;
    const [row] = await sql`SELECT ${sql(column.column)} AS value FROM ${sql(column.table)} LIMIT 1`;
    foreign.open(column, row?.value);
  });
  await expect(opening).rejects.toThrow(/not in SEALING_KEYS/);
  const sql = postgres({ ...admin, max: 1 });
  expect((await sql`SELECT count(*)::int AS n FROM residents.residents`)[0]?.n).toBe(0);
  await sql.end();
});

test('is what a production start runs on, with the keys and not without', async () => {
  const { user, password, port, host } = server.connection;
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bureau-1', alg: 'ES256' };
  const issuer = createServer((_, response) => response.end(JSON.stringify({ keys: [key] })));
  issuer.listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  const production = {
    NODE_ENV: 'production',
    DATABASE_ROLE_SECRET: secret,
    GATEWAY_SECRET: 'pZ4+Kd81mQ_s7VtXc0Gn6uJy2Hw9RfLb',
    AUDIT_SECRET: 'mB6xQw_2hV9-LtRz5cKd8pYs1nGfJ3eA',
    CITY_DATE: '2026-11-20',
    DATABASE_URL: `postgres://${user}:${password}@localhost:${port}/restored?host=${host}`,
    JWKS_URL: `http://127.0.0.1:${(issuer.address() as { port: number }).port}/jwks.json`,
    TOKEN_ISSUER: 'https://login.example',
  };
  try {
    const without = await start('gateway/src/start.ts', production);
    expect(await ended(without.child)).toBe(1);
    expect(without.output()).toContain('SEALING_KEYS or SEALING_KEYS_FILE must be set');
    const started = await ready(
      await start('gateway/src/start.ts', { ...production, SEALING_KEYS: city.sealingKeys }),
    );
    const token = await new SignJWT({
      role: 'RESIDENTS_REGISTRAR',
      scope: 'residents:read residents:identify graph:explore',
      division: '222401',
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'bureau-1' })
      .setSubject('registrar-1')
      .setIssuer('https://login.example')
      .setAudience('civil-affairs-graph')
      .setExpirationTime('1m')
      .sign(privateKey);
    const [person] = parsePerson(readFileSync(join(backup, 'residents', 'residents.copy'), 'utf8'));
    const response = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `query ($citizenId: String!) {
          residentByCitizenId(citizenId: $citizenId, purpose: RESIDENT_REGISTRATION) { id citizenId(purpose: RESIDENT_REGISTRATION) } }`,
        variables: { citizenId: person?.citizenId },
      }),
    });
    expect(await response.json()).toEqual({ data: { residentByCitizenId: person } });
    expect(await end(started.child)).toBe(0);
  } finally {
    issuer.close();
  }
}, 180_000);

/** The persons of a file, with their citizen ids. */
function parsePerson(text: string): { id: string; citizenId: string }[] {
  const columns = manifest.schemas.residents?.tables.residents?.columns ?? [];
  const sealing = openSealing(parseSealingKeys(city.sealingKeys));
  return text
    .split('\n')
    .slice(0, 1)
    .map((line) => {
      const values = line.split('\t');
      const citizenId = values[columns.indexOf('citizen_id')] as never;
      return {
        id: values[columns.indexOf('id')] ?? '',
        citizenId: citizenIdOf({ database: { sealing } }, { citizenId }),
      };
    });
}
