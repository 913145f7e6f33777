// The whole federation in one process, on a city of its own: for journeys and for the checks of the whole graph.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAuthority } from '@civil-affairs/gateway/identity';
import { openIssuer } from '@civil-affairs/gateway/issuer';
import { hostSubgraphs } from '@civil-affairs/gateway/one-process';
import { allowedOrigins } from '@civil-affairs/gateway/origins';
import { type Persona, personas } from '@civil-affairs/gateway/personas';
import { type GatewayOptions, startGateway } from '@civil-affairs/gateway/server';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { type Clock, cityClock, demoDate } from '@civil-affairs/kit/clock';
import type { EvidenceSettings } from '@civil-affairs/kit/evidence/settings';
import type { Transport } from '@civil-affairs/kit/services';
import { createLinkSigner, createLinkVerifier } from '@civil-affairs/kit/signed-links';
import { cloneCity, type TestAnswer, type TestCity } from '@civil-affairs/kit/testing';
import { composed } from './composed.ts';
import { operations, publicVisitor } from './operations.ts';

/** Who asks: the id of a persona, a persona with changes (`{ ...personaOf('resident'), residentId }`), or nobody. */
export type Who = string | Persona | null;

/** With which links are signed in graphs of tests. */
export const linkSecret = 'a secret that only the tests know';

/** A statement that a subgraph sent to its database. */
export interface Statement {
  subgraph: string;
  text: string;
}

export interface TestGraph {
  /** Address of the gateway, for tests that speak HTTP themselves. */
  url: string;
  city: TestCity;
  clock: Clock;
  /** The subgraphs without the gateway, by name. */
  transports: Readonly<Record<string, Transport>>;
  /** Delivers every event that is due, and those that follow from it. */
  drainEvents(): Promise<void>;
  /** Every statement since the start, in order; empty it with `statements.length = 0`. */
  statements: Statement[];
  /** Sends an operation over HTTP, with a token of the persona's. */
  request(query: string, variables?: Record<string, unknown>, who?: Who): Promise<TestAnswer>;
  /** Sends an operation of test/operations as the persona it is meant for; variables are laid over its own. */
  run(operation: string, variables?: Record<string, unknown>, who?: Who): Promise<TestAnswer>;
  /** Takes another supergraph into use. */
  reload(supergraph: string): Promise<void>;
  /** A bearer token, or undefined for who has none. */
  token(who: Who): Promise<string | undefined>;
  stop(): Promise<void>;
}

/**
 * Starts the gateway and every subgraph on a clone of the demo city.
 * @param options.clock the day of the city; the demo's own when left out
 * @param options.engine what executes plans; ours when left out
 * @param options.events whether events reach the other subgraphs; they stay in the outbox when left out
 * @param options.evidence how files are taken; the standard when left out
 * @param options.protection whom the gateway serves, and what one request may ask for; a developer's when left out
 * @param options.keepsAnswers whether public answers are kept; each is made when left out, and what a test writes past the graph is seen at once
 * @param options.plansAhead whether registered operations are planned at the start, as outside the tests
 * @param options.beside ways to subgraphs that the project does not have, by name
 */
export async function startTestGraph(
  options: {
    clock?: Clock;
    engine?: 'compiled' | 'stock';
    beside?: Readonly<Record<string, Transport>>;
    events?: boolean;
    evidence?: EvidenceSettings;
    keepsAnswers?: boolean;
    plansAhead?: boolean;
    protection?: Pick<
      GatewayOptions,
      'isProduction' | 'rateStore' | 'documents' | 'limits' | 'streams' | 'proxies'
    >;
  } = {},
): Promise<TestGraph> {
  const clock = options.clock ?? cityClock(demoDate);
  const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-issuer-'));
  const issuer = await openIssuer(join(folder, 'issuer.json'));
  const city = await cloneCity();
  const statements: Statement[] = [];
  const open = ({ name }: { name: string }) =>
    city.open(name, (text) => statements.push({ subgraph: name, text }));
  const host = await hostSubgraphs(subgraphs, open, clock, {
    signLink: createLinkSigner(linkSecret),
    keepsAnswers: options.keepsAnswers ?? false,
    ...(options.evidence && { evidence: options.evidence }),
  });
  if (options.events) host.startRelays();
  const gateway = await startGateway({
    supergraph: composed.supergraph,
    transportTo: (subgraph) => options.beside?.[subgraph.name] ?? host.transportTo(subgraph),
    deskOf: host.deskOf,
    ...(options.engine && { engine: options.engine }),
    plansAhead: options.plansAhead ?? false,
    ...options.protection,
    authority: demoAuthority(issuer.keys),
    openLink: createLinkVerifier([linkSecret]),
    port: 0,
    host: '127.0.0.1',
    origins: allowedOrigins(),
  });
  const url = `${gateway.url}/graphql`;

  async function token(who: Who): Promise<string | undefined> {
    if (who === null || who === publicVisitor) return undefined;
    return issuer.tokenFor(typeof who === 'string' ? personaOf(who) : who);
  }

  async function request(
    query: string,
    variables: Record<string, unknown> = {},
    who: Who = null,
  ): Promise<TestAnswer> {
    const bearer = await token(who);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as TestAnswer;
  }

  return {
    url,
    city,
    clock,
    transports: host.transports,
    drainEvents: host.drainEvents,
    statements,
    request,
    run(name, variables = {}, who) {
      const operation = operations.find((candidate) => candidate.name === name);
      if (!operation) throw new Error(`test/operations has no ${name}.`);
      return request(
        operation.query,
        { ...operation.variables, ...variables },
        who === undefined ? operation.persona : who,
      );
    },
    reload: gateway.reload,
    token,
    async stop() {
      await gateway.stop();
      await host.stop();
      await city.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A persona of the demo city.
 * @throws Error when there is none of this id
 */
export function personaOf(id: string): Persona {
  const persona = personas.find((candidate) => candidate.id === id);
  if (!persona) throw new Error(`There is no persona ${id}.`);
  return persona;
}
