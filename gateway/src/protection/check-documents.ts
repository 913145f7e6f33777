import { GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { Limits } from './limits.ts';
import type { CheckOperation } from './operation-size.ts';
import type { TrustedDocument } from './trusted-documents.ts';

/** A document that cannot be registered, and why. */
export interface Fault {
  id: string;
  reason: string;
}

/**
 * Checks documents as the gateway checks a request, for anybody: on the schema, and against the limits. Pages whose size
 * a variable says count as the schema assumes.
 */
export function faultsOf(
  documents: readonly TrustedDocument[],
  schema: GraphQLSchema,
  limits: Limits,
  check: CheckOperation,
): Fault[] {
  return documents.flatMap(({ id = 'a document', text }) =>
    reasonsIn(text, schema, limits, check).map((reason) => ({ id, reason })),
  );
}

function reasonsIn(text: string, schema: GraphQLSchema, limits: Limits, check: CheckOperation): string[] {
  if (text.length > limits.text) return [`it is longer than ${limits.text} characters`];
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const invalid = validate(schema, document);
    if (invalid.length > 0) return invalid.map(({ message }) => message);
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 0) return ['it has no operation'];
    for (const operation of operations) check({ document, operation, variables: {}, schema }, null);
    return [];
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}
