import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FolderInUse } from '../../src/embedded-postgres.ts';
import {
  newUsedFolder,
  printed,
  serverId,
  serverIds,
  serverOf,
  start,
  startInChild,
  tidyUp,
} from './testing.ts';

tidyUp();

let folder = '';

beforeAll(async () => {
  folder = await newUsedFolder();
});

test('refuses a second start at once and names the process that holds the folder', async () => {
  const child = startInChild(folder);
  await serverOf(child, folder);
  const refused = await start(folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FolderInUse);
  expect((refused as Error).message).toContain(`process ${child.pid}`);
});

test('refuses a second start in the same process until the first has stopped', async () => {
  const first = await start(folder);
  await expect(start(folder)).rejects.toThrow(FolderInUse);
  await Promise.all([first.stop(), first.stop()]);
  expect((await start(folder)).takenOver).toBe(false);
});

test('lets one of several simultaneous starters win, over the lock of a dead process', async () => {
  const dead = spawnSync('true').pid;
  fs.writeFileSync(join(folder, 'lock.2000'), JSON.stringify({ pid: dead, started: '' }));
  const at = Date.now() + 500;
  const results = await Promise.all(Array.from({ length: 6 }, () => printed(startInChild(folder, { at }))));
  serverIds.add(serverId(folder));
  expect(results.filter((result) => result.startsWith('FolderInUse'))).toHaveLength(5);
  expect(results.filter((result) => result.includes('"port"'))).toHaveLength(1);
});

test('is not stopped by a lock whose process id has passed to another process', async () => {
  fs.writeFileSync(join(folder, 'lock.3000'), JSON.stringify({ pid: process.pid, started: 'earlier' }));
  await start(folder);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual(['lock.3001']);
});
