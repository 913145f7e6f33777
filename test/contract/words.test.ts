import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const glossary = 'docs/glossary.md';

/** The words of the glossary's last table, each with the one to use. */
const avoided = [
  ...(readFileSync(join(root, glossary), 'utf8').split('## Words we do not use')[1] ?? '').matchAll(
    /^\| (\S+) \| (\S+) \|/gm,
  ),
]
  .map(([, word = '', better = '']) => ({ word, better }))
  .filter(({ word }) => /\p{Script=Hangul}/u.test(word));

/** The words of the table after it, which are no part of any name. */
const unnamed = [
  ...(readFileSync(join(root, glossary), 'utf8').split('## Words that no name has')[1] ?? '').matchAll(
    /^\| ([a-z, ]+) \| /gm,
  ),
]
  .flatMap(([, words = '']) => words.split(', '))
  .filter((word) => word !== 'not');

/** Everything that people wrote; migrations that have landed stay as they are. */
const files = globSync(
  '{*,{docs,kit,gateway,subgraphs,scripts,test,bench}/**/*}.{ts,tsx,mjs,json,md,graphql}',
  {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.tmp.ts'],
  },
);

function complaintsAbout(file: string, text: string): string[] {
  return avoided.flatMap(({ word, better }) =>
    text.includes(word) ? [`${file} says ${word}: the glossary says ${better}`] : [],
  );
}

test('no word stands anywhere that the glossary replaces by another', () => {
  expect(avoided.length).toBeGreaterThan(3);
  expect(files).toContain('subgraphs/allowances/problems.json');
  const found = files
    .filter((file) => file !== glossary)
    .flatMap((file) => complaintsAbout(file, readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

/** Names of several words wherever they stand, and every name that a line of code declares. */
function namesIn(text: string): string[] {
  const several = text.matchAll(/\b[A-Za-z]+[a-z][A-Z][A-Za-z]*\b/g);
  const declared = text.matchAll(/\b(?:const|let|function|type|interface|class|enum|input) (\w+)/g);
  return [...new Set([...several, ...declared].map((match) => match[1] ?? match[0]))];
}

function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((word) => word.toLowerCase());
}

function namesWithUnnamed(text: string): string[] {
  return namesIn(text).filter((name) => wordsOf(name).some((word) => unnamed.includes(word)));
}

describe('names', () => {
  test('are taken apart into their words', () => {
    const code = 'const told = 1; function tellMarriages() {}; registry.askedKeys; // nobody asked';
    expect(namesWithUnnamed(code)).toEqual(['tellMarriages', 'askedKeys', 'told']);
  });

  test('have none of the words that the glossary keeps out of them', () => {
    expect(unnamed).toEqual(['reckon', 'reckoning', 'mischief', 'told', 'tell', 'tells', 'asked']);
    const found = files
      .filter((file) => /\.(tsx?|graphql|mjs)$/.test(file) && file !== 'test/contract/words.test.ts')
      .flatMap((file) =>
        namesWithUnnamed(readFileSync(join(root, file), 'utf8')).map((name) => `${file}: ${name}`),
      );
    expect(found).toEqual([]);
  });
});
