/** What a subgraph is given, and how one is reached. */
import type { GraphQLFormattedError } from 'graphql';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { EvidenceSettings } from './evidence/settings.ts';
import type { SignLink } from './signed-links.ts';
import type { RequestFacts } from './viewer.ts';

/** A GraphQL request on its way to a subgraph. */
export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string | undefined;
  /** The whole request as JSON text, from who has written it already. */
  body?: string;
}

/** A GraphQL answer as plain data. */
export interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  /** How many objects were made for it, when the request had a limit of them. */
  extensions?: { objects?: number };
}

/**
 * Sends a request to a subgraph, in this process or over HTTP, with the facts that the gateway verified. The
 * signal fires when nobody waits for the answer any more.
 */
export type Transport = (
  request: GraphRequest,
  facts: RequestFacts,
  signal?: AbortSignal,
) => Promise<GraphAnswer>;

/** What a subgraph is given at its start. */
export interface Services {
  database: Database;
  clock: Clock;
  /** Other subgraphs, by name, for the facts that a decision needs; read as the service itself. */
  subgraphs: Readonly<Record<string, Transport>>;
  /** Makes the ids of new rows; random ones of this moment when left out. A replayed city makes the same ones again. */
  newId?(entity: string): string;
  /** How files are taken; the standard when left out. */
  evidence?: EvidenceSettings;
  /** Whether public answers are kept; they are when left out. A test that counts statements has each one made. */
  keepsAnswers?: boolean;
  /** Makes links that the gateway answers outside GraphQL; none can be made when it is left out. */
  signLink?: SignLink;
}
