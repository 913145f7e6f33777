/**
 * Tells a process that rows of its schema have changed, whoever has changed them: PostgreSQL itself says so when a transaction
 * ends, and the process listens on a connection of its own.
 */
import postgres from 'postgres';
import { log } from './log.ts';

/**
 * Tables in which the kit keeps its books: they are written where nothing that the public sees has changed, some of them for
 * every read. Nothing that may be kept is read from them (`test/contract/caching.test.ts`).
 */
export const bookkeeping: readonly string[] = [
  'audit_log',
  'demo_city',
  'event_deliveries',
  'event_inbox',
  'evidence',
  'evidence_parts',
  'idempotency_keys',
  'import_runs',
  'messages',
  'outbox',
  'papers',
  'sandbox_messages',
  'schedule_days',
  'schema_migrations',
];

/**
 * Has every other table of the schema tell when its rows change, also those that a later migration makes. What one transaction
 * tells several times arrives once.
 * @param tx the schema's migrator, with its search path
 */
export async function announceChanges(tx: postgres.TransactionSql, schema: string): Promise<void> {
  const silent = await tx`
    SELECT c.relname AS name FROM pg_class c
    WHERE c.relnamespace = ${schema}::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> ALL (${[...bookkeeping]})
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'rows_changed')`;
  if (silent.length === 0) return;
  await tx.unsafe(`
    CREATE OR REPLACE FUNCTION announce_changes() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify(TG_TABLE_SCHEMA || '_rows', '');
      RETURN NULL;
    END $$`);
  for (const { name } of silent)
    await tx`
      CREATE TRIGGER rows_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${tx(String(name))}
        FOR EACH STATEMENT EXECUTE FUNCTION announce_changes()`;
}

/** The schema is the one in which the login works. */
const listenToRows = `DO $$ BEGIN EXECUTE format('LISTEN %I', current_schema() || '_rows'); END $$`;

/** Milliseconds from a connection that was lost to the next try. */
const pause = 1_000;

/** What a process has heard of the rows of its schema. */
export interface RowChanges {
  /** Another one after every change; undefined while nobody would hear of one. Who asks for the first time has it listen. */
  version(): number | undefined;
  /** This process has just changed rows: it need not wait to hear so. */
  changed(): void;
  close(): Promise<void>;
}

/** The driver takes it, though its types do not say so; its own `listen` does not tell when the connection is lost. */
interface Listening extends postgres.Options<Record<string, never>> {
  onnotify(): void;
}

/** Listens from the first time that somebody wants to know. */
export function hearChanges(options: postgres.Options<Record<string, never>>): RowChanges {
  let version = 0;
  let isListening = false;
  let client: postgres.Sql | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  const changed = () => {
    version += 1;
  };

  // Whatever was committed meanwhile, nobody has heard of it.
  const lost = (error?: unknown) => {
    changed();
    if (isListening && !isClosed) log.warn({ err: error }, 'changes of rows are not heard: nothing is kept');
    isListening = false;
    if (isClosed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      listen();
    }, pause);
    timer.unref();
  };

  function listen(): void {
    const listening: Listening = {
      ...options,
      max: 1,
      max_lifetime: null,
      fetch_types: false,
      onnotify: changed,
      onclose: () => lost(),
    };
    client ??= postgres(listening);
    client.unsafe(listenToRows).then(() => {
      isListening = !isClosed;
    }, lost);
  }

  return {
    version() {
      if (!client && !isClosed) listen();
      return isListening ? version : undefined;
    },
    changed,
    async close() {
      isClosed = true;
      isListening = false;
      clearTimeout(timer);
      await client?.end({ timeout: 5 });
    },
  };
}
