import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { isCode } from './files.ts';
import { ENVIRONMENT } from './run.ts';

/** A process, told from a later one with the same id by its start. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid) ?? '' };
}

/** False also when another process has the id by now. */
export function stillRuns({ pid, started }: ProcessIdentity): boolean {
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

export function isRunning(pid: number): boolean {
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
