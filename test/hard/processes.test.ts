// The processes that users start, as they start them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { supergraphFile } from '@civil-affairs/gateway/compose';
import { todayIn } from '@civil-affairs/kit/dates';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { operations, publicVisitor } from '../operations.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-process-'));
const watchFile = join(folder, 'connections.txt');
const running = new Set<ChildProcess>();

beforeAll(() => chmodSync(folder, 0o711));
afterEach(async () => {
  for (const child of running) await end(child);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  port: number;
  output(): string;
}

/** Starts a file of the project as npm's scripts do, without any setting of the tests. */
async function start(file: string, env: Record<string, string> = {}, watched = false): Promise<Started> {
  const port = await freePort();
  const {
    APOLLO_TELEMETRY_DISABLED: _,
    LOG_LEVEL: __,
    VITEST: ___,
    NODE_ENV: ____,
    ...inherited
  } = process.env;
  const hook = watched ? ['--import', join(import.meta.dirname, 'watch-connections.mjs')] : [];
  const child = spawn(process.execPath, [...hook, file], {
    cwd: root,
    env: {
      ...inherited,
      PORT: String(port),
      DATA_FOLDER: join(folder, 'data'),
      WATCH_FILE: watchFile,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return { child, port, output: () => output };
}

async function ready(started: Started): Promise<Started> {
  const deadline = Date.now() + 50_000;
  while (Date.now() < deadline) {
    if (started.child.exitCode !== null) throw new Error(`ended before it was ready:\n${started.output()}`);
    const answer = await fetch(`http://127.0.0.1:${started.port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return started;
    await setTimeout(100);
  }
  throw new Error(`not ready in time:\n${started.output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  return (await ended)[0];
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

async function ask(port: number, name: string): Promise<unknown> {
  const operation = operations.find((candidate) => candidate.name === name);
  const token = operation?.persona === publicVisitor ? null : await tokenOf(port, operation?.persona);
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: operation?.query, variables: operation?.variables }),
  });
  return response.json();
}

/** A persona's token, as the sandbox gets it. */
async function tokenOf(port: number, persona: string | null | undefined): Promise<string | null> {
  const response = await fetch(`http://127.0.0.1:${port}/sandbox/personas.json`);
  const personas = (await response.json()) as { id: string; token: string | null }[];
  return personas.find(({ id }) => id === persona)?.token ?? null;
}

const compared = [
  'CityOverview',
  'ResidentAcrossDomains',
  'CommunityResidents',
  'Canteens',
  'AllowanceStandards',
];
const answers = new Map<string, unknown>();

describe('one process', () => {
  test('answers, connects to no outside address, and ends the requests in flight when it is stopped', async () => {
    const started = await ready(await start('gateway/src/start.ts', {}, true));
    for (const name of compared) answers.set(name, await ask(started.port, name));
    for (const [name, answer] of answers) expect(answer, name).not.toHaveProperty('errors');

    const opened = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
      headers: { accept: 'text/html,*/*' },
      redirect: 'manual',
    });
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/sandbox']);

    const connections = readFileSync(watchFile, 'utf8').trim().split('\n');
    expect(connections.length).toBeGreaterThan(0);
    const outside = connections.filter(
      (line) => !/^(connect|lookup) (\/|localhost$|127\.0\.0\.1$|::1$)/.test(line),
    );
    expect(outside).toEqual([]);

    const inFlight = Promise.all(Array.from({ length: 40 }, () => ask(started.port, 'CityOverview')));
    await setTimeout(50);
    const code = end(started.child);
    for (const answer of await inFlight) expect(answer).toEqual(answers.get('CityOverview'));
    expect(await code).toBe(0);
    expect(existsSync(join(folder, 'data/secrets.json'))).toBe(true);
  }, 60_000);

  test('keeps its data over a restart, and refuses a second start on the same folder', async () => {
    const first = await ready(await start('gateway/src/start.ts'));
    const second = await start('gateway/src/start.ts');
    const [code] = await once(second.child, 'exit');
    running.delete(second.child);
    expect(code).toBe(1);
    expect(second.output()).toMatch(/Could not start: .*(in use|already)/s);
    expect(await ask(first.port, 'ResidentAcrossDomains')).toEqual(answers.get('ResidentAcrossDomains'));
    expect(first.output()).not.toContain('loaded in');
    expect(await end(first.child, 'SIGINT')).toBe(0);
  }, 60_000);

  test('says in one sentence that its port is taken', async () => {
    const server = createServer();
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const started = await start('gateway/src/start.ts', { PORT: String(port), HOST: 'localhost' });
    const [code] = await once(started.child, 'exit');
    running.delete(started.child);
    server.close();
    expect(code).toBe(1);
    expect(started.output()).toContain(`Could not start: port ${port} is in use`);
  }, 60_000);
});

describe('one process for each subgraph', () => {
  test('gives the same answers, and a subgraph answers the gateway only', async () => {
    const started = await ready(await start('gateway/src/start-services.ts'));
    for (const name of compared) expect(await ask(started.port, name), name).toEqual(answers.get(name));
    const direct = await fetch(`http://127.0.0.1:${started.port + 1}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ _service { sdl } }"}',
    });
    expect(direct.status).toBe(401);
    expect(await direct.text()).not.toContain('sdl');
    const { pid } = (await (await fetch(`http://127.0.0.1:${started.port + 6}/health/live`)).json()) as {
      pid: number;
    };
    process.kill(pid, 'SIGKILL');
    const without = (await ask(started.port, 'CityOverview')) as {
      data: { division: Record<string, unknown> };
      errors: { path: string[]; extensions: { code: string } }[];
    };
    expect(without.data.division).toMatchObject({ charity: null, funerals: { hotline: '96444' } });
    expect(without.errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    const health = await fetch(`http://127.0.0.1:${started.port}/health/ready`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ parts: { charity: 'not ready', funerals: 'ready' } });
    expect(await end(started.child)).toBe(0);
  }, 90_000);

  test('the gateway reads its supergraph anew on SIGHUP, and keeps the former one when it is none', async () => {
    const file = join(folder, 'supergraph.graphql');
    const first = readFileSync(supergraphFile, 'utf8');
    writeFileSync(file, first);
    const started = await ready(
      await start('gateway/src/start-services.ts', { SUPERGRAPH_FILE: file, LOG_LEVEL: 'info' }),
    );
    const said = (message: string) =>
      started
        .output()
        .split('\n')
        .find((line) => line.includes(message));
    const gateway = JSON.parse(said('gateway listens') ?? '{}') as { pid: number };
    const about = async () => {
      const response = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __type(name: \\"Money\\") { description } }"}',
      });
      return ((await response.json()) as { data: { __type: { description: string } } }).data.__type
        .description;
    };
    const hangUp = async (supergraph: string, message: string) => {
      writeFileSync(file, supergraph);
      process.kill(gateway.pid, 'SIGHUP');
      for (let tries = 0; tries < 100 && !said(message); tries += 1) await setTimeout(100);
      expect(said(message)).toBeDefined();
    };
    expect(await about()).toMatch(/^An amount of renminbi\./);
    await hangUp(
      first.replace('An amount of renminbi.', 'An amount in yuan.'),
      'another supergraph is in use',
    );
    expect(await about()).toMatch(/^An amount in yuan\./);
    await hangUp('type Query { nothing: Int }', 'the former one stays');
    expect(await about()).toMatch(/^An amount in yuan\./);
    expect(await ask(started.port, 'CityOverview')).toEqual(answers.get('CityOverview'));
    expect(await end(started.child)).toBe(0);
  }, 90_000);
});

