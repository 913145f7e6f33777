import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemands } from '@civil-affairs/gateway/authorization';
import { declaredBy } from '@civil-affairs/gateway/declared';
import { withImportTables } from '@civil-affairs/gateway/import-tables';
import { nodesSubgraph } from '@civil-affairs/gateway/nodes';
import { personas } from '@civil-affairs/gateway/personas';
import { withScopeTable } from '@civil-affairs/gateway/scope-table';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import type { Declarations } from '@civil-affairs/kit/declarations';
import { createRegistry } from '@civil-affairs/kit/registry';
import { describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';

const root = join(import.meta.dirname, '../..');
const declared = declaredBy(subgraphs);
const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');

/** The city with one more subgraph, which declares this. */
const cityWith = (declarations: Partial<Declarations>) => [
  ...subgraphs,
  { name: 'libraries', declarations: { idPrefixes: {}, roles: [], scopes: {}, ...declarations } },
];

describe('what a subgraph declares', () => {
  test.each<[string, Partial<Declarations>, string]>([
    [
      'an id prefix of another entity',
      { idPrefixes: { Library: 'mar' } },
      'the id prefix mar is declared by marriages and libraries',
    ],
    [
      "an id prefix of the kit's",
      { idPrefixes: { Library: 'aud' } },
      'the id prefix aud is declared by kit and libraries',
    ],
    [
      'two entities with one prefix',
      { idPrefixes: { Library: 'lib', Librarian: 'lib' } },
      'the id prefix lib is declared by libraries and libraries',
    ],
    [
      "another subgraph's entity",
      { idPrefixes: { Resident: 'rsd' } },
      'the entity Resident is declared by residents and libraries',
    ],
    [
      'a prefix that no id can begin with',
      { idPrefixes: { Library: 'book' } },
      'libraries gives Library the id prefix book, which is not three letters',
    ],
    [
      'a role twice',
      { roles: ['CHARITY_OFFICER'] },
      'the role CHARITY_OFFICER is declared by charity and libraries',
    ],
    [
      'a scope twice',
      { scopes: { 'marriages:book': 'books' } },
      'the scope marriages:book is declared by marriages and libraries',
    ],
  ])('is refused when it is %s', (_, declarations, complaint) => {
    expect(() => declaredBy(cityWith(declarations))).toThrow(`The declarations do not fit:\n${complaint}`);
    expect(() => declaredBy(cityWith(declarations))).toThrow(/^[^\n]*\n[^\n]*$/);
  });

  test('names an id prefix for every type that is found by its id, or nothing starts', () => {
    const forgetful = subgraphs.map((subgraph) =>
      subgraph.name === 'charity' ? { ...subgraph, declarations: undefined as never } : subgraph,
    );
    expect(() => nodesSubgraph(forgetful)).toThrow(
      /^No subgraph declares an id prefix of (Charity\w+(, |\.$))+$/,
    );
  });
});

describe('a scope', () => {
  const requested = new Set(
    [...readDemands(composed.supergraph).values()].flatMap(({ scopes }) => scopes.flat()),
  );

  test('that a field asks for is declared', () => {
    expect(requested.size).toBeGreaterThan(10);
    expect([...requested].filter((scope) => !(scope in declared.scopes))).toEqual([]);
  });

  test('that is declared opens a field, or is requested for where the gateway or its subgraph decides who sees what', () => {
    const rooms = subgraphs.map(({ name }) => `subgraphs/${name}/src/{access,views}{,/**/*}.ts`);
    const decided = ['gateway/src/**/*.ts', ...rooms]
      .flatMap((files) => globSync(files, { cwd: root }))
      .filter((file) => file !== 'gateway/src/personas.ts')
      .map((file) => readFileSync(join(root, file), 'utf8'));
    const idle = Object.keys(declared.scopes).filter(
      (scope) => !requested.has(scope) && !decided.some((text) => text.includes(`'${scope}'`)),
    );
    expect(idle).toEqual([]);
  });

  test('of a domain carries its name', () => {
    const strange = subgraphs.flatMap(({ name, declarations }) =>
      Object.keys(declarations?.scopes ?? {}).filter((scope) => !scope.startsWith(`${name}:`)),
    );
    expect(strange).toEqual([]);
  });

  test('that is declared is explained in docs/operations.md, and no other one', () => {
    expect(page, '`npm run graph` writes the table again').toBe(withScopeTable(page, declared));
    const explained = [...page.matchAll(/^\| `([a-z-]+:[a-z]+)` \|/gm)].map(([, scope]) => scope);
    expect(explained).toEqual(Object.keys(declared.scopes).filter((scope) => scope !== 'internal'));
  });
});

describe('a kind of file that is imported', () => {
  const kinds = subgraphs.flatMap(({ imports = [] }) => imports);

  test('has a name of its own, and no column has the name of another one', () => {
    const names = kinds.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
    const twice = kinds.flatMap(({ name, columns }) => {
      const heads = Object.values<{ names: readonly string[] }>(columns).flatMap((column) => [
        ...column.names,
      ]);
      return heads.filter((head, n) => heads.indexOf(head) !== n).map((head) => `${name}: ${head}`);
    });
    expect(twice).toEqual([]);
  });

  test('is explained with its columns in docs/operations.md', () => {
    expect(page, '`npm run graph` writes the tables again').toBe(withImportTables(page, subgraphs));
    const explained = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, name]) => name);
    expect(explained).toEqual(kinds.map(({ name }) => name));
  });
});

describe('a persona', () => {
  test('has an id of its own', () => {
    const ids = personas.map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test('has a role and scopes that are declared', () => {
    expect(personas.filter(({ role }) => !declared.roles.includes(role) || role === 'SERVICE')).toEqual([]);
    const unknown = personas.flatMap(({ id, scopes }) =>
      scopes
        .filter((scope) => scope === 'internal' || !(scope in declared.scopes))
        .map((scope) => `${id}: ${scope}`),
    );
    expect(unknown).toEqual([]);
  });

  test('plays every role of a person', () => {
    const played = new Set(personas.map(({ role }) => role));
    expect(declared.roles.filter((role) => !played.has(role))).toEqual(['SERVICE']);
  });
});

test('the registry is requested for a purpose that it knows: another one does not compile', () => {
  const facts = { viewer: null, requestId: 'test', language: 'en' } as const;
  createRegistry(undefined, facts, 'libraries', 'CHARITY_CASE', 'id');
  // @ts-expect-error LIBRARY_CASE is none of ReadPurpose
  createRegistry(undefined, facts, 'libraries', 'LIBRARY_CASE', 'id');
});
