import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicErrorCodes } from '@civil-affairs/kit/errors';
import type { ProblemRow } from '@civil-affairs/kit/problems';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const files = globSync('{kit,subgraphs/*}/problems.json', { cwd: root }).toSorted();
const codesOf = (file: string) => Object.keys(JSON.parse(read(file)));

const keys = ['process', 'kind', 'article', 'zhHans', 'ko', 'en', 'about'];
const languages = { zhHans: /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u, en: /[a-z]/ } as const;
const kinds = ['InputProblem', 'RuleProblem', 'ConflictProblem'];

/** What the compiler cannot see in a problems.json, each with its code. */
function complaintsAbout(text: string): string[] {
  const catalogue: Record<string, Partial<Record<keyof ProblemRow, unknown>>> = JSON.parse(text);
  // A parser keeps the last of two rows with one code, and a table is read line by line.
  const lines = [...text.matchAll(/^ {2}"([^"]+)": \{ .* \},?$/gm)].map(([, code]) => code);
  return [
    ...(lines.join() === Object.keys(catalogue).join() ? [] : ['not one line for each code']),
    ...Object.entries(catalogue).flatMap(([code, row]) =>
      complaintsAboutRow(row).map((complaint) => `${code}: ${complaint}`),
    ),
  ];
}

function complaintsAboutRow(row: Partial<Record<keyof ProblemRow, unknown>>): string[] {
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const valuesOf = (text: unknown) => (String(text).match(/\{\w+\}/g) ?? []).toSorted().join();
  return [
    ...(kinds.includes(row.kind as string) ? [] : [`no kind of problem is ${row.kind}`]),
    ...(row.article === null || isText(row.article) ? [] : ['no article, and no null in its place']),
    ...Object.entries(languages).flatMap(([language, script]) =>
      script.test(String(row[language as keyof ProblemRow] ?? '')) ? [] : [`no text in ${language}`],
    ),
    ...(new Set([row.zhHans, row.ko, row.en].map(valuesOf)).size === 1
      ? []
      : ['the languages take different values']),
    ...Object.keys(row).flatMap((key) => (keys.includes(key) ? [] : [`nothing reads ${key}`])),
    ...(['process', 'about'] as const).flatMap((key) =>
      row[key] === undefined || isText(row[key]) ? [] : [`${key} says nothing`],
    ),
  ];
}

describe('each problems.json', () => {
  test.each(files)('%s is a table of complete rows', (file) => {
    expect(complaintsAbout(read(file))).toEqual([]);
  });

  const row = { kind: 'RuleProblem', article: null, zhHans: '不行', ko: '안됩니다', en: 'It may not be.' };
  const line = (facts: object, code = 'FIRST') =>
    `  "${code}": { ${JSON.stringify({ ...row, ...facts }).slice(1, -1)} }`;
  test.each([
    ['a kind that is none', line({ kind: 'RuleProblm' }), 'FIRST: no kind of problem is RuleProblm'],
    ['no word about the law', line({ article: undefined }), 'FIRST: no article, and no null in its place'],
    ['an empty article', line({ article: '' }), 'FIRST: no article, and no null in its place'],
    ['no Korean', line({ ko: undefined }), 'FIRST: no text in ko'],
    ['English for Chinese', line({ zhHans: 'It may not be.' }), 'FIRST: no text in zhHans'],
    [
      'a value in one language',
      line({ en: 'At most {most}.' }),
      'FIRST: the languages take different values',
    ],
    ['a mistyped key', line({ aboot: 'x' }), 'FIRST: nothing reads aboot'],
    ['an empty remark', line({ about: ' ' }), 'FIRST: about says nothing'],
    ['a code twice', `${line({})},\n${line({ en: 'Other.' })}`, 'not one line for each code'],
    ['a row on two lines', line({}).replace('{ ', '{\n'), 'not one line for each code'],
  ])('is refused with %s', (_, rows, complaint) => {
    expect(complaintsAbout(`{\n${line({}, 'OTHER')},\n${rows}\n}\n`)).toEqual([complaint]);
  });
});

describe('a problem', () => {
  /** The sources that run beside a catalogue. */
  const sourcesOf = (catalogue: string) =>
    globSync(`${dirname(catalogue)}/src/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));

  const codesMadeIn = (source: string, made: RegExp) =>
    [...read(source).matchAll(made)].map(([, code]) => code);

  test.each(files)('of %s is made somewhere', (file) => {
    // What the kit has for all of them is made by the subgraphs too.
    const made = new Set([
      ...sourcesOf(file).flatMap((source) => codesMadeIn(source, /\bproblem\(\s*'(\w+)'/g)),
      ...files.flatMap(sourcesOf).flatMap((source) => codesMadeIn(source, /\bkitProblem\(\s*'(\w+)'/g)),
    ]);
    expect(codesOf(file).filter((code) => !made.has(code))).toEqual([]);
  });

  test('is made from a problems.json, not written by hand', () => {
    const byHand = files
      .flatMap(sourcesOf)
      .filter((file) => file !== 'kit/src/problems.ts')
      .filter((file) => /\bkind: '(Input|Rule|Conflict)Problem'/.test(read(file)));
    expect(byHand).toEqual([]);
  });

  test('has a line in docs/problems.md, as has every error, and nothing else has', () => {
    const explained = [...read('docs/problems.md').matchAll(/`([A-Z][A-Z0-9_]{4,})`/g)];
    const known = [...files.flatMap(codesOf), ...publicErrorCodes, 'INTERNAL_SERVER_ERROR'];
    expect(known.length).toBeGreaterThan(150);
    expect(new Set(explained.map(([, code]) => code))).toEqual(new Set(known));
  });
});
