import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { accessError, accessOf, type FieldAccess } from '@civil-affairs/kit/scopes';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

interface Demand {
  coordinate: string;
  access: FieldAccess;
}

/** What every field of the supergraph asks of its viewer, by schema coordinate; open fields are left out. */
export function readDemands(supergraph: string): Map<string, FieldAccess> {
  const demands = new Map<string, FieldAccess>();
  for (const definition of parse(supergraph).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    for (const field of definition.fields ?? []) {
      const access = accessOf(field);
      if (access.authenticated) demands.set(`${definition.name.value}.${field.name.value}`, access);
    }
  }
  return demands;
}

/** The guarded fields that an operation touches, each once. */
function demandsOf(document: DocumentNode, schema: GraphQLSchema, all: Map<string, FieldAccess>): Demand[] {
  const found = new Map<string, Demand>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const coordinate = `${types.getParentType()?.name}.${node.name.value}`;
        const access = all.get(coordinate);
        if (access) found.set(coordinate, { coordinate, access });
      },
    }),
  );
  return [...found.values()];
}

const rememberedOperations = 1000;

/**
 * Refuses an operation that asks for a field its viewer's token does not open, before anything is
 * fetched. Every such field gets its own error, so that a client sees all that is missing at once.
 */
export function authorizationPlugin(supergraph: string): ApolloServerPlugin<RequestFacts> {
  const all = readDemands(supergraph);
  const remembered = new Map<string, Demand[]>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, schema, queryHash, contextValue }) {
          // Apollo Server fills it in before it parses; only its type does not say so.
          if (!queryHash) throw new Error('the operation has no hash');
          let demands = remembered.get(queryHash);
          if (!demands) {
            demands = demandsOf(document, schema, all);
            if (remembered.size >= rememberedOperations) remembered.clear();
            remembered.set(queryHash, demands);
          }
          const errors: GraphQLError[] = demands.flatMap(
            ({ access, coordinate }) => accessError(access, contextValue.viewer, coordinate) ?? [],
          );
          if (errors.length === 0) return null;
          return {
            http: { headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: { data: null, errors: errors.map((error) => error.toJSON()) },
            },
          };
        },
      };
    },
  };
}
