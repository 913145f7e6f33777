// What everybody sees alike may be kept by whoever stands between: browsers, proxies, content networks.
import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql';
import {
  eachField,
  fieldsOfSupergraph,
  type Gateway,
  type OfOperation,
  ofEachOperation,
} from './operation-fields.ts';

/** How long a field's value may be kept, in seconds; undefined where its definition says nothing. */
function ageOf({ directives }: FieldDefinitionNode): number | undefined {
  const directive = directives?.find(({ name }) => name.value === 'cacheControl');
  const age = directive?.arguments?.find(({ name }) => name.value === 'maxAge');
  return age && Number(valueFromASTUntyped(age.value));
}

/** The fields of a supergraph that say how long they may be kept. */
export function readAges(supergraph: string): Map<string, number> {
  return fieldsOfSupergraph(supergraph, ageOf);
}

/** The shortest time that an operation meets; none when a root field of it says nothing. */
function ageOfOperation(document: DocumentNode, schema: GraphQLSchema, ages: Map<string, number>): number {
  const root = schema.getQueryType()?.name;
  let shortest = Number.POSITIVE_INFINITY;
  eachField(document, schema, (coordinate, { name }) => {
    if (name.value === '__typename') return;
    const age = ages.get(coordinate) ?? (coordinate.startsWith(`${root}.`) ? 0 : shortest);
    shortest = Math.min(shortest, age);
  });
  return Number.isFinite(shortest) ? shortest : 0;
}

/** How many seconds the answer to each operation may be kept. */
export function agesOfEach(gateway: Gateway): OfOperation<number> {
  return ofEachOperation(gateway, (supergraph, schema) => {
    const ages = readAges(supergraph);
    return (document, { operation }) =>
      operation === OperationTypeNode.QUERY ? ageOfOperation(document, schema, ages) : 0;
  });
}

/**
 * Says in `Cache-Control` how long a public answer may be kept: a query without a token, answered without an error. All
 * others may be kept by nobody. The subgraphs are told with a token as well: they know what depends on it.
 */
export function cachingPlugin(ages: OfOperation<number>): ApolloServerPlugin<RequestFacts> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, schema, contextValue, overallCachePolicy }) {
          const maxAge = ages(schema, document, operation);
          if (maxAge === 0) return null;
          contextValue.maxAge = maxAge;
          if (!contextValue.viewer) overallCachePolicy.restrict({ maxAge, scope: 'PUBLIC' });
          return null;
        },
      };
    },
  };
}

/** What else an answer depends on beside its address. */
const varies = ['Accept-Language', 'Authorization'];

/**
 * Gives an answer that may be kept a mark by which the client can ask whether it is still the same, and answers 304 without a
 * body when it is.
 */
export function markAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: DoneFuncWithErrOrRes,
): void {
  done(null, marked(request, reply, payload));
}

function marked(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (typeof payload !== 'string' || request.method !== 'GET') return payload;
  reply.header('vary', [reply.getHeader('vary') ?? [], varies].flat().join(', '));
  if (!String(reply.getHeader('cache-control')).endsWith('public')) return payload;
  // Weak: the same answer in another encoding is the same.
  const mark = `W/"${createHash('sha256').update(payload).digest('base64url')}"`;
  reply.header('etag', mark);
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  if (!known.includes(mark) && !known.includes('*')) return payload;
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return '';
}
