import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { isCode, NO_THROW, readText } from './files.ts';
import { isRunning } from './processes.ts';
import { ENVIRONMENT, lastLines, run, type ServerUser } from './run.ts';

const READY_WITHIN = 120_000;
const STOPPED_WITHIN = 60_000;
const LONGEST_LOG = 10_000_000;

interface Start {
  data: string;
  binaries: Binaries;
  user: ServerUser;
  configuration: string;
  socket: string;
  log: string;
}

export async function takeOverOrStart(start: Start): Promise<{ pid: number; takenOver: boolean }> {
  const { data, user } = start;
  const configurationFile = join(data, 'postgresql.conf');
  let takenOver = false;
  for (let attempt = 1; ; attempt += 1) {
    const left = await findServer(data, user);
    if (left) {
      takenOver = true;
      const ready = await becomesReady(data, left);
      const unchanged = readText(configurationFile) === start.configuration && fs.existsSync(start.socket);
      if (ready && unchanged) return { pid: left, takenOver };
      await stopServer(left, data, user);
    }
    fs.writeFileSync(configurationFile, start.configuration);
    let logFrom = fs.statSync(start.log, NO_THROW)?.size ?? 0;
    if (logFrom > LONGEST_LOG) {
      fs.truncateSync(start.log);
      logFrom = 0;
    }
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
    await once(child, 'spawn');
    child.unref();
    return child.pid as number;
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
export async function stopServer(
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
export async function findServer(data: string, user: ServerUser): Promise<number | undefined> {
  const pid = readServer(data)?.pid;
  if (pid === undefined || !isRunning(pid)) return undefined;
  if (await worksIn(pid, data, user)) return pid;
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

function readServer(data: string) {
  const lines = readText(join(data, 'postmaster.pid'))?.split('\n') ?? [];
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() } : undefined;
}
