// Random operations on the whole graph of the project, through our engine and its subgraphs, and through a plain executor
// of the one schema, which is the judge. RANDOM_OPERATIONS says how many, RANDOM_SEED which.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledToSpec } from '../compiled.ts';
import { describeDifferences, differencesOf } from '../differential.ts';
import type { Executor } from '../executors.ts';
import { randomOperation } from '../random-operation.ts';
import { openWorld, type World } from '../world.ts';

const count = Number(process.env.RANDOM_OPERATIONS ?? 100);
const firstSeed = Number(process.env.RANDOM_SEED ?? 1);

/** A seed, with how often a value is null or cannot be answered. */
type Draw = readonly [seed: number, nulls: number, errors: number];
const moods = [
  [0, 0],
  [0.15, 0],
  [0.1, 0.05],
] as const;
/** Draws that have found a fault once. */
const regressions: Draw[] = [
  [114, 0.1, 0],
  [1085, 0.15, 0],
];

const values = {
  LocalDate: ['2026-11-20', '2020-02-29'],
  DateTime: ['2026-11-20T00:00:00Z'],
  YearMonth: ['2026-11'],
  SafeInt: [0, 9_007_199_254_740_991],
};

let world: World;
let ours: Executor;
beforeAll(async () => {
  world = openWorld();
  ours = await compiledToSpec(world);
});
afterAll(() => ours.stop());

async function storyOf([seed, nulls, errors]: Draw): Promise<string | undefined> {
  Object.assign(world.chance, { seed, nulls, errors });
  const operation = randomOperation(world.schema, seed, values);
  const differences = differencesOf(await world.plain.execute(operation), await ours.execute(operation));
  return differences.length > 0 ? `seed ${seed}:\n${describeDifferences(differences, operation)}` : undefined;
}

test(`${count} random operations are answered as by one schema`, async () => {
  const draws = Array.from({ length: count }, (_, n): Draw => {
    const [nulls, errors] = moods[n % moods.length] ?? moods[0];
    return [firstSeed + n, nulls, errors];
  });
  const stories: string[] = [];
  for (const draw of [...regressions, ...draws]) {
    const story = await storyOf(draw);
    if (story) stories.push(story);
  }
  expect(stories.length, stories.slice(0, 3).join('\n\n')).toBe(0);
});

test('the answers that are compared hold something', async () => {
  Object.assign(world.chance, { seed: 7, nulls: 0, errors: 0 });
  const query = `{ division(code: "x") { code name { zhHans } elderCare { institutionCount } charity { campaignCount } }
    node(id: "y") { id ... on Resident { name elderCare { assessedLevel } } } }`;
  const { data, errors } = await ours.execute({ query });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    division: { code: expect.any(String), elderCare: { institutionCount: expect.any(Number) } },
    node: { id: expect.any(String) },
  });
});
