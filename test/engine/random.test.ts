// Random operations through the stock executor and ours, on subgraphs that fail at random places.
// RANDOM_OPERATIONS=1000 runs more of them, RANDOM_SEED=5000 for others.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unexplained } from './accepted-differences.ts';
import { compiled } from './compiled.ts';
import { compare, describeDifferences } from './differential.ts';
import { type Executor, stock } from './executors.ts';
import { type FixtureGraph, openFixture } from './fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { differingSeeds } from './known-differences.ts';
import { randomOperation } from './random-operation.ts';

const count = Number(process.env.RANDOM_OPERATIONS ?? 12);
const firstSeed = Number(process.env.RANDOM_SEED ?? 1);
const severities = [0.01, 0.03, 0.1];
/** Seeds that have found a fault once. */
const regressions = [18, 63, 170, 179, 206];
const seeds = new Set([...Array.from({ length: count }, (_, n) => firstSeed + n), ...regressions]);

describe.each(fixtures.filter(({ noJudge }) => !noJudge))('the fixture $name', (fixture) => {
  let graph: FixtureGraph;
  let theirs: Executor;
  let ours: Executor;
  beforeAll(async () => {
    graph = openFixture(fixture);
    [theirs, ours] = await Promise.all([stock(graph), compiled(graph)]);
  });
  afterAll(() => Promise.all([theirs.stop(), ours.stop()]));

  test(`${seeds.size} random operations are answered alike`, { timeout: 20_000 + count * 300 }, async () => {
    const stories: string[] = [];
    const known = differingSeeds[fixture.name] ?? {};
    for (const seed of seeds) {
      const operation = randomOperation(graph.schema, seed, fixture.values);
      // Every fourth one meets subgraphs in good health.
      graph.faults.seed = seed % 4 === 0 ? undefined : seed;
      graph.faults.severity = severities[seed % severities.length] ?? 0;
      const comparison = await compare(theirs, ours, operation, fixture.reset);
      const left = await unexplained(comparison, operation, graph.schema, ours);
      if (seed in known) expect(left, `seed ${seed} differs no more`).not.toEqual([]);
      else if (left.length > 0) stories.push(`seed ${seed}:\n${describeDifferences(left, operation)}`);
    }
    expect(
      stories.length,
      `${stories.length} of ${seeds.size} differ\n\n${stories.slice(0, 3).join('\n\n')}`,
    ).toBe(0);
  });
});
