import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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
