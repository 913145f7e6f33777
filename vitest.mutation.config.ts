// The tests that Stryker runs for each mutant: those of the rules, which need no database.
import { defineConfig } from 'vitest/config';
import { options } from './test/tiers.ts';

export default defineConfig({
  test: {
    ...options,
    // Whose mutants are switched on in what vite loads.
    experimental: {},
    include: [
      'kit/**/{csv,masking,money,national-ids,scopes,viewer}.test.ts',
      'subgraphs/**/rules{,/**/*}.test.ts',
    ],
    exclude: ['**/node_modules/**'],
  },
});
