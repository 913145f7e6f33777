// The executors that are compared, each behind the same server: what differs is what executes the plan.
import '@civil-affairs/gateway/telemetry-off';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerOptionsWithGateway, HeaderMap } from '@apollo/server';
import { dataSource } from '@civil-affairs/gateway/data-source';
import { OperationBudget } from '@civil-affairs/gateway/protection/operation-budget';
import type { GraphAnswer, Transport } from '@civil-affairs/kit/services';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { withoutLimits } from '../limits.ts';

/** An operation on its way to the gateway. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
}

/** An answer, with the text that went over the network. */
export interface TextAnswer extends GraphAnswer {
  text: string;
}

/** A gateway that answers, without a port. */
export interface Executor {
  execute(operation: Operation): Promise<TextAnswer>;
  stop(): Promise<void>;
}

/** What an executor is started on. */
export interface Graph {
  supergraph: string;
  transports: Readonly<Record<string, Transport>>;
}

export type StartExecutor = (graph: Graph) => Promise<Executor>;

/** The viewer: the fixtures have no access rules. */
export const nobody: RequestFacts = { viewer: null, requestId: 'test', language: 'zhHans' };

const { signal } = new AbortController();
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The gateway library's own executor: the measure of what is right, except in known-differences.ts. */
export const stock: StartExecutor = (graph) => {
  const gateway = new ApolloGateway({
    supergraphSdl: graph.supergraph,
    buildService: ({ name }) => dataSource(name, transportOf(graph, name)),
    logger: silent,
  });
  return serve(gateway);
};

/** Puts a gateway behind the server. */
export async function serve(
  gateway: ApolloServerOptionsWithGateway<RequestFacts>['gateway'],
  stringifyResult?: (result: { data?: unknown }) => string,
): Promise<Executor> {
  const server = new ApolloServer({
    gateway,
    ...(stringifyResult && { stringifyResult }),
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger: silent,
  });
  await server.start();
  return {
    async execute(operation) {
      const { body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: operation,
        },
        context: async () => ({ ...nobody, budget: new OperationBudget(withoutLimits), signal }),
      });
      if (body.kind !== 'complete') throw new Error('an answer came in parts');
      return { ...(JSON.parse(body.string) as GraphAnswer), text: body.string };
    },
    stop: () => server.stop(),
  };
}

/** The way to a subgraph. */
export function transportOf(graph: Graph, name: string): Transport {
  const transport = graph.transports[name];
  if (!transport) throw new Error(`No way to ${name} is given.`);
  return transport;
}
