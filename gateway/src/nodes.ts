import { documentReader } from '@civil-affairs/kit/documents';
import { subgraphUnavailable } from '@civil-affairs/kit/errors';
import { prefixOf } from '@civil-affairs/kit/ids';
import { loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { forgetSource } from '@civil-affairs/kit/schema-memory';
import type { Transport } from '@civil-affairs/kit/services';
import { type Subgraph, schemaOf } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { execute, GraphQLError, Kind, parse, Source } from 'graphql';
import { declaredBy } from './declared.ts';

/** What a request to the nodes has at hand. */
interface NodesContext {
  /** Whether a subgraph has an object of its own, for this viewer. */
  has(owner: string, representation: Representation): Promise<boolean>;
}

interface Representation {
  __typename: string;
  id: string;
}

/**
 * Finds any object by its id. An id names its type by its prefix, so this part of the graph only points to
 * the subgraph that owns the object, which says whether it is there and decides as ever who may see it. It has no
 * data and lives in the gateway.
 */
export function nodesSubgraph(
  subgraphs: readonly Subgraph[],
): Pick<Subgraph, 'name' | 'typeDefs' | 'resolvers'> {
  const { idPrefixes } = declaredBy(subgraphs);
  const owners = new Map(
    subgraphs.flatMap((subgraph) => ownedNodes(subgraph).map((name) => [name, subgraph.name] as const)),
  );
  const names = [...owners.keys()];
  const unmarked = names.filter((name) => !idPrefixes[name]);
  if (unmarked.length > 0) throw new Error(`No subgraph declares an id prefix of ${unmarked.join(', ')}.`);
  const entities = new Map(names.map((name) => [idPrefixes[name], name]));
  const stubs = names.map(
    (name) => `type ${name} implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
  );
  return {
    name: 'nodes',
    typeDefs: parse(
      new Source(
        `type Query {
        """
        Any object by its id; null when there is none, whatever the id looks like, or the viewer may not see it.
        """
        node(
          """
          The id of any object of the graph.
          """
          id: ID!
        ): Node @tag(name: "public")
      }
      ${stubs.join('\n')}`,
        'gateway/src/nodes.ts',
      ),
    ),
    resolvers: {
      Query: {
        async node(_: unknown, { id }: { id: string }, { has }: NodesContext) {
          const __typename = entities.get(prefixOf(id));
          const owner = __typename && owners.get(__typename);
          return owner && (await has(owner, { __typename, id })) ? { __typename, id } : null;
        },
      },
    },
  };
}

/** The types that a subgraph owns and that can be found by id. */
function ownedNodes({ typeDefs }: Subgraph): string[] {
  return typeDefs.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.interfaces?.some((implemented) => implemented.name.value === 'Node')
      ? [definition.name.value]
      : [],
  );
}

/**
 * Answers for the nodes within the gateway.
 * @param transportTo the way to a subgraph of the graph that is served now
 */
export function nodesTransport(
  subgraphs: readonly Subgraph[],
  transportTo: (subgraph: string) => Transport | undefined,
): Transport {
  const schema = forgetSource(schemaOf(nodesSubgraph(subgraphs)));
  const read = documentReader(schema);
  return async ({ query, variables }, facts: RequestFacts, signal) => {
    const reading = read(query);
    if ('errors' in reading) return { errors: reading.errors.map((error) => error.toJSON()) };
    const { document } = reading;
    const ownedBy = perArgument((owner) => {
      const types = new Map<string, string>();
      const find = (ids: readonly string[]) => {
        const representations = ids.map((id) => ({ __typename: types.get(id), id }));
        return ask(owner, transportTo(owner), representations, facts, signal);
      };
      const loader = loadOne(find, ({ id }) => id);
      return async ({ id, __typename }: Representation) => {
        types.set(id, __typename);
        return (await loader.load(id)) !== undefined;
      };
    });
    const contextValue: NodesContext = {
      has: (owner, representation) => ownedBy(owner)(representation),
    };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    return {
      data: result.data ?? null,
      ...(result.errors && { errors: result.errors.map((e) => e.toJSON()) }),
    };
  };
}

const question =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

/** Asks a subgraph which of some objects it has. */
async function ask<Asked>(
  owner: string,
  transport: Transport | undefined,
  representations: readonly Asked[],
  facts: RequestFacts,
  signal: AbortSignal | undefined,
): Promise<Asked[]> {
  const answer = await transport?.({ query: question, variables: { representations } }, facts, signal).catch(
    () => undefined,
  );
  const [error] = answer?.errors ?? [];
  if (error) throw new GraphQLError(error.message, { extensions: error.extensions ?? null });
  const entities = answer?.data?._entities;
  if (!Array.isArray(entities)) throw subgraphUnavailable(owner);
  return representations.filter((_, n) => entities[n] !== null);
}
