import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeGraph } from '@civil-affairs/gateway/compose';
import { demoParts, subgraphs } from '@civil-affairs/gateway/subgraphs';
import { publicSchemaFile, supergraphFile } from '@civil-affairs/gateway/supergraph';
import { contractIn } from '@civil-affairs/kit/subgraph';
import { parse, Source } from 'graphql';
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

describe('what is wrong with a contract is told with its file and line', () => {
  const file = 'subgraphs/libraries/schema.graphql';
  const withLibraries = (sdl: string) =>
    composeGraph([
      ...subgraphs,
      {
        name: 'libraries',
        typeDefs: parse(new Source(sdl, file)),
        resolvers: {},
        createContext: (_, facts) => facts,
      },
    ]);

  test.each([
    [
      'a field that it requires and does not know',
      'type Resident @key(fields: "id") {\n  id: ID!\n  lentBooks: Int @requires(fields: "shelf") @authenticated\n}',
      `${file}:3:18`,
    ],
    ['a type that nobody knows', 'type Library {\n  shelf: Shelf\n}', `${file}:2:10`],
    ['a field that another subgraph owns', 'type Query {\n  viewer: Int\n}', `${file}:2:3`],
  ])('%s', (_, sdl, place) => {
    expect(() => withLibraries(sdl)).toThrow(place);
  });

  test('a field that is to move for some requests only', () => {
    const sdl = `type Canteen @key(fields: "id") {
      id: ID!
      name: LocalizedText! @federation__override(from: "elder-care", label: "percent(20)")
    }`;
    expect(() => withLibraries(sdl)).toThrow('Canteen.name has @override with a label');
  });

  test('what is no SDL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-contract-'));
    try {
      mkdirSync(join(folder, 'schema'));
      writeFileSync(join(folder, 'schema/books.graphql'), 'type Book {\n  title: String\n');
      const src = pathToFileURL(join(folder, 'src/subgraph.ts')).href;
      expect(() => contractIn(src)).toThrow(
        /Syntax Error: Expected Name, found <EOF>[\s\S]*schema\/books\.graphql:3:1/,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
