import { documentReader } from '@civil-affairs/kit/documents';
import { prefixOf } from '@civil-affairs/kit/ids';
import { type Subgraph, schemaOf, type Transport } from '@civil-affairs/kit/subgraph';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { execute, Kind, parse, Source } from 'graphql';
import { declaredBy } from './declared.ts';

/**
 * Finds any object by its id. An id names its type by its prefix, so this part of the graph only points to
 * the subgraph that owns the object, which decides as ever who may see it. It has no data and lives in the
 * gateway.
 */
export function nodesSubgraph(subgraphs: readonly Subgraph[]): Subgraph {
  const names = subgraphs.flatMap(ownedNodes);
  const { idPrefixes } = declaredBy(subgraphs);
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
        Any object by its id; null when the id was not made here. Fields of an object that is absent, or that the
        viewer may not see, make it null as well.
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
        node(_: unknown, { id }: { id: string }) {
          const entity = entities.get(prefixOf(id));
          return entity ? { __typename: entity, id } : null;
        },
      },
    },
    createContext: (_, facts) => facts,
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

/** Answers for the nodes within the gateway. */
export function nodesTransport(subgraphs: readonly Subgraph[]): Transport {
  const schema = schemaOf(nodesSubgraph(subgraphs));
  const read = documentReader(schema);
  return async ({ query, variables }, facts: RequestFacts) => {
    const reading = read(query);
    if ('errors' in reading) return { errors: reading.errors.map((error) => error.toJSON()) };
    const { document } = reading;
    const result = await execute({ schema, document, variableValues: variables, contextValue: facts });
    return {
      data: result.data ?? null,
      ...(result.errors && { errors: result.errors.map((e) => e.toJSON()) }),
    };
  };
}
