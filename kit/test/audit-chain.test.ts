import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AuditChain, chainLock, chainRows, startAuditChain } from '../src/audit-chain.ts';
import { readHeads, sealedHead, writeHead } from '../src/audit-heads.ts';
import { auditLog, auditRow } from '../src/audit-log.ts';
import { sentenceOf, verifyLog } from '../src/audit-verify.ts';
import { cityClock, demoDate } from '../src/clock.ts';
import type { Database } from '../src/database.ts';
import { newId } from '../src/ids.ts';
import { insertMany } from '../src/rows.ts';
import { cloneCity, factsFor, type TestCity, testViewer } from '../src/testing/index.ts';

// Any subgraph will do: each has a log of its own. This one's role may not do what the tests do to its rows.
const log = 'charity';
let city: TestCity;
let database: Database;
let admin: postgres.Sql;
let folder: string;
let seal: { secret: string; folder: string };
beforeAll(async () => {
  city = await cloneCity();
  database = city.open(log);
  admin = city.openAsAdmin().sql;
});
afterAll(() => city.drop());
beforeEach(async () => {
  await asOwner((sql) => sql`TRUNCATE charity.audit_log`);
  folder = mkdtempSync(join(tmpdir(), 'audit-heads-'));
  seal = { secret: 'a secret of the test', folder };
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What somebody does who owns the database: no trigger is in the way. */
async function asOwner(work: (sql: postgres.TransactionSql) => Promise<unknown>): Promise<void> {
  await admin.begin(async (tx) => {
    await tx`SET LOCAL session_replication_role = replica`;
    await work(tx);
  });
}

const recording = { ...factsFor(testViewer({ subject: 'writer' })), clock: cityClock(demoDate), newId };

async function write(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) =>
    auditRow(recording, {
      action: 'look',
      subjectId: `person_${n}`,
      purpose: n % 2 ? null : 'CHARITY_CASE',
      persons: n % 3 ? undefined : ['a', 'b"{,', '居民'],
      details: { n, note: '民"\\', nothing: null },
    }),
  );
  await database.db.execute(insertMany(auditLog, rows));
  return rows.map(({ id }) => id);
}

async function chained(count: number): Promise<string[]> {
  const ids = await write(count);
  expect(await chainRows(database.sql)).toBe(count);
  return ids;
}

async function verdict() {
  const { heads } = await readHeads(seal, log);
  return verifyLog(admin, log, heads);
}
const findings = async () => (await verdict()).findings;

describe('a log that nobody touched', () => {
  test('holds, and its open tail is named', async () => {
    await chained(20);
    const [open] = await write(3);
    const { head, openTail, findings: found } = await verdict();
    expect(found).toEqual([]);
    expect(head.position).toBe(20);
    expect(openTail).toMatchObject({ rows: 3, oldestId: open });
    expect(await chainRows(database.sql)).toBe(3);
    expect(await verdict()).toMatchObject({ head: { position: 23 }, openTail: { rows: 0 }, findings: [] });
    expect(await chainRows(database.sql)).toBe(0);
  });

  test('holds where every writer and several workers are at it at once', async () => {
    const working = new AbortController();
    const workers = Array.from({ length: 3 }, async () => {
      while (!working.signal.aborted) await chainRows(database.sql);
    });
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let n = 0; n < 10; n += 1) {
          await write(3);
          // Some are undone: their rows never were.
          await database
            .transaction(async (tx) => {
              await tx.execute(
                insertMany(auditLog, [auditRow(recording, { action: 'undone', subjectId: 's' })]),
              );
              throw new Error('undone');
            })
            .catch(() => {});
        }
      }),
    );
    working.abort();
    await Promise.all(workers);
    await chainRows(database.sql);
    const [counted] = await admin`
      SELECT count(*)::int AS rows, count(DISTINCT chain_position)::int AS places, max(chain_position)::int AS last
      FROM charity.audit_log`;
    expect(counted).toEqual({ rows: 240, places: 240, last: 240 });
    expect(await verdict()).toMatchObject({ findings: [], openTail: { rows: 0 } });
  });

  test('has one row that was committed late in its place, although its id is older', async () => {
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const late = database.transaction(async (tx) => {
      await tx.execute(insertMany(auditLog, [auditRow(recording, { action: 'late', subjectId: 's' })]));
      begun.resolve();
      await end.promise;
    });
    await begun.promise;
    await chained(4);
    end.resolve();
    await late;
    expect(await chainRows(database.sql)).toBe(1);
    expect(await verdict()).toMatchObject({ head: { position: 5 }, findings: [] });
  });
});

