// A disk that is full, which takes a small file system: a container's /dev/shm, or one that root may make.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { failureOfDatabase, openDatabase } from '../../src/database.ts';
import { newFolder, query, start, tidyUp } from '../embedded-postgres/testing.ts';

const megabyte = 1024 * 1024;
const leftover = 6 * megabyte;

const size = (folder: string) => statfsSync(folder).blocks * statfsSync(folder).bsize;
const room = (folder: string) => statfsSync(folder).bavail * statfsSync(folder).bsize;

/** A folder on a small file system, and how it is removed; undefined where there is none to be had. */
function smallDisk(): { folder: string; remove(): void } | undefined {
  const shared = '/dev/shm';
  if (size(shared) < 200 * megabyte && room(shared) > 60 * megabyte) {
    const folder = mkdtempSync(join(shared, 'full-disk-'));
    return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
  const folder = newFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m,mode=755', 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  return { folder, remove: () => spawnSync('umount', [folder]) };
}

const disk = process.platform === 'linux' ? smallDisk() : undefined;
tidyUp();
afterAll(() => disk?.remove());

test.runIf(disk)(
  'on a full disk a write fails at once, reads go on, and with room writes do too',
  async () => {
    const home = join(disk?.folder ?? '', 'server');
    mkdirSync(home, { mode: 0o755 });
    const server = await start(home, {
      settings: { shared_buffers: '16MB', max_wal_size: '32MB', min_wal_size: '32MB' },
    });
    await query(server, 'create table notes (text text); alter table notes alter text set storage external');
    await query(server, 'checkpoint');
    const database = openDatabase({ ...server.connection, database: 'postgres' });
    onTestFinished(() => database.close());
    const note = () =>
      database.transaction((tx) =>
        tx.execute(
          "insert into notes select string_agg(md5(random()::text), '') from generate_series(1, 8000)",
        ),
      );
    const failure = () => note().then(() => undefined, failureOfDatabase);

    const filler = join(home, 'filler');
    writeFileSync(filler, Buffer.alloc(Math.max(0, room(home) - leftover)));
    let code: string | undefined;
    for (let n = 0; n < 100 && code === undefined; n += 1) code = await failure();
    expect(code).toBe('53100');
    const from = performance.now();
    expect(await failure()).toBe('53100');
    expect(performance.now() - from).toBeLessThan(2_500);
    const [{ count } = {}] = await database.db.execute('select count(*)::int as count from notes');
    expect(count).toBeGreaterThan(0);

    rmSync(filler);
    await note();
    const [after] = await database.db.execute('select count(*)::int as count from notes');
    expect(after).toEqual({ count: Number(count) + 1 });
  },
);
