import { serviceViewer, type Transport } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import type { Person } from './rules/marriage.ts';

/** The persons of one case. */
export interface RegistryQuestion {
  caseNumber: string;
  ids: readonly string[];
}

/**
 * Asks the registry what it knows of the persons of some cases, in one request and in the same order. Each
 * person's access log there shows the read with its case.
 * @throws when the registry cannot be reached or does not answer in full: no decision may rest on less
 */
export type Registry = (questions: readonly RegistryQuestion[]) => Promise<Person[][]>;

const fields = 'id birthDate sex diedOn ancestors { id generations }';

export function createRegistry(residents: Transport | undefined, facts: RequestFacts): Registry {
  return async (questions) => {
    if (!residents) throw new Error('the registry of residents is not connected');
    if (questions.length === 0) return [];
    const parameters = questions.map((_, n) => `$ids${n}: [ID!]!, $case${n}: String!`);
    const reads = questions.map(
      (_, n) =>
        `c${n}: registryFacts(ids: $ids${n}, purpose: MARRIAGE_REGISTRATION, caseNumber: $case${n}) { ${fields} }`,
    );
    const query = `query (${parameters.join(', ')}) { ${reads.join(' ')} }`;
    const variables = Object.fromEntries(
      questions.flatMap(({ ids, caseNumber }, n) => [
        [`ids${n}`, ids],
        [`case${n}`, caseNumber],
      ]),
    );
    const answer = await residents({ query, variables }, { ...facts, viewer: serviceViewer('marriages') });
    return questions.map((_, n) => {
      const persons = answer.data?.[`c${n}`] as Person[] | null | undefined;
      if (!persons) throw new Error('the registry of residents did not answer', { cause: answer.errors });
      return persons;
    });
  };
}
