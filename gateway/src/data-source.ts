import type { GraphQLDataSource } from '@apollo/gateway';
import { subgraphUnavailable } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import type { GraphRequest, Transport } from '@civil-affairs/kit/services';
import { factsFor, type GatewayContext } from './gateway-context.ts';

/**
 * The gateway's way to a subgraph: whichever transport it has, in this process or over HTTP. What the operation may
 * still cost goes with each request, as with the compiled engine.
 */
export function dataSource(name: string, transport: Transport): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const asking = context as unknown as GatewayContext;
      const { requestId, signal, budget } = asking;
      budget.check();
      try {
        const answer = await transport(graphRequest(request), factsFor(name, asking), signal);
        budget.answered(answer);
        return answer as never;
      } catch (error) {
        log.error({ subgraph: name, requestId, err: error }, 'subgraph unavailable');
        throw subgraphUnavailable(name);
      }
    },
  };
}

function graphRequest(request: {
  query?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}): GraphRequest {
  return {
    query: request.query ?? '',
    ...(request.variables && { variables: request.variables }),
    ...(request.operationName && { operationName: request.operationName }),
  };
}
