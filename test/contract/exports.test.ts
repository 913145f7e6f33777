// Each list of the graph as a table: what an export says is what the pages say.
import { readFileSync } from 'node:fs';
import { readDemands } from '@civil-affairs/gateway/authorization';
import { headingOf } from '@civil-affairs/gateway/export/cells';
import { followedList } from '@civil-affairs/gateway/export/list';
import { demoDate } from '@civil-affairs/kit/clock';
import { rowsOf } from '@civil-affairs/kit/csv';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composed } from '../composed.ts';
import { startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { demoId } from '../ids.ts';
import { inOneSecond } from '../one-second.ts';
import { operations } from '../operations.ts';
import { lists } from './lists.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

/** Lists that stand inside a list, by the one object whose list is exported. */
const ofOne: Record<string, () => Promise<string>> = {
  'CharityCampaign.donations': async () => {
    const { data } = await graph.request('{ charityCampaigns(first: 100) { nodes { id donationCount } } }');
    const given = data.charityCampaigns.nodes.find(
      ({ donationCount }: { donationCount: number }) => donationCount > 0,
    );
    return `{ node(id: "${given.id}") { ... on CharityCampaign { donations(after: $after) { pageInfo { endCursor } } } } }`;
  },
  'AllowancePaymentRun.lines': async () => {
    const { data } = await graph.request(
      '{ allowancePaymentRuns(division: "222401", first: 1) { nodes { id } } }',
      {},
      'allowance-cashier',
    );
    const [{ id }] = data.allowancePaymentRuns.nodes;
    return `{ node(id: "${id}") { ... on AllowancePaymentRun { lines(after: $after) { pageInfo { endCursor } } } } }`;
  },
  'MarriageOffice.appointments': async () => `{ marriageOffice(id: "${demoId('MarriageOffice', 0)}") {
    appointments(on: "${demoDate}", after: $after) { pageInfo { endCursor } } } }`,
};

const demands = readDemands(composed.supergraph);

/** Rows without a value of their own, and rows that show everybody a part of what they have. */
const selections: Record<string, string> = {
  'DivisionElderCare.institutions': 'id address phone capacity openedOn',
  'Query.allowanceDeadlines': 'deadline { id code dueOn }',
  'MealCard.entries': 'number kind at receiptNumber',
};

/** The fields of a list's rows that are single values and need no argument, nor anything that others have not. */
function selectionOf(list: string, who: Who): string {
  const [type = '', field = ''] = list.split('.');
  const holder = schema.getType(type);
  const connection = isObjectType(holder) ? getNamedType(holder.getFields()[field]?.type) : undefined;
  const row = isObjectType(connection) ? getNamedType(connection.getFields().nodes?.type) : undefined;
  if (!isObjectType(row)) throw new Error(`${list} has no rows`);
  const leaves = Object.values(row.getFields()).filter(
    ({ type: of, args, name, astNode }) =>
      isLeafType(getNamedType(of)) &&
      args.length === 0 &&
      (who !== null || ![row, ...row.getInterfaces()].some((one) => demands.has(`${one.name}.${name}`))) &&
      (astNode?.directives ?? []).every((directive) => directive.name.value === 'tag'),
  );
  return selections[list] ?? leaves.map(({ name }) => name).join(' ');
}

async function exported(query: string, variables: object, who: Who, format = 'csv', language = 'en') {
  const bearer = await graph.token(who);
  return fetch(graph.url.replace('/graphql', '/export'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ query, variables, format }),
  });
}

/** As a table writes a value; marks that keep spreadsheets from reading it otherwise are taken off. */
const written = (value: unknown) =>
  Array.isArray(value)
    ? value.join('；')
    : value === null
      ? ''
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : String(value);
const plain = (cell: string) => cell.replace(/^[\t']/, '');

const valueAt = (row: unknown, path: readonly string[]) =>
  path.reduce((value, key) => (value as Record<string, unknown>)[key], row);

describe('an export', () => {
  test.each(Object.keys(lists))('of %s is what its pages say', (name) => inOneSecond(() => compare(name)));

  async function compare(name: string): Promise<void> {
    const { query: found, who } = lists[name] as (typeof lists)[string];
    const selection = selectionOf(name, who);
    const query = `query List($after: String) ${((await ofOne[name]?.()) ?? found).replace(
      'pageInfo { endCursor }',
      `nodes { ${selection} } pageInfo { hasNextPage endCursor }`,
    )}`;
    const list = followedList(schema, query, undefined);
    const rows: string[][] = [];
    for (let after: string | null = null; ; ) {
      const { data, errors }: { data: unknown; errors?: unknown } = await graph.request(
        query,
        { after },
        who,
      );
      expect(errors).toBeUndefined();
      const page = list.path.reduce((value, key) => (value as Record<string, unknown>)[key], data) as {
        nodes: Record<string, unknown>[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      rows.push(...page.nodes.map((row) => list.columns.map(({ path }) => written(valueAt(row, path)))));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    const answer = await exported(query, {}, who);
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="List.csv"');
    expect(list.columns.length).toBeGreaterThan(0);
    const [head, ...cells] = rowsOf(text);
    expect(head).toEqual(list.columns.map((column) => headingOf(column, 'en')));
    expect(cells.map((row) => row.map(plain))).toEqual(rows);
  }
});

describe('the columns of a list that front ends send', () => {
  const followed = operations.flatMap(({ name, query }) => {
    try {
      return [{ name, ...followedList(schema, query, undefined) }];
    } catch {
      return [];
    }
  });

  test('are headed in Chinese, each otherwise', () => {
    expect(followed.length).toBeGreaterThan(10);
    const latin = followed.flatMap(({ name, columns }) =>
      columns
        .map((column) => headingOf(column, 'zh'))
        .filter((heading) => /[A-Za-z]/.test(heading))
        .map((heading) => `${name}: ${heading}`),
    );
    expect(latin, 'name the fields in gateway/src/export/headings.json').toEqual([]);
    for (const { name, columns } of followed) {
      const headings = columns.map((column) => headingOf(column, 'zh'));
      expect(
        headings.filter((heading, n) => headings.indexOf(heading) !== n),
        name,
      ).toEqual([]);
    }
  });
});
