import './telemetry-off.ts';
import { ApolloGateway } from '@apollo/gateway';
import { choiceSetting } from '@civil-affairs/kit/env';
import type { PublicErrorCode } from '@civil-affairs/kit/errors';
import { variableErrors } from '@civil-affairs/kit/input-errors';
import { log } from '@civil-affairs/kit/log';
import type { Transport } from '@civil-affairs/kit/services';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { v7 } from 'uuid';
import { type SubgraphAddress, withoutSecurityPurpose } from './compose.ts';
import { dataSource } from './data-source.ts';
import { type Connection, createEngine } from './engine/gateway.ts';
import type { LinkLog } from './engine/link/link.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { Limits } from './protection/limits.ts';

export interface ExecutionOptions {
  supergraph: string;
  transportTo: (subgraph: SubgraphAddress) => Transport;
  /** What front ends send, planned before a supergraph is used. */
  documents: () => string[];
  limits: Limits;
  engine?: 'compiled' | 'stock';
}

/** Executes compiled plans, or leaves execution to the library when the setting says so. */
export function gatewayFor({ supergraph, transportTo, documents, limits, ...options }: ExecutionOptions) {
  const first = withoutSecurityPurpose(supergraph);
  const engine = options.engine ?? choiceSetting('ENGINE', ['compiled', 'stock']);
  if (engine === 'stock') {
    let update = (_: string) => {};
    const gateway = new ApolloGateway({
      supergraphSdl: async (given) => {
        update = given.update;
        return { supergraphSdl: first };
      },
      buildService: ({ name, url = '' }) => dataSource(name, transportTo({ name, url })),
      logger: log,
    });
    checkAround(gateway, limits.errors);
    return { gateway, reload: async (other: string) => update(withoutSecurityPurpose(other)) };
  }
  const gateway = createEngine({
    supergraph: first,
    connect: (subgraph) => connectionOf(transportTo(subgraph)),
    documents,
    signalOf: (context) => (context as GatewayContext).signal,
    budgetOf: (context) => (context as GatewayContext).budget,
    mostFetches: limits.fetches,
    mostErrors: limits.errors,
    // Always the same requests for the same operation, whatever the load: what one costs can be counted.
    gatherFor: 'step',
    reportNullsIn: 'errors',
    absentCode: 'NOT_FOUND' satisfies PublicErrorCode,
    ...(choiceSetting('COALESCE', ['off', 'on']) === 'on' && { coalesce: identityOf }),
    log: linkLog,
  });
  return {
    gateway,
    reload: (other: string) => gateway.reload(withoutSecurityPurpose(other)),
  };
}

/**
 * What the compiled engine does around an execution, for the library's: wrong variables are told without their values,
 * and an operation that has used up what it may cost ends with that error alone, whatever each fetch has made of it.
 */
function checkAround(gateway: ApolloGateway, mostErrors: number): void {
  const load = gateway.load.bind(gateway);
  gateway.load = async (options) => {
    const { executor, ...loaded } = await load(options);
    return {
      ...loaded,
      async executor(request) {
        const { schema, operation } = request;
        const definitions = operation.variableDefinitions ?? [];
        const errors = variableErrors(schema, definitions, request.request.variables ?? {}, mostErrors);
        if (errors) return { errors };
        const result = await executor(request);
        (request.context as unknown as GatewayContext).budget.check();
        return result;
      },
    };
  };
}

/** Requests of one identity see the same: the viewer with every claim, and the language. */
function identityOf(context: unknown): string {
  const { viewer, language } = context as RequestFacts;
  return JSON.stringify([viewer, language]);
}

function connectionOf(transport: Transport): Connection {
  return {
    async send(request, context, signal) {
      // Nothing but the verified facts goes further.
      const { requestId, viewer, language, budget } = context as GatewayContext;
      const facts = { requestId, viewer, language, objectLimit: budget.grant() };
      const answer = await transport(request, facts, signal);
      budget.answered(answer);
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
  return { viewer: null, requestId: v7(), language: 'zhHans' };
}
