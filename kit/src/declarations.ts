import { type IdPrefixes, kitIdPrefixes } from './ids.ts';
import { type DomainRole, type Role, roles } from './viewer.ts';

/** What a subgraph adds to the city's common names: none of them may be declared twice. */
export interface Declarations {
  idPrefixes: IdPrefixes;
  /** Roles of the staff whose work it is, and of the organisations in it. */
  roles: readonly DomainRole[];
  /** Each scope with what it opens, for docs/operations.md. */
  scopes: Readonly<Record<string, string>>;
}

/** What belongs to no domain. */
export const kitDeclarations = {
  idPrefixes: kitIdPrefixes,
  roles,
  scopes: {
    'audit:read': 'who read what',
    'events:read': 'what happens in the domains that the other scopes open, also as a stream',
    'graph:explore':
      'in production: operations that are not registered, introspection, suggestions in errors',
    'graph:inspect':
      '`extensions.cost`: what an operation was estimated at, what was allowed, how many objects it made',
    internal: 'what subgraphs ask of one another; no token has it',
  },
} as const satisfies Omit<Declarations, 'roles'> & { roles: readonly Role[] };
