import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeGraph, publicSchemaFile, supergraphFile } from '@civil-affairs/gateway/compose';
import { demoParts, subgraphs } from '@civil-affairs/gateway/subgraphs';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../subgraphs');

describe('the graph', () => {
  test('composes without an error or a hint, to the committed files', () => {
    const { supergraph, publicSchema } = composeGraph(subgraphs);
    const stale = [
      { file: supergraphFile, text: supergraph },
      { file: publicSchemaFile, text: publicSchema },
    ].filter(({ file, text }) => readFileSync(file, 'utf8') !== text);
    expect(
      stale.map(({ file }) => file.pathname),
      '`npm run graph` writes them again',
    ).toEqual([]);
  });

  test('holds every subgraph that there is, each with its part of the demo city', () => {
    const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')));
    expect(subgraphs.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
    expect(demoParts.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });
});
