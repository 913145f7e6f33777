import { readFileSync } from 'node:fs';
import { setting } from '@civil-affairs/kit/env';
import { Kind, parse, valueFromASTUntyped } from 'graphql';

/** Where the gateway's copy of the graph and the public one lie; both are generated and committed. */
export const supergraphFile = new URL('../supergraph.graphql', import.meta.url);
export const publicSchemaFile = new URL('../../schema.graphql', import.meta.url);

/** Where the gateway listens unless PORT says otherwise. */
export const defaultPort = 4000;

/** Address of a subgraph in `start:services`, unless SUBGRAPH_ADDRESSES says otherwise: the ports after the gateway's. */
export function defaultAddress(position: number, gatewayPort: number = defaultPort): string {
  return `http://127.0.0.1:${gatewayPort + 1 + position}/graphql`;
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
  return parse(supergraph, { noLocation: true }).definitions.flatMap((definition) => {
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
