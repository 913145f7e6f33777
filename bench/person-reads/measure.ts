// What it costs to write down who reads persons: the resident operation over HTTP with and without it, in turns on one
// database that keeps its commits. Prints the ratio of each pair of turns, and their median.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph } from '../../gateway/src/compose.ts';
import { demoAuthority } from '../../gateway/src/identity.ts';
import { openIssuer } from '../../gateway/src/issuer.ts';
import { hostSubgraphs } from '../../gateway/src/one-process.ts';
import { personas } from '../../gateway/src/personas.ts';
import { startGateway } from '../../gateway/src/server.ts';
import { demoParts, subgraphs } from '../../gateway/src/subgraphs.ts';
import { cityClock, demoDate } from '../../kit/src/clock.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../../kit/src/database-setup.ts';
import { defaultDemoResidents } from '../../kit/src/demo-city.ts';
import { loadDemoCity } from '../../kit/src/demo-load.ts';
import { startEmbeddedPostgres } from '../../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../../kit/src/sealing.ts';
import type { Subgraph } from '../../kit/src/subgraph.ts';

const pairs = Number(process.argv[2] ?? 15);
const requestsATurn = 300;
const operations = join(import.meta.dirname, '../../test/operations');
const read = (file: string) => readFileSync(join(operations, file), 'utf8');
const body = JSON.stringify({
  query: read('ResidentAcrossDomains.graphql'),
  variables: JSON.parse(read('ResidentAcrossDomains.variables.json')),
});

const folder = mkdtempSync(join(tmpdir(), 'person-reads-'));
chmodSync(folder, 0o711);
const secret = 'secret of the measurement';
const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: secret });
try {
  const admin = { ...server.connection, database: 'postgres' };
  const names = subgraphs.map(({ name }) => name);
  await prepareDatabase(admin, names, secret);
  await loadDemoCity(admin, secret, demoParts, defaultDemoResidents, sealing);
  const issuer = await openIssuer(join(folder, 'issuer.json'));
  const worker = personas.find(({ id }) => id === 'community-worker');
  if (!worker) throw new Error('the community worker is missing');
  const authorization = `Bearer ${await issuer.tokenFor(worker)}`;

  const start = async (some: readonly Subgraph[]) => {
    const open = ({ name }: { name: string }) =>
      openDatabase({ ...appConnection(admin, name, secret), sealing });
    const host = await hostSubgraphs(some, open, cityClock(demoDate));
    const gateway = await startGateway({
      openLink: () => undefined,
      supergraph: composeGraph(subgraphs).supergraph,
      transportTo: host.transportTo,
      authority: demoAuthority(issuer.keys),
      port: 0,
      host: '127.0.0.1',
      origins: [],
    });
    const ask = async () => {
      const headers = { 'content-type': 'application/json', authorization };
      const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
      const { errors } = (await response.json()) as { errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
    };
    const stop = async () => {
      await gateway.stop();
      await host.stop();
    };
    return { ask, stop };
  };
  const recorded = await start(subgraphs);
  const unrecorded = await start(subgraphs.map(({ beforeAnswer: _, ...subgraph }) => subgraph));

  const turn = async ({ ask }: { ask(): Promise<void> }, connections: number): Promise<number> => {
    let left = requestsATurn;
    const started = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (left-- > 0) await ask();
      }),
    );
    return (performance.now() - started) / requestsATurn;
  };
  for (const connections of [1, 16]) {
    for (const graph of [recorded, unrecorded]) await turn(graph, connections);
    const ratios: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const order = pair % 2 ? [recorded, unrecorded] : [unrecorded, recorded];
      const took = new Map<unknown, number>();
      for (const graph of order) took.set(graph, await turn(graph, connections));
      ratios.push(Number(took.get(recorded)) / Number(took.get(unrecorded)));
    }
    const sorted = ratios.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(3);
    console.log(
      `${connections} connections: with rows to without, median ${at(0.5)} (quartiles ${at(0.25)}, ${at(0.75)})`,
    );
  }
  await recorded.stop();
  await unrecorded.stop();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
