// Processes on cores of their own, and what they used. Linux only: the numbers come from /proc.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** The gateway has one core to itself; subgraphs and load share the other one. */
export const gatewayCore = '0';
export const otherCore = '1';
export const bothCores = '0,1';

/** The first port that a benchmark uses; it takes the hundred after it. */
export const basePort = Number(process.env.BENCH_PORT ?? 4700);

/** A demo city is loaded before the project answers. */
const longestStart = 180_000;
const ticksPerSecond = 100;

export interface Started {
  /** The process that does the work, below whatever started it. */
  pid: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  core: string;
  command: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** The address that answers once it is ready. */
  ready: string;
  /** Whether the process that counts is the last of the line that is started, as with npm; true when left out. */
  leaf?: boolean;
}

const running = new Set<number>();

// A run that is interrupted leaves nothing behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const pid of running) end(pid, 'SIGTERM');
    process.exit(1);
  });

/** Starts a process on a core and waits until it answers. */
export async function start({ core, command, cwd, env, ready, leaf = true }: StartOptions): Promise<Started> {
  if (await answers(ready))
    throw new Error(`something answers at ${ready} already; BENCH_PORT moves all ports`);
  const child = spawn('taskset', ['-c', core, ...command], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      APOLLO_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilReady(child, ready, command.join(' '));
  const pid = leaf ? workerOf(child.pid ?? 0) : (child.pid ?? 0);
  running.add(pid);
  child.once('exit', () => running.delete(pid));
  return { pid, stop: () => stop(child, pid) };
}

async function untilReady(child: ChildProcess, address: string, name: string): Promise<void> {
  const deadline = Date.now() + longestStart;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it was ready`);
    if (await answers(address)) return;
    await setTimeout(100);
  }
  child.kill();
  throw new Error(`${name} is not ready after three minutes`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    return response.ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  end(pid, 'SIGTERM');
  const late = setTimeout(10_000, undefined, { ref: false }).then(() => end(pid, 'SIGKILL'));
  late.catch(() => {});
  await ended;
}

/** Asks a process to end; one that has ended already is as well. */
function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // There is no such process any more.
  }
}

/** npm and shells start others: the last process of the line is the one that counts. */
function workerOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children ? workerOf(Number(children.split(' ').at(-1))) : pid;
}

/** What a look at a process finds; undefined when it has ended meanwhile. */
export function unlessEnded<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

/** Every process below one. */
export function below(pid: number): number[] {
  // A process may have started others from each of its threads.
  const threads = unlessEnded(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const children = threads.flatMap((thread) =>
    (unlessEnded(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')) ?? '')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
  return children.flatMap((child) => [child, ...below(child)]);
}

/** Processor time of a process so far, in milliseconds. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** The most memory that a process has held since `forgetPeak`, in MB. */
export function peakOf(pid: number): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
}

/** Lets the peak begin at what is held now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

/** Keeps this process, which makes the load, off the gateway's core. */
export function stayOnOtherCore(): void {
  const { status } = spawnSync('taskset', ['-a', '-p', '-c', otherCore, String(process.pid)], {
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('taskset is needed, and two cores');
}

/** Holds BENCH_LOCK, when it is set, while the work runs, so that two measurements never share the machine. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const file = process.env.BENCH_LOCK;
  if (!file) return work();
  const holder = spawn('flock', ['-x', file, 'sh', '-c', 'echo held; cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise((held) => holder.stdout.once('data', held));
  try {
    return await work();
  } finally {
    holder.stdin.end();
  }
}
