// The whole project beside what a user would pick instead, on the same PostgreSQL and the same rows: PostGraphile 5, and one
// statement written by hand. `npm run beside`; then every registered query of the project by itself.
import { mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { demoDate } from '../kit/src/clock.ts';
import { addMonths } from '../kit/src/dates.ts';
import { rowsOf, type ServerOfRows } from './beside/database.ts';
import { type Facts, oursOf, postgraphilesOf, statementsOf } from './beside/facts.ts';
import { load } from './load.ts';
import { alone, basePort, bothCores, cpuOf, start } from './machine.ts';
import { registered } from './operations.ts';
import { median } from './table.ts';
import { startWhole } from './whole.ts';

const port = basePort + 80;
const seconds = Number(process.env.SECONDS ?? 3);
const warmUp = Number(process.env.WARM_UP ?? 2);
const visits = Number(process.env.ROUNDS ?? 5);
const connections = 20;
const mostRefused = 0.01;
const dataFolder = process.env.CITY ?? join(mkdtempSync(join(tmpdir(), 'bench-beside-')), 'city');
const parts = process.env.PARTS?.split(',') ?? ['beside', 'registered'];
const since = `${demoDate.slice(0, 7)}-01`;
const month = { since, before: addMonths(since, 1) };

interface Contestant {
  name: string;
  pid: number;
  port: number;
  headers: Record<string, string>;
}

interface Question {
  contestant: Contestant;
  /** What is asked, one after the other. */
  bodies: readonly string[];
  factsOf?(answer: unknown): Facts[];
}

interface Visit {
  perSecond: number;
  p50: number;
  p99: number;
  server: number;
  sql: number;
}

const whole = await startWhole('one process', 'compiled', dataFolder, port, {}, false);
const rows = await rowsOf(dataFolder, whole);
try {
  const ours = { name: 'ours', pid: whole.gateway.pid, port, headers: whole.headers };
  if (parts.includes('beside')) await beside(ours);
  if (parts.includes('registered')) await everyQuery(ours);
} finally {
  await rows.stop();
  await whole.stop();
}

async function beside(ours: Contestant): Promise<void> {
  const postgraphile = await startPeer('postgraphile', 1);
  const statement = await startPeer('statement', 2);
  const theirs = (file: string) => readFileSync(join(import.meta.dirname, 'beside', file), 'utf8');
  try {
    const resident = operation('ResidentAcrossDomains');
    const list = operation('CommunityResidents');
    const { id } = resident.variables as { id: string };
    const { code } = list.variables as { code: string };
    const theirResident = (person: string) => bodyOf(theirs('resident.graphql'), { id: person, ...month });
    const residents = (ids: readonly string[]): Question[] => [
      { contestant: ours, bodies: ids.map((one) => bodyOf(resident.query, { id: one })), factsOf: oursOf },
      { contestant: postgraphile, bodies: ids.map(theirResident), factsOf: postgraphilesOf },
      {
        contestant: statement,
        bodies: ids.map((one) => bodyOf('', { id: one, ...month })),
        factsOf: statementsOf,
      },
    ];
    const page = (first: number): Question[] => [
      { contestant: ours, bodies: [bodyOf(list.query, { code, first })], factsOf: oursOf },
      {
        contestant: postgraphile,
        bodies: [bodyOf(theirs('page.graphql'), { code, first, ...month })],
        factsOf: postgraphilesOf,
      },
    ];
    await contest('ResidentAcrossDomains, one person', residents([id]));
    const neighbours = oursOf(JSON.parse(await ask(ours, bodyOf(list.query, { code, first: 40 }))));
    await contest(
      'ResidentAcrossDomains, persons of a community in turn',
      residents(neighbours.map((person) => person.id)),
    );
    for (const first of [40, 100]) await contest(`CommunityResidents, ${first}`, page(first));
    const overview = operation('CityOverview');
    await contest("CityOverview, and PostGraphile's resident", [
      { contestant: ours, bodies: [bodyOf(overview.query, overview.variables ?? {})] },
      { contestant: postgraphile, bodies: [theirResident(id)] },
    ]);
  } finally {
    await statement.stop();
    await postgraphile.stop();
  }
}

async function startPeer(name: string, n: number): Promise<Contestant & { stop(): Promise<void> }> {
  const started = await start({
    core: bothCores,
    command: [process.execPath, join(import.meta.dirname, `beside/${name}.ts`), String(port + n)],
    env: { CONNECTION: rows.connectionString, GRAPHILE_ENV: 'production' },
    ready: `http://127.0.0.1:${port + n}/graphql`,
  });
  return { name, port: port + n, headers: {}, ...started };
}

function operation(name: string) {
  const found = registered.find((one) => one.name === name);
  if (!found) throw new Error(`test/operations has no ${name}`);
  return found;
}

function bodyOf(query: string, variables: unknown): string {
  return JSON.stringify({ query, variables });
}

/** Asks once, on a connection of its own: one that is kept may be closed while nobody looks. */
function ask({ port: at, headers: own }: Contestant, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...own };
  return new Promise((done, failed) => {
    const options = { host: '127.0.0.1', port: at, path: '/graphql', method: 'POST', headers };
    const sent = request({ ...options, agent: false }, (response) => text(response).then(done, failed));
    sent.once('error', failed);
    sent.end(body);
  });
}

