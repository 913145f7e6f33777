import type { GraphQLDataSource } from '@apollo/gateway';
import { subgraphUnavailable } from '@civil-affairs/kit/errors';
import { log } from '@civil-affairs/kit/log';
import type { GraphRequest, Transport } from '@civil-affairs/kit/services';
import type { RequestFacts } from '@civil-affairs/kit/viewer';

/** The gateway's way to a subgraph: whichever transport it has, in this process or over HTTP. */
export function dataSource(name: string, transport: Transport): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { requestId, viewer, language } = context as unknown as RequestFacts;
      try {
        const answer = await transport(graphRequest(request), { requestId, viewer, language });
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
