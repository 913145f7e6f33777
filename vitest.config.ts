import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Vite would pick graphql's ES module build while the Apollo libraries load the CommonJS one; two copies of
// graphql refuse each other's schemas. Node itself always loads the CommonJS one.
const graphql = createRequire(new URL('./kit/package.json', import.meta.url)).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['kit/**/*.test.ts', 'gateway/**/*.test.ts', 'subgraphs/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/browser/**'],
    globalSetup: ['test/setup.ts'],
    // The gateway library opens connections to outside hosts unless this is set before it is imported.
    env: { APOLLO_TELEMETRY_DISABLED: '1', LOG_LEVEL: 'silent' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
