import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf, readManifest, trustedDocuments } from '../src/protection/trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-manifests-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (content: unknown) => {
  const file = join(folder, `${hashOf(JSON.stringify(content))}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('manifests', () => {
  test("Apollo's and a plain object say the same", () => {
    const apollo = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'a1', name: 'A', type: 'query', body: 'query A { a }' }],
    };
    const documents = [{ id: 'a1', text: 'query A { a }' }];
    expect(readManifest(written(apollo))).toEqual(documents);
    expect(readManifest(written({ a1: 'query A { a }' }))).toEqual(documents);
  });

  test.each([
    ['a list', ['query A { a }']],
    ['nothing', {}],
    ['no text', { a1: 1 }],
    ['an id with a space', { 'a 1': '{ a }' }],
    ['an operation without id', { format: 'apollo-persisted-query-manifest', operations: [null] }],
  ])('%s is refused by the name of the file', (_, content) => {
    expect(() => readManifest(written(content))).toThrow(/is no manifest of documents/);
  });
});

describe('trusted documents', () => {
  const documents = trustedDocuments([{ id: 'list', text: '{ a }' }, { text: '{ b }' }]);

  test('are found by their id and by the hash of their text', () => {
    expect(documents.find('list')).toBe('{ a }');
    expect(documents.find(hashOf('{ b }'))).toBe('{ b }');
    expect(documents.find(`sha256:${hashOf('{ a }')}`)).toBe('{ a }');
    expect(documents.find('toString')).toBeUndefined();
  });

  test('are trusted as they are written, to the letter', () => {
    expect(documents.has('{ a }')).toBe(true);
    expect(documents.has('{ a } ')).toBe(false);
    expect(documents.has('list')).toBe(false);
  });

  test('an id that stands for two texts is refused', () => {
    const clash = [
      { id: 'x', text: '{ a }' },
      { id: 'x', text: '{ b }' },
    ];
    expect(() => trustedDocuments(clash)).toThrow('stands for two documents');
  });
});
