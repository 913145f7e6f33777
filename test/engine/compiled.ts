import { createEngine } from '@civil-affairs/gateway/engine/gateway';
import { stringifyAnswer } from '@civil-affairs/gateway/engine/ready-answer';
import { factsFor } from '@civil-affairs/kit/testing';
import { type StartExecutor, serve, transportOf } from './executors.ts';

/** Our own engine. */
export const compiled: StartExecutor = (graph) => {
  const engine = createEngine({
    supergraph: graph.supergraph,
    connect: ({ name }) => ({
      send: (request, context, signal) => transportOf(graph, name)(request, context as never, signal),
      probe: (signal) => transportOf(graph, name)({ query: '{ __typename }' }, factsFor(null), signal),
    }),
    tellNullsIn: 'errors',
    log: { failed() {}, changed() {} },
  });
  return serve(engine, stringifyAnswer);
};
