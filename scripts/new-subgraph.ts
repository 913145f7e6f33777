// `npm run new:subgraph NAME`: a subgraph with one kind of case, two acts, figures, a view of a person, demo rows and
// tests, and every edit outside it. It passes the checks as it is; the domain's own law is written into it afterwards.
// The templates are beside this file, in `new-subgraph/`.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const templates = join(import.meta.dirname, 'new-subgraph');

const name = process.argv[2] ?? '';
if (!/^[a-z]{3,}(-[a-z]+)*$/.test(name))
  fail('Usage: npm run new:subgraph NAME, in the manner of elder-care.');
if (existsSync(join(root, 'subgraphs', name))) fail(`There is a subgraph ${name} already.`);

const parts = name.split('-');
const type = parts.map(capitalized).join('');

/** How the name is written where a template says, for example, `{{Type}}`; also in the names of files. */
const spellings: Readonly<Record<string, string>> = {
  name,
  Type: type,
  field: type.charAt(0).toLowerCase() + type.slice(1),
  NAME: parts.join('_').toUpperCase(),
  schema: parts.join('_'),
  words: parts.join(' '),
  Words: capitalized(parts.join(' ')),
  prefix: freePrefix(),
};

for (const template of globSync('**/*.template', { cwd: templates })) {
  const file = join(root, 'subgraphs', name, filled(template.replace(/\.template$/, '')));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, filled(readFileSync(join(templates, template), 'utf8')));
}

insert('gateway/src/subgraphs.ts', [
  [
    'import type { DemoPart }',
    `import { loadDemo as load{{Type}} } from '@civil-affairs/{{name}}/demo';
import { {{field}} } from '@civil-affairs/{{name}}/subgraph';
`,
  ],
  [/(?<=^export const subgraphs: .* = \[\n(?: {2}\w+,\n)*)\];\n/m, '  {{field}},\n'],
  [/^\];\n$(?![\s\S])/m, "  { name: '{{name}}', loadDemo: load{{Type}} },\n"],
]);
addDependency('gateway/package.json', `@civil-affairs/${name}`);
insert('gateway/src/personas.ts', [
  [
    "  officer(\n    'auditor',",
    `  officer(
    '{{name}}-officer',
    '{{NAME}}_OFFICER',
    { zhHans: '{{words}} 管理人员', ko: '{{words}} 담당자', en: '{{Words}} officer' },
    'Opens and closes {{words}} cases in the whole city.',
    ['residents:read', '{{name}}:read', '{{name}}:handle'],
  ),
`,
  ],
]);
insert('subgraphs/residents/schema/registry.graphql', [
  ['  "The person asks for the own data', '  "A {{words}} case."\n  {{NAME}}_CASE\n'],
]);
insert('README.md', [['| the whole |', '| {{words}} | `{{name}}-officer` |\n']]);
insert('docs/problems.md', [
  ['## Allowances\n', '## {{Words}}\n\n<!-- rows of subgraphs/{{name}}/problems.json -->\n<!-- end -->\n\n'],
]);

run(process.execPath, ['scripts/setup.mjs', '--new-package']);
run('npm', ['run', '--silent', 'graph']);
// How long a line is depends on the name.
run('node_modules/.bin/biome', ['check', '--write', '--log-level=warn', `subgraphs/${name}`, 'gateway']);

console.log(
  filled(`
subgraphs/{{name}} is there, and in the graph. What is left is yours:
  README.md, schema.graphql   what a resident or an officer gets from it
  migrations/                 its tables, as long as they have not landed
  src/rules.ts, commands.ts   its law, with articles and sources
  demo/index.ts               rows that add up to what is published
  gateway/src/personas.ts     the officer's name in Chinese and Korean
  docs/                       its words in glossary.md, its place in architecture.md
Then: npm run graph && npm run fix && npm test -- subgraphs/{{name}} test/contract`),
);

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function filled(template: string): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, spelling: string) => {
    const value = spellings[spelling];
    if (value === undefined) throw new Error(`A template asks for ${spelling}.`);
    return value;
  });
}

/** Puts texts before places of a file that are there once. */
function insert(file: string, texts: readonly (readonly [before: string | RegExp, text: string])[]): void {
  const path = join(root, file);
  let content = readFileSync(path, 'utf8');
  for (const [before, text] of texts) {
    const pieces = content.split(before);
    if (pieces.length !== 2) fail(`${file} has no one place before which this goes:\n${filled(text)}`);
    const at = pieces[0]?.length ?? 0;
    content = content.slice(0, at) + filled(text) + content.slice(at);
  }
  writeFileSync(path, content);
}

function addDependency(file: string, dependency: string): void {
  const path = join(root, file);
  const described = JSON.parse(readFileSync(path, 'utf8'));
  const all = Object.entries({ ...described.dependencies, [dependency]: 'workspace:*' });
  described.dependencies = Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(described, null, 2)}\n`);
}

/** Three letters of the name, in its order, that begin no other entity's ids. */
function freePrefix(): string {
  const files = globSync(['kit/src/ids.ts', 'subgraphs/*/src/declarations.ts'], { cwd: root });
  const taken = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8').match(/(?<=: ')[a-z]{3}(?=')/g),
  );
  const [first = '', ...rest] = name.replaceAll('-', '');
  const candidates = rest.flatMap((second, n) => rest.slice(n + 1).map((third) => first + second + third));
  return candidates.find((prefix) => !taken.includes(prefix)) ?? fail(`No id prefix of ${name} is free.`);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${command} ${args.join(' ')} failed; the lines above say why.`);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
