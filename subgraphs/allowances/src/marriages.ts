import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Transport } from '@civil-affairs/kit/services';
import { serviceViewer } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';

/** A person's latest marriage. */
export interface MarriageNews {
  residentId: string;
  registeredOn: LocalDate;
}

/**
 * Asks the marriages who of some persons married on a day or later.
 * @throws when they cannot be reached or do not answer
 */
export type MarriageNewsOf = (
  residentIds: readonly string[],
  since: LocalDate,
  caseNumber: string,
) => Promise<MarriageNews[]>;

/** @param marriages the way to them; absent in a test of one subgraph alone */
export function createMarriageNews(marriages: Transport | undefined, facts: RequestFacts): MarriageNewsOf {
  return async (residentIds, since, caseNumber) => {
    if (!marriages) throw new Error('the marriages are not connected');
    const query = `query ($residentIds: [ID!]!, $since: LocalDate!, $caseNumber: String!) {
      marriagesSince(residentIds: $residentIds, since: $since, caseNumber: $caseNumber) { residentId registeredOn }
    }`;
    const variables = { residentIds, since, caseNumber };
    const answer = await marriages({ query, variables }, { ...facts, viewer: serviceViewer('allowances') });
    const found = answer.data?.marriagesSince as MarriageNews[] | null | undefined;
    if (!found) throw new Error('the marriages did not answer', { cause: answer.errors });
    return found;
  };
}
