import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import type { Services } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { createLoaders, type Loaders } from './loaders.ts';
import { createRegistry, type Registry } from './registry.ts';

export interface Context extends RequestFacts {
  database: Database;
  clock: Clock;
  registry: Registry;
  loaders: Loaders;
}

export function createContext({ database, clock, subgraphs }: Services, facts: RequestFacts): Context {
  const registry = createRegistry(subgraphs.residents, facts);
  return { ...facts, database, clock, registry, loaders: createLoaders(database.db, registry) };
}
