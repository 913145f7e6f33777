import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { createRegistry, type Registry } from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Person } from './rules/marriage.ts';

export interface Context extends RequestFacts {
  database: Database;
  clock: Clock;
  registry: Registry<Person>;
  loaders: Loaders;
}

export function createContext({ database, clock, subgraphs }: Services, facts: RequestFacts): Context {
  const registry = createRegistry<Person>(
    subgraphs.residents,
    facts,
    'marriages',
    'MARRIAGE_REGISTRATION',
    'id birthDate sex diedOn ancestors { id generations }',
  );
  return { ...facts, database, clock, registry, loaders: createLoaders(database.db, registry) };
}
