// The city goes on without its database, and is whole again when it is back.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import { end, ready, requestOf, type Started, startProcesses } from './starting.ts';

const { folder, start } = startProcesses();
const password = 'of a server that a test stops';
const home = join(folder, 'database');
const startServer = () =>
  startEmbeddedPostgres({
    folder: home,
    password,
    settings: { max_connections: '200', shared_buffers: '32MB' },
  });

/** What the promises of one second, and of two, are measured with on a machine that does other things beside. */
const aMoment = 3_000;

let server: EmbeddedPostgres | undefined;
afterEach(() => server?.stop());

interface Answer {
  data?: { division?: { allowances: unknown } | null } | null;
  errors?: { extensions: { code: string } }[];
}

async function post(
  started: Started,
  name: string,
  variables?: object,
): Promise<Answer & { milliseconds: number }> {
  const { headers, body } = await requestOf(started.port, name);
  const from = performance.now();
  const response = await fetch(`http://127.0.0.1:${started.port}/graphql`, {
    method: 'POST',
    headers,
    body: variables ? JSON.stringify({ ...JSON.parse(body), variables }) : body,
  });
  const answer = (await response.json()) as Answer;
  return { ...answer, milliseconds: performance.now() - from };
}

async function book(started: Started, key: string) {
  const { body } = await requestOf(started.port, 'BookMarriageAppointment');
  const { input } = JSON.parse(body).variables;
  return post(started, 'BookMarriageAppointment', { input: { ...input, clientMutationKey: key } });
}

const readiness = async ({ port }: Started) => {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
  return {
    code: response.status,
    ...((await response.json()) as { status: string; parts: Record<string, string> }),
  };
};
const codesOf = (answers: Answer[]) =>
  new Set(answers.flatMap(({ errors }) => errors ?? []).map((e) => e.extensions.code));

test.each(['gateway/src/start.ts', 'gateway/src/start-services.ts'])(
  '%s: errors at once while the database is stopped, right answers as soon as it is back',
  async (file) => {
    mkdirSync(home, { recursive: true });
    server = await startServer();
    const { host, port, user } = server.connection;
    const admin = postgres({ ...server.connection, database: 'postgres', max: 1, onnotice: () => {} });
    await admin`CREATE DATABASE city`.catch(() => undefined);
    await admin.end();
    const started = await ready(
      await start(file, {
        DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/city?host=${host}`,
        LOG_LEVEL: 'fatal',
      }),
    );
    const right = await post(started, 'CityOverview');
    expect(right.errors).toBeUndefined();
    expect((await readiness(started)).status).toBe('ready');

    const without: (Answer & { milliseconds: number })[] = [];
    let isBack = false;
    const asking = Array.from({ length: 12 }, async (_, n) => {
      for (let round = 0; !isBack; round += 1)
        without.push(
          await (n % 3 === 0 ? book(started, `key ${n} ${round}`) : post(started, 'CityOverview')),
        );
    });
    await setTimeout(500);
    await server.stop();
    await setTimeout(300);
    without.length = 0;
    await setTimeout(3_000);
    const { code, status, parts } = await readiness(started);
    expect({ code, status, states: new Set(Object.values(parts)) }).toEqual({
      code: 503,
      status: 'not ready',
      states: new Set(['no database']),
    });
    const fields = without.length;
    expect(fields).toBeGreaterThan(50);
    const slowest = Math.max(...without.map(({ milliseconds }) => milliseconds));
    expect(slowest).toBeLessThan(aMoment);
    expect(codesOf(without)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(without.filter(({ errors }) => !errors)).toEqual([]);

    server = await startServer();
    const from = performance.now();
    let again = await post(started, 'CityOverview');
    while (again.errors && performance.now() - from < aMoment) again = await post(started, 'CityOverview');
    isBack = true;
    await Promise.all(asking);
    expect(again.data).toEqual(right.data);
    expect((await book(started, 'after')).errors).toBeUndefined();
    expect((await readiness(started)).status).toBe('ready');
    expect(await end(started.child)).toBe(0);
  },
  180_000,
);
