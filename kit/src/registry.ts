import type { ReadPurpose } from './generated/registry.ts';
import type { Transport } from './services.ts';
import { serviceViewer } from './subgraph.ts';
import type { RequestFacts } from './viewer.ts';

/** The persons of one case. */
export interface RegistryQuestion {
  caseNumber: string;
  ids: readonly string[];
}

/**
 * Reads what the registry knows of the persons of some cases, in one request and in the same order. Each
 * person's access log there shows the read with its case.
 * @throws when the registry cannot be reached or does not answer in full: no decision may rest on less
 */
export type Registry<Person> = (questions: readonly RegistryQuestion[]) => Promise<Person[][]>;

/** How many persons the registry answers for in one field. */
const personsInOne = 20;

/**
 * @param residents the way to the registry; absent in a test of one subgraph alone
 * @param service name of the subgraph that reads
 * @param fields of `RegistryFacts`, as a selection
 */
export function createRegistry<Person>(
  residents: Transport | undefined,
  facts: RequestFacts,
  service: string,
  purpose: ReadPurpose,
  fields: string,
): Registry<Person> {
  return async (questions) => {
    if (!residents) throw new Error('the registry of residents is not connected');
    const parts = questions.flatMap(({ ids, caseNumber }, question) =>
      Array.from({ length: Math.ceil(ids.length / personsInOne) }, (_, n) => ({
        question,
        caseNumber,
        ids: ids.slice(n * personsInOne, (n + 1) * personsInOne),
      })),
    );
    if (parts.length === 0) return questions.map(() => []);
    const parameters = parts.map((_, n) => `$ids${n}: [ID!]!, $case${n}: String!`);
    const reads = parts.map(
      (_, n) =>
        `c${n}: registryFacts(ids: $ids${n}, purpose: ${purpose}, caseNumber: $case${n}) { ${fields} }`,
    );
    const query = `query (${parameters.join(', ')}) { ${reads.join(' ')} }`;
    const variables = Object.fromEntries(
      parts.flatMap(({ ids, caseNumber }, n) => [
        [`ids${n}`, ids],
        [`case${n}`, caseNumber],
      ]),
    );
    const answer = await residents({ query, variables }, { ...facts, viewer: serviceViewer(service) });
    const found: Person[][] = questions.map(() => []);
    for (const [n, { question }] of parts.entries()) {
      const persons = answer.data?.[`c${n}`] as Person[] | null | undefined;
      if (!persons) throw new Error('the registry of residents did not answer', { cause: answer.errors });
      found[question]?.push(...persons);
    }
    return found;
  };
}

/**
 * Reads from the registry the household in which a person is registered today; undefined when there is none. Each
 * member's access log there shows the read with its case.
 * @throws when the registry cannot be reached or does not answer in full
 */
export type HouseholdRegistry<Household> = (question: {
  caseNumber: string;
  memberId: string;
}) => Promise<Household | undefined>;

/**
 * @param fields of `RegistryHousehold`, as a selection
 * @see createRegistry for the others
 */
export function createHouseholdRegistry<Household>(
  residents: Transport | undefined,
  facts: RequestFacts,
  service: string,
  purpose: ReadPurpose,
  fields: string,
): HouseholdRegistry<Household> {
  return async ({ caseNumber, memberId }) => {
    if (!residents) throw new Error('the registry of residents is not connected');
    const query = `query ($memberId: ID!, $caseNumber: String!) {
      household: registryHousehold(memberId: $memberId, purpose: ${purpose}, caseNumber: $caseNumber) { ${fields} }
    }`;
    const variables = { memberId, caseNumber };
    const answer = await residents({ query, variables }, { ...facts, viewer: serviceViewer(service) });
    if (answer.errors || !answer.data)
      throw new Error('the registry of residents did not answer', { cause: answer.errors });
    return (answer.data.household as Household | null) ?? undefined;
  };
}
