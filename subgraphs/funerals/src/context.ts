import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context extends BaseContext<Entity> {
  loaders: Loaders;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  return { ...baseContext(services, facts, newId), loaders: createLoaders(services.database.db) };
}
