// The example operations of an application, as front ends send them, through the whole graph.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, type TestClient } from '../client.ts';
import {
  AllowanceApplicationDocument,
  AllowanceNoticesDocument,
  AllowanceQueueDocument,
  ApplyForAllowanceDocument,
  DecideAllowanceApplicationDocument,
} from '../generated.ts';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { demoId } from '../ids.ts';

let graph: TestGraph;
let client: TestClient;
beforeAll(async () => {
  graph = await startTestGraph();
  client = clientOf(graph);
});
afterAll(() => graph?.stop());

test('a community worker hands an entrusted application in, and the street sees it in its queue', async () => {
  const { applyForAllowance } = await client.run(ApplyForAllowanceDocument);
  expect(applyForAllowance?.problems).toEqual([]);
  const queue = await client.run(AllowanceQueueDocument, { first: 100 });
  expect(queue.allowanceApplications?.nodes.map(({ id }) => id)).toContain(
    applyForAllowance?.application?.id,
  );
});

test('the county decides, and the result is public', async () => {
  const { decideAllowanceApplication } = await client.run(DecideAllowanceApplicationDocument);
  expect(decideAllowanceApplication).toMatchObject({ application: { status: 'CONFIRMED' }, problems: [] });
  const { allowanceNotices } = await client.run(AllowanceNoticesDocument);
  expect(allowanceNotices?.nodes.map(({ kind }) => kind)).toContain('RESULT');
});

test('a resident sees the own case, and a notice that has ended is found by nobody through node(id)', async () => {
  const { allowanceApplication } = await client.run(AllowanceApplicationDocument);
  expect(allowanceApplication).toMatchObject({ status: 'CONFIRMED', reads: { nodes: [] } });
  const node = 'query ($id: ID!) { node(id: $id) { ... on AllowanceNotice { applicantName } } }';
  const nameOf = async (n: number) =>
    (await graph.request(node, { id: demoId('AllowanceNotice', n) })).data.node?.applicantName ?? null;
  expect(await nameOf(0)).not.toBeNull();
  expect(await nameOf(1)).toBeNull();
});
