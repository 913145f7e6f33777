// A client as front ends have it: typed by the operations under test/operations, from which `npm run graph` makes
// test/generated.ts.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind } from 'graphql';
import { expect } from 'vitest';
import type { TestGraph, Who } from './graph.ts';

/** Sends an operation over HTTP; variables are laid over those of its example, and it is asked as its persona. */
export interface TestClient {
  /** The data of an answer, which is expected to have no errors. */
  run<Data, Variables extends object>(
    operation: TypedDocumentNode<Data, Variables>,
    variables?: Partial<NoInfer<Variables>>,
    who?: Who,
  ): Promise<Data>;
}

export function clientOf(graph: Pick<TestGraph, 'run'>): TestClient {
  return {
    async run(operation, variables, who) {
      const { data, errors } = await graph.run(nameOf(operation), variables, who);
      expect(errors).toBeUndefined();
      return data;
    },
  };
}

function nameOf({ definitions }: TypedDocumentNode<unknown, never>): string {
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error('The operation has no name.');
  return operation.name.value;
}