test('the hash of a row is that of a list in JSON, whatever stands in its texts', async () => {
  const controls = Array.from({ length: 32 }, (_, n) => (n === 0 ? '\x7f' : String.fromCharCode(n)));
  const awkward = [
    '',
    '"',
    '\\',
    '\\u0041',
    '/',
    "<>&'",
    'null',
    '延吉 연길',
    '\u2028\u2029\ufeff',
    '😀',
    ' ',
    ...controls,
  ];
  const rows = awkward.map((text, n) => ({
    ...auditRow(recording, { action: 'look', subjectId: 'person', details: { [`of ${text}`]: text } }),
    actor: text,
    actorRole: awkward.join('').slice(0, 100),
    persons: n % 2 ? [...awkward, text] : null,
    caseNumber: n % 3 ? text : null,
  }));
  await database.db.execute(insertMany(auditLog, rows));
  expect(await chainRows(database.sql)).toBe(rows.length);
  const chain = await admin`
    SELECT id, chain_hash AS hash, ARRAY[to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, actor_role,
      action, outcome, subject_id, persons::text, purpose, case_number, request_id, details::text] AS columns
    FROM charity.audit_log ORDER BY chain_position`;
  expect(new Set(chain.map(({ columns }) => columns[1]))).toEqual(new Set(awkward));
  let before = '';
  for (const [n, { id, hash, columns }] of chain.entries()) {
    // The driver reads the null of a list as this word, and so it was hashed from the first chain on.
    const texts = columns.map((one: string | null) => one ?? 'NULL');
    const text = JSON.stringify([before, n + 1, id, ...texts]);
    expect(hash, text).toBe(createHash('sha256').update(text).digest('base64url'));
    before = String(hash);
  }
  expect(await findings()).toEqual([]);
});

describe('who owns the database is found out', () => {
  test.each([
    ['actor', "'somebody else'"],
    ['at', "at + interval '1 microsecond'"],
    ['outcome', "'REFUSED'"],
    ['purpose', "'ELDER_CARE_CASE'"],
    ['persons', "ARRAY['c']"],
    ['details', 'details || \'{"n": 99}\''],
    ['chain_hash', "repeat('A', 43)"],
  ])('after an edit of %s', async (column, value) => {
    const ids = await chained(9);
    await asOwner((sql) =>
      sql.unsafe(`UPDATE charity.audit_log SET ${column} = ${value} WHERE id = '${ids[3]}'`),
    );
    const found = await findings();
    expect(found[0]).toEqual({ kind: 'EDITED', position: 4, id: ids[3] });
    // The hash stands in the next row's as well; what follows is not blamed.
    expect(found).toHaveLength(column === 'chain_hash' ? 2 : 1);
  });

  test('after rows were deleted, at the beginning and in the middle', async () => {
    const ids = await chained(9);
    const gone = [ids[0], ids[4], ids[5]].map(String);
    await asOwner((sql) => sql`DELETE FROM charity.audit_log WHERE id = ANY(${gone})`);
    expect(await findings()).toEqual([
      { kind: 'DELETED', from: 1, to: 1, after: null, before: ids[1] },
      { kind: 'DELETED', from: 5, to: 6, after: ids[3], before: ids[6] },
    ]);
  });

  test('after two rows were swapped', async () => {
    const ids = await chained(9);
    await asOwner(async (sql) => {
      const [a] =
        await sql`SELECT chain_position, chain_hash FROM charity.audit_log WHERE id = ${String(ids[1])}`;
      const [b] =
        await sql`SELECT chain_position, chain_hash FROM charity.audit_log WHERE id = ${String(ids[6])}`;
      await sql`UPDATE charity.audit_log SET chain_position = 999 WHERE id = ${String(ids[1])}`;
      await sql`UPDATE charity.audit_log SET ${sql(a as object)} WHERE id = ${String(ids[6])}`;
      await sql`UPDATE charity.audit_log SET ${sql(b as object)} WHERE id = ${String(ids[1])}`;
    });
    expect(await findings()).toEqual([
      { kind: 'SWAPPED', position: 2, id: ids[6], with: ids[1] },
      { kind: 'SWAPPED', position: 7, id: ids[1], with: ids[6] },
    ]);
  });

  test('after the tail was cut off, and after others were chained in its place', async () => {
    const ids = await chained(9);
    const head = (await verdict()).head;
    const at = '2026-11-20T01:00:00.000Z';
    await writeHead(seal, sealedHead(seal.secret, { log, ...head, at }));
    expect(await findings()).toEqual([]);
    await asOwner((sql) => sql`DELETE FROM charity.audit_log WHERE id = ANY(${ids.slice(6)})`);
    expect(await findings()).toEqual([{ kind: 'TAIL_CUT', from: 7, to: 9, signedAt: at }]);
    const later = await chained(5);
    expect(await findings()).toEqual([{ kind: 'REWRITTEN', position: 9, id: later[2], signedAt: at }]);
  });

  test('after the whole chain was made anew', async () => {
    const ids = await chained(9);
    const at = '2026-11-20T01:00:00.000Z';
    await writeHead(seal, sealedHead(seal.secret, { log, ...(await verdict()).head, at }));
    await asOwner(
      (sql) => sql`UPDATE charity.audit_log SET chain_position = NULL, chain_hash = NULL, actor = 'nobody'`,
    );
    expect(await chainRows(database.sql)).toBe(9);
    expect(await findings()).toEqual([{ kind: 'REWRITTEN', position: 9, id: ids[8], signedAt: at }]);
  });

  test('is told in sentences', () => {
    expect(sentenceOf({ kind: 'EDITED', position: 4, id: 'aud_4' })).toBe('row 4 (aud_4) was edited');
  });
});

