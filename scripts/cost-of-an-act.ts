// `npm run cost [-- COMMIT]`: what an act costs in lines that people write, by subgraph and room; of the working tree,
// or of a commit, so that two can be compared. Generated files do not count. What a kit's file saves every subgraph
// costs the kit, so its lines stand below the table.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse, visit } from 'graphql';

const root = join(import.meta.dirname, '..');
const commit = process.argv[2];

/** The first pattern that fits a file of a subgraph is its room; the tests stood among the sources once. */
const rooms: readonly (readonly [string, RegExp])[] = [
  ['tests', /^test\/|\.test\.ts$|(^|\/)[\w-]*testing[\w-]*\.ts$/],
  ['schema', /^schema(\.graphql|\/)/],
  ['problems', /(^|\/)problems(\.json|\.ts|\/)/],
  ['rules', /^src\/rules(\.ts|\/)/],
  ['commands', /^src\/(commands|reactions)(\.ts|\/)/],
  ['reads', /^src\/(queries|loaders|views|reads)(\.ts|\/)/],
  ['resolvers', /^src\/(resolvers|access)(\.ts|\/)|^src\/[\w-]*access\.ts$/],
  ['tables', /^src\/tables(\.ts|\/)|^migrations\//],
  ['demo', /^(src\/)?demo(\.ts|\/)/],
  ['rest', /\.ts$|^mappers\.json$|^package\.json$/],
];

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Lines of every file in some folders, by path. */
function linesOf(...folders: string[]): Map<string, number> {
  const counted = git('grep', '-c', '', ...(commit ? [commit] : []), '--', ...folders);
  const entries = counted
    .trim()
    .split('\n')
    .map((line): [string, number] => {
      const [count = '', ...path] = line.split(':').reverse();
      return [path[0] ?? '', Number(count)];
    });
  return new Map(entries.filter(([path]) => !/\/generated(\.ts$|\/)/.test(path)));
}

/** How many mutations a contract has. */
function actsIn(files: readonly string[]): number {
  let acts = 0;
  const count = (type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) => {
    if (type.name.value === 'Mutation') acts += type.fields?.length ?? 0;
  };
  const contract = parse(files.map((file) => git('show', `${commit ?? ''}:${file}`)).join('\n'));
  visit(contract, { ObjectTypeDefinition: count, ObjectTypeExtension: count });
  return acts;
}

const names = rooms.map(([name]) => name);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);

const files = linesOf('subgraphs');
const subgraphs = new Map<string, { acts: number; lines: number[] }>();
const bySubgraph = Map.groupBy(files, ([path]) => path.split('/')[1] ?? '');
for (const [subgraph, own] of [...bySubgraph].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const lines = names.map(() => 0);
  for (const [path, count] of own) {
    const inside = path.split('/').slice(2).join('/');
    const room = rooms.findIndex(([, pattern]) => pattern.test(inside));
    if (room >= 0) lines[room] = (lines[room] ?? 0) + count;
  }
  const contract = own.map(([path]) => path).filter((path) => path.endsWith('.graphql'));
  subgraphs.set(subgraph, { acts: actsIn(contract), lines });
}

const withActs = [...subgraphs.values()].filter(({ acts }) => acts > 0);
const acts = sum(withActs.map((subgraph) => subgraph.acts));
const total = names.map((_, room) => sum(withActs.map(({ lines }) => lines[room] ?? 0)));

function row(name: string, count: number | string, lines: readonly number[]): string {
  return `| ${[name, count, ...lines, sum(lines)].join(' | ')} |`;
}

console.log(
  `Lines that people wrote, ${commit ? git('log', '-1', '--format=%h %s', commit).trim() : 'working tree'}\n`,
);
console.log(`| subgraph | acts | ${names.join(' | ')} | all |`);
console.log(`|---|${names.map(() => '---:|').join('')}---:|---:|`);
for (const [name, { acts, lines }] of subgraphs) console.log(row(name, acts, lines));
console.log(row('those with acts', acts, total));
console.log(
  row(
    'per act',
    '',
    total.map((lines) => Math.round(lines / acts)),
  ),
);
const kit = linesOf('kit');
const kitOf = (pattern: RegExp) => sum([...kit].filter(([path]) => pattern.test(path)).map(([, n]) => n));
const kitTests = kitOf(/^kit\/(test|src\/testing)\/|\.test\.ts$|^kit\/src\/testing\.ts$/);
console.log(
  `\nThe kit, once for all: ${kitOf(/\.(ts|graphql|sql|json)$/) - kitTests} lines, and ${kitTests} of tests.`,
);
