import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { boundedMap, rememberedCharacters } from './bounded-map.ts';
import { publicError } from './errors.ts';
import { documentMessage } from './input-errors.ts';

/** A query text as it was read: a document that is valid, or what is wrong with it. */
export type ReadDocument = { document: DocumentNode } | { errors: readonly GraphQLError[] };

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/**
 * Reads query texts, each once: the gateway sends the same few over and over. Nobody but the gateway asks a
 * subgraph, and it has the schema, so that a subgraph does not describe its own.
 */
export function documentReader(schema: GraphQLSchema): (query: string) => ReadDocument {
  const known = boundedMap<string, ReadDocument>(rememberedCharacters, (query) => query.length);
  return (query) => {
    const before = known.get(query);
    if (before) return before;
    const read = readDocument(schema, query);
    known.set(query, read);
    return read;
  };
}

function readDocument(schema: GraphQLSchema, query: string): ReadDocument {
  let document: DocumentNode;
  try {
    // The places of what the gateway has written mean nothing to anybody.
    document = parse(query, { noLocation: true });
  } catch (error) {
    return { errors: [publicError('GRAPHQL_PARSE_FAILED', documentMessage((error as Error).message, []))] };
  }
  const errors = validate(schema, document, rules);
  if (errors.length === 0) return { document };
  return {
    errors: errors.map(({ message, nodes }) =>
      publicError('GRAPHQL_VALIDATION_FAILED', documentMessage(message, nodes)),
    ),
  };
}
