import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { environmentReaders, type ImportRow, importTable, type Restriction } from './import-table.ts';

const root = join(import.meta.dirname, '../..');

const files = globSync(
  '{*,kit/**/*,gateway/{src,test}/**/*,subgraphs/**/*,scripts/**/*,test/**/*,bench/**/*}.{ts,mjs}',
  {
    cwd: root,
    exclude: ['**/node_modules/**', '**/*.tmp.ts'],
  },
);

interface Import {
  specifier: string;
  /** Erased before the program runs. */
  typeOnly: boolean;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every import, export from, `import()` and `import type` of a source file, by its syntax tree. */
function importsOf(file: string): Import[] {
  const found: Import[] = [];
  visit(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }) as unknown as Node);
  return found;

  function visit(node: unknown): void {
    if (Array.isArray(node)) node.forEach(visit);
    if (node === null || typeof node !== 'object' || !('type' in node)) return;
    const { type, source, importKind, exportKind } = node as Node;
    const specifier = (source as { value?: unknown } | null | undefined)?.value;
    if (/^(Import|Export|TSImport)/.test(type) && typeof specifier === 'string')
      found.push({
        specifier,
        typeOnly: importKind === 'type' || exportKind === 'type' || type === 'TSImportType',
      });
    Object.values(node).forEach(visit);
  }
}

/** As Biome reads a group: one match is enough, unless a later `!` takes it back. */
function forbids({ group }: Restriction, specifier: string): boolean {
  return group.reduce(
    (forbidden, pattern) =>
      pattern.startsWith('!')
        ? forbidden && !matchesGlob(specifier, pattern.slice(1))
        : forbidden || pattern === '**' || matchesGlob(specifier, pattern),
    false,
  );
}

function rowFor(file: string): ImportRow | undefined {
  return importTable.findLast((row) => row.files.some((pattern) => matchesGlob(file, pattern)));
}

function complaintsAbout(file: string, imports: readonly Import[]): string[] {
  return imports.flatMap(({ specifier }) => {
    const hit = rowFor(file)?.restrictions.find((restriction) => forbids(restriction, specifier));
    return hit ? [`${file} imports ${specifier}. ${hit.message}`] : [];
  });
}

