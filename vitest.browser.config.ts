import { defineConfig } from 'vitest/config';

// Apart from the other tests, which need no Chromium: `npm run test:browser`.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    env: { LOG_LEVEL: 'silent' },
    testTimeout: 60_000,
    // The first start builds the sandbox's pages.
    hookTimeout: 180_000,
  },
});