describe('the application', () => {
  test('gives a row its place once, and changes nothing else', async () => {
    const [id = ''] = await chained(2);
    const { sql } = database;
    await expect(sql`UPDATE audit_log SET chain_hash = repeat('A', 43) WHERE id = ${id}`).rejects.toThrow(
      /has its place/,
    );
    await expect(sql`UPDATE audit_log SET actor = 'nobody'`).rejects.toThrow(/permission denied/);
    await expect(sql`DELETE FROM audit_log`).rejects.toThrow(/permission denied/);
    await expect(sql`TRUNCATE audit_log`).rejects.toThrow(/permission denied/);
  });
});

describe('the worker', () => {
  const started: AuditChain[] = [];
  afterEach(() => Promise.all(started.splice(0).map((chain) => chain.stop())));
  const start = () => {
    const chain = startAuditChain(log, database, seal);
    started.push(chain);
    return chain;
  };
  const openRows = async () => (await verdict()).openTail.rows;

  test('chains what was committed within two seconds', async () => {
    start();
    await write(5);
    await expect.poll(openRows, { timeout: 2_000 }).toBe(0);
  });

  test('chains the rest and exports the signed head when it stops', async () => {
    const chain = start();
    await write(5);
    await chain.stop();
    const { heads, unsigned } = await readHeads(seal, log);
    const { head, findings: found } = await verdict();
    expect({ heads, unsigned }).toMatchObject({ heads: [{ log, ...head }], unsigned: 0 });
    expect(found).toEqual([]);
  });

  test('when it stops, waits for another one that is at it and has not seen the last rows', async () => {
    const chain = start();
    const stopped = await database.sql.begin(async (tx) => {
      await tx`SELECT pg_advisory_xact_lock(${chainLock(tx)})`;
      await write(3);
      const stopping = chain.stop();
      await expect
        .poll(async () => {
          const [waiting] = await admin`
            SELECT count(*)::int AS n FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event = 'advisory'`;
          return waiting?.n;
        })
        .toBe(1);
      return [stopping] as const;
    });
    await Promise.all(stopped);
    expect(await verdict()).toMatchObject({ head: { position: 3 }, openTail: { rows: 0 }, findings: [] });
    expect((await readHeads(seal, log)).heads).toMatchObject([{ position: 3 }]);
  });

  test('a head that was signed by nobody, or for another log, is no head', async () => {
    await chained(1);
    const head = { log, ...(await verdict()).head, at: '2026-11-20T01:00:00.000Z' };
    await writeHead(seal, sealedHead(seal.secret, head));
    const file = join(folder, `${log}.jsonl`);
    const honest = readFileSync(file, 'utf8');
    const forged = [
      honest.replace('"position":1', '"position":2'),
      JSON.stringify(sealedHead('another secret', head)),
      JSON.stringify(sealedHead(seal.secret, { ...head, log: 'funerals' })),
      'no head',
    ];
    writeFileSync(file, `${honest}${forged.join('\n')}\n`);
    expect(await readHeads(seal, log)).toMatchObject({ heads: [head], unsigned: 4 });
  });
});
