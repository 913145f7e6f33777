// Whether what an operation reads grows with the city: every registered query on a small and on a large one, with the rows
// that PostgreSQL went through for it, as its own plans tell them. Ends with an error where they grow by more than a third.
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph } from '../../gateway/src/compose.ts';
import { demoAuthority } from '../../gateway/src/identity.ts';
import { openIssuer } from '../../gateway/src/issuer.ts';
import { hostSubgraphs } from '../../gateway/src/one-process.ts';
import { personas } from '../../gateway/src/personas.ts';
import { readExamples } from '../../gateway/src/sandbox.ts';
import { startGateway } from '../../gateway/src/server.ts';
import { demoParts, subgraphs } from '../../gateway/src/subgraphs.ts';
import { cityClock, demoDate } from '../../kit/src/clock.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../../kit/src/database-setup.ts';
import { loadDemoCity } from '../../kit/src/demo-load.ts';
import { startEmbeddedPostgres } from '../../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../../kit/src/sealing.ts';
import { createLinkSigner } from '../../kit/src/signed-links.ts';

const [small = 6_000, large = 660_000] = process.argv.slice(2).map(Number);
const mostGrowth = 1.3;
/** Differences of so few rows say nothing: other people have other marriages. */
const fewRows = 60;
const secret = 'secret of the measurement';
const queries = readExamples(join(import.meta.dirname, '../../test/operations')).filter(
  ({ query }) => !/^mutation/m.test(query),
);

interface Cost {
  statements: number;
  /** That PostgreSQL went through, kept or not. */
  rows: number;
  /** Of PostgreSQL, in milliseconds. */
  time: number;
}

const before = await costsIn(small);
const after = await costsIn(large);
const grown: string[] = [];
console.log(`| query | statements | rows, ${small} | rows, ${large} | SQL ms, ${small} | SQL ms, ${large} |`);
console.log('|---|---:|---:|---:|---:|---:|');
for (const { name } of queries) {
  const [a, b] = [before.get(name), after.get(name)];
  if (!a || !b) throw new Error(`${name} was not measured`);
  const isGrown = b.rows > mostGrowth * a.rows && b.rows - a.rows > fewRows;
  if (isGrown) grown.push(name);
  console.log(
    `| ${isGrown ? `**${name}**` : name} | ${b.statements} | ${a.rows} | ${b.rows} | ${a.time.toFixed(1)} | ${b.time.toFixed(1)} |`,
  );
}
console.log(`\n${queries.length - grown.length} of ${queries.length} queries read as much in either city.`);
if (grown.length > 0) process.exitCode = 1;

async function costsIn(residents: number): Promise<Map<string, Cost>> {
  const folder = mkdtempSync(join(tmpdir(), 'flat-cost-'));
  chmodSync(folder, 0o711);
  const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
  const settings = {
    fsync: 'off',
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_nested_statements': 'on',
  };
  const server = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    password: secret,
    settings,
  });
  try {
    const admin = { ...server.connection, database: 'postgres' };
    const names = subgraphs.map(({ name }) => name);
    await prepareDatabase(admin, names, secret);
    await loadDemoCity(admin, secret, demoParts, residents, sealing);
    const owner = openDatabase(admin);
    await owner.sql`ALTER DATABASE postgres SET auto_explain.log_min_duration = 0`;
    await owner.close();
    const open = ({ name }: { name: string }) =>
      openDatabase({ ...appConnection(admin, name, secret), sealing });
    const signLink = createLinkSigner(secret);
    const host = await hostSubgraphs(subgraphs, open, cityClock(demoDate), { signLink });
    const issuer = await openIssuer(join(folder, 'issuer.json'));
    const gateway = await startGateway({
      openLink: () => undefined,
      supergraph: composeGraph(subgraphs).supergraph,
      transportTo: host.transportTo,
      authority: demoAuthority(issuer.keys),
      port: 0,
      host: '127.0.0.1',
      origins: [],
    });
    const costs = new Map<string, Cost>();
    const log = openSync(join(folder, 'postgres/server.log'), 'r');
    for (const { name, query, variables, persona } of queries) {
      const who = personas.find(({ id }) => id === persona);
      const authorization = who ? { authorization: `Bearer ${await issuer.tokenFor(who)}` } : {};
      const ask = async () => {
        const response = await fetch(`${gateway.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...authorization },
          body: JSON.stringify({ query, variables }),
        });
        const { errors } = (await response.json()) as { errors?: unknown };
        if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      };
      // Plans are made, and what is made once.
      for (let n = 0; n < 3; n += 1) await ask();
      const from = fstatSync(log).size;
      await ask();
      costs.set(name, costOf(textFrom(log, from)));
    }
    closeSync(log);
    await gateway.stop();
    await host.stop();
    if (![...costs.values()].some(({ rows }) => rows > 0)) throw new Error('the log has no plans');
    return costs;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

function textFrom(file: number, from: number): string {
  const bytes = Buffer.alloc(fstatSync(file).size - from);
  readSync(file, bytes, 0, bytes.length, from);
  return bytes.toString();
}

interface Plan {
  'Node Type': string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** What the plans in a part of the server's log come to. */
function costOf(log: string): Cost {
  const cost = { statements: 0, rows: 0, time: 0 };
  for (const [, time, text = ''] of log.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n)+)/g)) {
    cost.statements += 1;
    cost.time += Number(time);
    cost.rows += rowsOf((JSON.parse(text) as { Plan: Plan }).Plan);
  }
  return cost;
}

function rowsOf(plan: Plan): number {
  const below = (plan.Plans ?? []).reduce((sum, one) => sum + rowsOf(one), 0);
  // The index's own scan below it has counted them.
  if (!plan['Node Type'].endsWith('Scan') || plan['Node Type'] === 'Bitmap Heap Scan') return below;
  const each =
    (plan['Actual Rows'] ?? 0) +
    (plan['Rows Removed by Filter'] ?? 0) +
    (plan['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round(each * (plan['Actual Loops'] ?? 1));
}
