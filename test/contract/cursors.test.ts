// Cursors come from clients. Whatever one holds, a list refuses it or reads it; it never breaks.

import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { lists } from './lists.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

test('every list of the graph is tried', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const found = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(Object.keys(lists).sort()).toEqual(found.sort());
});

const forged = [
  ['x'],
  ['x', 'y'],
  ['x', 'y', 'z'],
  ['9999-99-99', 'y'],
  ['2026-02-30', 'y'],
  [''],
  ["'", "'"],
];

test.each(Object.entries(lists))(
  '%s answers a forged cursor with BAD_USER_INPUT or a page',
  async (_, { query, who }) => {
    const honest = await graph.request(`query ($after: String) ${query}`, { after: null }, who);
    expect(honest.errors).toBeUndefined();
    for (const key of forged) {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url');
      const { errors } = await graph.request(`query ($after: String) ${query}`, { after }, who);
      const codes = new Set((errors ?? []).map((error) => error.extensions?.code));
      expect(
        [...codes].filter((code) => code !== 'BAD_USER_INPUT'),
        JSON.stringify(key),
      ).toEqual([]);
    }
  },
);
