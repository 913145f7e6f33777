import { expect, test } from 'vitest';
import { languageOf } from '../src/language.ts';

test.each([
  [undefined, 'zhHans'],
  ['', 'zhHans'],
  ['zh-CN,zh;q=0.9', 'zhHans'],
  ['ko-CN', 'ko'],
  ['KO', 'ko'],
  ['fr,ko;q=0.4,en;q=0.8', 'en'],
  ['en;q=0, ko;q=0.1', 'ko'],
  ['fr-FR', 'zhHans'],
  ['*', 'zhHans'],
  [',,;;q=', 'zhHans'],
])('the header %s asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
