// `npm run test:hard`: kills, attacks, processes, and the engines compared on more operations than in `npm test`.
import { defineConfig } from 'vitest/config';
import { hardTests, options, resolve } from './test/tiers.ts';

export default defineConfig({
  resolve,
  test: {
    ...options,
    include: [...hardTests, 'test/engine/random.test.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/setup.ts'],
    env: { ...options.env, RANDOM_OPERATIONS: '200', RANDOM_SEED: '1000' },
    // Loaded as our own files are, so that what it imports from jest is found.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
    testTimeout: 60_000,
  },
});
