// A real PostgreSQL that is stopped, killed and started under what works with it.
import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import type { EmbeddedPostgres } from '../../src/embedded-postgres.ts';
import {
  isRunning,
  newUsedFolder,
  query,
  serverId,
  start,
  tidyUp,
  until,
} from '../embedded-postgres/testing.ts';

tidyUp();

/** What the promise of one second is measured with on a machine that does other things beside. */
const aMoment = 2_500;

let folder: string;
let server: EmbeddedPostgres;
let database: Database;

beforeAll(async () => {
  folder = await newUsedFolder();
});

beforeEach(async () => {
  server = await start(folder);
  await query(server, 'drop table if exists notes; create table notes (n int)');
  database = openDatabase({ ...server.connection, database: 'postgres' });
  const opened = database;
  onTestFinished(() => opened.close());
});

/** Ends the server at once, as a fault of the machine does; `stop` would end its transactions in order. */
async function crash(): Promise<void> {
  const id = serverId(folder);
  process.kill(id, 'SIGQUIT');
  await until(() => !isRunning(id));
  await server.stop();
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error & { cause?: Error & { code?: string }; code?: string }) =>
      error.cause?.code ?? error.code ?? error,
  );
const rows = async () => (await query(server, 'select n from notes order by n')).map(({ n }) => n);

/** How long the work takes, in milliseconds. */
async function lasting(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

test.each(['stopped in order', 'killed'])(
  'with the server %s, whoever waits and whoever comes has an error in a moment',
  async (how) => {
    const holding = Array.from({ length: 8 }, () =>
      outcome(database.transaction((tx) => tx.execute('select pg_sleep(20)'))),
    );
    const queued = Array.from({ length: 200 }, () =>
      outcome(database.transaction((tx) => tx.execute('select 1'))),
    );
    const reading = Array.from({ length: 200 }, () => outcome(database.db.execute('select pg_sleep(20)')));
    await setTimeout(500);
    await (how === 'killed' ? crash() : server.stop());
    expect(await lasting(() => Promise.all([...holding, ...queued, ...reading]))).toBeLessThan(aMoment);
    expect(await Promise.all([...holding, ...queued, ...reading])).not.toContain('done');
    for (let round = 0; round < 5; round += 1) {
      const coming = Array.from({ length: 50 }, (_, n) =>
        outcome(
          n % 2 ? database.db.execute('select 1') : database.transaction((tx) => tx.execute('select 1')),
        ),
      );
      expect(await lasting(() => Promise.all(coming))).toBeLessThan(aMoment);
      expect(await Promise.all(coming)).not.toContain('done');
    }
  },
);

test('answers again as soon as the server is back, on every connection and the first time', async () => {
  await Promise.all(Array.from({ length: 20 }, () => database.db.execute('select pg_sleep(0.1)')));
  await crash();
  for (let n = 0; n < 40; n += 1) await outcome(database.db.execute('select 1'));
  server = await start(folder);
  const coming = () =>
    Promise.all(Array.from({ length: 20 }, () => outcome(database.db.execute('select pg_sleep(0.1)'))));
  expect(await lasting(coming)).toBeLessThan(aMoment);
  expect(new Set(await coming())).toEqual(new Set(['done']));
});

test('a transaction whose connection was lost does nothing further, not even after the server is back', async () => {
  let goOn = () => {};
  const away = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const later: Promise<unknown>[] = [];
  const lost = outcome(
    database.transaction(async (tx) => {
      await tx.execute('insert into notes values (1)');
      await away;
      // Whoever goes on all the same, for it has not heard of the end.
      later.push(outcome(Promise.resolve(tx.execute('insert into notes values (2)'))));
      await Promise.all(later);
    }),
  );
  await setTimeout(300);
  await crash();
  expect(await lost).not.toBe('done');
  server = await start(folder);
  await Promise.all(Array.from({ length: 20 }, () => database.db.execute('select pg_sleep(0.05)')));
  goOn();
  await setTimeout(200);
  expect(await Promise.all(later)).toEqual([expect.stringMatching(/^CONNECTION_CLOSED|57P01|ECONNRESET$/)]);
  expect(await rows()).toEqual([]);
});

test('what goes on beside a transaction that has failed writes nothing', async () => {
  let goOn = () => {};
  const over = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let straggler: Promise<unknown> = Promise.resolve();
  const failed = outcome(
    database.transaction(async (tx) => {
      straggler = over.then(() => outcome(Promise.resolve(tx.execute('insert into notes values (3)'))));
      await tx.execute('select 1 / 0');
    }),
  );
  expect(await failed).toBe('22012');
  goOn();
  expect(await straggler).toBe('TRANSACTION_OVER');
  expect(await rows()).toEqual([]);
});

test('connections that are ended one after another cost neither the process nor the pool', async () => {
  let isOver = false;
  const worked: unknown[] = [];
  const working = Array.from({ length: 12 }, async (_, n) => {
    while (!isOver)
      worked.push(
        await outcome(
          n % 2
            ? database.db.execute('select pg_sleep(0.01)')
            : database.transaction(async (tx) => {
                await tx.execute('select pg_sleep(0.01)');
                await setTimeout(5);
                await tx.execute('insert into notes values (4)');
              }),
        ),
      );
  });
  for (let n = 0; n < 25; n += 1) {
    await query(
      server,
      `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend'
        and pid <> pg_backend_pid() order by random() limit 3`,
    );
  }
  isOver = true;
  expect(await lasting(() => Promise.all(working))).toBeLessThan(aMoment);
  expect(new Set(worked).size).toBeGreaterThan(1);
  const kept = worked.filter((result) => result === 'done').length;
  expect(kept).toBeGreaterThan(0);
  const after = Array.from({ length: 20 }, () => outcome(database.db.execute('select pg_sleep(0.1)')));
  expect(new Set(await Promise.all(after))).toEqual(new Set(['done']));
});
