import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** Whom the answer of a request shows, and whom or where the viewer was refused to look. */
export interface PersonsRead {
  seen: Set<string>;
  refused: Set<string>;
  refusedDivisions: Set<string>;
}

export interface Context extends BaseContext<Entity> {
  loaders: Loaders;
  persons: PersonsRead;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  return {
    ...baseContext(services, facts, newId),
    loaders: createLoaders(services.database.db, services.clock),
    persons: { seen: new Set(), refused: new Set(), refusedDivisions: new Set() },
  };
}
