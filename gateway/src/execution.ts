import './telemetry-off.ts';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { choiceSetting } from '@civil-affairs/kit/env';
import type { PublicErrorCode } from '@civil-affairs/kit/errors';
import { newUuid } from '@civil-affairs/kit/ids';
import { variableErrors } from '@civil-affairs/kit/input-errors';
import { log } from '@civil-affairs/kit/log';
import type { Transport } from '@civil-affairs/kit/services';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { dataSource } from './data-source.ts';
import { type Connection, createEngine, type Execution, type ExecutionResult } from './engine/gateway.ts';
import type { LinkLog } from './engine/link/link.ts';
import { factsFor, type GatewayContext, writesOf } from './gateway-context.ts';
import type { Limits } from './protection/limits.ts';
import { type SubgraphAddress, withoutSecurityPurpose } from './supergraph.ts';

export interface ExecutionOptions {
  supergraph: string;
  transportTo: (subgraph: SubgraphAddress) => Transport;
  /** What front ends send, planned before a supergraph is used. */
  documents: () => string[];
  limits: Limits;
  engine?: 'compiled' | 'stock';
}

export interface Executing {
  gateway: ServerGateway;
  reload(supergraph: string): Promise<void>;
  /** Executes without the server; the library's executor needs more of it. */
  execute?: (execution: Execution & { context: GatewayContext }) => Promise<ExecutionResult>;
}

/** Executes compiled plans, or leaves execution to the library, which is loaded for that alone, when the setting says so. */
export async function gatewayFor({
  supergraph,
  transportTo,
  documents,
  limits,
  ...options
}: ExecutionOptions): Promise<Executing> {
  const first = withoutSecurityPurpose(supergraph);
  const engine = options.engine ?? choiceSetting('ENGINE', ['compiled', 'stock']);
  if (engine === 'stock') {
    const { ApolloGateway } = await import('@apollo/gateway');
    let update = (_: string) => {};
    const gateway = new ApolloGateway({
      supergraphSdl: async (given) => {
        update = given.update;
        return { supergraphSdl: first };
      },
      buildService: ({ name, url = '' }) => dataSource(name, transportTo({ name, url })),
      logger: log,
    });
    around(gateway, (execute) => {
      const check = checked(execute, limits.errors);
      return (request) => afterWrites(contextOf(request), check(request));
    });
    return { gateway, reload: async (other: string) => update(withoutSecurityPurpose(other)) };
  }
  const coalesces = choiceSetting('COALESCE', ['off', 'on']) === 'on';
  const gateway = createEngine({
    supergraph: first,
    connect: (subgraph) => connectionOf(subgraph.name, transportTo(subgraph), coalesces),
    documents,
    signalOf: (context) => (context as GatewayContext).signal,
    budgetOf: (context) => (context as GatewayContext).budget,
    mostFetches: limits.fetches,
    mostErrors: limits.errors,
    // Always the same requests for the same operation, whatever the load: what one costs can be counted.
    gatherFor: 'step',
    reportNullsIn: 'errors',
    absentCode: 'NOT_FOUND' satisfies PublicErrorCode,
    ...(coalesces && { coalesce: identityOf }),
    log: linkLog,
  });
  const execute = (execution: Execution & { context: GatewayContext }) =>
    afterWrites(execution.context, gateway.execute(execution));
  around(gateway, () => (request) => {
    const context = contextOf(request);
    return context.executed ?? execute({ ...request, context });
  });
  return {
    gateway,
    reload: (other: string) => gateway.reload(withoutSecurityPurpose(other)),
    execute,
  };
}

type ServerGateway = NonNullable<ApolloServerOptionsWithGateway<BaseContext>['gateway']>;
type Execute = NonNullable<Awaited<ReturnType<ServerGateway['load']>>['executor']>;

/** Puts something around every execution. */
function around(gateway: ServerGateway, wrap: (execute: Execute) => Execute): void {
  const load = gateway.load.bind(gateway);
  gateway.load = async (options) => {
    const { executor, ...loaded } = await load(options);
    if (!executor) throw new Error('a gateway without an executor');
    return { ...loaded, executor: wrap(executor) };
  };
}

/**
 * What the compiled engine does around an execution, for the library's: wrong variables are told without their values,
 * and an operation that has used up what it may cost ends with that error alone, whatever each fetch has made of it.
 */
function checked(execute: Execute, mostErrors: number): Execute {
  return async (request) => {
    const { schema, operation } = request;
    const definitions = operation.variableDefinitions ?? [];
    const errors = variableErrors(schema, definitions, request.request.variables ?? {}, mostErrors);
    if (errors) return { errors };
    const result = await execute(request);
    contextOf(request).budget.check();
    return result;
  };
}

/** An answer is given once everything is written that had to be, and an error in its place when that failed. */
async function afterWrites(
  context: GatewayContext,
  executing: Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const result = await executing;
  const failure = await writesOf(context);
  return failure ? { data: null, errors: [failure] } : result;
}

const contextOf = ({ context }: Parameters<Execute>[0]) => context as unknown as GatewayContext;

/** Requests of one identity see the same: the viewer with every claim, and the language. */
function identityOf(context: unknown): string {
  const { viewer, language } = context as RequestFacts;
  return JSON.stringify([viewer, language]);
}

function connectionOf(name: string, transport: Transport, isShared: boolean): Connection {
  return {
    async send(request, context, signal) {
      const asking = context as GatewayContext;
      const answer = await transport(request, factsFor(name, asking, isShared), signal);
      asking.budget.answered(answer);
      return answer;
    },
    probe: (signal) => transport({ query: '{ __typename }' }, factsOfNobody(), signal),
  };
}

const linkLog: LinkLog = {
  failed(subgraph, context, error) {
    const { requestId, signal } = context as GatewayContext;
    // Nobody waits for it any more: not the subgraph's fault.
    if (signal.aborted) return;
    log.error({ subgraph, requestId, err: error }, 'subgraph unavailable');
  },
  changed(subgraph, isOpen) {
    log.warn({ subgraph }, isOpen ? 'subgraph gets no requests until it answers' : 'subgraph answers again');
  },
};

export function factsOfNobody(): RequestFacts {
  return { viewer: null, requestId: newUuid(), language: 'zhHans' };
}
