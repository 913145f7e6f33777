// Where the processor time of one operation goes: `npm run breakdown -- [OPERATION]`, a process for each subgraph.
// PROFILES=FOLDER also writes a CPU profile of every process there, and sums up what each spends its time on.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from './load.ts';
import { alone, basePort, cpuOf, stayOnOtherCore } from './machine.ts';
import { registered } from './operations.ts';
import { readProfiles } from './profile.ts';
import { startWhole } from './whole.ts';

const name = process.argv[2] ?? 'ResidentAcrossDomains';
const engine = process.env.ENGINE ?? 'compiled';
const seconds = Number(process.env.SECONDS ?? 10);
const profiles = process.env.PROFILES && resolve(process.env.PROFILES);
const operation = registered.find((candidate) => candidate.name === name);
if (!operation) throw new Error(`test/operations has no ${name}`);
const port = basePort + 60;
const body = JSON.stringify({ query: operation.query, variables: operation.variables ?? {} });

stayOnOtherCore();
await alone(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-breakdown-'));
  const profiling = profiles ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profiles}` } : {};
  const whole = await startWhole('services', engine, folder, port, profiling);
  try {
    const headers = { ...whole.headers, 'content-type': 'application/json', accept: 'application/json' };
    const url = `http://127.0.0.1:${port}/graphql`;
    const first = await (await fetch(url, { method: 'POST', headers, body })).text();
    const asked = { port, path: '/graphql', bodies: [body], lengths: [Buffer.byteLength(first)] };
    const loaded = { ...asked, headers: whole.headers, connections: 20 };
    await load({ ...loaded, seconds: 3 });
    const processes = whole.processes();
    const before = processes.map(({ pid }) => cpuOf(pid));
    const { requests, failures, seconds: elapsed } = await load({ ...loaded, seconds });
    if (failures > 0) throw new Error(`${failures} of ${requests} requests failed`);
    const used = new Map<string, number>();
    for (const [n, { pid, what }] of processes.entries())
      used.set(what, (used.get(what) ?? 0) + (cpuOf(pid) - (before[n] ?? 0)) / requests);
    const total = [...used.values()].reduce((sum, each) => sum + each, 0);
    console.log(
      `${name}, ${engine}: ${(requests / elapsed).toFixed(0)} requests/s, ${total.toFixed(2)} ms of CPU each\n`,
    );
    console.log('| where | CPU ms/request | share |\n|---|---:|---:|');
    for (const [what, each] of [...used].toSorted(([, one], [, other]) => other - one))
      if (each > 0.005)
        console.log(`| ${what} | ${each.toFixed(2)} | ${Math.round((100 * each) / total)} % |`);
  } finally {
    await whole.stop();
  }
});
if (profiles) console.log(readProfiles(profiles));
