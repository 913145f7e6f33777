import { createEngine } from '@civil-affairs/gateway/engine/gateway';
import { stringifyAnswer } from '@civil-affairs/gateway/engine/run/ready-answer';
import { type Executor, type Graph, nobody, type StartExecutor, serve, transportOf } from './executors.ts';

/** Our own engine, reporting forbidden nulls where the stock executor reports them, for comparisons with it. */
export const compiled: StartExecutor = (graph) => start(graph, 'extensions');

/** Our own engine, reporting forbidden nulls as GraphQL demands. */
export const compiledToSpec: StartExecutor = (graph) => start(graph, 'errors');

/** Our own engine with its operations planned before it answers. */
export const compiledAhead = (graph: Graph, documents: readonly string[]) =>
  start(graph, 'extensions', documents);

function start(
  graph: Graph,
  reportNullsIn: 'errors' | 'extensions',
  documents: readonly string[] = [],
): Promise<Executor> {
  const engine = createEngine({
    supergraph: graph.supergraph,
    connect: ({ name }) => ({
      // As text, as over the network: such answers are read and shared in another way than those of this process.
      send: async (request, context, signal) =>
        JSON.stringify(await transportOf(graph, name)(request, context as never, signal)),
      probe: (signal) => transportOf(graph, name)({ query: '{ __typename }' }, nobody, signal),
    }),
    documents: () => documents,
    gatherFor: 'turn',
    reportNullsIn,
    log: { failed() {}, changed() {} },
  });
  return serve(engine, stringifyAnswer);
}
