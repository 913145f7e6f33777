import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { accessError, accessOf, type FieldAccess } from '@civil-affairs/kit/scopes';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { type DocumentNode, type FieldNode, GraphQLError, type GraphQLSchema } from 'graphql';
import {
  eachField,
  fieldsOfSupergraph,
  type Gateway,
  type OfOperation,
  ofEachOperation,
} from './operation-fields.ts';
import type { RecordRefusal } from './refusals.ts';

/** A guarded field of an operation. */
export interface Demand {
  coordinate: string;
  access: FieldAccess;
  nodes: FieldNode[];
}

/** What every field of the supergraph demands of its viewer, by schema coordinate; open fields are left out. */
export function readDemands(supergraph: string): Map<string, FieldAccess> {
  return fieldsOfSupergraph(supergraph, (field) => {
    const access = accessOf(field);
    return access.authenticated ? access : undefined;
  });
}

/** The guarded fields that an operation touches, each once, with every place of it. */
function demandsOf(document: DocumentNode, schema: GraphQLSchema, all: Map<string, FieldAccess>): Demand[] {
  const found = new Map<string, Demand>();
  eachField(document, schema, (coordinate, node) => {
    const access = all.get(coordinate);
    if (!access) return;
    const known = found.get(coordinate);
    if (known) known.nodes.push(node);
    else found.set(coordinate, { coordinate, access, nodes: [node] });
  });
  return [...found.values()];
}

/** What each operation demands of its viewer. */
export function demandsOfEach(gateway: Gateway): OfOperation<readonly Demand[]> {
  return ofEachOperation(gateway, (supergraph, schema) => {
    const all = readDemands(supergraph);
    return (document) => demandsOf(document, schema, all);
  });
}

/**
 * Refuses an operation that asks for a field its viewer's token does not open, before anything is
 * fetched. Every such field gets its own error, so that a client sees all that is missing at once.
 * @param recordRefusal writes down what an identified viewer was refused, before the answer leaves
 */
export function authorizationPlugin(
  demands: OfOperation<readonly Demand[]>,
  recordRefusal: RecordRefusal,
): ApolloServerPlugin<RequestFacts> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, schema, contextValue }) {
          const refused = demands(schema, document, operation).flatMap(({ access, coordinate, nodes }) => {
            const error = accessError(access, contextValue.viewer, coordinate);
            if (!error) return [];
            const { message, extensions } = error;
            return [{ coordinate, error: new GraphQLError(message, { nodes, extensions }) }];
          });
          if (refused.length === 0) return null;
          const fields = refused.map(({ coordinate }) => coordinate);
          await recordRefusal(contextValue, fields);
          return {
            http: { headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: { data: null, errors: refused.map(({ error }) => error.toJSON()) },
            },
          };
        },
      };
    },
  };
}
