// docs/promises.md names tests that exist, and owes whatever it has none for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const promises = read('docs/promises.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''))
  .map(([, number, promise, tests, owed]) => ({
    number,
    promise,
    tests: [...(tests ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => String(file)),
    owed,
  }));

test('there are eighteen promises', () => {
  expect(promises.map(({ number }) => Number(number))).toEqual(Array.from({ length: 18 }, (_, n) => n + 1));
});

describe.each(promises)('promise $number: $promise', ({ tests, owed }) => {
  test('has tests that exist, or says what it owes', () => {
    expect(tests.filter((file) => !file.endsWith('.test.ts') || !existsSync(join(root, file)))).toEqual([]);
    expect(tests.length > 0 || owed !== '').toBe(true);
  });
});

describe('mutants', () => {
  const { mutate, thresholds } = JSON.parse(read('stryker.config.json')) as {
    mutate: string[];
    thresholds: { break: number };
  };

  test('of money, eligibility, masking and permissions fail the night unless 85 % are noticed', () => {
    expect(thresholds.break).toBeGreaterThanOrEqual(85);
    for (const what of ['money', 'calculation', 'national-ids', 'scopes', 'viewer'])
      expect(
        mutate.some((pattern) => pattern.includes(what)),
        what,
      ).toBe(true);
  });
});
