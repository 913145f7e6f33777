// The database that the project has started, for who counts what happens in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { runningPostgres } from '../../kit/src/embedded-postgres.ts';
import { cpuOf, unlessEnded } from '../machine.ts';
import type { Whole } from '../whole.ts';

export interface ServerOfRows {
  /** A login that may do everything. */
  connectionString: string;
  client: Client;
  /** Processor time of all of the server's processes so far, in milliseconds. */
  cpu(): number;
  /** Statements that it was told to carry out while the work ran. */
  statementsDuring(work: () => Promise<void>): Promise<number>;
  stop(): Promise<void>;
}

/** Needed by computed columns, which is how a user of PostGraphile would count the meals of a month. */
const meals = `
  CREATE OR REPLACE FUNCTION residents.residents_meals_ordered(person residents.residents, since date, before date)
  RETURNS integer STABLE LANGUAGE sql AS $$
    SELECT count(*)::int FROM elder_care.meal_orders
    WHERE resident_id = person.id AND served_on >= since AND served_on < before AND cancelled_on IS NULL
  $$`;

export async function rowsOf(dataFolder: string, whole: Whole): Promise<ServerOfRows> {
  const folder = join(dataFolder, 'postgres');
  const running = runningPostgres(folder);
  if (!running) throw new Error('the project runs without a PostgreSQL of its own');
  const secrets = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as { database: string };
  const login = `postgres:${encodeURIComponent(secrets.database)}@localhost:${running.port}`;
  const connectionString = `postgres://${login}/civil_affairs?host=${encodeURIComponent(running.host)}`;
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(meals);
  const isOfServer = ({ what }: { what: string }) => /^SQL of |^PostgreSQL/.test(what);
  /** By process: what has ended has used what it had. */
  const used = new Map<number, number>();
  const logged = () =>
    readFileSync(join(folder, 'server.log'), 'utf8').match(/ LOG: {2}(execute|statement)/g)?.length ?? 0;
  const logs = async (which: 'all' | 'none') => {
    await client.query(`ALTER SYSTEM SET log_statement = '${which}'`);
    await client.query('SELECT pg_reload_conf(), pg_sleep(0.3)');
  };
  return {
    connectionString,
    client,
    cpu() {
      for (const { pid } of whole.processes().filter(isOfServer))
        used.set(pid, unlessEnded(() => cpuOf(pid)) ?? used.get(pid) ?? 0);
      return [...used.values()].reduce((sum, each) => sum + each, 0);
    },
    async statementsDuring(work) {
      await logs('all');
      const before = logged();
      await work();
      const after = logged();
      await logs('none');
      return after - before;
    },
    stop: () => client.end(),
  };
}
