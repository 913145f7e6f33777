// What the tiers of tests share.

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

export const options = {
  // Node loads what is tried as it does outside the tests. Through vite's own loader every use of an import is a call, and
  // every worker's first file waits until vite has rewritten the graph.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // The files of a worker share their modules: loading the graph takes longer than most files' tests. So a test
  // leaves nothing behind in a module, and what a file sets up it takes down.
  isolate: false,
  // The gateway library opens connections to outside hosts unless this is set before it is imported. The log is
  // silent, because tests provoke errors; LOG_LEVEL=error shows the cause of a masked one.
  env: { APOLLO_TELEMETRY_DISABLED: '1', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' },
  // What comes about by itself is waited for so long, and looked at so often.
  expect: { poll: { timeout: 10_000, interval: 20 } },
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