/** Checks that all say the same, visits them in turn, and prints the medians. */
async function contest(name: string, requests: readonly Question[]): Promise<void> {
  const said = await Promise.all(
    requests.map(async ({ contestant, bodies, factsOf }) => {
      const facts: Facts[] = [];
      for (const body of bodies) facts.push(...(factsOf?.(JSON.parse(await ask(contestant, body))) ?? []));
      return factsOf && facts;
    }),
  );
  for (const [n, facts] of said.entries())
    if (JSON.stringify(facts) !== JSON.stringify(said[0]))
      throw new Error(
        `${requests[n]?.contestant.name} says otherwise than ours:\n${JSON.stringify(facts)}\n${JSON.stringify(said[0])}`,
      );
  const made = requests.map((): Visit[] => []);
  for (let round = 0; round < visits; round += 1) {
    const order = requests.map((_, n) => (round % 2 ? requests.length - 1 - n : n));
    for (const n of order) made[n]?.push(await alone(() => visit(requests[n] as Question)));
  }
  console.log(`\n### ${name}${said[0] && said[0].length > 1 ? ` (${said[0].length} persons)` : ''}\n`);
  console.log(
    '| | requests/s (visits) | server ms | SQL ms | sum | statements | p50 ms | p99 ms | × PostGraphile, rate | × PostGraphile, CPU |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|');
  const middle = made.map(middleOf);
  const peer = middle[requests.findIndex(({ contestant }) => contestant.name === 'postgraphile')];
  for (const [n, question] of requests.entries()) {
    const { perSecond, server, sql, p50, p99 } = middle[n] as Visit;
    const each = made[n]?.map((one) => one.perSecond.toFixed(0)).join(' ');
    const statements = await statementsOfOne(question, rows);
    const cells = [
      question.contestant.name,
      `**${perSecond.toFixed(0)}** (${each})`,
      ...[server, sql, server + sql].map((ms) => ms.toFixed(2)),
      statements.toFixed(1),
      ...[p50, p99].map((ms) => ms.toFixed(1)),
      peer ? (perSecond / peer.perSecond).toFixed(2) : '',
      peer ? ((peer.server + peer.sql) / (server + sql)).toFixed(2) : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function visit(question: Question): Promise<Visit> {
  const { contestant, bodies } = question;
  const lengths: number[] = [];
  for (const body of bodies) lengths.push(Buffer.byteLength(await ask(contestant, body)));
  const sent = { ...contestant, path: '/graphql', bodies, lengths, connections };
  await load({ ...sent, seconds: warmUp });
  const before = { server: cpuOf(contestant.pid), sql: rows.cpu() };
  const { requests, seconds: elapsed, p50, p99, failures } = await load({ ...sent, seconds });
  // A machine with other work makes a server turn some away; more than a few would make the others look cheap.
  if (failures > mostRefused * requests)
    throw new Error(`${contestant.name} failed ${failures} of ${requests} requests`);
  const server = (cpuOf(contestant.pid) - before.server) / requests;
  return { perSecond: requests / elapsed, p50, p99, server, sql: (rows.cpu() - before.sql) / requests };
}

function middleOf(made: readonly Visit[]): Visit {
  const of = (pick: (visit: Visit) => number) => median(made.map(pick));
  return {
    perSecond: of((one) => one.perSecond),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    server: of((one) => one.server),
    sql: of((one) => one.sql),
  };
}

/** How many statements one request takes; what the project does by itself meanwhile is taken off. */
async function statementsOfOne(
  { contestant, bodies }: Question,
  { statementsDuring }: ServerOfRows,
): Promise<number> {
  const times = 40;
  const idle = 1_000;
  const byItself = await statementsDuring(() => new Promise((done) => setTimeout(done, idle)));
  let took = 0;
  const counted = await statementsDuring(async () => {
    const started = performance.now();
    for (let n = 0; n < times; n += 1) await ask(contestant, bodies[n % bodies.length] ?? '');
    took = performance.now() - started;
  });
  return Math.max(0, counted - (byItself * took) / idle) / times;
}

/** Every registered query, one after the other. */
async function everyQuery(ours: Contestant): Promise<void> {
  const queries = registered.filter(({ query }) => /^query/m.test(query));
  const headers = new Map(
    [...new Set(queries.map(({ persona }) => persona))].map((persona) => [
      persona,
      persona === null || persona === 'public-visitor' ? {} : whole.headersOf(persona),
    ]),
  );
  console.log('\n### Every registered query\n');
  console.log('| operation | requests/s | server ms | SQL ms | statements | p50 ms | p99 ms |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const { name, query, variables, persona } of queries) {
    const contestant = { ...ours, headers: headers.get(persona) ?? {} };
    const body = bodyOf(query, variables ?? {});
    const question = { contestant, bodies: [body] };
    const { errors } = JSON.parse(await ask(contestant, body)) as { errors?: unknown };
    if (errors) {
      console.log(`| ${name} | ${JSON.stringify(errors).slice(0, 80)} | | | | | |`);
      continue;
    }
    // Some may be asked only so often, and are refused then: they are no load.
    const visited = await alone(() => visit(question)).catch((error: Error) => error.message);
    if (typeof visited === 'string') {
      console.log(`| ${name} | ${visited} | | | | | |`);
      continue;
    }
    const { perSecond, server, sql, p50, p99 } = visited;
    const statements = await statementsOfOne(question, rows);
    const cells = [name, perSecond.toFixed(0), server.toFixed(2), sql.toFixed(2), statements.toFixed(1)];
    console.log(`| ${[...cells, p50.toFixed(1), p99.toFixed(1)].join(' | ')} |`);
  }
}