describe('production', () => {
  const secrets = {
    DATABASE_ROLE_SECRET: 'Tq9-3vN_x0LkZ2p8RbYw5sDfGhJm1cAe',
    GATEWAY_SECRET: 'pZ4+Kd81mQ_s7VtXc0Gn6uJy2Hw9RfLb',
    AUDIT_SECRET: 'mB6xQw_2hV9-LtRz5cKd8pYs1nGfJ3eA',
  };
  const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };

  test.each([
    ['without a database', { NODE_ENV: 'production' }, 'JWKS_URL must be set'],
    ['without an issuer', { ...production, ...secrets }, 'JWKS_URL must be set'],
  ])('does not start %s', async (_, env, message) => {
    const started = await start('gateway/src/start.ts', env);
    const [code] = await once(started.child, 'exit');
    running.delete(started.child);
    expect(code).toBe(1);
    expect(started.output()).toContain(`Could not start: ${message}`);
  });

  test('does not start with the keys of a demo issuer', async () => {
    const jwks = join(folder, 'jwks.json');
    writeFileSync(jwks, JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AAAA', kid: 'demo-1' }] }));
    const server = createHttpServer((_, response) => response.end(readFileSync(jwks)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const started = await start('gateway/src/start.ts', {
      ...production,
      ...secrets,
      JWKS_URL: `http://127.0.0.1:${port}/jwks.json`,
      TOKEN_ISSUER: 'https://login.example',
    });
    const [code] = await once(started.child, 'exit');
    running.delete(started.child);
    server.close();
    expect(code).toBe(1);
    expect(started.output()).toContain('demo issuer');
  });

  test("starts on the bureau's own database and issuer, without anything of the demo", async () => {
    const { host, user, password, port: databasePort, secret } = inject('testServer');
    const name = `production_${process.pid}`;
    const sql = postgres({ host, port: databasePort, user, password, database: 'postgres', max: 1 });
    await sql.unsafe(`CREATE DATABASE ${name}`);
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const key = { ...(await exportJWK(publicKey)), kid: 'bureau-1', alg: 'ES256' };
    const issuer = createHttpServer((_, response) => response.end(JSON.stringify({ keys: [key] })));
    issuer.listen(0, '127.0.0.1');
    await once(issuer, 'listening');
    try {
      const started = await ready(
        await start('gateway/src/start.ts', {
          NODE_ENV: 'production',
          ...secrets,
          // The roles belong to the whole test server: another secret would lock out the other tests.
          DATABASE_ROLE_SECRET: secret,
          DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:${databasePort}/${name}?host=${host}`,
          JWKS_URL: `http://127.0.0.1:${(issuer.address() as { port: number }).port}/jwks.json`,
          TOKEN_ISSUER: 'https://login.example',
        }),
      );
      const token = await new SignJWT({ role: 'AUDITOR', scope: 'audit:read graph:explore' })
        .setProtectedHeader({ alg: 'ES256', kid: 'bureau-1' })
        .setSubject('auditor-7')
        .setIssuer('https://login.example')
        .setAudience('civil-affairs-graph')
        .setExpirationTime('1m')
        .sign(privateKey);
      const response = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: '{ viewer { subject today } division(code: "222401") { population { residents } } }',
        }),
      });
      expect(await response.json()).toEqual({
        data: {
          viewer: { subject: 'auditor-7', today: todayIn(new Date()) },
          division: { population: { residents: 0 } },
        },
      });
      for (const page of ['/sandbox', '/sandbox/personas.json', '/.well-known/jwks.json'])
        expect((await fetch(`http://127.0.0.1:${started.port}${page}`)).status).toBe(404);
      expect(await end(started.child)).toBe(0);
    } finally {
      issuer.close();
      await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
      await sql.end();
    }
  }, 60_000);

  test('makes no demo tokens', async () => {
    const started = await start('gateway/src/token.ts', { NODE_ENV: 'production' });
    const [code] = await once(started.child, 'exit');
    running.delete(started.child);
    expect(code).toBe(1);
    expect(started.output()).not.toMatch(/eyJ/);
  });
});
