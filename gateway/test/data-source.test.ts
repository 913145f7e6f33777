import type { GraphQLDataSource } from '@apollo/gateway';
import type { Transport } from '@civil-affairs/kit/services';
import { expect, test } from 'vitest';
import { dataSource } from '../src/data-source.ts';

const facts = { viewer: null, requestId: 'r1', language: 'ko' as const };
const ask = (source: GraphQLDataSource) =>
  source.process({
    request: { query: '{ a }', variables: { b: 1 } },
    // What a client sent beside the verified facts is not handed on.
    context: { ...facts, headers: { cookie: 'secret' } },
  } as never);

test('hands on the request with the verified facts and nothing else', async () => {
  const seen: unknown[] = [];
  const transport: Transport = async (...call) => {
    seen.push(call);
    return { data: { a: 1 } };
  };
  expect(await ask(dataSource('charity', transport))).toEqual({ data: { a: 1 } });
  expect(seen).toEqual([[{ query: '{ a }', variables: { b: 1 } }, facts]]);
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
