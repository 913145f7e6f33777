import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  children,
  copyData,
  FAST,
  isRunning,
  kill,
  newFolder,
  newUsedFolder,
  query,
  serverId,
  serverOf,
  start,
  startInChild,
  tidyUp,
  until,
} from './testing.ts';

tidyUp();

let folder = '';

beforeAll(async () => {
  folder = await newUsedFolder();
});

test('takes over the server of a killed process and stops it', async () => {
  const child = startInChild(folder);
  const left = await serverOf(child, folder);
  await query(left, 'create table taken as select 7 as id');
  await kill(child);
  const server = await start(folder);
  expect(server.takenOver).toBe(true);
  expect(serverId(folder)).toBe(left.id);
  expect(await query(server, 'select id from taken')).toEqual([{ id: 7 }]);
  await server.stop();
  expect(isRunning(left.id)).toBe(false);
});

test('keeps the server out of reach of Ctrl-C in the terminal', async () => {
  const child = startInChild(folder, { detached: true });
  const { id } = await serverOf(child, folder);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await once(child, 'exit');
  expect((await start(folder)).takenOver).toBe(true);
  expect(serverId(folder)).toBe(id);
});

test('restarts a server it takes over when the settings have changed', async () => {
  const child = startInChild(folder);
  await serverOf(child, folder);
  await kill(child);
  const server = await start(folder, { settings: { ...FAST, max_connections: '33' } });
  expect(server.takenOver).toBe(true);
  expect(await query(server, 'show max_connections')).toEqual([{ max_connections: '33' }]);
});

test('starts after a crash of the server itself', async () => {
  const first = await start(folder);
  await query(first, 'create table crashed as select 7 as id');
  const id = serverId(folder);
  process.kill(id, 'SIGKILL');
  await until(() => !isRunning(id));
  await first.stop();
  expect(await query(await start(folder), 'select id from crashed')).toEqual([{ id: 7 }]);
});

test('is not stopped by a crashed server whose process id has passed to another process', async () => {
  await (await start(folder)).stop();
  const owner = fs.statSync(join(folder, 'data'));
  const file = join(folder, 'data', 'postmaster.pid');
  for (const user of [{ uid: owner.uid, gid: owner.gid }, {}]) {
    const other = spawn('sleep', ['60'], { ...user, cwd: '/' });
    children.push(other);
    fs.writeFileSync(file, `${other.pid}\n${dirname(file)}\n1\n5432\n${dirname(file)}\n\n\nready\n`);
    fs.chownSync(file, owner.uid, owner.gid);
    const server = await start(folder);
    expect(server.takenOver).toBe(false);
    await server.stop();
    expect(other.exitCode ?? other.signalCode).toBeNull();
  }
});

test('initialises again when initdb was interrupted', async () => {
  const fresh = newFolder();
  const child = startInChild(fresh);
  const work = await until(() => fs.readdirSync(fresh).find((name) => name.startsWith('initdb-')));
  await until(() => fs.existsSync(join(fresh, work, 'data', 'global')));
  await kill(child);
  expect(fs.existsSync(join(fresh, 'data'))).toBe(false);
  const server = await start(fresh);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(fs.readdirSync(fresh).filter((name) => name.startsWith('initdb-'))).toEqual([]);
});

test('does not bring old data back when the folder was deleted under a running server', async () => {
  const deleted = copyData(folder, join(newFolder(), 'postgres'));
  const child = startInChild(deleted);
  const orphan = await serverOf(child, deleted);
  await query(orphan, 'create table resident as select 7 as id');
  await kill(child);
  fs.rmSync(deleted, { recursive: true });
  const server = await start(deleted);
  expect(server.takenOver).toBe(false);
  // The old server notices within a minute that its folder is gone, and ends just so.
  process.kill(orphan.id, 'SIGQUIT');
  await until(() => !isRunning(orphan.id));
  expect(await query(server, "select to_regclass('resident') as resident")).toEqual([{ resident: null }]);

  const id = serverId(deleted);
  fs.rmSync(deleted, { recursive: true });
  await server.stop();
  expect(isRunning(id)).toBe(false);
});
