// How much memory the project's processes hold: at rest, after HOSTILE attacks, after DISTINCT different operations, and a
// while after that.
// `npm run memory`; KIND=services measures every process of `npm run start:services`.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { corpus, mutations } from '../test/attacks/corpus.ts';
import type { Attack } from '../test/attacks/families.ts';
import type { Who } from '../test/graph.ts';
import { basePort } from './machine.ts';
import { startWhole, type Whole } from './whole.ts';

const port = basePort + 90;
const kind: Whole['kind'] = process.env.KIND === 'services' ? 'services' : 'one process';
const distinct = Number(process.env.DISTINCT ?? 20_000);
const hostile = Number(process.env.HOSTILE ?? 5_000);
const seed = 20_261_201;
const communityWorker = 'community-worker';
const settling = Number(process.env.SETTLING ?? 20) * 1_000;
const dataFolder = process.env.CITY ?? join(mkdtempSync(join(tmpdir(), 'bench-memory-')), 'city');
const headersOf = new Map<string, Record<string, string>>();
const whole = await startWhole(kind, 'compiled', dataFolder, port, {}, false);
try {
  await setTimeout(settling);
  report('at rest');
  await sendAll('attacks', hostile, (n) => {
    const { body, who } = corpus[n] ?? (mutations(1, seed + n)[0] as Attack);
    return post(body, who);
  });
  await sendAll('different operations', distinct, (n) => post(distinctOperation(n), communityWorker));
  await setTimeout(settling);
  report('and at rest again');
} finally {
  await whole.stop();
}

/** Sends that many on twenty connections, and says what is held then. */
async function sendAll(what: string, count: number, send: (n: number) => Promise<boolean>): Promise<void> {
  let sent = 0;
  let refused = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (sent < count) {
        sent += 1;
        // Not added to in one step: what it was is read before the others count theirs.
        const isAnswered = await send(sent - 1);
        if (!isAnswered) refused += 1;
      }
    }),
  );
  const took = ((performance.now() - started) / 1000).toFixed(0);
  report(`after ${count} ${what} (${refused} refused, ${took} s)`);
}

/** An operation that was never sent before: its aliases and its selection tell its number. */
function distinctOperation(n: number): string {
  const fields = ['code', 'name { zhHans }', 'name { ko }', 'name { en }', 'level'].filter(
    (_, bit) => (n >> bit) % 2 === 1,
  );
  const query = `query Distinct${n} { place${n}: division(code: "222401") { code ${fields.join(' ')} elderCare { count${n}: canteenCount } funerals { facilityCount } } }`;
  return JSON.stringify({ query });
}

/** @returns whether it was answered with data */
async function post(body: string, who: Who): Promise<boolean> {
  if (typeof who === 'object' && who !== null) throw new Error('attacks come from personas as they are');
  const headers = { 'content-type': 'application/json', ...headersFor(who) };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const { data } = (await response.json()) as { data?: object | null };
  return data != null;
}

function headersFor(persona: string | null): Record<string, string> {
  if (persona === null) return {};
  const known = headersOf.get(persona) ?? whole.headersOf(persona);
  headersOf.set(persona, known);
  return known;
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
