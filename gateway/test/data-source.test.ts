import type { GraphQLDataSource } from '@apollo/gateway';
import type { Transport } from '@civil-affairs/kit/services';
import { expect, test } from 'vitest';
import { dataSource } from '../src/data-source.ts';
import { standardLimits } from '../src/protection/limits.ts';
import { OperationBudget } from '../src/protection/operation-budget.ts';

const facts = { viewer: null, requestId: 'r1', language: 'ko' as const };
const context = () => {
  const budget = new OperationBudget(standardLimits);
  return { ...facts, budget, signal: budget.signal, writes: [] };
};
const ask = (source: GraphQLDataSource, asking = context()) =>
  source.process({
    request: { query: '{ a }', variables: { b: 1 } },
    // What a client sent beside the verified facts is not handed on.
    context: { ...asking, headers: { cookie: 'secret' } },
  } as never);

test('hands on the request with the verified facts and nothing else', async () => {
  const seen: unknown[] = [];
  const transport: Transport = async (...call) => {
    seen.push(call.slice(0, 2));
    return { data: { a: 1 } };
  };
  expect(await ask(dataSource('charity', transport))).toEqual({ data: { a: 1 } });
  const objectLimit = standardLimits.subgraphObjects;
  expect(seen).toEqual([
    [
      { query: '{ a }', variables: { b: 1 } },
      { ...facts, objectLimit, answerAfter: expect.any(Function) },
    ],
  ]);
});

test('hands on what is left of the operation, and nothing once that is used up', async () => {
  const given: unknown[] = [];
  const transport: Transport = async (_, { objectLimit = 0 }) => {
    given.push(objectLimit);
    return { data: {}, extensions: { objects: objectLimit } };
  };
  const asking = context();
  const rounds = Math.ceil(standardLimits.objects / standardLimits.subgraphObjects) + 1;
  for (let n = 0; n < rounds; n += 1) await ask(dataSource('charity', transport), asking);
  expect(given.at(0)).toBe(standardLimits.subgraphObjects);
  expect(given.at(-1)).toBe(0);

  const unasked: Transport = async () => {
    throw new Error('nothing may be asked any more');
  };
  const refused: Transport = async () => ({
    errors: [{ message: 'too many', extensions: { code: 'OPERATION_TOO_LARGE' } }],
  });
  await ask(dataSource('charity', refused), asking);
  expect(asking.signal.aborted).toBe(true);
  await expect(ask(dataSource('charity', unasked), asking)).rejects.toMatchObject({
    extensions: { code: 'OPERATION_TOO_LARGE' },
  });
});

test('a subgraph that does not answer is named, without what went wrong inside', async () => {
  const transport: Transport = async () => {
    throw new Error('connect ECONNREFUSED charity.internal');
  };
  await expect(ask(dataSource('charity', transport))).rejects.toMatchObject({
    message: 'The charity part of the graph does not answer now.',
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  });
});
