// Files through the process that users start: many at once, killed in the middle, in a backup, and on the disk.
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { backUp, restore } from '@civil-affairs/kit/backup';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import { sealedEvidence } from '@civil-affairs/kit/evidence/evidence';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import type { TestAnswer } from '@civil-affairs/kit/testing';
import { jpeg } from '@civil-affairs/kit/testing/files';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { end, ready, type Started, startProcesses, tokenOf } from '../hard/starting.ts';
import { operations } from '../operations.ts';

const { folder, start } = startProcesses();
const home = join(folder, 'database');
const password = 'of a server that outlives the graph';
const keys = 'files:kY3v0Qm5b1Zt8uXr7WcN2sHd6fGj4LpAe9RiTyUoVxM';
const mebibyte = 1024 * 1024;

let server: EmbeddedPostgres;
let sql: postgres.Sql;
beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  server = await startEmbeddedPostgres({ folder: home, password, settings: { max_connections: '200' } });
  const database = postgres({ ...server.connection, database: 'postgres', max: 1 });
  await database`CREATE DATABASE city`;
  await database.end();
  sql = postgres({ ...server.connection, database: 'city', max: 2, onnotice: () => {} });
}, 60_000);
afterAll(async () => {
  await sql.end({ timeout: 1 });
  await server.stop();
});

