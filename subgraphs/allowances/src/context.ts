import { perArgument } from '@civil-affairs/kit/loaders';
import {
  createHouseholdRegistry,
  createRegistry,
  type HouseholdRegistry,
  type Registry,
} from '@civil-affairs/kit/registry';
import type { Services } from '@civil-affairs/kit/services';
import { type BaseContext, baseContext } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type Entity, newId } from './ids.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createMarriageNews, type MarriageNewsOf } from './marriages.ts';
import type { RegisteredHousehold, RegisteredPerson } from './rules/persons.ts';

export interface Context extends BaseContext<Entity> {
  registry: Registry<RegisteredPerson>;
  householdRegistry: HouseholdRegistry<RegisteredHousehold>;
  /** Reads from the marriages, where a household may have changed by one. */
  marriageNews: MarriageNewsOf;
  loaders: Loaders;
  /** Records that the viewer reads the file of a case: once for a request. */
  recordFileRead(applicationId: string): Promise<void>;
}

export function createContext(services: Services, facts: RequestFacts): Context {
  const { database, clock, subgraphs } = services;
  const { residents } = subgraphs;
  const purpose = 'ALLOWANCE_CASE';
  const person = 'id name birthDate diedOn communityCode ancestors { id generations }';
  const household = `id communityCode settlement members { relation person { ${person} } }`;
  const base = baseContext(services, facts, newId);
  return {
    ...base,
    registry: createRegistry(residents, facts, 'allowances', purpose, person),
    householdRegistry: createHouseholdRegistry(residents, facts, 'allowances', purpose, household),
    marriageNews: createMarriageNews(subgraphs.marriages, facts),
    loaders: createLoaders(database.db, clock),
    recordFileRead: perArgument((applicationId) =>
      base.recordRead({
        action: 'readAllowanceFile',
        subjectId: applicationId,
        purpose,
        caseNumber: applicationId,
      }),
    ),
  };
}