describe('imports', () => {
  test('follow the table', () => {
    expect(files).toContain('subgraphs/residents/src/resolvers.ts');
    expect(files.flatMap((file) => complaintsAbout(file, importsOf(file)))).toEqual([]);
  });

  test.each([
    ['subgraphs/a/src/rules.ts', 'drizzle-orm/pg-core'],
    ['subgraphs/a/src/rules.ts', 'graphql'],
    ['subgraphs/a/src/rules/eligibility.ts', 'node:fs/promises'],
    ['subgraphs/a/src/resolvers.ts', 'drizzle-orm'],
    ['subgraphs/a/src/tables.ts', './queries.ts'],
    ['subgraphs/a/src/queries.ts', '@civil-affairs/residents/demo'],
    ['subgraphs/a/src/queries.ts', '../../residents/src/tables.ts'],
    ['subgraphs/a/src/queries.ts', '@civil-affairs/gateway/server'],
    ['subgraphs/a/src/queries/cases.ts', '../../../residents/src/tables.ts'],
    ['subgraphs/a/src/commands/cases/open.ts', '../../../../residents/src/tables.ts'],
    ['subgraphs/a/src/commands/cases/open.ts', '../../../../../kit/src/database.ts'],
    ['subgraphs/a/test/subgraph.test.ts', '../../residents/src/queries.ts'],
    ['subgraphs/a/test/rules/cases.test.ts', '../../../residents/src/rules.ts'],
    ['subgraphs/a/src/main.ts', './context.ts'],
    ['subgraphs/a/src/subgraph.ts', './queries.ts'],
    ['subgraphs/a/src/declarations.ts', './tables.ts'],
    ['subgraphs/a/src/context.ts', 'drizzle-orm'],
    ['subgraphs/a/src/access.ts', './commands.ts'],
    ['subgraphs/a/src/access/cases.ts', '../loaders.ts'],
    ['subgraphs/a/src/views.ts', '@civil-affairs/kit/database'],
    ['subgraphs/a/src/tables/cases.ts', '../generated/resolver-types.ts'],
    ['subgraphs/a/src/rules/cases.ts', '../tables/cases.ts'],
    ['subgraphs/a/src/rules/cases.ts', '../generated/resolver-types.ts'],
    ['subgraphs/a/src/queries/cases.ts', '../context.ts'],
    ['subgraphs/a/src/loaders.ts', './commands/cases.ts'],
    ['subgraphs/a/src/commands/cases/open.ts', '../../resolvers.ts'],
    ['subgraphs/a/src/reactions.ts', './views.ts'],
    ['subgraphs/a/src/commands.ts', '../demo/index.ts'],
    ['subgraphs/a/src/resolvers/cases.ts', '../../test/testing.ts'],
    ['subgraphs/a/src/generated/contract.ts', 'graphql'],
    ['subgraphs/a/demo/cases.ts', '../src/resolvers.ts'],
    ['kit/test/pages.test.ts', '@civil-affairs/residents/subgraph'],
    ['kit/src/pages.ts', '@civil-affairs/gateway/server'],
    ['scripts/check.ts', '../gateway/src/server.ts'],
    ['gateway/src/server.ts', 'node:process'],
    ['gateway/src/engine/link/link.ts', '../run/send.ts'],
    ['gateway/src/engine/plan/planner.ts', '../compile/steps.ts'],
    ['gateway/src/engine/compile/operation.ts', '../run/run.ts'],
    ['gateway/src/engine/compile/operation.ts', '../plan/repairs/stand-ins.ts'],
    ['gateway/src/engine/run/run.ts', '../plan/planner.ts'],
    ['gateway/src/engine/gateway.ts', './plan/repairs/stand-ins.ts'],
  ])('the table forbids %s to import %s', (file, specifier) => {
    expect(complaintsAbout(file, [{ specifier, typeOnly: false }])).toHaveLength(1);
  });

  test('rules reach no database, no GraphQL and nothing of Node, through no other file either', () => {
    const rules = files.filter((file) => /^subgraphs\/[^/]+\/src\/rules(\.ts|\/.*\.ts)$/.test(file));
    expect(rules).toContain('subgraphs/marriages/src/rules/marriage.ts');
    const impure = rules
      .flatMap((file) => [...reachable(file)])
      .filter(([specifier]) => /^(node:|drizzle-orm|postgres|graphql)/.test(specifier));
    expect(impure.map(([specifier, by]) => `${by} imports ${specifier}`)).toEqual([]);
  });

  test('biome.json enforces the same table', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    const rule = 'noRestrictedImports';
    const enforced = overrides
      .filter((entry: BiomeOverride) => entry.linter?.rules?.style?.[rule])
      .map(({ includes, linter }: BiomeOverride) => ({
        includes,
        ...(linter?.rules?.style?.[rule] as object),
      }));
    expect(enforced, 'the overrides of biome.json are not what import-table.ts says').toEqual(
      importTable.map((row) => ({
        includes: row.files,
        level: 'error',
        options: { patterns: row.restrictions },
      })),
    );
  });
});

interface BiomeOverride {
  includes: string[];
  linter?: { rules?: { style?: Record<string, unknown> } };
}

/** The packages that a file needs when it runs, each with the file that imports it. */
function reachable(start: string): Map<string, string> {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const kit = /^@civil-affairs\/kit\/(.+)$/.exec(specifier)?.[1];
      const own = specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined;
      const target = kit ? `kit/src/${kit}.ts` : own;
      if (target && existsSync(join(root, target)) && target.endsWith('.ts')) waiting.push(target);
      else packages.set(specifier, file);
    }
  }
  return packages;
}

describe("the process's environment", () => {
  test('is read in one place, and where the table says why', () => {
    const readers = files
      .filter((file) => /^(kit|gateway|subgraphs)\//.test(file))
      .filter((file) => /\bprocess\s*\.\s*env\b|\benv\b[^=;]*\}\s*=\s*process\b/.test(read(file)));
    expect(readers.toSorted()).toEqual(Object.keys(environmentReaders).toSorted());
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
