import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { csvOf, spreadsheetText } from '@civil-affairs/kit/csv';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { cellsOf, headingOf } from '../../src/export/cells.ts';
import { followedList } from '../../src/export/list.ts';
import { type AskGraph, type GraphAnswer, mostRows, pagesOf } from '../../src/export/pages.ts';
import { workbookOf } from '../../src/export/xlsx.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
const text = `query Funds($code: ID!, $size: Int, $at: String) {
  division(code: $code) { own: charity { funds: communityFundList(first: $size, after: $at) {
    edges { node { ...Fund on: registeredOn projects { name { zhHans } goal { yuan } } } }
    pageInfo { hasNextPage endCursor } } } } }
  fragment Fund on CharityCommunityFund { id community { code } }`;
const list = followedList(schema, text, undefined);

describe('the list of a document', () => {
  test('is found through aliases and fragments, by edges as well as by nodes', () => {
    expect(list).toMatchObject({
      operation: 'Funds',
      path: ['division', 'own', 'funds'],
      after: 'at',
      first: 'size',
      rows: ['edges', 'node'],
    });
    expect(list.columns.map((column) => headingOf(column, 'en'))).toEqual([
      'id',
      'community / code',
      'registered on',
      'projects / name / zh hans',
      'projects / goal / yuan',
    ]);
    expect(headingOf(list.columns[1] ?? { path: [], fields: [] }, 'zh')).toBe('社区·代码');
  });

  test.each([
    [
      'one that takes no cursor from a variable',
      text.replace('after: $at', 'after: "x"').replace('$at: String', '$x: String'),
    ],
    ['one that does not say whether it goes on', text.replace('hasNextPage ', '')],
    [
      'two of them',
      text
        .replace('pageInfo', 'pageInfo')
        .replace(
          '{ own:',
          '{ other: charity { campaigns(after: $at) { nodes { id } pageInfo { hasNextPage endCursor } } } own:',
        ),
    ],
    ['a mutation', 'mutation { closeIt }'],
  ])('is not %s', (_, document) => {
    expect(() => followedList(schema, document, undefined)).toThrow(/An export/);
  });

  test('is the one that is named', () => {
    const two = text.replace(
      '{ own:',
      '{ other: charity { campaigns(after: $at) { nodes { id } pageInfo { hasNextPage endCursor } } } own:',
    );
    expect(followedList(schema, two, 'division.other.campaigns').rows).toEqual(['nodes']);
  });
});

describe('a cell', () => {
  test('holds what a list holds, and says yes and no in words', () => {
    const row = {
      id: 'x',
      community: null,
      on: true,
      projects: [
        { name: { zhHans: 'a' }, goal: null },
        { name: { zhHans: 'b' }, goal: { yuan: '1.00' } },
      ],
    };
    expect(cellsOf(list.columns, row, 'zh')).toEqual(['x', '', '是', 'a；b', '；1.00']);
    expect(cellsOf(list.columns, row, 'en')[2]).toBe('yes');
  });
});

/** What nobody holds is given back, so that what is held can be measured. */
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** A graph with so many rows, and a count of the pages that were fetched. */
function graphOf(
  total: number,
  refuse: (requests: number) => Partial<GraphAnswer> | undefined = () => undefined,
) {
  let requests = 0;
  const ask: AskGraph = async (variables) => {
    requests += 1;
    const refused = refuse(requests);
    if (refused) return { status: 400, retryAfter: undefined, body: {}, ...refused };
    const from = Number(variables.at ?? 0);
    const until = Math.min(from + Number(variables.size), total);
    const edges = Array.from({ length: until - from }, (_, n) => ({
      node: { id: `fnd_${from + n}`, community: { code: '222401001001' }, on: '2024-01-01', projects: [] },
    }));
    const page = { edges, pageInfo: { hasNextPage: until < total, endCursor: String(until) } };
    return { status: 200, retryAfter: undefined, body: { data: { division: { own: { funds: page } } } } };
  };
  return { ask, requests: () => requests };
}

async function* tableOf(pages: AsyncIterable<readonly unknown[]>) {
  for await (const rows of pages) yield rows.map((row) => cellsOf(list.columns, row, 'zh'));
}

describe('the pages of an export', () => {
  const never = new AbortController().signal;

  test('are smaller when a page of a hundred rows costs too much', async () => {
    const tooLarge = { body: { errors: [{ message: 'x', extensions: { code: 'OPERATION_TOO_LARGE' } }] } };
    const graph = graphOf(60, (requests) => (requests <= 2 ? tooLarge : undefined));
    const pages = await Array.fromAsync(pagesOf(list, {}, graph.ask, never));
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10]);
  });

  test('are waited for when the graph has no time now', async () => {
    const busy = { status: 429, retryAfter: 0.01, body: { errors: [{ message: 'busy' }] } };
    const graph = graphOf(250, (requests) => (requests === 2 || requests === 3 ? busy : undefined));
    const pages = await Array.fromAsync(pagesOf(list, {}, graph.ask, never));
    expect(pages.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(graph.requests()).toBe(5);
  });

  test('end with an error when one of them fails, and beyond the most rows', async () => {
    const broken = { body: { errors: [{ message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] } };
    const failing = graphOf(500, (requests) => (requests === 3 ? broken : undefined));
    await expect(Array.fromAsync(pagesOf(list, {}, failing.ask, never))).rejects.toThrow('gone');
    const endless = graphOf(mostRows + 1);
    await expect(Array.fromAsync(pagesOf(list, {}, endless.ask, never))).rejects.toThrow(/rows at most/);
  });

  test('are not fetched any more once the client has gone', async () => {
    const graph = graphOf(100_000);
    const leaving = new AbortController();
    let seen = 0;
    const reading = (async () => {
      for await (const rows of pagesOf(list, {}, graph.ask, leaving.signal)) {
        seen += rows.length;
        if (seen === 500) leaving.abort();
      }
    })();
    await expect(reading).rejects.toThrow();
    expect([seen, graph.requests()]).toEqual([500, 5]);
  });

  test.each([
    ['CSV', (table: ReturnType<typeof tableOf>) => csvIn(table)],
    ['a workbook', (table: ReturnType<typeof tableOf>) => workbookOf(table)],
  ])(
    'of 100,000 rows need no more memory than of some as %s',
    async (_, bytesOf) => {
      const graph = graphOf(100_000);
      let [bytes, chunks, least, most] = [0, 0, Number.POSITIVE_INFINITY, 0];
      for await (const chunk of bytesOf(tableOf(pagesOf(list, {}, graph.ask, never)))) {
        bytes += Buffer.byteLength(chunk as Buffer);
        chunks += 1;
        if (chunks % 250 !== 0) continue;
        await setImmediate();
        collect();
        const { heapUsed, external } = process.memoryUsage();
        least = Math.min(least, heapUsed + external);
        most = Math.max(most, heapUsed + external);
      }
      expect(graph.requests()).toBe(1_000);
      expect(bytes).toBeGreaterThan(500_000);
      // The whole table as texts would be more than forty times as much as this allows.
      expect(most - least).toBeLessThan(8_000_000);
      expect(chunks).toBeGreaterThan(500);
    },
    60_000,
  );
});

async function* csvIn(table: AsyncIterable<string[][]>) {
  for await (const rows of table) yield csvOf(rows.map((cells) => cells.map(spreadsheetText)));
}
