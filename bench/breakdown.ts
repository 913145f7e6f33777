// Where the processor time of one operation goes, and what it costs that subgraphs are processes of their own:
// `npm run breakdown -- [OPERATION]`. The two kinds are visited in turn, ROUNDS times; medians are printed.
// PROFILES=FOLDER also writes a CPU profile of every process there, and sums up what each spends its time on.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from './load.ts';
import { alone, basePort, cpuOf, stayOnOtherCore, unlessEnded } from './machine.ts';
import { registered } from './operations.ts';
import { readProfiles } from './profile.ts';
import { median } from './table.ts';
import { startWhole, type Whole } from './whole.ts';

const name = process.argv[2] ?? 'ResidentAcrossDomains';
const engine = process.env.ENGINE ?? 'compiled';
const seconds = Number(process.env.SECONDS ?? 6);
const rounds = Number(process.env.ROUNDS ?? 3);
const profiles = process.env.PROFILES && resolve(process.env.PROFILES);
const operation = registered.find((candidate) => candidate.name === name);
if (!operation) throw new Error(`test/operations has no ${name}`);
const port = basePort + 60;
const body = JSON.stringify({ query: operation.query, variables: operation.variables ?? {} });
const folder = mkdtempSync(join(tmpdir(), 'bench-breakdown-'));
const kinds = ['services', 'one process'] as const;

interface Visit {
  perSecond: number;
  /** Milliseconds of processor time for one request, by where. */
  used: Map<string, number>;
}

stayOnOtherCore();
const visits = new Map(kinds.map((kind): [Whole['kind'], Visit[]] => [kind, []]));
for (let round = 0; round < rounds; round += 1)
  for (const kind of round % 2 === 0 ? kinds : kinds.toReversed())
    visits.get(kind)?.push(await alone(() => visit(kind)));
const totals = kinds.map((kind) => report(kind, visits.get(kind) ?? []));
const [apart = 0, together = 0] = totals;
console.log(`\nProcesses of their own cost ${(apart - together).toFixed(2)} ms of CPU for one ${name}.`);
if (profiles) console.log(readProfiles(profiles));

async function visit(kind: Whole['kind']): Promise<Visit> {
  const profiling = profiles ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` } : {};
  const whole = await startWhole(kind, engine, join(folder, kind), port, profiling);
  try {
    const headers = { ...whole.headers, 'content-type': 'application/json', accept: 'application/json' };
    const url = `http://127.0.0.1:${port}/graphql`;
    const first = await (await fetch(url, { method: 'POST', headers, body })).text();
    const sent = { port, path: '/graphql', bodies: [body], lengths: [Buffer.byteLength(first)] };
    const loaded = { ...sent, headers: whole.headers, connections: 20 };
    await load({ ...loaded, seconds: 3 });
    const processes = whole.processes();
    const now = () => processes.map(({ pid }) => unlessEnded(() => cpuOf(pid)));
    const before = now();
    const { requests, failures, seconds: elapsed } = await load({ ...loaded, seconds });
    if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
    const used = new Map<string, number>();
    for (const [n, after] of now().entries()) {
      const what = processes[n]?.what ?? '';
      const from = before[n] ?? 0;
      used.set(what, (used.get(what) ?? 0) + ((after ?? from) - from) / requests);
    }
    return { perSecond: requests / elapsed, used };
  } finally {
    await whole.stop();
  }
}

/** Prints the medians of a kind's visits; returns that of all processes together. */
function report(kind: Whole['kind'], made: readonly Visit[]): number {
  const sums = made.map(({ used }) => [...used.values()].reduce((sum, each) => sum + each, 0));
  const total = median(sums);
  const perSecond = median(made.map((each) => each.perSecond));
  console.log(
    `\n${name}, ${engine}, ${kind}: ${perSecond.toFixed(0)} requests/s, ${total.toFixed(2)} ms of CPU each\n`,
  );
  console.log('| where | CPU ms/request | share |\n|---|---:|---:|');
  const places = [...new Set(made.flatMap(({ used }) => [...used.keys()]))].map((what): [string, number] => [
    what,
    median(made.map(({ used }) => used.get(what) ?? 0)),
  ]);
  for (const [what, each] of places.toSorted(([, one], [, other]) => other - one))
    if (each > 0.005) console.log(`| ${what} | ${each.toFixed(2)} | ${Math.round((100 * each) / total)} % |`);
  return total;
}
