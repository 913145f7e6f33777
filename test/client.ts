// A client as front ends have it: typed by the operations under test/operations, from which `npm run graph` makes
// test/generated.ts.

import type { TestAnswer } from '@civil-affairs/kit/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind } from 'graphql';
import { expect } from 'vitest';
import type { TestGraph, Who } from './graph.ts';

/** Sends an operation over HTTP; variables are laid over those of its example, and it is asked as its persona. */
export interface TestClient {
  /** The answer as it is: part of it may be missing. */
  answer<Data, Variables extends object>(
    operation: TypedDocumentNode<Data, Variables>,
    variables?: Partial<NoInfer<Variables>>,
    who?: Who,
  ): Promise<{ data: Data; errors?: TestAnswer['errors'] }>;
  /** The data of an answer, which is expected to have no errors. */
  run<Data, Variables extends object>(
    operation: TypedDocumentNode<Data, Variables>,
    variables?: Partial<NoInfer<Variables>>,
    who?: Who,
  ): Promise<Data>;
}

export function clientOf(graph: Pick<TestGraph, 'run'>): TestClient {
  const answer: TestClient['answer'] = (operation, variables, who) =>
    graph.run(nameOf(operation), variables, who);
  return {
    answer,
    async run(operation, variables, who) {
      const { data, errors } = await answer(operation, variables, who);
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
