import { createRegistry, type Registry } from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What this subgraph asks the registry of a person: where it lives. */
export interface Person {
  id: string;
  communityCode: string;
}

export interface Context extends BaseContext<Entity> {
  registry: Registry<Person>;
  loaders: Loaders;
  /** Secrets that this request has made, by the webhook's id: it alone is told. */
  newSecrets: Map<string, string>;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  const { residents } = services.subgraphs;
  return {
    ...baseContext(services, facts, newId),
    registry: createRegistry(residents, facts, 'casework', 'SYSTEM_INTEGRATION', 'id communityCode'),
    loaders: createLoaders(services.database.db),
    newSecrets: new Map(),
  };
}
