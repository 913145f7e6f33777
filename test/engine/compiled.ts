import { createEngine } from '@civil-affairs/gateway/engine/gateway';
import { stringifyAnswer } from '@civil-affairs/gateway/engine/ready-answer';
import { factsFor } from '@civil-affairs/kit/testing';
import { type StartExecutor, serve, transportOf } from './executors.ts';

/** Our own engine, telling nulls that may not be where the stock executor tells them, for comparisons with it. */
export const compiled: StartExecutor = (graph) => start(graph, 'extensions');

/** Our own engine, telling nulls that may not be as GraphQL demands. */
export const compiledByTheBook: StartExecutor = (graph) => start(graph, 'errors');

function start(graph: Parameters<StartExecutor>[0], tellNullsIn: 'errors' | 'extensions') {
  const engine = createEngine({
    supergraph: graph.supergraph,
    connect: ({ name }) => ({
      send: (request, context, signal) => transportOf(graph, name)(request, context as never, signal),
      probe: (signal) => transportOf(graph, name)({ query: '{ __typename }' }, factsFor(null), signal),
    }),
    tellNullsIn,
    log: { failed() {}, changed() {} },
  });
  return serve(engine, stringifyAnswer);
}
