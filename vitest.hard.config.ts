// `npm run test:hard`: kills, attacks, processes, and the engines compared on more operations than in `npm test`.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { hardTests, options, timedTests } from './test/tiers.ts';

const project = (name: string, include: string[], exclude: string[], more = {}) => ({
  test: {
    ...options,
    name,
    include,
    exclude: ['**/node_modules/**', ...exclude],
    globalSetup: ['test/setup.ts'],
    env: { ...options.env, RANDOM_OPERATIONS: '150', RANDOM_SEED: '1000' },
    testTimeout: 60_000,
    ...more,
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('beside', [...hardTests, 'test/engine/random.test.ts'], timedTests),
      // Nothing runs beside what is held to a time.
      project('alone', timedTests, [], { maxWorkers: 1, sequence: { groupOrder: 1 } }),
    ],
  },
});
