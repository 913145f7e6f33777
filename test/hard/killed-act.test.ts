// Whoever gets no answer to an act, because the process that carried it out was killed, sends it again under the same key.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import { end, ready, requestOf, type Started, startProcesses } from './starting.ts';

const { folder, start } = startProcesses();
const password = 'of a server that outlives the graph';

let server: EmbeddedPostgres | undefined;
let admin: postgres.Sql | undefined;
afterEach(async () => {
  await admin?.end({ timeout: 1 });
  await server?.stop();
});

interface Booked {
  data?: {
    bookMarriageAppointment: { appointment: { id: string; version: number } | null; problems: unknown[] };
  };
}

test('an act that was committed before its process was killed answers as it would have, and is there once', async () => {
  const home = join(folder, 'database');
  mkdirSync(home, { recursive: true });
  server = await startEmbeddedPostgres({ folder: home, password, settings: { max_connections: '200' } });
  const { host, port, user } = server.connection;
  const database = postgres({ ...server.connection, database: 'postgres', max: 1 });
  await database`CREATE DATABASE city`;
  await database.end();
  admin = postgres({ ...server.connection, database: 'city', max: 1 });
  const sql = admin;
  const launch = async () =>
    ready(
      await start('gateway/src/start.ts', {
        DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/city?host=${host}`,
        LOG_LEVEL: 'fatal',
      }),
    );
  const send = async ({ port: at }: Started, key: string): Promise<Booked> => {
    const { headers, body } = await requestOf(at, 'BookMarriageAppointment');
    const request = JSON.parse(body);
    request.variables.input.clientMutationKey = key;
    const address = `http://127.0.0.1:${at}/graphql`;
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(request) });
    return (await response.json()) as Booked;
  };
  const keysOf = async (key: string) => sql`
    SELECT mutation FROM marriages.idempotency_keys WHERE key = ${key} AND answer IS NOT NULL`;

  let lost = 0;
  let started = await launch();
  for (const key of ['first', 'second', 'third']) {
    const answer = send(started, key).catch(() => undefined);
    while ((await keysOf(key)).length === 0);
    await end(started.child, 'SIGKILL');
    const first = await answer;
    if (!first) lost += 1;

    started = await launch();
    const again = await send(started, key);
    if (first) expect(again).toEqual(first);
    const { appointment, problems } = again.data?.bookMarriageAppointment ?? { problems: ['no answer'] };
    expect(problems).toEqual([]);
    expect(await keysOf(key)).toHaveLength(1);
    const rows = await sql`
      SELECT id FROM marriages.appointments WHERE status = 'BOOKED' AND id = ${appointment?.id ?? ''}`;
    expect(rows).toHaveLength(1);
    const events = await sql`
      SELECT type FROM marriages.outbox WHERE subject_id = ${appointment?.id ?? ''}`;
    expect(events.map(({ type }) => type)).toEqual(['MarriageAppointmentBooked']);
    // The couple may book again.
    await sql`UPDATE marriages.appointments SET status = 'CANCELLED' WHERE id = ${appointment?.id ?? ''}`;
  }
  expect(lost, 'no kill came before the answer').toBeGreaterThan(0);
  await end(started.child);
}, 240_000);
