import { composeServices } from '@apollo/composition';
import { commonTypeDefs, type Subgraph } from '@civil-affairs/kit/subgraph';
import { concatAST, Kind, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { nodesSubgraph } from './nodes.ts';
import { withAccess } from './public-schema.ts';
import { defaultAddress } from './supergraph.ts';

/**
 * Composes the subgraphs into the supergraph and the schema that clients see.
 * @throws Error that lists every composition error and every hint: a hint is a difference between two
 * subgraphs that somebody will trip over, so it fails as well
 */
export function composeGraph(subgraphs: readonly Subgraph[]): { supergraph: string; publicSchema: string } {
  const result = composeServices(
    [...subgraphs, nodesSubgraph(subgraphs)].map(({ name, typeDefs }, position) => ({
      name,
      url: defaultAddress(position),
      typeDefs: concatAST([commonTypeDefs, typeDefs]),
    })),
  );
  const complaints = [...(result.errors ?? []), ...(result.hints ?? [])].map((entry) => entry.toString());
  if (result.supergraphSdl) complaints.push(...progressiveOverrides(result.supergraphSdl));
  if (!result.schema || complaints.length > 0)
    throw new Error(`The graph does not compose:\n${complaints.join('\n')}`);
  const supergraph = `${result.supergraphSdl}\n`;
  const api = lexicographicSortSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph, publicSchema: withAccess(printSchema(api), supergraph) };
}

/** Fields that are to move to another subgraph for some requests only: the planner would leave them where they are. */
function progressiveOverrides(supergraph: string): string[] {
  return parse(supergraph).definitions.flatMap((type) =>
    type.kind !== Kind.OBJECT_TYPE_DEFINITION
      ? []
      : (type.fields ?? [])
          .filter(({ directives }) =>
            directives?.some((directive) =>
              directive.arguments?.some(({ name }) => name.value === 'overrideLabel'),
            ),
          )
          .map(
            ({ name }) =>
              `${type.name.value}.${name.value} has @override with a label: a field moves for all requests at once. Leave the label out.`,
          ),
  );
}
