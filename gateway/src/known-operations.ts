/**
 * Operations that come again. The server reads, validates and checks a document, tells its plugins and writes headers in some
 * forty steps, each with a turn of its own: for a small answer that takes as long as to make it. An operation that has
 * passed all of that once is answered here by what of it depends on the request. Whatever is no plain answer, the
 * server tells as ever: there is one place where requests are refused and errors are told.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { boundedMap, rememberedCharacters } from '@civil-affairs/kit/bounded-map';
import { accessError } from '@civil-affairs/kit/scopes';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Demand } from './authorization.ts';
import { stringifyAnswer } from './engine/run/ready-answer.ts';
import { holdsExactNumber } from './exact-variables.ts';
import type { Executing } from './execution.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { OfOperation } from './operation-fields.ts';
import type { Admitted } from './protection/admission.ts';
import { couldBeMistaken } from './protection/client-mistakes.ts';
import { isInspector } from './protection/operation-plugin.ts';
import type { CheckOperation, Estimate, RequestedOperation } from './protection/operation-size.ts';

/** An operation that was executed once, and had passed every check before. */
interface Known {
  source: string;
  /** As it was named in the request. */
  name: string | undefined;
  hash: string;
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** A request for a known operation, of which nothing could be refused. */
interface KnownRequest {
  known: Known;
  variables: Record<string, unknown>;
}

/** An answer without an error. */
export interface KnownAnswer {
  text: string;
  cacheControl: string;
}

export interface KnownOperationsOptions {
  /** The schema in use. */
  schema: () => GraphQLSchema | undefined;
  check: CheckOperation;
  demands: OfOperation<readonly Demand[]>;
  ages: OfOperation<number>;
  isProduction: boolean;
  execute: Executing['execute'];
}

export function openKnownOperations(options: KnownOperationsOptions) {
  const { check, demands, ages, isProduction, execute } = options;
  const operations = boundedMap<string, Known>(rememberedCharacters, (key) => key.length);

  /** What the body of a POST asks, where it is an operation that is known, and nothing of it could be refused. */
  function find(body: unknown, { viewer, isRegistered }: Admitted): KnownRequest | undefined {
    if (!execute || !isRecord(body)) return undefined;
    const { query, operationName = null, variables = null, extensions = null } = body;
    if (typeof query !== 'string' || extensions !== null) return undefined;
    if (operationName !== null && typeof operationName !== 'string') return undefined;
    if (variables !== null && !isRecord(variables)) return undefined;
    const name = operationName ?? undefined;
    const known = operations.get(keyOf(query, name));
    if (known?.source !== query || known.schema !== options.schema()) return undefined;
    const given = variables ?? {};
    if (holdsExactNumber(given) || couldBeMistaken(given)) return undefined;
    const { schema, document, operation } = known;
    const estimate = estimateOf({ schema, document, operation, variables: given }, viewer);
    // What is counted, and what is only for a few, is for the server to count and to refuse.
    if (!estimate || estimate.searches > 0 || isInspector(viewer)) return undefined;
    if (isProduction && (estimate.introspection > 0 || !isRegistered)) return undefined;
    const isOpen = ({ access, coordinate }: Demand) => accessError(access, viewer, coordinate) === undefined;
    return demands(schema, document, operation).every(isOpen) ? { known, variables: given } : undefined;
  }

  function estimateOf(operation: RequestedOperation, viewer: Viewer | null): Estimate | undefined {
    try {
      return check(operation, viewer);
    } catch {
      return undefined;
    }
  }

  /** Remembers what the server has let through, with nothing but the execution before it. */
  const remember: ApolloServerPlugin<GatewayContext> = {
    async requestDidStart() {
      return {
        async executionDidStart({ source, request, queryHash, schema, document, operation }) {
          const name = request.operationName;
          operations.set(keyOf(source, name), { source, name, hash: queryHash, schema, document, operation });
        },
      };
    },
  };

  return {
    remember,

    find,

    /** The answer; undefined where the server has to tell it, which finds in the context what was executed already. */
    async answer(
      { known, variables }: KnownRequest,
      context: GatewayContext,
    ): Promise<KnownAnswer | undefined> {
      if (!execute) return undefined;
      const { schema, document, operation, hash: queryHash } = known;
      const maxAge = ages(schema, document, operation);
      if (maxAge > 0) context.maxAge = maxAge;
      const operationName = operation.name?.value ?? null;
      const named = known.name === undefined ? { variables } : { variables, operationName: known.name };
      const executed = execute({
        schema,
        document,
        operation,
        operationName,
        queryHash,
        request: named,
        context,
      });
      const result = await executed.catch(() => undefined);
      if (!result || result.errors || result.extensions) {
        context.executed = executed;
        return undefined;
      }
      const isPublic = maxAge > 0 && context.viewer === null;
      return {
        text: stringifyAnswer(result),
        cacheControl: isPublic ? `max-age=${maxAge}, public` : 'no-store',
      };
    },
  };
}

export type KnownOperations = ReturnType<typeof openKnownOperations>;

function keyOf(source: string, name: string | undefined): string {
  return name === undefined ? source : `${name}\n${source}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
