import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Clock, cityClock, demoDate } from '../clock.ts';
import { type ConnectionOptions, type Database, openDatabase } from '../database.ts';
import { appConnection } from '../database-setup.ts';
import { payloadFaults } from '../events/catalogue.ts';
import type { Deliver } from '../events/reactions.ts';
import type { EvidenceDesk } from '../evidence/desk.ts';
import type { EvidenceSettings } from '../evidence/settings.ts';
import { log } from '../log.ts';
import { openSealing, parseSealingKeys, type Sealing } from '../sealing.ts';
import type { GraphAnswer, Transport } from '../services.ts';
import { createLinkSigner } from '../signed-links.ts';
import { type Subgraph, startSubgraph } from '../subgraph.ts';
import type { RequestFacts, Viewer } from '../viewer.ts';

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
      /** With which its sealed columns are sealed. */
      sealingKeys: string;
    };
  }
}

/** A database of a test file's own: a copy of the demo city, dropped when the file ends. */
export interface TestCity {
  admin: ConnectionOptions;
  secret: string;
  sealing: Sealing;
  sealingKeys: string;
  /** Opens a subgraph's pool, as its application role. The driver's own queries are left out. */
  open(subgraph: string, onStatement?: (text: string) => void): Database;
  /** Opens a pool with every right, over all subgraphs. */
  openAsAdmin(): Database;
  drop(): Promise<void>;
}

/** Clones the demo city. */
export async function cloneCity(): Promise<TestCity> {
  const { template, secret, sealingKeys, ...server } = inject('testServer');
  const sealing = openSealing(parseSealingKeys(sealingKeys));
  const name = `test_${randomBytes(6).toString('hex')}`;
  const sql = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} });
  await sql.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const admin = { ...server, database: name };
  const opened: Database[] = [];
  const opening = (options: Parameters<typeof openDatabase>[0]) => {
    const database = openDatabase({ sealing, ...options });
    opened.push(database);
    return database;
  };
  return {
    admin,
    secret,
    sealing,
    sealingKeys,
    open(subgraph, onStatement) {
      return opening({
        ...appConnection(admin, subgraph, secret),
        ...(onStatement && {
          onStatement: (text: string) => {
            if (!isDriversOwn(text)) onStatement(text);
          },
        }),
      });
    },
    openAsAdmin: () => opening(admin),
    async drop() {
      await Promise.all(opened.map((database) => database.close()));
      await sql.unsafe(`DROP DATABASE ${name} WITH (FORCE)`);
      await sql.end({ timeout: 5 });
    },
  };
}

/** The driver asks for the types of arrays whenever it opens a connection. */
function isDriversOwn(statement: string): boolean {
  return statement.includes('pg_catalog.pg_type');
}

/** An answer whose data a test may walk freely: it is what the test is about to check. */
export interface TestAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the question's
  data: any;
  errors?: GraphAnswer['errors'];
}

/** The last entry of the log: the cause behind an error that the client sees masked. */
let lastUnexpected: unknown;
const writeError = log.error.bind(log) as (facts: { err?: unknown }, message?: string) => void;
log.error = ((facts: { err?: unknown }, message?: string) => {
  lastUnexpected = facts.err;
  writeError(facts, message);
}) as typeof log.error;

