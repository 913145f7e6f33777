// A city of 660,000 people, as large as the real one, on this machine.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { operations } from '../operations.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

test('has its people', async () => {
  const { data } = await graph.request('{ division(code: "222401") { population { residents } } }');
  expect(data.division.population.residents).toBeGreaterThan(0.97 * Number(process.env.TEST_RESIDENTS));
});

test.each(operations.filter(({ query }) => !/^mutation/m.test(query)).map(({ name }) => name))(
  '%s is answered without an error, and within a second when it is asked again',
  async (name) => {
    expect((await graph.run(name)).errors).toBeUndefined();
    const started = performance.now();
    await graph.run(name);
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
