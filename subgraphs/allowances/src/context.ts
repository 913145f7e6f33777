import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { createRegistry, type Registry } from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { createLoaders, type Loaders } from './loaders.ts';
import { createMarriageNews, type MarriageNewsOf } from './marriages.ts';
import type { RegisteredPerson } from './rules/persons.ts';

export interface Context extends RequestFacts {
  database: Database;
  clock: Clock;
  registry: Registry<RegisteredPerson>;
  /** Asks the marriages, where a household may have changed by one. */
  marriageNews: MarriageNewsOf;
  loaders: Loaders;
}

export function createContext({ database, clock, subgraphs }: Services, facts: RequestFacts): Context {
  const registry = createRegistry<RegisteredPerson>(
    subgraphs.residents,
    facts,
    'allowances',
    'ALLOWANCE_CASE',
    'id name birthDate diedOn communityCode ancestors { id generations }',
  );
  return {
    ...facts,
    database,
    clock,
    registry,
    marriageNews: createMarriageNews(subgraphs.marriages, facts),
    loaders: createLoaders(database.db, clock),
  };
}
