// The processes that users start, as they start them.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { supergraphFile } from '@civil-affairs/gateway/supergraph';
import { todayIn } from '@civil-affairs/kit/dates';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import postgres from 'postgres';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, end, ended, ready, type Started, startProcesses } from './starting.ts';

const { folder, start } = startProcesses();
const watchFile = join(folder, 'connections.txt');
const watching = ['--import', join(import.meta.dirname, 'watch-connections.mjs')];

/** Waits for what processes take their time for. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  await expect.poll(condition, { timeout: 20_000, interval: 100, message: String(condition) }).toBe(true);
}

const isRefused = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health/live`).then(
    () => false,
    () => true,
  );

const times = (started: Started, message: string) =>
  started.log().filter(({ msg }) => msg === message).length;

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
    const started = await ready(await start('gateway/src/start.ts', { WATCH_FILE: watchFile }, watching));
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

    const inFlight = Array.from({ length: 40 }, () => ask(started.port, 'CityOverview'));
    // Whoever has an answer shows that all have been let in: they came together.
    await Promise.race(inFlight);
    const code = end(started.child);
    for (const answer of await Promise.all(inFlight)) expect(answer).toEqual(answers.get('CityOverview'));
    expect(await code).toBe(0);
    expect(existsSync(join(folder, 'data/secrets.json'))).toBe(true);
  }, 180_000);

  test('keeps its data over a restart, and refuses a second start on the same folder', async () => {
    const first = await ready(await start('gateway/src/start.ts'));
    const second = await start('gateway/src/start.ts');
    const code = await ended(second.child);
    expect(code).toBe(1);
    expect(second.output()).toMatch(/Could not start: .*(in use|already)/s);
    expect(await ask(first.port, 'ResidentAcrossDomains')).toEqual(answers.get('ResidentAcrossDomains'));
    expect(first.output()).not.toContain('loaded in');
    process.kill(first.child.pid as number, 'SIGHUP');
    await until(() => first.output().includes('another supergraph is in use'));
    expect(await ask(first.port, 'ResidentAcrossDomains')).toEqual(answers.get('ResidentAcrossDomains'));
    expect(await end(first.child, 'SIGINT')).toBe(0);
  }, 180_000);

  test('says in one sentence that its port is taken', async () => {
    const server = createServer();
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const started = await start('gateway/src/start.ts', { PORT: String(port), HOST: 'localhost' });
    const code = await ended(started.child);
    server.close();
    expect(code).toBe(1);
    expect(started.output()).toContain(`Could not start: port ${port} is in use`);
  }, 180_000);
});

describe('one process for each subgraph', () => {
  const file = join(folder, 'supergraph.graphql');
  const first = readFileSync(supergraphFile, 'utf8');
  const inUse = 'another supergraph is in use';
  const restarted = 'a process ended and is started again';
  let started: Started;
  beforeAll(async () => {
    writeFileSync(file, first);
    const env = { SUPERGRAPH_FILE: file, LOG_LEVEL: 'info' };
    started = await ready(await start('gateway/src/start-services.ts', env));
  }, 180_000);

  test('gives the same answers, and a subgraph answers the gateway only', async () => {
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
    const readiness = async () => {
      const response = await fetch(`http://127.0.0.1:${started.port}/health/ready`);
      const { status, parts } = (await response.json()) as { status: string; parts: object };
      return [response.status, { status, parts }] as const;
    };
    process.kill(pid, 'SIGKILL');
    const without = (await ask(started.port, 'CityOverview')) as {
      data: { division: Record<string, unknown> };
      errors: { path: string[]; extensions: { code: string } }[];
    };
    expect(without.data.division).toMatchObject({ charity: null, funerals: { hotline: '96444' } });
    expect(without.errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(await readiness()).toEqual([
      200,
      { status: 'degraded', parts: expect.objectContaining({ charity: 'no answer', funerals: 'ready' }) },
    ]);
    await until(async () => (await readiness())[1].status === 'ready');
    for (const name of compared) expect(await ask(started.port, name), name).toEqual(answers.get(name));
    const file = 'subgraphs/charity/src/main.ts';
    expect(started.log()).toContainEqual(
      expect.objectContaining({ file, signal: 'SIGKILL', msg: 'a process ended and is started again' }),
    );
    expect(started.log()).toContainEqual(expect.objectContaining({ file, msg: 'a process is back' }));
  }, 180_000);

  test('the gateway reads its supergraph anew on SIGHUP, and keeps the former one when it is none', async () => {
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
      await until(() => said(message) !== undefined);
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
  }, 180_000);

  test('none ends by SIGHUP, nor by the signals that a terminal sends to all of them', async () => {
    const pids = started.log().flatMap(({ msg, pid }) => (msg === 'gateway listens' ? [pid as number] : []));
    for (let n = 1; n <= subgraphs.length; n += 1) {
      const live = await fetch(`http://127.0.0.1:${started.port + n}/health/live`);
      pids.push(((await live.json()) as { pid: number }).pid);
    }
    writeFileSync(file, first);
    const [reloads, ends] = [inUse, restarted].map((message) => times(started, message));
    for (const pid of [started.child.pid as number, ...pids]) process.kill(pid, 'SIGHUP');
    for (const pid of pids) process.kill(pid, 'SIGINT');
    await until(() => times(started, inUse) > Number(reloads));
    for (const name of compared) expect(await ask(started.port, name), name).toEqual(answers.get(name));
    for (const pid of pids) expect(process.kill(pid, 0)).toBe(true);
    expect(times(started, restarted)).toBe(ends);
    expect(await end(started.child, 'SIGINT')).toBe(0);
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 180_000);
});

describe('one process for each subgraph, one of which does not come back', () => {
  test('ends everything with an error', async () => {
    const started = await ready(await start('gateway/src/start-services.ts'));
    const live = await fetch(`http://127.0.0.1:${started.port + 6}/health/live`);
    const { pid } = (await live.json()) as { pid: number };
    // Whatever starts in its place finds that its port is taken.
    const other = createServer();
    process.kill(pid, 'SIGKILL');
    await until(() => isRefused(started.port + 6));
    other.listen(started.port + 6, '127.0.0.1');
    expect(await ended(started.child)).toBe(1);
    other.close();
    expect(started.log().at(-1)).toMatchObject({
      file: 'subgraphs/charity/src/main.ts',
      code: 1,
      msg: 'it ended 6 times within two minutes; everything stops',
    });
    await expect(fetch(`http://127.0.0.1:${started.port}/health/live`)).rejects.toThrow();
  }, 180_000);
});

describe('production', () => {
  const secrets = {
    DATABASE_ROLE_SECRET: 'Tq9-3vN_x0LkZ2p8RbYw5sDfGhJm1cAe',
    GATEWAY_SECRET: 'pZ4+Kd81mQ_s7VtXc0Gn6uJy2Hw9RfLb',
    AUDIT_SECRET: 'mB6xQw_2hV9-LtRz5cKd8pYs1nGfJ3eA',
    SEALING_KEYS: `2026:${randomBytes(32).toString('base64')}`,
  };
  const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };

  test.each([
    ['without a database', { NODE_ENV: 'production' }, 'JWKS_URL must be set'],
    ['without an issuer', { ...production, ...secrets }, 'JWKS_URL must be set'],
  ])('does not start %s', async (_, env, message) => {
    const started = await start('gateway/src/start.ts', env);
    const code = await ended(started.child);
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
    const code = await ended(started.child);
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
  }, 180_000);

  test('makes no demo tokens', async () => {
    const started = await start('gateway/src/token.ts', { NODE_ENV: 'production' });
    const code = await ended(started.child);
    expect(code).toBe(1);
    expect(started.output()).not.toMatch(/eyJ/);
  });
});
