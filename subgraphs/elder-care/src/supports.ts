/** Asks the allowances, through the graph, who is supported: yes or no and the kind, never an amount. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Transport } from '@civil-affairs/kit/services';
import { serviceViewer } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import type { Support } from './rules/waiting/order.ts';

/**
 * Which of some persons are counted in a grant or recognition on a day.
 * @throws when the allowances cannot be reached or do not answer: no decision may rest on less
 */
export type SupportsOf = (
  residentIds: readonly string[],
  on: LocalDate,
  caseNumber: string,
) => Promise<Support[]>;

/** @param allowances the way to them; absent in a test of one subgraph alone */
export function createSupports(allowances: Transport | undefined, facts: RequestFacts): SupportsOf {
  return async (residentIds, on, caseNumber) => {
    if (!allowances) throw new Error('the allowances are not connected');
    const query = `query ($residentIds: [ID!]!, $on: LocalDate!, $caseNumber: String!) {
      allowanceSupports(residentIds: $residentIds, on: $on, caseNumber: $caseNumber) { residentId category }
    }`;
    const variables = { residentIds, on, caseNumber };
    const answer = await allowances({ query, variables }, { ...facts, viewer: serviceViewer('elder-care') });
    const found = answer.data?.allowanceSupports as Support[] | null | undefined;
    if (!found) throw new Error('the allowances did not answer', { cause: answer.errors });
    return found;
  };
}
