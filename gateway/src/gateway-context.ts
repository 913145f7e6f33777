import { subgraphUnavailable } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import type { GraphQLError } from 'graphql';
import type { ExecutionResult } from './engine/gateway.ts';
import type { CheckedRequest } from './protection/operation-plugin.ts';

/** What the gateway knows of a request: the verified facts, what it may cost, and whether anybody still waits for it. */
export interface GatewayContext extends CheckedRequest {
  signal: AbortSignal;
  /** What subgraphs of this process still write, the reads of persons: why it failed, or undefined once it is there. */
  writes: Promise<GraphQLError | undefined>[];
  /** What was executed before the server's own steps, which are to tell it: known-operations.ts. */
  executed?: Promise<ExecutionResult>;
}

/**
 * What goes with a request to a subgraph: the verified facts and what the operation may still cost, nothing else.
 * @param isShared whether others are given the same answer, who could not wait for what this request writes
 */
export function factsFor(subgraph: string, context: GatewayContext, isShared = false): RequestFacts {
  const { requestId, viewer, language, maxAge, budget, writes } = context;
  const facts = {
    requestId,
    viewer,
    language,
    objectLimit: budget.grant(),
    ...(maxAge !== undefined && { maxAge }),
  };
  if (isShared) return facts;
  const failed = (error: unknown) => {
    log.error({ subgraph, requestId, err: error }, 'what was read could not be written down');
    return subgraphUnavailable(subgraph);
  };
  return {
    ...facts,
    answerAfter: (written) => {
      writes.push(written.then(() => undefined, failed));
    },
  };
}

/**
 * What stands against the answer of an operation that was executed, once everything is written that had to be written
 * before it leaves.
 */
export async function writesOf({ writes }: GatewayContext): Promise<GraphQLError | undefined> {
  for (const write of writes) {
    const failure = await write;
    if (failure) return failure;
  }
  return undefined;
}
