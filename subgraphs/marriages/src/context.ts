import { createRegistry, type Registry } from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Person } from './rules/marriage.ts';

export interface Context extends BaseContext<Entity> {
  registry: Registry<Person>;
  /** Reads the names that stand on papers, and nothing else of the persons. */
  names: Registry<{ id: string; name: string }>;
  loaders: Loaders;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  const registry = createRegistry<Person>(
    services.subgraphs.residents,
    facts,
    'marriages',
    'MARRIAGE_REGISTRATION',
    'id birthDate sex diedOn ancestors { id generations }',
  );
  return {
    ...baseContext(services, facts, newId),
    registry,
    names: createRegistry(
      services.subgraphs.residents,
      facts,
      'marriages',
      'MARRIAGE_REGISTRATION',
      'id name',
    ),
    loaders: createLoaders(services.database.db, registry),
  };
}
