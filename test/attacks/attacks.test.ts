import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { corpus, mutations } from './corpus.ts';
import type { Attack } from './families.ts';
import { attack, faultsOf, heldMemory } from './judge.ts';

const seed = 20_261_129;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ plansAhead: true });
  // What is compiled and loaded at the first request is no attack's fault.
  for (let n = 0; n < 5; n++) for (const one of corpus) await attack(graph, one);
}, 180_000);
afterAll(() => graph.stop());

/** Tried again when it failed: another process or the collection of garbage may have fallen into it. */
async function judged(one: Attack): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    const faults = faultsOf(await attack(graph, one));
    if (faults.length === 0 || tries === 3) return faults;
  }
}

describe('a hostile request is refused soon, and nobody else waits for it', () => {
  test.each(corpus.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(await judged(one)).toEqual([]);
  });

  test('500 more of every kind', async () => {
    const before = await heldMemory();
    const wrong: string[] = [];
    for (const one of mutations(500, seed)) {
      const faults = await judged(one);
      if (faults.length > 0) wrong.push(`${one.name}: ${faults.join(', ')}`);
    }
    expect(wrong).toEqual([]);
    expect((await heldMemory()) - before).toBeLessThan(50);
  });

  test('many at once leave the gateway as it was', async () => {
    const before = await heldMemory();
    const attacks = mutations(100, seed + 1);
    await Promise.all(attacks.map((one) => attack(graph, one)));
    expect((await graph.run('CityOverview')).errors).toBeUndefined();
    expect((await heldMemory()) - before).toBeLessThan(50);
  });
});
