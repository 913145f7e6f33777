// What the tiers of tests share.
import { createRequire } from 'node:module';

/** Kills, attacks and processes. New ones go into a folder of this name, of whatever package. */
export const hardTests = [
  '**/hard/**/*.test.ts',
  'test/attacks/**/*.test.ts',
  'kit/**/embedded-postgres/**/*.test.ts',
  'kit/**/embedded-postgres.test.ts',
  'subgraphs/allowances/**/races.test.ts',
];

/** Those of them that hold the graph to a time. */
export const timedTests = [
  'test/attacks/{attacks,honest}.test.ts',
  'test/hard/{city-without-database,overload}.test.ts',
  'test/hard/events/death-in-time.test.ts',
  'kit/test/hard/lost-database.test.ts',
];

/** What takes hours. */
export const nightTests = ['test/night/**/*.test.ts'];

// Vite would pick graphql's ES module build while the Apollo libraries load the CommonJS one; two copies of
// graphql refuse each other's schemas. Node itself always loads the CommonJS one.
const graphql = createRequire(new URL('../kit/package.json', import.meta.url)).resolve('graphql');

// A suite of others' is written for jest.
const jest = new URL('./hard/jest-globals.ts', import.meta.url).pathname;

export const resolve = {
  alias: [
    { find: /^graphql$/, replacement: graphql },
    { find: /^@jest\/globals$/, replacement: jest },
  ],
};

export const options = {
  // The files of a worker share their modules: loading the graph takes longer than most files' tests. So a test
  // leaves nothing behind in a module, and what a file sets up it takes down.
  isolate: false,
  // The gateway library opens connections to outside hosts unless this is set before it is imported. The log is
  // silent, because tests provoke errors; LOG_LEVEL=error shows the cause of a masked one.
  env: { APOLLO_TELEMETRY_DISABLED: '1', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
