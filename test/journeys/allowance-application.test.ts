// The example operations of an application, as front ends send them, through the whole graph.
import { demoId } from '@civil-affairs/kit/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

test('a community worker hands an entrusted application in, and the street sees it in its queue', async () => {
  const { data, errors } = await graph.run('ApplyForAllowance');
  expect(errors).toBeUndefined();
  expect(data.applyForAllowance.problems).toEqual([]);
  const { id } = data.applyForAllowance.application;
  const queue = await graph.run('AllowanceQueue', { first: 100 });
  expect(queue.data.allowanceApplications.nodes.map((node: { id: string }) => node.id)).toContain(id);
});

test('the county decides, and the result is public', async () => {
  const { data, errors } = await graph.run('DecideApplication');
  expect(errors).toBeUndefined();
  expect(data.decideApplication).toMatchObject({ application: { status: 'CONFIRMED' }, problems: [] });
  const notices = await graph.run('AllowanceNotices');
  expect(notices.data.allowanceNotices.nodes.map(({ kind }: { kind: string }) => kind)).toContain('RESULT');
});

test('a resident sees the own case, and a notice that has ended is found by nobody through node(id)', async () => {
  const { data, errors } = await graph.run('AllowanceApplication');
  expect(errors).toBeUndefined();
  expect(data.allowanceApplication).toMatchObject({ status: 'CONFIRMED', accessLog: { nodes: [] } });
  const node = 'query ($id: ID!) { node(id: $id) { ... on AllowanceNotice { applicantName } } }';
  const nameOf = async (n: number) =>
    (await graph.request(node, { id: demoId('AllowanceNotice', n) })).data.node?.applicantName ?? null;
  expect(await nameOf(0)).not.toBeNull();
  expect(await nameOf(1)).toBeNull();
});
