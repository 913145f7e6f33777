// Whoever requests much and reads nothing keeps what the system holds of the answer, and nobody else from being answered.
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

/** More than work at the same time; together their answers are more than a system takes over for one who reads nothing. */
const requests = 24;
/** An answer may take ten seconds; then nobody is waited for any more. */
const longestStop = 15_000;

/** One connection with many requests, on which nothing is read. */
async function readNothing(graph: TestGraph): Promise<Socket> {
  // The schema of itself is made once, so that the answers are not waited for.
  const query = getIntrospectionQuery();
  expect((await graph.request(query)).errors).toBeUndefined();
  const { hostname, port } = new URL(graph.url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  onTestFinished(() => void socket.destroy());
  socket.pause();
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n`;
  socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`.repeat(requests));
  await setTimeout(3_000);
  return socket;
}

test('answers that nobody reads hold up neither others nor a stop', async () => {
  const graph = await startTestGraph();
  try {
    await readNothing(graph);
    for (let n = 0; n < 3; n += 1)
      expect(await graph.request('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  } finally {
    const from = performance.now();
    await graph.stop();
    expect(performance.now() - from).toBeLessThan(longestStop);
  }
});
