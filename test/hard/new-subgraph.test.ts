// `npm run new:subgraph`, in a copy of the project: what it makes passes the checks as it is.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'civil-affairs-new-subgraph-'));
const minutes = 60_000;
/** Contract tests that try every scope, or every kind of stranger, at every subgraph. */
const byScope = ['scopes', 'strangers'];

beforeAll(() => {
  // PostgreSQL runs as another user when the tests run as root; it must be able to enter.
  chmodSync(copy, 0o711);
  const left = ['node_modules', '.git', '.data', 'dist'];
  cpSync(root, copy, { recursive: true, filter: (file) => !left.includes(basename(file)) });
  // Some checks ask git for the files of the project.
  expectSuccess(run('git', 'init', '--quiet'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a program of the copy as its user would, without any setting of these tests. */
function run(program: string, ...args: string[]): SpawnSyncReturns<string> {
  const { VITEST: _, VITEST_POOL_ID: __, VITEST_WORKER_ID: ___, NODE_ENV: ____, ...inherited } = process.env;
  const PATH = [join(copy, 'node_modules/.bin'), inherited.PATH].join(delimiter);
  return spawnSync(program, args, { cwd: copy, env: { ...inherited, PATH }, encoding: 'utf8' });
}

function expectSuccess({ status, stdout, stderr }: SpawnSyncReturns<string>): void {
  expect(status, `${stdout}\n${stderr}`).toBe(0);
}

test('a name that no folder can have is refused, and one that is there', () => {
  for (const name of ['', 'Rescue', '../rescue', 'rescue_2', 'funerals']) {
    const { status, stderr } = run(process.execPath, 'scripts/new-subgraph.ts', name);
    expect({ name, status, said: stderr !== '' }).toEqual({ name, status: 1, said: true });
  }
});

test('a new subgraph is made, installed and composed', { timeout: 5 * minutes }, () => {
  // Of two words, so that each place must have the spelling that is its own.
  expectSuccess(run(process.execPath, 'scripts/new-subgraph.ts', 'street-rescue'));
  const schema = readFileSync(join(copy, 'schema.graphql'), 'utf8');
  expect(schema).toContain('openStreetRescueCase(');
  expect(schema).toContain('  streetRescue: DivisionStreetRescue');
});

test.each([
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['code', 'biome', 'check', '--error-on-warnings', '.'],
  ['contract', 'eslint', 'schema.graphql'],
])('has nothing to say against its %s', { timeout: 2 * minutes }, (_, program, ...args) => {
  expectSuccess(run(program, ...args));
});

test('its own tests and those of the contract pass', { timeout: 10 * minutes }, () => {
  // How many statements, plans and cursors there are is a matter of the subgraphs that are there already, and so is what
  // is done with their rows. What is tried scope by scope follows, of the new one alone.
  const others = [
    'statements',
    'indexes',
    'cursors',
    'canaries',
    'examples',
    'exports',
    'sealed',
    ...byScope,
  ];
  const excluded = `test/contract/{${others.join()}}.test.ts`;
  expectSuccess(run('vitest', 'run', 'subgraphs/street-rescue', 'test/contract', '--exclude', excluded));
});

test('and its scopes and answers open nothing else to anybody', { timeout: 5 * minutes }, () => {
  const files = byScope.map((name) => `test/contract/${name}.test.ts`);
  const tried = run('vitest', 'run', ...files, '-t', 'street-rescue');
  expectSuccess(tried);
  // Of both files: what has another name would be skipped without a word.
  expect(stripVTControlCharacters(tried.stdout)).toMatch(/Test Files +2 passed/);
});
