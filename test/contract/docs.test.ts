// What the pages name exists: a mutation, query, type or field that was renamed is renamed there too.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '@civil-affairs/gateway/personas';
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import {
  buildSchema,
  type GraphQLFieldMap,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { operations } from '../operations.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = buildSchema(read('schema.graphql'));

const pages = globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md', 'subgraphs/*/README.md'], { cwd: root });

/** Names of the code, of files' contents and of settings that pages explain; each must stand on a page. */
const others: readonly string[] = [
  // Of a request.
  'documentId',
  // Of what the gateway's health page says.
  'lagSeconds',
  'Transport',
  'carryOut',
  'chargeOf',
  'demoId',
  'moneyErrors',
  'mutationsOf',
  'onAppointment',
  'openGrant',
  'openingAct',
  'reconcileGrants',
  'registryFacts',
  'registryHousehold',
  'requestId',
  'systemActs',
  'tryActs',
  'RateLimit',
];

/** Every name of the graph: types, fields, arguments and enum values; its acts, and what its events say. */
const known = new Set(operations.map(({ name }) => name));
for (const { acts = [], systemActs = [], events = {}, imports = [] } of subgraphs) {
  for (const { columns } of imports) for (const field of Object.keys(columns)) known.add(field);
  for (const { action, event } of [...acts, ...systemActs]) known.add(action).add(event);
  for (const [type, fields] of Object.entries(events))
    for (const name of [type, ...Object.keys(fields)]) known.add(name);
}
for (const type of Object.values(schema.getTypeMap())) {
  known.add(type.name);
  if (isEnumType(type)) for (const { name } of type.getValues()) known.add(name);
  if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) known.add(name);
  if (!isObjectType(type) && !isInterfaceType(type)) continue;
  for (const field of Object.values(type.getFields())) {
    known.add(field.name);
    for (const { name } of field.args) known.add(name);
  }
}
for (const { name } of schema.getDirectives()) known.add(name);

/** Whether the graph has it: a name, or a way through it such as `Division.allowances.series`. */
function isOfGraph(name: string): boolean {
  if (known.has(name)) return true;
  const [first = '', ...way] = name.split('.');
  let type: GraphQLNamedType | undefined = schema.getType(first);
  for (const field of way) {
    const fields: GraphQLFieldMap<unknown, unknown> =
      isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    const found = fields[field];
    if (!found) return false;
    type = getNamedType(found.type);
  }
  return way.length > 0;
}

/** Names in backticks and in the boxes of pictures: of several words, or a type with a field. */
function namesIn(page: string): string[] {
  const words = /^(?:[a-z]+[a-z0-9]*[A-Z]\w*|[A-Z][a-z0-9]+(?:[A-Z]\w*)?(?:\.\w+)*)$/;
  const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
  const boxes = [...page.matchAll(/```mermaid([\s\S]*?)```/g)].flatMap(([, picture = '']) =>
    [...picture.matchAll(/\b[a-z]+[A-Z][A-Za-z]*\b/g)].map(([name]) => name),
  );
  return [...new Set([...quoted, ...boxes])].filter((name) => words.test(name));
}

describe('the names on the pages', () => {
  test('are found in backticks and in pictures', () => {
    expect(namesIn('`suspendGrant` and `AllowanceGrant.terms`, not `npm start`')).toEqual([
      'suspendGrant',
      'AllowanceGrant.terms',
    ]);
    expect(namesIn('```mermaid\nA[applyForAllowance] --> B\n```')).toEqual(['applyForAllowance']);
  });

  test.each(pages)('of %s are names of the graph, or listed here', (page) => {
    const wrong = namesIn(read(page)).filter((name) => !isOfGraph(name) && !others.includes(name));
    expect(wrong).toEqual([]);
  });

  test('that are no names of the graph are listed as long as a page has them', () => {
    const all = new Set(pages.flatMap((page) => namesIn(read(page))));
    expect(others.filter((name) => !all.has(name) || isOfGraph(name))).toEqual([]);
  });
});

test('the README names every persona of the demo', () => {
  const page = read('README.md');
  expect(personas.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

describe('a stranger’s questions', () => {
  const rows = read('docs/where-to-find.md')
    .split('\n')
    .filter((line) => line.includes('? |'));
  const filesIn = (row: string) => [...row.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);

  test('are answered within three files each', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.filter((row) => filesIn(row).length < 1 || filesIn(row).length > 3)).toEqual([]);
  });

  test('name files that are there', () => {
    expect(rows.flatMap(filesIn).filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
