// Part of `npm run test:night`: the city at its full size, every start day of every deadline.
import { defineConfig } from 'vitest/config';
import { nightTests, options } from './test/tiers.ts';

export default defineConfig({
  test: {
    ...options,
    include: nightTests,
    globalSetup: ['test/setup.ts'],
    // TEST_RESIDENTS=20000 tries the tests themselves.
    env: { ...options.env, TEST_RESIDENTS: process.env.TEST_RESIDENTS ?? '660000' },
    testTimeout: 30 * 60_000,
    hookTimeout: 60 * 60_000,
  },
});