async function launch(): Promise<Started> {
  const { host, port, user } = server.connection;
  return ready(
    await start('gateway/src/start.ts', {
      DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/city?host=${host}`,
      SEALING_KEYS: keys,
      LOG_LEVEL: 'fatal',
    }),
  );
}

async function handIn({ port }: Started, bytes: Buffer): Promise<Response> {
  const token = await tokenOf(port, 'community-worker');
  return fetch(`http://127.0.0.1:${port}/evidence/allowances?kind=OTHER_STATEMENT`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', authorization: `Bearer ${token}` },
    body: new Uint8Array(bytes),
  });
}

/** As clients do: whoever is sent away for a moment, or cut off while still sending, comes again. */
async function handedIn(started: Started, bytes: Buffer): Promise<Response> {
  for (;;) {
    const response = await handIn(started, bytes).catch(() => undefined);
    if (response && response.status !== 503) return response;
    await response?.body?.cancel();
    await setTimeout(2_000);
  }
}

interface Handed {
  evidence: { id: string; sha256: string };
}

/** Every file that is there, whole: its parts make its sum. */
async function expectWhole(): Promise<number> {
  const sealing = openSealing(parseSealingKeys(keys));
  const rows = await sql`SELECT id, size, sha256 FROM allowances.evidence`;
  for (const { id, size, sha256 } of rows) {
    const parts = await sql`
      SELECT content FROM allowances.evidence_parts WHERE evidence_id = ${id} ORDER BY position`;
    const column = sealedEvidence('allowances');
    const bytes = Buffer.concat(parts.map(({ content }) => sealing.openBytes(column, content as Sealed)));
    expect(bytes.length).toBe(size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  const [stray] = await sql`
    SELECT count(*)::int AS n FROM allowances.evidence_parts p
    WHERE NOT EXISTS (SELECT FROM allowances.evidence e WHERE e.id = p.evidence_id)`;
  expect(stray?.n).toBe(0);
  return rows.length;
}

const marker = Buffer.from(randomBytes(48).map((byte) => (byte === 0xff ? 0xfe : byte)));

/** A picture in which these bytes are found again. */
function withMarker(length: number): Buffer {
  const picture = jpeg({ noise: length });
  marker.copy(picture, picture.length - 500_000);
  return picture;
}

/** Bytes that a process has held at most. */
function mostHeld({ child }: Started): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

test.runIf(process.platform === 'linux')(
  'fifty files at once are all taken, in memory for some of them',
  async () => {
    const started = await launch();
    expect((await handIn(started, jpeg({ noise: mebibyte }))).status).toBe(201);
    const before = mostHeld(started);
    const each = 6 * mebibyte;
    const file = withMarker(each);
    const answers = await Promise.all(Array.from({ length: 50 }, () => handedIn(started, file)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
    const grown = mostHeld(started) - before;
    // Each file that is looked at takes some times its length: all of them at once would take more than this.
    expect(grown).toBeLessThan(50 * each);
    expect(await expectWhole()).toBe(51);
    await end(started.child);
  },
  240_000,
);

test('whoever is killed while files come leaves only whole ones, and what was acknowledged', async () => {
  const acknowledged: string[] = [];
  for (const delay of [60, 600]) {
    const started = await launch();
    const file = jpeg({ noise: 2 * mebibyte });
    const sending = Array.from({ length: 8 }, () =>
      handIn(started, file)
        .then((response) => response.json() as Promise<Handed>)
        .then(({ evidence }) => acknowledged.push(evidence.id))
        .catch(() => {}),
    );
    await setTimeout(delay);
    await end(started.child, 'SIGKILL');
    await Promise.all(sending);
    await expectWhole();
  }
  const rows = await sql`SELECT id FROM allowances.evidence WHERE id = ANY(${acknowledged})`;
  expect(rows.length).toBe(acknowledged.length);
}, 240_000);

test('a file goes into a case and out of it, and comes back from a backup', async () => {
  const started = await launch();
  const picture = withMarker(mebibyte);
  const { evidence } = (await (await handIn(started, picture)).json()) as Handed;
  const token = await tokenOf(started.port, 'community-worker');
  const ask = async (name: string, variables: object) => {
    const query = operations.find((candidate) => candidate.name === name)?.query;
    const response = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as TestAnswer).data;
  };
  const example = operations.find(({ name }) => name === 'ApplyForAllowance')?.variables as {
    input: Record<string, unknown>;
  };
  const input = { ...example.input, evidenceIds: [evidence.id] };
  const applied = await ask('ApplyForAllowance', { input });
  const { application } = applied.applyForAllowance;
  const shown = await ask('AllowanceEvidence', { id: application.id });
  const [{ link }] = shown.allowanceApplication.evidence;
  const response = await fetch(`http://127.0.0.1:${started.port}${link}`);
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer()).equals(picture)).toBe(true);
  // A body that is cut off on its way is none.
  const cut = new AbortController();
  const sending = fetch(`http://127.0.0.1:${started.port}/evidence/allowances?kind=OTHER_STATEMENT`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', authorization: `Bearer ${token}` },
    body: new Uint8Array(jpeg({ noise: 9 * mebibyte })),
    signal: cut.signal,
  });
  await setTimeout(20);
  cut.abort();
  await sending.catch(() => {});
  await end(started.child);
  const files = await expectWhole();

  const names = subgraphs.map(({ name }) => name);
  const backup = join(folder, 'backup');
  const manifest = await backUp({ ...server.connection, database: 'city' }, names, backup, new Date());
  expect(manifest.schemas.allowances?.tables.evidence?.rows).toBe(files);
  await sql`CREATE DATABASE elsewhere`;
  await restore({ ...server.connection, database: 'elsewhere' }, names, 'roles of elsewhere', backup);
  const restored = postgres({ ...server.connection, database: 'elsewhere', max: 1 });
  const kept = postgres({ ...server.connection, database: 'city', max: 1 });
  const all = (from: postgres.Sql) => from`
    SELECT count(*)::int AS n, md5(string_agg(md5(content), '' ORDER BY evidence_id, position)) AS sum
    FROM allowances.evidence_parts`;
  expect(await all(restored)).toEqual(await all(kept));
  await restored.end();
  await kept.end();
}, 240_000);

test('no file of the data holds the picture', async () => {
  expect((await sql`SELECT id FROM allowances.evidence`).length).toBeGreaterThan(10);
  // The search itself works: this is written in plain.
  await sql`CREATE TABLE plain (value bytea, text text)`;
  const other = randomBytes(48);
  await sql`INSERT INTO plain VALUES (${other}, ${other.toString('base64url')})`;
  await sql.end({ timeout: 1 });
  await server.stop();
  const forms = (bytes: Buffer) => [
    bytes,
    // Whatever stands before it, one of three texts is in the text of all.
    ...[0, 1, 2].map((skip) => Buffer.from(bytes.subarray(skip, skip + 45).toString('base64url'))),
  ];
  const wanted = { sealed: forms(marker), plain: forms(other) };
  const found = { sealed: 0, plain: 0 };
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    for (const which of ['sealed', 'plain'] as const)
      found[which] += wanted[which].filter((form) => bytes.includes(form)).length;
  }
  expect(found.plain).toBeGreaterThan(1);
  expect(found.sealed).toBe(0);
}, 60_000);
