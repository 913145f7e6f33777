import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { planOfPage } from '@civil-affairs/kit/testing/plans';
import { beforeAll, describe, expect, test } from 'vitest';
import { residentsFound } from '../src/queries/persons.ts';
import { type NameSearch, nameKeys } from '../src/rules/names.ts';
import { residents } from '../src/subgraph.ts';
import { addPerson, residentAs } from './testing.ts';

const graph = testSubgraph(residents);

const searcher = testViewer({ scopes: ['residents:read', 'residents:search'], division: demoCommunity });
const elsewhere = testViewer({ ...searcher, division: '222401006003' });

const query = `query ($search: ResidentSearchInput!, $first: Int, $after: String) {
  residentSearch(search: $search, division: "${demoCommunity}", purpose: ELDER_CARE_CASE, caseNumber: "c-1", first: $first, after: $after) {
    nodes { id name } pageInfo { hasNextPage endCursor } totalCount } }`;
const find = async (search: object, viewer = searcher, page: object = {}) =>
  (await graph.read(query, { search, ...page }, viewer)).residentSearch;
const ids = (found: { nodes: { id: string }[] }) => found.nodes.map(({ id }) => id);

let wanted: string[] = [];
beforeAll(async () => {
  wanted = [await addPerson(graph), await addPerson(graph, { birthDate: '1950-03-01' })];
  const { pinyin, korean } = nameKeys('单英姬', '선영희');
  await graph.database.sql`
    UPDATE residents SET name = '单英姬', name_ko = '선영희', pinyin = ${pinyin}, korean = ${korean}
    WHERE id = ANY (${wanted})`;
});

describe('a search', () => {
  test.each([['单英'], ['单英姬'], ['shan ying'], ['Shàn Yīngjī'], ['선영']])(
    'finds them by %s',
    async (name) => {
      expect(ids(await find({ name })).toSorted()).toEqual(wanted.toSorted());
    },
  );

  test('minds the day of birth, with the surname alone or without a name', async () => {
    expect(ids(await find({ name: '单', birthDate: '1950-03-01' }))).toEqual(wanted.slice(1));
    expect(ids(await find({ birthDate: '1950-03-01' }))).toContain(wanted[1]);
    expect(ids(await find({ name: '单英', birthDate: '1950-03-02' }))).toEqual([]);
  });

  test('is paged', async () => {
    const first = await find({ name: '单英' }, searcher, { first: 1 });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 2 });
    const second = await find({ name: '单英' }, searcher, { first: 1, after: first.pageInfo.endCursor });
    expect([...ids(first), ...ids(second)].toSorted()).toEqual(wanted.toSorted());
  });

  test.each([[{ name: '单' }], [{ name: 'shan' }], [{}], [{ name: '\u200b' }], [{ name: '单li' }]])(
    'that could mean anybody is refused: %j',
    async (search) => {
      expect(await errorCode(graph.ask(query, { search }, searcher))).toBe('BAD_USER_INPUT');
    },
  );

  test('is in the access log of everybody whom it shows, and nowhere says what was searched for', async () => {
    const before = await graph.database
      .sql`SELECT count(*)::int AS n FROM audit_log WHERE action = 'searchResidents'`;
    await find({ name: '单英' });
    await find({ name: '单无其人' });
    const rows = await graph.database.sql`
      SELECT persons, purpose, case_number, details FROM audit_log WHERE action = 'searchResidents'
      ORDER BY id OFFSET ${before[0]?.n}`;
    expect(rows.map(({ persons }) => persons?.toSorted() ?? null)).toEqual([wanted.toSorted(), null]);
    for (const row of rows)
      expect(row).toMatchObject({ purpose: 'ELDER_CARE_CASE', case_number: 'c-1', details: {} });
  });

  test.each([
    ['staff elsewhere', elsewhere],
    [
      'a resident with the scope',
      { ...residentAs('res_x'), scopes: searcher.scopes, division: demoCommunity },
    ],
  ])('is null for %s', async (_, viewer) => {
    expect(await find({ name: '单英' }, viewer)).toBeNull();
  });

  test('needs its scope', async () => {
    const worker = testViewer({ ...searcher, scopes: ['residents:read'] });
    expect(await errorCode(graph.ask(query, { search: { name: '单英' } }, worker))).toBe('FORBIDDEN');
  });

  test('finds the demo city’s people in all three scripts', async () => {
    const [row] = await graph.database.sql`
      SELECT id, name, name_ko, pinyin FROM residents
      WHERE community_code = ${demoCommunity} AND name_ko IS NOT NULL AND length(name) > 2 AND length(pinyin) > 6 LIMIT 1`;
    for (const name of [row?.name, row?.name_ko, row?.pinyin])
      expect(ids(await find({ name }, searcher, { first: 100 }))).toContain(row?.id);
  });

  test.each<[NameSearch['key'], string]>([
    ['nameKey', 'name_key'],
    ['pinyin', 'pinyin'],
    ['korean', 'korean'],
  ])('in a community by %s goes through those of its name there, in their order', async (key, column) => {
    const list = residentsFound(demoCommunity, { key, prefix: 'x', meansSomebody: true }, undefined);
    const text = await planOfPage(graph.database, list);
    expect(text).toMatch(
      new RegExp(`Index Cond: \\(+community_code = .* AND \\(${column} >= .* AND \\(${column} < `),
    );
    expect(text).not.toContain('Sort');
  });
});
