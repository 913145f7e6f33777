import postgres from 'postgres';
import { type ConnectionOptions, databaseWithin, openDatabase } from './database.ts';
import { appConnection, schemaNameOf } from './database-setup.ts';
import type { DemoCity, LoadDemo } from './demo-city.ts';
import type { Delivery } from './events/reactions.ts';
import type { Sealing } from './sealing.ts';

/** A subgraph's name and its loader. */
export interface DemoPart {
  name: string;
  loadDemo: LoadDemo;
}

/** Loads the demo city into every subgraph that has none yet, each in one transaction. */
export async function loadDemoCity(
  admin: ConnectionOptions,
  secret: string,
  parts: readonly DemoPart[],
  residents: number,
  sealing: Sealing,
  onProgress: (text: string) => void = () => {},
): Promise<void> {
  let communities: string[] | undefined;
  for (const { name, loadDemo } of parts) {
    const { sql, close } = openDatabase({ ...appConnection(admin, name, secret), max: 1 });
    try {
      const [present] = await sql`SELECT residents FROM demo_city`;
      const before = parts.slice(
        0,
        parts.findIndex((part) => part.name === name),
      );
      if (present) continue;
      communities ??= await communitiesOf(admin, secret);
      const city: DemoCity = { communities, residents, happened: await happenedIn(admin, secret, before) };
      const started = performance.now();
      const stopWatching = watchCopy(admin, onProgress);
      await sql
        .begin(async (tx) => {
          await tx`SET LOCAL statement_timeout = 0`;
          await tx`SET LOCAL idle_in_transaction_session_timeout = 0`;
          const database = databaseWithin(tx, sql, sealing);
          await loadDemo(database.sql, city, database);
          // Whatever happened in the city before its first start is known to all of it.
          await tx`DELETE FROM event_deliveries`;
          await tx`UPDATE outbox SET delivered_at = at WHERE delivered_at IS NULL`;
          await tx`UPDATE messages SET status = 'DELIVERED', settled_at = written_at`;
          await tx`INSERT INTO demo_city (residents) VALUES (${residents})`;
        })
        .finally(stopWatching);
      // The planner knows the new rows at once.
      await asOwner(admin, [name], 'ANALYZE');
      onProgress(`${name}: loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } finally {
      await close();
    }
  }
}

/** The events of subgraphs that are loaded, the first one first. */
async function happenedIn(
  admin: ConnectionOptions,
  secret: string,
  parts: readonly DemoPart[],
): Promise<Delivery[]> {
  const found = await Promise.all(
    parts.map(async ({ name: source }) => {
      const sql = postgres({ ...appConnection(admin, source, secret), max: 1 });
      try {
        const rows = await sql<Delivery[]>`
          SELECT id, type, subject_id AS "subjectId", payload, version, to_char(at AT TIME ZONE 'UTC',
            'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM outbox`;
        return rows.map((row) => ({ ...row, source }));
      } finally {
        await sql.end({ timeout: 5 });
      }
    }),
  );
  const placeOf = ({ at = '', id }: Delivery) => `${at} ${id}`;
  return found.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const progressEvery = 5_000;

/** Tells how far a long COPY has come, as the server counts it. */
function watchCopy(admin: ConnectionOptions, onProgress: (text: string) => void): () => Promise<void> {
  const sql = postgres({ ...admin, max: 1 });
  const timer = setInterval(async () => {
    const running = await sql`
      SELECT n.nspname || '.' || c.relname AS table, p.tuples_processed AS rows
      FROM pg_stat_progress_copy p JOIN pg_class c ON c.oid = p.relid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE p.datname = current_database()`.catch(() => []);
    for (const { table, rows } of running)
      onProgress(`  ${table}: ${Number(rows).toLocaleString('en')} rows`);
  }, progressEvery);
  return async () => {
    clearInterval(timer);
    await sql.end({ timeout: 5 });
  };
}

async function communitiesOf(admin: ConnectionOptions, secret: string): Promise<string[]> {
  const sql = postgres({ ...appConnection(admin, 'residents', secret), max: 1 });
  try {
    const rows = await sql`SELECT code FROM divisions WHERE level = 'COMMUNITY' ORDER BY code`;
    return rows.map((row) => String(row.code));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Empties every table but the reference tables of the migrations, so that another city can be loaded. */
export async function clearDemoCity(admin: ConnectionOptions, subgraphs: readonly string[]): Promise<void> {
  await asOwner(admin, subgraphs, 'TRUNCATE');
}

/** Does to the tables of subgraphs what only their owner may; reference tables are never emptied. */
async function asOwner(
  admin: ConnectionOptions,
  subgraphs: readonly string[],
  command: 'ANALYZE' | 'TRUNCATE',
): Promise<void> {
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    for (const name of subgraphs) {
      const schema = schemaNameOf(name);
      const tables = await sql`
        SELECT relname AS name FROM pg_class
        WHERE relnamespace = ${schema}::regnamespace AND relkind = 'r' AND relname <> 'schema_migrations'
          AND (${command === 'ANALYZE'} OR coalesce(obj_description(oid, 'pg_class'), '') NOT LIKE 'reference:%')`;
      const list = tables.map((table) => `${schema}.${String(table.name)}`).join(', ');
      await sql.unsafe(`SET ROLE ${schema}_migrator; ${command} ${list}; RESET ROLE`);
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}
