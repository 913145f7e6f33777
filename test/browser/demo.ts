// The demo as users start it, as a process of its own on a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSandbox, sandboxFolder } from '@civil-affairs/gateway/sandbox';

const root = resolve(import.meta.dirname, '../..');
// The binary itself: a package manager's shim would keep the signals to itself.
const node = join(root, 'node_modules/node/bin/node');
const patience = 170_000;

/** Starts the demo and waits until its sandbox is built. */
export async function startDemo(): Promise<{ url: string; stop(): Promise<void> }> {
  // In a fresh clone the demo builds them; an older build, though, would be shown until the new one is there.
  if (existsSync(sandboxFolder)) await buildSandbox();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-browser-'));
  // Root's PostgreSQL runs as another user, who must pass.
  chmodSync(folder, 0o711);
  const { VITEST: _, NODE_ENV: __, ...environment } = process.env;
  const child = spawn(node, ['gateway/src/start.ts'], {
    cwd: root,
    env: { ...environment, PORT: String(port), DATA_FOLDER: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  try {
    await untilAnswers(`${url}/sandbox/`, child);
    return { url, stop };
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${output}`, { cause: error });
  }
}

/** The page says 503 while it is being built. */
async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(200)) {
    if (child.exitCode !== null)
      throw new Error(`The demo ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${url} was not ready within ${patience / 1000} s.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