/** One subgraph alone, on a database of its own. */
export interface TestSubgraph {
  city: TestCity;
  database: Database;
  clock: Clock;
  /** Every statement since the start, in order. */
  statements: string[];
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<TestAnswer>;
  /** The data of an answer without errors; the first error's code is thrown, with the cause of a masked one. */
  read(
    query: string,
    variables?: Record<string, unknown>,
    viewer?: Viewer | null,
  ): Promise<TestAnswer['data']>;
  /** Takes an event of another subgraph, as its relay brings it. */
  receive: Deliver;
  /** Where files are handed in; absent where the subgraph takes none. */
  desk: EvidenceDesk | undefined;
  /** Asks for the entities behind representations, as the gateway does. */
  askEntities(
    representations: readonly object[],
    selection: string,
    viewer?: Viewer | null,
  ): Promise<TestAnswer>;
  /** The entities behind representations, without errors. */
  entities(
    representations: readonly object[],
    selection: string,
    viewer?: Viewer | null,
  ): Promise<TestAnswer['data'][]>;
  /** What one field of Division holds for each division, without errors. */
  ofDivisions(codes: readonly string[], field: string, viewer?: Viewer | null): Promise<TestAnswer['data'][]>;
  /** How many statements the work sends to the database. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts a subgraph alone. Other subgraphs that it reads from are started beside it on the same city
 * (`neighbours`), or given as transports.
 */
export async function startTestSubgraph(
  subgraph: Subgraph,
  options: {
    clock?: Clock;
    neighbours?: readonly Subgraph[];
    subgraphs?: Record<string, Transport>;
    evidence?: EvidenceSettings;
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
    signLink: createLinkSigner('secret of the tests'),
    ...(options.evidence && { evidence: options.evidence }),
  });
  const graph: TestSubgraph = {
    city,
    database,
    clock,
    statements,
    receive: running.receive,
    desk: running.evidence,
    async ask(query, variables = {}, viewer = null) {
      return (await running.answer({ query, variables }, factsFor(viewer))) as TestAnswer;
    },
    async read(query, variables, viewer) {
      const { data, errors } = await graph.ask(query, variables, viewer);
      const code = errors?.[0]?.extensions?.code;
      if (errors)
        throw new Error(String(code), { cause: code === 'INTERNAL_SERVER_ERROR' ? lastUnexpected : errors });
      return data;
    },
    askEntities: (representations, selection, viewer) =>
      graph.ask(entitiesQuery(selection), { representations }, viewer),
    entities: async (representations, selection, viewer) =>
      (await graph.read(entitiesQuery(selection), { representations }, viewer))._entities,
    async ofDivisions(codes, field, viewer) {
      const found = await graph.entities(codes.map(divisionOf), `... on Division { it: ${field} }`, viewer);
      return found.map(({ it }) => it);
    },
    async countStatements(work) {
      const before = statements.length;
      await work();
      return statements.length - before;
    },
    async stop() {
      expectDescribed(subgraph, await database.sql`SELECT type, payload FROM outbox`);
      await Promise.all([running, ...neighbours].map((started) => started.stop()));
      await city.drop();
    },
  };
  return graph;
}

/** Whatever a subgraph wrote in a test, its catalogue of events describes it. */
function expectDescribed({ name, events = {} }: Subgraph, rows: readonly postgres.Row[]): void {
  const faults = rows.flatMap(({ type, payload }) => {
    const fields = events[type];
    return fields ? payloadFaults(fields, payload, true).map((field) => `${type}.${field}`) : [String(type)];
  });
  if (faults.length > 0)
    throw new Error(`${name}/src/events.ts does not describe ${[...new Set(faults)].join(', ')}.`);
}

/** Starts a subgraph for the tests of one file, and stops it after them. Before them it is empty. */
export function testSubgraph(...started: Parameters<typeof startTestSubgraph>): TestSubgraph {
  const graph = {} as TestSubgraph;
  beforeAll(async () => {
    Object.assign(graph, await startTestSubgraph(...started));
  });
  afterAll(() => graph.stop());
  return graph;
}

const databases = new WeakMap<TestSubgraph, Map<string, Database>>();

/** Another subgraph's own database, with that subgraph's rights: what it knows may be changed under a test. */
export function databaseOf(graph: TestSubgraph, subgraph: string): Database {
  const opened = databases.get(graph) ?? new Map<string, Database>();
  databases.set(graph, opened);
  const open = opened.get(subgraph) ?? graph.city.open(subgraph);
  opened.set(subgraph, open);
  return open;
}

const admins = new WeakMap<TestSubgraph, Database>();

/** The database with every right: it may hold rows while commands wait, and take rights away to break one. */
export function adminOf(graph: TestSubgraph): Database {
  const open = admins.get(graph) ?? graph.city.openAsAdmin();
  admins.set(graph, open);
  return open;
}

/** Resolves once so many of the city's connections wait for a lock. */
export async function waitingForLocks(graph: TestSubgraph, connections: number): Promise<void> {
  for (;;) {
    const [row] = await adminOf(graph).sql`
      SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row?.n >= connections) return;
    await setTimeout(5);
  }
}

function entitiesQuery(selection: string): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
}

/** A division as the gateway refers to it. */
export function divisionOf(code: string) {
  return { __typename: 'Division', code };
}

/** The code of an answer's first error; undefined when it has none. */
export async function errorCode(answer: TestAnswer | Promise<TestAnswer>): Promise<unknown> {
  return (await answer).errors?.[0]?.extensions?.code;
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
    organisationIds: [],
    ...viewer,
  };
}
