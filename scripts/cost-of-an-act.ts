// `npm run cost [-- COMMIT]`: what an act costs in lines that people write, by subgraph and room; of the working tree,
// or of a commit, so that two can be compared. Generated files do not count. What a kit's file saves every subgraph
// costs the kit, so its lines stand below the table. The second table has what bears an act's own name: what one more
// act on a case adds, beside its rules and the tests of what it does.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ASTNode, Kind, parse } from 'graphql';

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

const textOf = (file: string) =>
  commit ? git('show', `${commit}:${file}`) : readFileSync(join(root, file), 'utf8');

/** The mutations of a contract, each with the lines of its field, its input and its payload. */
function actsIn(files: readonly string[]): Map<string, number> {
  const contract = parse(files.map(textOf).join('\n'));
  const linesOf = ({ loc }: ASTNode) => (loc ? loc.endToken.line - loc.startToken.line + 1 : 0);
  const types = new Map(
    contract.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, linesOf(definition)] as const] : [],
    ),
  );
  return new Map(
    contract.definitions.flatMap((type) =>
      (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      type.name.value === 'Mutation'
        ? (type.fields ?? []).map((field) => {
            const Name = field.name.value.replace(/^./, (letter) => letter.toUpperCase());
            const own = (types.get(`${Name}Input`) ?? 0) + (types.get(`${Name}Payload`) ?? 0);
            return [field.name.value, linesOf(field) + own] as const;
          })
        : [],
    ),
  );
}

/** Lines from the one that begins something under a name to the one that ends it. */
function linesBetween(text: string, begin: RegExp, end: RegExp): number {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => begin.test(line));
  return first < 0 ? 0 : lines.slice(first).findIndex((line) => end.test(line)) + 1;
}

const names = rooms.map(([name]) => name);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0);

const files = linesOf('subgraphs');
const subgraphs = new Map<string, { acts: number; lines: number[] }>();
/** What bears the name of each act: in the contract, in the commands, and as a scenario of the tests of the protocol. */
const own: { act: string; schema: number; command: number; scenario: number }[] = [];
const bySubgraph = Map.groupBy(files, ([path]) => path.split('/')[1] ?? '');
for (const [subgraph, all] of [...bySubgraph].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const lines = names.map(() => 0);
  for (const [path, count] of all) {
    const inside = path.split('/').slice(2).join('/');
    const room = rooms.findIndex(([, pattern]) => pattern.test(inside));
    if (room >= 0) lines[room] = (lines[room] ?? 0) + count;
  }
  const paths = all.map(([path]) => path);
  const acts = actsIn(paths.filter((path) => path.endsWith('.graphql')));
  subgraphs.set(subgraph, { acts: acts.size, lines });
  const textsOf = (pattern: RegExp) =>
    acts.size > 0 ? paths.filter((path) => pattern.test(path)).map(textOf) : [];
  const commands = textsOf(/\/src\/commands(\.ts|\/)/);
  const tests = textsOf(/\/test\//);
  for (const [act, schema] of acts)
    own.push({
      act,
      schema,
      command: sum(
        commands.map((text) => linesBetween(text, new RegExp(`^export const ${act}\\b`), /^\S*\);$/)),
      ),
      scenario: sum(
        tests.map((text) => linesBetween(text, new RegExp(`^ {4}(async )?${act}\\b`), /^ {4}\S.*,$/)),
      ),
    });
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

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const parts = ['schema', 'command', 'scenario'] as const;
const whole = own.map((one) => sum(parts.map((part) => one[part])));
const shown = (of: (numbers: readonly number[]) => number) =>
  [...parts.map((part) => of(own.map((one) => one[part]))), of(whole)].join(' | ');
console.log(`\nWhat bears an act's own name\n\n| | ${parts.join(' | ')} | all |\n|---|---:|---:|---:|---:|`);
console.log(`| median | ${shown(median)} |`);
console.log(`| mean | ${shown((numbers) => Math.round(sum(numbers) / numbers.length))} |`);
console.log(`| most | ${shown((numbers) => Math.max(...numbers))} |`);
