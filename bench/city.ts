// A demo city of a measurement's own, on a PostgreSQL that is thrown away, and graphs of the project's modules on it.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph } from '../gateway/src/compose.ts';
import { demoAuthority } from '../gateway/src/identity.ts';
import { openIssuer } from '../gateway/src/issuer.ts';
import { hostSubgraphs } from '../gateway/src/one-process.ts';
import { personas } from '../gateway/src/personas.ts';
import { startGateway } from '../gateway/src/server.ts';
import { demoParts, subgraphs } from '../gateway/src/subgraphs.ts';
import { cityClock, demoDate } from '../kit/src/clock.ts';
import { type ConnectionOptions, openDatabase } from '../kit/src/database.ts';
import { appConnection, prepareDatabase } from '../kit/src/database-setup.ts';
import { defaultDemoResidents } from '../kit/src/demo-city.ts';
import { loadDemoCity } from '../kit/src/demo-load.ts';
import { startEmbeddedPostgres } from '../kit/src/embedded-postgres.ts';
import { openSealing, parseSealingKeys } from '../kit/src/sealing.ts';
import { createLinkSigner } from '../kit/src/signed-links.ts';
import type { Subgraph } from '../kit/src/subgraph.ts';

export interface Question {
  query: string;
  variables?: Record<string, unknown> | null;
}

export interface Graph {
  /**
   * Over HTTP.
   * @param persona who asks; nobody when left out
   * @returns the answer as it came
   * @throws Error for an answer with errors
   */
  ask(question: Question, persona?: string | null): Promise<string>;
  url: string;
  headersOf(persona: string | null | undefined): Record<string, string>;
  stop(): Promise<void>;
}

export interface City {
  /** Of the one who owns everything. */
  admin: ConnectionOptions;
  /** Where PostgreSQL writes its log. */
  log: string;
  /** The first of PostgreSQL's processes. */
  pid: number;
  start(options?: { subgraphs?: readonly Subgraph[]; keepsAnswers?: boolean }): Promise<Graph>;
}

/** @param settings of PostgreSQL, which waits for the disk at every commit when they do not say otherwise */
export async function withCity(
  work: (city: City) => Promise<void>,
  residents = defaultDemoResidents,
  settings: Record<string, string> = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-city-'));
  // PostgreSQL runs as another user when this one is root; it must be able to enter.
  chmodSync(folder, 0o711);
  const secret = 'secret of the measurement';
  const sealing = openSealing(parseSealingKeys(`bench:${randomBytes(32).toString('base64')}`));
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
    const issuer = await openIssuer(join(folder, 'issuer.json'));
    const tokens = new Map<string, string>();
    for (const persona of personas) tokens.set(persona.id, await issuer.tokenFor(persona));

    await work({
      admin,
      log: join(folder, 'postgres/server.log'),
      pid: Number.parseInt(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8'), 10),
      async start({ subgraphs: some = subgraphs, keepsAnswers = true } = {}) {
        const open = ({ name }: { name: string }) =>
          openDatabase({ ...appConnection(admin, name, secret), sealing });
        const signLink = createLinkSigner(secret);
        const host = await hostSubgraphs(some, open, cityClock(demoDate), { signLink, keepsAnswers });
        const gateway = await startGateway({
          openLink: () => undefined,
          supergraph: composeGraph(subgraphs).supergraph,
          transportTo: host.transportTo,
          authority: demoAuthority(issuer.keys),
          port: 0,
          host: '127.0.0.1',
          origins: [],
        });
        const headersOf = (persona: string | null | undefined): Record<string, string> => {
          const token = persona && tokens.get(persona);
          return token ? { authorization: `Bearer ${token}` } : {};
        };
        return {
          url: gateway.url,
          headersOf,
          async ask(question, persona) {
            const response = await fetch(`${gateway.url}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', ...headersOf(persona) },
              body: JSON.stringify(question),
            });
            const answer = await response.text();
            const { errors } = JSON.parse(answer) as { errors?: unknown };
            if (errors) throw new Error(JSON.stringify(errors));
            return answer;
          },
          async stop() {
            await gateway.stop();
            await host.stop();
          },
        };
      },
    });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
