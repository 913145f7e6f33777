import { log } from '@civil-affairs/kit/log';
import type { Transport } from '@civil-affairs/kit/services';
import type { RequestFacts } from '@civil-affairs/kit/viewer';

const mostFields = 20;
const query = 'query ($fields: [String!]!) { refusedFields(fields: $fields) }';

/** Writes down which fields a viewer was refused for want of a scope, where the reads of persons are. */
export type RecordRefusal = (facts: RequestFacts, fields: readonly string[]) => Promise<void>;

/** @param registry the way to the subgraph of residents; undefined while the supergraph has none */
export function recordRefusals(registry: () => Transport | undefined): RecordRefusal {
  return async ({ viewer, requestId, language }, fields) => {
    // Who has no token is known by no name.
    if (!viewer) return;
    const facts = { requestId, language, viewer: { ...viewer, scopes: ['internal'] } };
    try {
      const answer = await registry()?.({ query, variables: { fields: fields.slice(0, mostFields) } }, facts);
      if (answer?.data?.refusedFields !== true) throw new Error('the registry has not recorded it');
    } catch (error) {
      // Refused it stays: nothing leaves that would have to be recorded first.
      log.error({ requestId, err: error }, 'a refusal could not be recorded');
    }
  };
}
