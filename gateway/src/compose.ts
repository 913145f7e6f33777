import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { setting } from '@civil-affairs/kit/env';
import { commonTypeDefs, type Subgraph } from '@civil-affairs/kit/subgraph';
import { concatAST, Kind, lexicographicSortSchema, parse, printSchema, valueFromASTUntyped } from 'graphql';
import { nodesSubgraph } from './nodes.ts';
import { withAccess } from './public-schema.ts';

/** Where the gateway's copy of the graph and the public one lie; both are generated and committed. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);
export const publicSchemaFile = new URL('../../schema.graphql', import.meta.url);

/** Where the gateway listens unless PORT says otherwise. */
export const defaultPort = 4000;

/** Address of a subgraph in `start:services`, unless SUBGRAPH_ADDRESSES says otherwise: the ports after the gateway's. */
export function defaultAddress(position: number, gatewayPort: number = defaultPort): string {
  return `http://127.0.0.1:${gatewayPort + 1 + position}/graphql`;
}

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

/** The supergraph to serve, with the access directives that the gateway enforces itself. */
export function readSupergraph(): string {
  return readFileSync(setting('SUPERGRAPH_FILE') ?? supergraphFile, 'utf8');
}

/** A subgraph as a supergraph names it. */
export interface SubgraphAddress {
  name: string;
  url: string;
}

/** The subgraphs that a supergraph names. */
export function subgraphsOf(supergraph: string): SubgraphAddress[] {
  return parse(supergraph).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') return [];
    return (definition.values ?? []).map(({ directives }) => {
      const given = directives?.find(({ name }) => name.value === 'join__graph')?.arguments ?? [];
      const of = (name: string) => given.find((argument) => argument.name.value === name);
      const text = (name: string) => String(valueFromASTUntyped(of(name)?.value ?? { kind: Kind.NULL }));
      return { name: text('name'), url: text('url') };
    });
  });
}

/**
 * The supergraph as @apollo/gateway accepts it: it refuses security features that it cannot enforce, so
 * their purpose is left out of its copy; authorization.ts enforces them from the whole one.
 */
export function withoutSecurityPurpose(supergraph: string): string {
  const enforcedHere = /(specs\.apollo\.dev\/(?:authenticated|requiresScopes)\/v[0-9.]+"), for: SECURITY/g;
  return supergraph.replaceAll(enforcedHere, '$1');
}
