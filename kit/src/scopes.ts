import { type DirectiveNode, valueFromASTUntyped } from 'graphql';
import { publicError } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** What a field demands of its viewer: nothing, a token, or one of several sets of scopes. */
export interface FieldAccess {
  authenticated: boolean;
  /** Alternatives; each is a set of scopes that must all be held. Empty when no scope is needed. */
  scopes: readonly (readonly string[])[];
}

const open: FieldAccess = { authenticated: false, scopes: [] };

/** Reads `@authenticated`, `@requiresScopes` and our own `@scopesOfCase` from a definition. */
export function accessOf(node: { directives?: readonly DirectiveNode[] } | null | undefined): FieldAccess {
  let access = open;
  for (const directive of node?.directives ?? []) {
    if (directive.name.value === 'authenticated') access = { ...access, authenticated: true };
    if (['requiresScopes', 'scopesOfCase'].includes(directive.name.value)) {
      const argument = directive.arguments?.find((a) => a.name.value === 'scopes');
      const scopes = argument ? (valueFromASTUntyped(argument.value) as string[][]) : [];
      access = { authenticated: true, scopes };
    }
  }
  return access;
}

/** Whether the viewer fulfils the access; the message never says whether the data exist. */
export function accessError(access: FieldAccess, viewer: Viewer | null, coordinate: string) {
  if (!access.authenticated) return undefined;
  if (!viewer) return publicError('UNAUTHENTICATED', `${coordinate} needs a token.`);
  if (access.scopes.length === 0) return undefined;
  if (access.scopes.some((all) => all.every((scope) => viewer.scopes.includes(scope)))) return undefined;
  const wanted = access.scopes.map((all) => all.join(' and ')).join(', or ');
  return publicError('FORBIDDEN', `${coordinate} needs the scope ${wanted}.`);
}
