import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import type { Services } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context extends RequestFacts {
  database: Database;
  clock: Clock;
  loaders: Loaders;
}

export function createContext({ database, clock }: Services, facts: RequestFacts): Context {
  return { ...facts, database, clock, loaders: createLoaders(database.db, clock) };
}
