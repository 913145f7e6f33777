// How much memory the project's processes hold: at rest, after DISTINCT different operations, and a minute after that.
// `npm run memory`; KIND=services measures every process of `npm run start:services`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { basePort } from './machine.ts';
import { startWhole, type Whole } from './whole.ts';

const port = basePort + 90;
const kind: Whole['kind'] = process.env.KIND === 'services' ? 'services' : 'one process';
const distinct = Number(process.env.DISTINCT ?? 20_000);
const settling = Number(process.env.SETTLING ?? 20) * 1_000;
const dataFolder = process.env.CITY ?? join(mkdtempSync(join(tmpdir(), 'bench-memory-')), 'city');
const whole = await startWhole(kind, 'compiled', dataFolder, port, {}, false);
try {
  await setTimeout(settling);
  report('at rest');
  let sent = 0;
  let refused = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (sent < distinct) {
        sent += 1;
        refused += (await ask(sent)) ? 0 : 1;
      }
    }),
  );
  const took = ((performance.now() - started) / 1000).toFixed(0);
  report(`after ${distinct} operations (${refused} refused, ${took} s)`);
  await setTimeout(settling);
  report('and at rest again');
} finally {
  await whole.stop();
}

/** An operation that was never sent before: its aliases and its selection tell its number. */
async function ask(n: number): Promise<boolean> {
  const fields = ['code', 'name { zhHans }', 'name { ko }', 'name { en }', 'level'].filter(
    (_, bit) => (n >> bit) % 2 === 1,
  );
  const query = `query Distinct${n} { place${n}: division(code: "222401") { code ${fields.join(' ')} elderCare { count${n}: canteenCount } funerals { facilityCount } } }`;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...whole.headers },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: object | null };
  return data != null;
}

function report(when: string): void {
  const held = whole
    .processes()
    .filter(({ what }) => !/^(SQL of|PostgreSQL)/.test(what))
    .map(
      ({ pid, what }) =>
        `${what} ${heldBy(pid, 'VmRSS')} (its own ${ownOf(pid)}, peak ${heldBy(pid, 'VmHWM')})`,
    );
  console.log(`${when}: ${held.join(', ')} MB`);
}

/** What nobody else has: without the pages of the program that several processes share. */
function ownOf(pid: number): string {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const parts = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB/gm)].map(([, kB]) => Number(kB));
  return (parts.reduce((sum, each) => sum + each, 0) / 1024).toFixed(0);
}

function heldBy(pid: number, what: 'VmRSS' | 'VmHWM'): string {
  const line = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return (Number(line?.[1] ?? 0) / 1024).toFixed(0);
}
