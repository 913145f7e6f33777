// `npm run test:hard`: kills, attacks, processes, and the engines compared on more operations than in `npm test`.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { hardTests, options, resolve, timedTests } from './test/tiers.ts';

const project = (name: string, include: string[], exclude: string[], more = {}) => ({
  resolve,
  test: {
    ...options,
    name,
    include,
    exclude: ['**/node_modules/**', ...exclude],
    globalSetup: ['test/setup.ts'],
    env: { ...options.env, RANDOM_OPERATIONS: '150', RANDOM_SEED: '1000' },
    // Loaded as our own files are, so that what it imports from jest is found.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
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
