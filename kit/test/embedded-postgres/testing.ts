import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, afterEach, vi } from 'vitest';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../src/embedded-postgres.ts';

type Server = Pick<EmbeddedPostgres, 'connection'>;

export const MODULE = fileURLToPath(new URL('../../src/embedded-postgres.ts', import.meta.url));
export const FAST = { fsync: 'off', shared_buffers: '16MB' };

const folders: string[] = [];
const started: EmbeddedPostgres[] = [];
export const children: ChildProcess[] = [];
export const serverIds = new Set<number>();
export const fallbackFolder = join(newFolder(), 'fallback');

/** For the top of a test file: whatever its tests leave behind is stopped and removed. */
export function tidyUp(): void {
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    for (const server of started.splice(0)) await server.stop();
    for (const id of serverIds) {
      if (isRunning(id)) process.kill(id, 'SIGQUIT');
      await until(() => !isRunning(id));
    }
    serverIds.clear();
  });

  afterAll(() => {
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  });
}

export function newFolder(mode = 0o755): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'embedded-')));
  fs.chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

export function openFolder(folder: string): string {
  fs.mkdirSync(folder);
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Holds data already, for the tests that need no fresh ones: making them takes half a second. */
export async function newUsedFolder(): Promise<string> {
  const folder = openFolder(join(newFolder(), "it's a $folder, 数据"));
  await (await start(folder)).stop();
  return folder;
}

export function copyData(from: string, to: string): string {
  openFolder(to);
  spawnSync('cp', ['-Rp', join(from, 'data'), to]);
  return to;
}

export async function start(
  folder: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    folder,
    password: 'se cret',
    settings: FAST,
    fallbackFolder,
    ...options,
  });
  started.push(server);
  serverIds.add(serverId(folder));
  return server;
}

export function serverId(folder: string): number {
  return Number.parseInt(fs.readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);
}

export async function query(server: Server, text: string): Promise<Record<string, unknown>[]> {
  const sql = postgres({
    ...server.connection,
    database: 'postgres',
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
  });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

/** A process of its own that starts a server and keeps it; it prints what came of it. */
export function startInChild(
  folder: string,
  { module = MODULE, at = 0, detached = false } = {},
): ChildProcess {
  const options = { folder, password: 'se cret', settings: FAST, fallbackFolder };
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    while (Date.now() < ${at});
    try {
      const { connection } = await startEmbeddedPostgres(${JSON.stringify(options)});
      console.log(JSON.stringify(connection));
    } catch (error) {
      console.log(error.name + ': ' + error.message);
    }
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached,
  });
  children.push(child);
  return child;
}

export async function printed(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout ?? child, 'data');
  return String(chunk);
}

export async function serverOf(child: ChildProcess, folder: string): Promise<Server & { id: number }> {
  const connection = JSON.parse(await printed(child)) as EmbeddedPostgres['connection'];
  const id = serverId(folder);
  serverIds.add(id);
  return { connection, id };
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

export function isRunning(id: number): boolean {
  const ps = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return ps.status === 0 && !ps.stdout.startsWith('Z');
}

export function until<T>(condition: () => T) {
  return vi.waitUntil(condition, { timeout: 20_000, interval: 10 });
}
