// `npm test`. What takes long or is rough has a tier of its own: vitest.hard.config.ts. docs/testing.md says which
// test belongs where.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { filesReachedFrom } from './test/reach.ts';
import { hardTests, nightTests, options } from './test/tiers.ts';

const root = import.meta.dirname;
const tests = globSync('{kit,gateway,subgraphs,test}/**/*.test.ts', {
  cwd: root,
  exclude: ['**/node_modules/**', ...hardTests, ...nightTests],
});

// Whatever reaches the one door to the test server needs the database; nobody has to say so.
const door = join(root, 'kit/src/testing/index.ts');
const withDatabase = new Set(tests.filter((test) => filesReachedFrom(join(root, test)).includes(door)));
const withoutDatabase = tests.filter((test) => !withDatabase.has(test));
const ofOnePackage = (test: string) => /^(kit|subgraphs)\//.test(test);

const project = (name: string, include: string[], more = {}) => ({
  test: { ...options, name, include, ...more },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('rules', withoutDatabase.filter(ofOnePackage)),
      project(
        'graph',
        withoutDatabase.filter((test) => !ofOnePackage(test)),
      ),
      project('database', [...withDatabase], { globalSetup: ['test/setup.ts'] }),
    ],
  },
});
