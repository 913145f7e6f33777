import {
  DirectiveDefinition,
  type InputType,
  type Schema,
  type Supergraph,
  typeFromAST,
} from '@apollo/federation-internals';
import {
  type ArgumentNode,
  astFromValue,
  type DocumentNode,
  type GraphQLSchema,
  isSpecifiedDirective,
  Kind,
  parseType,
  visit,
} from 'graphql';

/** Directives of federation itself steer the composition; clients have no use for them. */
const federation = 'https://specs.apollo.dev/';

/**
 * What clients see of a supergraph: its API schema, and the directives for operations that subgraphs had composed
 * (`@composeDirective`). The library leaves these out with everything else that the supergraph links to.
 */
export function clientSchemaOf(supergraph: Supergraph): Schema {
  const api = supergraph.apiSchema();
  for (const directive of supergraph.schema.directives()) {
    if (!directive.hasExecutableLocations() || api.directive(directive.name)) continue;
    const feature = supergraph.schema.coreFeatures?.sourceFeature(directive)?.feature;
    if (!feature || feature.url.identity.startsWith(federation)) continue;
    addDirective(api, directive);
  }
  return api;
}

function addDirective(api: Schema, original: DirectiveDefinition): void {
  const given = original.arguments().map(({ name, type, defaultValue }) => {
    const node = parseType(String(type));
    return { name, node, defaultValue };
  });
  // An argument may be of a type that is linked as well, and that clients do not see.
  if (!given.every(({ node }) => knowsTypes(api, node))) return;
  const directive = new DirectiveDefinition(original.name);
  directive.repeatable = original.repeatable;
  if (original.description) directive.description = original.description;
  directive.addLocations(...original.locations.filter(isExecutable));
  api.addDirectiveDefinition(directive);
  for (const { name, node, defaultValue } of given)
    directive.addArgument(name, typeFromAST(api, node) as InputType, defaultValue);
}

function knowsTypes(api: Schema, node: ReturnType<typeof parseType>): boolean {
  if (node.kind !== Kind.NAMED_TYPE) return knowsTypes(api, node.type);
  return api.type(node.name.value) !== undefined;
}

const executableLocations: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

function isExecutable(location: string): boolean {
  return executableLocations.has(location);
}

/**
 * An operation with the defaults of its directives' arguments written out. They are those of the composed directive;
 * a subgraph that is sent the directive may have others, or none.
 */
export function withDirectiveDefaults(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const defaults = new Map<string, ArgumentNode[]>();
  for (const directive of schema.getDirectives()) {
    const given = directive.args.flatMap(({ name, type, defaultValue }) => {
      const value = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
      return value ? [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value } as const] : [];
    });
    if (given.length > 0 && !isSpecifiedDirective(directive)) defaults.set(directive.name, given);
  }
  if (defaults.size === 0) return document;
  return visit(document, {
    Directive(node) {
      const given = new Set(node.arguments?.map(({ name }) => name.value));
      const missing = (defaults.get(node.name.value) ?? []).filter(({ name }) => !given.has(name.value));
      if (missing.length === 0) return undefined;
      return { ...node, arguments: [...(node.arguments ?? []), ...missing] };
    },
  });
}
