import { globSync, readFileSync } from 'node:fs';
import { publicErrorCodes } from '@civil-affairs/kit/errors';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const documented = readFileSync(`${root}docs/problems.md`, 'utf8');

/** Every code that the sources give to a problem, in an object or as the key of a catalogue. */
function codesOf(file: string): string[] {
  const text = readFileSync(root + file, 'utf8');
  const inObjects = text.matchAll(/\bcode: '([A-Z][A-Z0-9_]+)'/g);
  const inCatalogues = file.endsWith('/problems.ts') ? text.matchAll(/^ {2}([A-Z][A-Z0-9_]+): \{$/gm) : [];
  return [...inObjects, ...inCatalogues].map(([, code = '']) => code);
}

test('docs/problems.md explains every code of the sources, and no other', () => {
  const files = globSync('{kit,gateway,subgraphs/*}/src/**/*.ts', { cwd: root });
  const sources = files.filter((file) => !/(\.test|\/testing|generated)\.ts$/.test(file));
  const used = new Set([...sources.flatMap(codesOf), ...publicErrorCodes]);
  expect(used.size).toBeGreaterThan(30);
  const explained = new Set([...documented.matchAll(/`([A-Z][A-Z0-9_]{4,})`/g)].map(([, code]) => code));
  expect(explained).toEqual(used);
});
