import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts, ResidentReference } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context extends BaseContext<Entity> {
  loaders: Loaders;
}

/** A resident with what the registry answered about the person: enough to know who may look, and who is an elder. */
export interface ElderReference extends ResidentReference {
  birthDate?: string;
}

/** A division, by its code. */
export interface DivisionReference {
  code: string;
}

/** A division on the day that is looked at. */
export interface DivisionOnDay extends DivisionReference {
  on: string;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  return {
    ...baseContext(services, facts, newId),
    loaders: createLoaders(services.database.db, services.clock),
  };
}
