import { setTimeout } from 'node:timers/promises';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import pLimit from 'p-limit';
import postgres from 'postgres';
import { publicError } from './errors.ts';
import { addingLane, apartLane, giveLanes, type Lane, type Lanes, sharedLane } from './lanes.ts';
import { preparing } from './prepared.ts';
import { hearChanges, type RowChanges } from './row-changes.ts';
import { type Sealing, withoutKeys } from './sealing.ts';
import type { Login } from './wire/login.ts';

/** A handle for statements: the pool itself, or one transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>;

/** One subgraph's connection pool, logged in with its application role. */
export interface Database {
  db: Db;
  sql: postgres.Sql;
  /** Seals and opens the values of its sealed columns. */
  sealing: Sealing;
  /** Tells when rows of its schema change. */
  changes: Pick<RowChanges, 'version'>;
  /**
   * Runs `work` in one transaction. Statements inside must use the handle they are given: one that went to
   * the pool could wait for the very connection its transaction holds.
   * @throws OVERLOADED when too many transactions wait already
   */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Whether it answers a statement now. */
  answers(): Promise<boolean>;
  /** Runs `work` on a database that is one transaction: acts that follow from one another are kept all, or none. */
  within<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type ConnectionOptions = postgres.Options<Record<string, never>>;

/** Transactions leave this many connections of the pool to plain reads. */
const reservedForReads = 2;
const poolSize = 10;
/** Nobody waits longer for the reads of others before the own ones. */
const longestPointRead = 4_000;
const longestStatement = 5_000;
/**
 * For `= ANY ($1)` the plan for any keys looks dearer than one for these keys: it would be planned at every execution. And
 * where a table is still small, a plan that reads the whole of it looks cheapest, which is more to do even then, and would
 * stay in use while the table grows: what is read by keys is found by an index. Before PostgreSQL 18 what is off counts as
 * so dear that machine code would be made for every execution of a plan that needs it all the same.
 */
const plansOfPoints = {
  plan_cache_mode: 'force_generic_plan',
  enable_seqscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_material: 'off',
  jit: 'off',
};
/** Statements that go through many rows at one time. */
const mostFigures = 4;
/** The second one is there for when the server is slow to keep the rows of the first. */
const mostAdditions = 2;
const longestQueue = 500;
/** Seconds, for an address that does not even refuse. */
const longestConnecting = 3;
const longestAnswering = 1_000;

/** Opens the pool. `onStatement` sees every statement's text; tests count them with it. */
export function openDatabase(
  options: ConnectionOptions & { onStatement?: (text: string) => void; sealing?: Sealing | undefined },
): Database {
  const { onStatement, sealing = withoutKeys, ...connectionOptions } = options;
  const reached = {
    // A server that is gone answers nobody sooner for being asked later: each statement tries, and fails at once.
    backoff: () => 0,
    connect_timeout: longestConnecting,
    onnotice: () => {},
    ...connectionOptions,
    ...socketOf(connectionOptions),
  };
  const session = { TimeZone: 'Asia/Shanghai', ...connectionOptions.connection };
  const writing = { statement_timeout: longestStatement, idle_in_transaction_session_timeout: 10_000 };
  const sql = postgres({
    max: poolSize,
    ...reached,
    ...(onStatement ? { debug: (_: number, text: string) => onStatement(text) } : {}),
    connection: { ...writing, ...session },
  });
  const db = drizzle(preparing(sql)) as unknown as Db;
  const login = (settings: Record<string, string | number>) =>
    loginOf(connectionOptions, { ...settings, ...session });
  const lanes = {
    points: sharedLane(login({ statement_timeout: longestPointRead, ...plansOfPoints })),
    figures: apartLane(login({ statement_timeout: longestStatement }), mostFigures),
    additions: addingLane(login(writing), mostAdditions),
  };
  giveLanes(db, onStatement ? listened(lanes, onStatement) : lanes);
  const changes = hearChanges({ ...reached, connection: session });
  const limit = pLimit(poolSize - reservedForReads);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (limit.pendingCount >= longestQueue)
      throw publicError('OVERLOADED', 'Too many writes are waiting. Try again in a moment.');
    // Who has written sees it in the next answer; how it ended is not known for certain when it failed.
    return limit(() => work().finally(changes.changed));
  };
  return {
    db,
    sql,
    sealing,
    changes,
    transaction: (work) => inTurn(() => db.transaction((tx) => work(tx))),
    within: <T>(work: (database: Database) => Promise<T>) =>
      inTurn(() => sql.begin((tx) => work(databaseWithin(tx, sql, sealing))) as Promise<T>),
    async answers() {
      const late = setTimeout(longestAnswering, false, { ref: false });
      const answered = sql`SELECT 1`.then(
        () => true,
        () => false,
      );
      return Promise.race([answered, late]);
    },
    close: async () => {
      await Promise.all([
        sql.end({ timeout: 5 }),
        lanes.points.close(),
        lanes.figures.close(),
        lanes.additions.close(),
        changes.close(),
      ]);
    },
  };
}

/** How the connections of the lanes log in. */
export function loginOf(options: ConnectionOptions, settings: object): Login {
  const { host, port, user, username, password, database, ssl } = options;
  return {
    host: String(host ?? 'localhost'),
    port: Number(port ?? 5432),
    user: String(user ?? username ?? ''),
    password: String(password ?? ''),
    database: String(database ?? ''),
    ssl: ssl as Login['ssl'],
    settings: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
    timeout: longestConnecting * 1_000,
  };
}

/** The same lanes, but every statement's text is shown first. */
function listened({ points, figures, additions }: Lanes, onStatement: (text: string) => void): Lanes {
  const beside = ({ read, close }: Lane): Lane => ({
    close,
    read(question, end) {
      onStatement(question.text);
      return read(question, end);
    },
  });
  const { add, close } = additions;
  return {
    points: beside(points),
    figures: beside(figures),
    additions: {
      close,
      add(text, values) {
        onStatement(text);
        return add(text, values);
      },
    },
  };
}

/** The driver takes a comma in the folder of a socket for several hosts, of which it tries the next for ever. */
function socketOf({ host, port }: ConnectionOptions): ConnectionOptions {
  if (typeof host !== 'string' || !host.startsWith('/')) return {};
  return { host: 'localhost', path: `${host}/.s.PGSQL.${port ?? 5432}` };
}

/** One transaction that is under way, as a database: what runs in it is kept with it, or not at all. */
export function databaseWithin(
  tx: postgres.TransactionSql,
  { options }: postgres.Sql,
  sealing: Sealing,
): Database {
  const sql = Object.assign(tx, { options, begin: tx.savepoint }) as unknown as postgres.Sql;
  const db = drizzle(preparing(sql)) as unknown as Db;
  const database: Database = {
    db,
    sql,
    sealing,
    changes: { version: () => undefined },
    transaction: (work) => db.transaction((own) => work(own)),
    within: (work) => work(database),
    answers: async () => true,
    close: async () => {},
  };
  return database;
}

/**
 * Out of reach (classes 08 and 57P, the system's own codes and the driver's), not to be trusted (TLS), full (53) or unable to
 * write (58).
 */
const failures =
  /^(08...|53...|57P0.|58030|E[A-Z]{4,}|CONNECT(ION)?_[A-Z]+|ERR_(SSL|TLS)_\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;

/** The code of a failure that is the database's or the way's to it; undefined for what the statement is to blame for. */
export function failureOfDatabase(error: unknown): string | undefined {
  let cause: unknown = error;
  while (cause instanceof Error) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && failures.test(code)) return code;
    cause = cause.cause;
  }
  return undefined;
}
