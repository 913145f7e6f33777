// What was acknowledged is there after any end: of the process that wrote it, and of the server.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { EmbeddedPostgres } from '../../src/embedded-postgres.ts';
import {
  children,
  isRunning,
  kill,
  newUsedFolder,
  query,
  serverId,
  start,
  tidyUp,
  until,
} from '../embedded-postgres/testing.ts';

tidyUp();

const database = fileURLToPath(new URL('../../src/database.ts', import.meta.url));
const longest = 20_000;
const leastRounds = 4;
/** As in production: nothing that makes tests fast and loses what was acknowledged. */
const durable = { shared_buffers: '16MB' };

/** Writes 1, 2, 3 … after the number, each in a transaction of its own, and prints each number once it is committed. */
function writeFrom(number: number, { connection }: EmbeddedPostgres): ChildProcess {
  const script = `
    import { writeSync } from 'node:fs';
    import { openDatabase } from ${JSON.stringify(database)};
    const database = openDatabase(${JSON.stringify({ ...connection, database: 'postgres' })});
    for (let n = ${number + 1}; ; n += 1) {
      await database.transaction(async (tx) => {
        await tx.execute('insert into entries values (' + n + ')');
        await tx.execute('update latest set n = ' + n);
      });
      writeSync(1, 'ACK ' + n + '\\n');
    }
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  return child;
}

/** The highest number that the child has acknowledged when it has ended. */
async function acknowledged(child: ChildProcess, meanwhile: () => Promise<unknown>): Promise<number> {
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  await until(() => printed.includes('ACK'));
  const closed = once(child, 'close');
  await meanwhile();
  await closed;
  return Number(printed.trimEnd().split('\n').at(-1)?.slice('ACK '.length));
}

test('the highest acknowledged write is there without holes, whoever is killed whenever', async () => {
  const folder = await newUsedFolder();
  let server = await start(folder, { settings: durable });
  await query(
    server,
    'create table entries (n int primary key); create table latest (n int); insert into latest values (0)',
  );
  const deadline = Date.now() + longest;
  let present = 0;
  for (let round = 0; round < leastRounds || (round < 12 && Date.now() < deadline); round += 1) {
    const child = writeFrom(present, server);
    const highest = await acknowledged(child, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
      if (round % 2 === 0) return kill(child);
      // The server itself, as at a power failure; the child then ends by the error that it gets.
      const id = serverId(folder);
      process.kill(id, 'SIGKILL');
      return until(() => !isRunning(id));
    });
    if (round % 2 === 1) {
      await server.stop();
      server = await start(folder, { settings: durable });
    }
    const [row] = await query(
      server,
      'select count(*)::int as count, max(entries.n) as highest, (select n from latest) as latest from entries',
    );
    expect(highest).toBeGreaterThan(present);
    // One more may be there: committed, and killed before it could be said.
    expect([highest, highest + 1]).toContain(row?.highest);
    expect(row).toEqual({ count: row?.highest, highest: row?.highest, latest: row?.highest });
    present = Number(row?.highest);
  }
}, 180_000);
