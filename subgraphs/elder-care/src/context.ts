import { createRegistry, type Registry } from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts, ResidentReference } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { RegisteredElder } from './rules/assessments/obstacles.ts';
import { createSupports, type SupportsOf } from './supports.ts';
import type { CareInstitutionRow } from './tables.ts';

export interface Context extends BaseContext<Entity> {
  registry: Registry<RegisteredElder>;
  /** Reads from the allowances who is supported already. */
  supports: SupportsOf;
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

/** An institution's admission desk on a day. */
export interface DeskOnDay {
  on: string;
  institution: CareInstitutionRow;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  const { database, clock, subgraphs } = services;
  return {
    ...baseContext(services, facts, newId),
    registry: createRegistry<RegisteredElder>(
      subgraphs.residents,
      facts,
      'elder-care',
      'ELDER_CARE_CASE',
      'id birthDate sex diedOn communityCode',
    ),
    supports: createSupports(subgraphs.allowances, facts),
    loaders: createLoaders(database.db, clock, { database }),
  };
}
