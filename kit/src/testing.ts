import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Clock, cityClock, demoDate } from './clock.ts';
import { type ConnectionOptions, type Database, openDatabase } from './database.ts';
import { appConnection } from './database-setup.ts';
import { type GraphAnswer, type Subgraph, startSubgraph, type Transport } from './subgraph.ts';
import type { RequestFacts, Viewer } from './viewer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server's superuser login, the database that holds the demo city, and the roles' secret. */
    testServer: {
      host: string;
      port: number;
      user: string;
      password: string;
      template: string;
      secret: string;
    };
  }
}

/** A database of a test file's own: a copy of the demo city, dropped when the file ends. */
export interface TestCity {
  admin: ConnectionOptions;
  secret: string;
  /** Opens a subgraph's pool, as its application role. */
  open(subgraph: string, onStatement?: (text: string) => void): Database;
  drop(): Promise<void>;
}

/** Clones the demo city. */
export async function cloneCity(): Promise<TestCity> {
  const { template, secret, ...server } = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const sql = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} });
  await sql.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const admin = { ...server, database: name };
  const opened: Database[] = [];
  return {
    admin,
    secret,
    open(subgraph, onStatement) {
      const database = openDatabase({
        ...appConnection(admin, subgraph, secret),
        ...(onStatement && { onStatement }),
      });
      opened.push(database);
      return database;
    },
    async drop() {
      await Promise.all(opened.map((database) => database.close()));
      await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
      await sql.end({ timeout: 5 });
    },
  };
}

/** An answer whose data a test may walk freely: it is what the test is about to check. */
export interface TestAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the question's
  data: any;
  errors?: GraphAnswer['errors'];
}

/** One subgraph alone, on a database of its own. */
export interface TestSubgraph {
  city: TestCity;
  database: Database;
  clock: Clock;
  /** Every statement since the start, in order. */
  statements: string[];
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<TestAnswer>;
  stop(): Promise<void>;
}

/**
 * Starts a subgraph alone. Other subgraphs that it asks are started beside it on the same city
 * (`neighbours`), or given as transports.
 */
export async function startTestSubgraph(
  subgraph: Subgraph,
  options: {
    clock?: Clock;
    neighbours?: readonly Subgraph[];
    subgraphs?: Record<string, Transport>;
  } = {},
): Promise<TestSubgraph> {
  const city = await cloneCity();
  const statements: string[] = [];
  const database = city.open(subgraph.name, (text) => statements.push(text));
  const clock = options.clock ?? cityClock(demoDate);
  const neighbours = await Promise.all(
    (options.neighbours ?? []).map((neighbour) =>
      startSubgraph(neighbour, { database: city.open(neighbour.name), clock, subgraphs: {} }),
    ),
  );
  const subgraphs = Object.fromEntries(neighbours.map(({ name, answer }) => [name, answer]));
  const running = await startSubgraph(subgraph, {
    database,
    clock,
    subgraphs: { ...subgraphs, ...options.subgraphs },
  });
  return {
    city,
    database,
    clock,
    statements,
    async ask(query, variables = {}, viewer = null) {
      return (await running.answer({ query, variables }, factsFor(viewer))) as TestAnswer;
    },
    async stop() {
      await Promise.all([running, ...neighbours].map((started) => started.stop()));
      await city.drop();
    },
  };
}

/** The facts of a test request, in Chinese. */
export function factsFor(viewer: Viewer | null): RequestFacts {
  return { viewer, requestId: 'test', language: 'zhHans' };
}

/** A viewer for tests; scopes and jurisdiction as given. */
export function testViewer(viewer: Partial<Viewer>): Viewer {
  return {
    subject: 'test',
    name: 'Test',
    role: 'COMMUNITY_WORKER',
    scopes: [],
    division: null,
    residentId: null,
    ...viewer,
  };
}
