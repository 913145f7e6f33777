// The processes that users start, as they start them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { operations, publicVisitor } from '../operations.ts';

const root = resolve(import.meta.dirname, '../..');

/** The first start makes the demo city, beside whatever else the machine does. */
const longestStart = 120_000;

export interface Started {
  child: ChildProcess;
  port: number;
  output(): string;
  /** The entries of the log, in order. */
  log(): Record<string, unknown>[];
}

/**
 * For the top of a test file: whatever a test leaves running is stopped after it, what was started before the tests after all of
 * them, and their folder is removed.
 */
export function startProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-process-'));
  // PostgreSQL runs as another user when the tests run as root; it must be able to enter.
  chmodSync(folder, 0o711);
  let isTesting = false;
  const ofTest = new Set<ChildProcess>();
  const ofAll = new Set<ChildProcess>();
  beforeEach(() => {
    isTesting = true;
  });
  afterEach(async () => {
    for (const child of ofTest) await end(child);
    ofTest.clear();
    isTesting = false;
  });
  afterAll(async () => {
    for (const child of ofAll) await end(child);
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    folder,
    /** Starts a file of the project as npm's scripts do, without any setting of the tests. */
    async start(file: string, env: Record<string, string> = {}, flags: string[] = []): Promise<Started> {
      const port = await freePort();
      const {
        APOLLO_TELEMETRY_DISABLED: _,
        LOG_LEVEL: __,
        VITEST: ___,
        NODE_ENV: ____,
        ...inherited
      } = process.env;
      const child = spawn(process.execPath, [...flags, file], {
        cwd: root,
        env: { ...inherited, PORT: String(port), DATA_FOLDER: join(folder, 'data'), ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      (isTesting ? ofTest : ofAll).add(child);
      let output = '';
      child.stdout?.on('data', (chunk) => (output += chunk));
      child.stderr?.on('data', (chunk) => (output += chunk));
      const lines = () => output.split('\n').filter((line) => line.startsWith('{'));
      return { child, port, output: () => output, log: () => lines().map((line) => JSON.parse(line)) };
    },
  };
}

export async function ready(started: Started): Promise<Started> {
  const deadline = Date.now() + longestStart;
  while (Date.now() < deadline) {
    if (started.child.exitCode !== null) throw new Error(`ended before it was ready:\n${started.output()}`);
    const answer = await fetch(`http://127.0.0.1:${started.port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return started;
    await setTimeout(100);
  }
  throw new Error(`not ready in time:\n${started.output()}`);
}

/** Waits for the end that the signal brings about, and returns the exit code. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  return (await ended)[0];
}

/** The exit code of a process that ends by itself. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** A port that is free together with those of the subgraphs after it, outside the range of passing connections. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(Array.from({ length: 7 }, (_, n) => isFree(port + n)));
    if (free.every(Boolean)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const outcome = Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  server.listen(port, '127.0.0.1');
  const free = await outcome.catch(() => false);
  server.close();
  return free;
}

/** The operation of this name as a request, with a token of its persona. */
export async function requestOf(
  port: number,
  name: string,
): Promise<{ headers: Record<string, string>; body: string }> {
  const operation = operations.find((candidate) => candidate.name === name);
  if (!operation) throw new Error(`test/operations has no ${name}.`);
  const token = operation.persona === publicVisitor ? null : await tokenOf(port, operation.persona);
  return {
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: operation.query, variables: operation.variables }),
  };
}

export async function ask(port: number, name: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    ...(await requestOf(port, name)),
  });
  return response.json();
}

/** A persona's token, as the sandbox gets it. */
export async function tokenOf(port: number, persona: string | null | undefined): Promise<string | null> {
  const response = await fetch(`http://127.0.0.1:${port}/sandbox/personas.json`);
  const personas = (await response.json()) as { id: string; token: string | null }[];
  return personas.find(({ id }) => id === persona)?.token ?? null;
}
