// A list as a file: whole, in the viewer's words, with the viewer's rights; and what it costs whom.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOf } from '@civil-affairs/kit/csv';
import { openTable } from '@civil-affairs/kit/imports/table-file';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph, type Who } from '../graph.ts';
import { operations } from '../operations.ts';

let graph: TestGraph;
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-export-'));
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await graph.stop();
});

const exampleOf = (name: string) => {
  const found = operations.find((one) => one.name === name);
  if (!found) throw new Error(`test/operations has no ${name}`);
  return found;
};

async function fetchExport(
  body: Record<string, unknown>,
  who: Who,
  { language = 'zh', signal }: { language?: string; signal?: AbortSignal } = {},
): Promise<Response> {
  const bearer = await graph.token(who);
  return fetch(graph.url.replace('/graphql', '/export'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

const residentsOf = (over: Record<string, unknown> = {}) => {
  const { query, variables } = exampleOf('CommunityResidents');
  return { query, variables: { ...variables, ...over } };
};

/** Everybody of the example's community, as the pages have them. */
async function everybody(): Promise<{ id: string; name: string }[]> {
  const all: { id: string; name: string }[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await graph.run('CommunityResidents', { first: 100, after });
    const { nodes, pageInfo } = data.division.residents;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    after = pageInfo.endCursor;
  }
}

describe('a list as a file', () => {
  test('has every row of its pages, under headings in Chinese or in English', async () => {
    const answer = await fetchExport({ ...residentsOf(), format: 'csv' }, 'community-worker');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect([...bytes.subarray(0, 3)], 'the mark by which spreadsheets see UTF-8').toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = rowsOf(bytes.subarray(3).toString('utf8'));
    expect(head?.slice(0, 4)).toEqual(['编号', '名称', '年龄', '婚姻状况']);
    const all = await everybody();
    expect(all.length).toBeGreaterThan(20);
    expect(rows.map(([id, name]) => ({ id, name }))).toEqual(all.map(({ id, name }) => ({ id, name })));
    const english = await fetchExport(residentsOf(), 'community-worker', { language: 'en' });
    expect(rowsOf((await english.text()).replace('\ufeff', ''))[0]?.slice(0, 4)).toEqual([
      'id',
      'name',
      'age',
      'marital status',
    ]);
  });

  test('is a workbook when wanted, which the import reads', async () => {
    const answer = await fetchExport({ ...residentsOf(), format: 'xlsx' }, 'community-worker');
    const file = join(folder, 'residents.xlsx');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    const [head, ...lines] = await Array.fromAsync((await openTable(file))());
    expect(head?.cells.slice(0, 4)).toEqual(['编号', '名称', '年龄', '婚姻状况']);
    expect(lines.map(({ cells }) => cells[0])).toEqual((await everybody()).map(({ id }) => id));
  });

  test('comes by a link as well, with variables in the address', async () => {
    const { query, variables } = residentsOf();
    const bearer = await graph.token('community-worker');
    const address = new URLSearchParams({ query, variables: JSON.stringify(variables), format: 'csv' });
    const answer = await fetch(`${graph.url.replace('/graphql', '/export')}?${address}`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="CommunityResidents.csv"');
    expect(rowsOf(await answer.text()).length).toBe((await everybody()).length + 1);
  });
});

describe('an export is refused', () => {
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
  ];

  test.each<[string, number, string, Record<string, unknown>, Who]>([
    ['without a token where one is needed', 401, 'UNAUTHENTICATED', residentsOf(), null],
    ['with a scope that the viewer lacks', 403, 'FORBIDDEN', residentsOf(), 'charity-officer'],
    [
      'where the viewer may not look',
      404,
      'NOT_FOUND',
      residentsOf({ code: '222401005003' }),
      'community-worker',
    ],
    [
      'of a list that is not there',
      400,
      'BAD_USER_INPUT',
      { ...residentsOf(), list: 'division.dogs' },
      'community-worker',
    ],
    ['in another form', 400, 'BAD_USER_INPUT', { ...residentsOf(), format: 'pdf' }, 'community-worker'],
    [
      'of a mutation',
      400,
      'BAD_USER_INPUT',
      { query: exampleOf('RegisterDeath').query },
      'registrar-of-residents',
    ],
    ['of no document', 400, 'BAD_USER_INPUT', {}, 'community-worker'],
    ['of an unknown document', 400, 'PERSISTED_QUERY_NOT_FOUND', { documentId: 'x' }, 'community-worker'],
  ])('%s', async (_, status, code, body, who) => {
    expect(await codeOf(await fetchExport(body, who))).toEqual([status, code]);
  });

  test('while another one of the same viewer runs, and no more once that was given up', async () => {
    const leave = new AbortController();
    const running = await fetchExport(residentsOf(), 'community-worker', { signal: leave.signal });
    const twice = await fetchExport(residentsOf(), 'community-worker');
    const wasRunning = running.body !== null && twice.status === 429;
    leave.abort();
    await running.text().catch(() => '');
    if (wasRunning) expect(await codeOf(twice)).toEqual([429, 'RATE_LIMITED']);
    await expect
      .poll(async () => {
        const next = await fetchExport(residentsOf(), 'community-worker');
        await next.text();
        return next.status;
      })
      .toBe(200);
  });
});

test('who is shown in an export stands in the log of reads like anybody who is read', async () => {
  const admin = graph.city.openAsAdmin();
  const log = async () => {
    const [row] = await admin.sql`SELECT count(*)::int AS n FROM residents.audit_log`;
    return Number(row?.n);
  };
  const before = await log();
  await (await fetchExport(residentsOf(), 'community-worker')).text();
  await expect.poll(log).toBeGreaterThan(before);
});
