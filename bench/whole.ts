// The whole project as it is started by `npm start` and `npm run start:services`, on a city of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { below, bothCores, gatewayCore, otherCore, type Started, start, unlessEnded } from './machine.ts';
import { cityResidents } from './operations.ts';

export interface Whole {
  kind: 'one process' | 'services';
  /** The process that listens. */
  gateway: { pid: number };
  /** Every process below the one that was started, by what it is: the database's by the role that it works for. */
  processes(): { pid: number; what: string }[];
  /** A token of the community worker's. */
  headers: Record<string, string>;
  /** A token of anybody's, by the name of the persona. */
  headersOf(persona: string): Record<string, string>;
  stop(): Promise<void>;
}

const longestBuild = 120_000;
const root = resolve(import.meta.dirname, '..');

/**
 * Starts the project; what listens gets the gateway's core, all the rest the other one.
 * @param isPinned false where everything shares the whole machine, as users have it
 */
export async function startWhole(
  kind: Whole['kind'],
  engine: string,
  dataFolder: string,
  port: number,
  env: Record<string, string> = {},
  isPinned = true,
): Promise<Whole> {
  const settings = {
    DATA_FOLDER: dataFolder,
    NODE_ENV: 'development',
    ENGINE: engine,
    PORT: String(port),
    ...env,
  };
  loadCity(settings);
  const file = kind === 'services' ? 'gateway/src/start-services.ts' : 'gateway/src/start.ts';
  const started = await start({
    core: isPinned ? otherCore : bothCores,
    cwd: root,
    command: [process.execPath, file],
    env: { ...settings, HOST: '127.0.0.1' },
    ready: `http://127.0.0.1:${port}/graphql`,
    leaf: false,
  });
  await untilBuilt(`http://127.0.0.1:${port}/sandbox`);
  const headersOf = (persona: string) => {
    const token = spawnSync(process.execPath, ['gateway/src/token.ts', persona], {
      cwd: root,
      env: { ...process.env, ...settings },
      encoding: 'utf8',
    });
    return { authorization: `Bearer ${token.stdout.trim()}` };
  };
  const processes = () =>
    [started.pid, ...below(started.pid)].flatMap((pid) => {
      const what = unlessEnded(() => nameOf(pid));
      return what === undefined ? [] : [{ pid, what }];
    });
  const gateway = processes().find(({ what }) => what === 'gateway') ?? { pid: started.pid };
  if (isPinned) for (const { pid } of processes()) pin(pid, pid === gateway.pid ? gatewayCore : otherCore);
  return {
    kind,
    gateway,
    processes,
    headers: headersOf('community-worker'),
    headersOf,
    stop: () => (started as Started).stop(),
  };
}

/** Once for a data folder: a city that is there is left as it is. */
function loadCity(settings: Record<string, string>): void {
  if (existsSync(settings.DATA_FOLDER ?? '')) return;
  const { status } = spawnSync(
    process.execPath,
    ['gateway/src/demo.ts', '--residents', process.env.RESIDENTS ?? String(cityResidents)],
    {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) throw new Error('the demo city could not be loaded');
}

/** The first start of a checkout builds the sandbox's pages beside the graph. */
async function untilBuilt(sandbox: string): Promise<void> {
  const deadline = Date.now() + longestBuild;
  while ((await fetch(sandbox)).status === 503) {
    if (Date.now() > deadline) throw new Error('the sandbox is not built after two minutes');
    await setTimeout(500);
  }
}

function pin(pid: number, core: string): void {
  spawnSync('taskset', ['-a', '-p', '-c', core, String(pid)], { stdio: 'ignore' });
}

function nameOf(pid: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  const subgraph = /subgraphs\/([\w-]+)\/src\/main\.ts/.exec(command)?.[1];
  if (subgraph) return subgraph;
  if (/gateway\/src\/(main|start)\.ts/.test(command)) return 'gateway';
  const backend = /^postgres: (\S+) \S+ /.exec(command)?.[1];
  if (backend) return `SQL of ${backend.replace(/_app$/, '').replaceAll('_', '-')}`;
  return command.startsWith('postgres') || command.includes('bin/postgres') ? 'PostgreSQL itself' : 'start';
}
