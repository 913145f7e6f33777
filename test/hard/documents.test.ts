// `npm run documents`, as a front-end team runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-documents-'));
const registered = join(folder, 'registered');
afterAll(() => rmSync(folder, { recursive: true }));

function documents(task: string, content: unknown, name = 'app.json') {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['gateway/src/documents-task.ts', task, file],
    { cwd: root, env: { ...process.env, DOCUMENTS_FOLDER: registered }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const good = { 'app/city': 'query City { division(code: "222401") { code name { zhHans } } }' };

test('checks a manifest, and registers nothing by it', () => {
  expect(documents('check', good)).toEqual({ status: 0, stdout: '1 documents are in order.\n', stderr: '' });
  expect(existsSync(registered)).toBe(false);
});

test('says of every document what is wrong with it, and registers none', () => {
  const { status, stderr } = documents('publish', {
    ...good,
    'app/typo': 'query Typo { divisoin { code } }',
    'app/broken': 'query Broken {',
    'app/large': `query Large { ${Array.from({ length: 40 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/app\/typo: .*divisoin/);
  expect(stderr).toMatch(/app\/broken: .*Syntax Error/);
  expect(stderr).toMatch(/app\/large: .*aliases/);
  expect(stderr).toContain('3 faults; nothing is registered.');
  expect(existsSync(registered)).toBe(false);
});

test('registers a manifest, puts its next version in its place, and lets no other take its ids', () => {
  expect(documents('publish', good)).toEqual({
    status: 0,
    stdout: '1 documents are registered.\n',
    stderr: '',
  });
  const next = { ...good, 'app/code': '{ division(code: "222401") { code } }' };
  expect(documents('publish', next)).toMatchObject({ status: 0, stdout: '2 documents are registered.\n' });
  expect(JSON.parse(readFileSync(join(registered, 'app.json'), 'utf8'))).toEqual(next);
  const clash = documents('publish', { 'app/city': '{ __typename }' }, 'other.json');
  expect(clash).toMatchObject({ status: 1, stderr: expect.stringContaining('stands for two documents') });
  expect(existsSync(join(registered, 'other.json'))).toBe(false);
});
