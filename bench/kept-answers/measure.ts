// What it gives to keep public answers, and what it costs who writes: two graphs of one process on one database, one of
// which keeps them, in turns; and small transactions on a table that tells of its changes and on the same one that does not.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph } from '../../gateway/src/compose.ts';
import { demoAuthority } from '../../gateway/src/identity.ts';
import { openIssuer } from '../../gateway/src/issuer.ts';
import { hostSubgraphs } from '../../gateway/src/one-process.ts';
import { startGateway } from '../../gateway/src/server.ts';
import { demoParts, subgraphs } from '../../gateway/src/subgraphs.ts';
import { cityClock, demoDate } from '../../kit/src/clock.ts';
import { openDatabase } from '../../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../../kit/src/database-setup.ts';
import { defaultDemoResidents } from '../../kit/src/demo-city.ts';
import { loadDemoCity } from '../../kit/src/demo-load.ts';
import { startEmbeddedPostgres } from '../../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../../kit/src/sealing.ts';

const pairs = Number(process.argv[2] ?? 15);
const aTurn = 300;
const queries = {
  CityOverview: readFileSync(join(import.meta.dirname, '../../test/operations/CityOverview.graphql'), 'utf8'),
  'one name': '{ division(code: "222401003004") { name { zhHans } } }',
};

const folder = mkdtempSync(join(tmpdir(), 'kept-answers-'));
chmodSync(folder, 0o711);
const secret = 'secret of the measurement';
const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: secret });

/** Runs a turn on one of two connections at a time, and prints how the first compares with the second. */
async function compare(
  title: string,
  connections: number,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<void> {
  const turn = async (work: () => Promise<unknown>) => {
    let left = aTurn;
    const cpu = process.cpuUsage();
    const started = performance.now();
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (left-- > 0) await work();
      }),
    );
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    return { took: took / aTurn, busy: (user + system) / 1_000 / aTurn };
  };
  const turns: Record<'took' | 'busy', number>[][] = [];
  await turn(first);
  await turn(second);
  for (let pair = 0; pair < pairs; pair += 1) {
    const one = pair % 2 ? await turn(first) : undefined;
    const other = await turn(second);
    turns.push([one ?? (await turn(first)), other]);
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const of = (what: 'took' | 'busy') => {
    const [a, b] = [0, 1].map((side) => median(turns.map((pair) => pair[side]?.[what] ?? 0)));
    const ratio = median(turns.map(([x, y]) => (x?.[what] ?? 0) / (y?.[what] ?? 1)));
    return `${a?.toFixed(2)} to ${b?.toFixed(2)} ms (${ratio.toFixed(2)})`;
  };
  console.log(`${title}, ${connections} at once: ${of('took')} each, processor of Node ${of('busy')}`);
}

try {
  const admin = { ...server.connection, database: 'postgres' };
  await prepareDatabase(
    admin,
    subgraphs.map(({ name }) => name),
    secret,
  );
  await loadDemoCity(admin, secret, demoParts, defaultDemoResidents, sealing);
  const issuer = await openIssuer(join(folder, 'issuer.json'));

  const start = async (keepsAnswers: boolean) => {
    const open = ({ name }: { name: string }) =>
      openDatabase({ ...appConnection(admin, name, secret), sealing });
    const host = await hostSubgraphs(subgraphs, open, cityClock(demoDate), { keepsAnswers });
    const gateway = await startGateway({
      openLink: () => undefined,
      supergraph: composeGraph(subgraphs).supergraph,
      transportTo: host.transportTo,
      authority: demoAuthority(issuer.keys),
      port: 0,
      host: '127.0.0.1',
      origins: [],
    });
    return {
      async ask(query: string) {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ query });
        const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
        const { errors } = (await response.json()) as { errors?: unknown };
        if (errors) throw new Error(JSON.stringify(errors));
      },
      async stop() {
        await gateway.stop();
        await host.stop();
      },
    };
  };
  const keeping = await start(true);
  const making = await start(false);
  for (const [name, query] of Object.entries(queries))
    for (const connections of [1, 16])
      await compare(
        `${name}, kept to made`,
        connections,
        () => keeping.ask(query),
        () => making.ask(query),
      );
  await keeping.stop();
  await making.stop();

  const database = openDatabase({ ...admin, max: 8 });
  const { sql } = database;
  await sql`CREATE TABLE charity.silent (LIKE charity.campaigns INCLUDING ALL)`;
  await sql`INSERT INTO charity.silent SELECT * FROM charity.campaigns`;
  const write = (table: string, isHeardAnyway: boolean) => () =>
    sql.begin(async (tx) => {
      await tx`UPDATE ${tx(table)} SET id = id WHERE id = (SELECT id FROM ${tx(table)} OFFSET floor(random() * 5) LIMIT 1)`;
      if (isHeardAnyway) await tx`SELECT pg_notify('charity_events', '')`;
    });
  for (const isHeardAnyway of [true, false])
    await compare(
      `A row is written in a transaction that ${isHeardAnyway ? 'announces an event' : 'announces nothing'}, told to untold`,
      8,
      write('charity.campaigns', isHeardAnyway),
      write('charity.silent', isHeardAnyway),
    );
  await database.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
