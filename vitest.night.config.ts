// Part of `npm run test:night`: the city at its full size, every start day of every deadline, and the engines compared on
// many more operations than in the other tiers.
import { defineConfig } from 'vitest/config';
import { nightTests, options, resolve } from './test/tiers.ts';

export default defineConfig({
  resolve,
  test: {
    ...options,
    include: [...nightTests, 'test/engine/random.test.ts'],
    globalSetup: ['test/setup.ts'],
    // TEST_RESIDENTS=20000 tries the tests themselves.
    env: {
      ...options.env,
      TEST_RESIDENTS: process.env.TEST_RESIDENTS ?? '660000',
      RANDOM_OPERATIONS: process.env.RANDOM_OPERATIONS ?? '1000',
      RANDOM_SEED: process.env.RANDOM_SEED ?? '5000',
    },
    testTimeout: 30 * 60_000,
    hookTimeout: 60 * 60_000,
  },
});
