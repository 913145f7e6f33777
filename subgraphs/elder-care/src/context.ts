import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import type { Services } from '@civil-affairs/kit/subgraph';
import type { RequestFacts, ResidentReference } from '@civil-affairs/kit/viewer';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context extends RequestFacts {
  database: Database;
  clock: Clock;
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

export function createContext({ database, clock }: Services, facts: RequestFacts): Context {
  return { ...facts, database, clock, loaders: createLoaders(database.db, clock) };
}
