// A decision is printed: by a link of minutes, for its viewer, recorded, and anybody finds out whether it is genuine.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { demoId } from '../ids.ts';

let graph: TestGraph;
let origin: string;
beforeAll(async () => {
  graph = await startTestGraph();
  origin = new URL(graph.url).origin;
}, 240_000);
afterAll(() => graph.stop());

/** The case from which the household of the demo's resident has its grant. */
const applicationId = demoId('AllowanceApplication', 15);
const query = `query ($id: ID!) {
  allowanceApplication(id: $id) { papers { id number issuedOn sha256 code title { zhHans ko } page pdf } } }`;

async function paper(who = 'resident') {
  const { data, errors } = await graph.request(query, { id: applicationId }, who);
  expect(errors).toBeUndefined();
  return data.allowanceApplication.papers[0];
}

test('the household prints its decision, and each look is in the log of the case', async () => {
  const { id, number, page, pdf, issuedOn, title } = await paper();
  expect(title.zhHans).toBe('社会救助确认通知书');
  const shown = await fetch(origin + page);
  expect(shown.status).toBe(200);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
  const html = await shown.text();
  expect(html).toContain(number);
  expect(html).toContain('최저생활보장가정');
  const printed = await fetch(origin + pdf);
  expect(printed.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await printed.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const reads = await graph.city.open('allowances').sql`
    SELECT actor, action FROM audit_log WHERE details ->> 'paperId' = ${id}`;
  expect(reads).toHaveLength(2);
  expect(new Set(reads.map(({ action }) => action))).toEqual(new Set(['readAllowancePaper']));
  const proof = await graph.request(
    'query ($number: String!) { allowancePaperProof(number: $number) { title { zhHans } issuedOn } }',
    { number },
    null,
  );
  expect(proof.data.allowancePaperProof).toEqual({ title: { zhHans: title.zhHans }, issuedOn });
}, 60_000);

test('a link opens nothing else, nothing for somebody else, and nothing once it was changed', async () => {
  const { page, id } = await paper();
  const other = demoId('Paper', 99_999);
  const bearer = await graph.token('allowance-officer');
  for (const address of [
    page.replace(id, other),
    page.replace('.html', '.pdf'),
    `/papers/allowances/${id}.html`,
  ])
    expect((await fetch(origin + address)).status).toBe(404);
  const stranger = await fetch(origin + page, { headers: { authorization: `Bearer ${bearer}` } });
  expect(stranger.status).toBe(404);
  const own = await fetch(origin + page, {
    headers: { authorization: `Bearer ${await graph.token('resident')}` },
  });
  expect(own.status).toBe(200);
});

test('the page for anybody says whether a number is genuine, of which kind and day, and no more', async () => {
  const { number } = await paper();
  const ask = async (typed: string) =>
    (await fetch(`${origin}/papers/verify?number=${encodeURIComponent(typed)}`)).text();
  expect(await ask(number)).toContain('真实');
  expect(await ask(number)).not.toMatch(/元|원|res_|app_/);
  const wrong = `${number.slice(0, 4)}${number[4] === '2' ? '3' : '2'}${number.slice(5)}`;
  for (const typed of [wrong, 'A-0000-0000-0000-0000-0', 'Z', '<script>'])
    expect(await ask(typed)).toContain('没有这个编号的文书');
  expect(await ask('<script>')).not.toContain('<script>');
});

test('a canteen issues the statement of a month, prints it for each payer, and its number is proven', async () => {
  const canteenId = demoId('Canteen', 12);
  const issued = await graph.request(
    `mutation ($input: IssueCanteenStatementInput!) { issueCanteenStatement(input: $input) {
      problems { code } statement { total { yuan } papers { id number page pdf } } } }`,
    { input: { canteenId, month: '2026-10', clientMutationKey: 'statement of october' } },
    'canteen',
  );
  const { problems, statement } = issued.data.issueCanteenStatement;
  expect(problems).toEqual([]);
  expect(statement.papers.length).toBeGreaterThan(1);
  const [{ page, pdf, number }] = statement.papers;
  const html = await (await fetch(origin + page)).text();
  expect(html).toContain('民膳食堂月度结算单');
  expect(html).toContain('本结算单不是发票');
  expect(html).toContain(`${statement.total.yuan}元`);
  expect((await fetch(origin + pdf)).headers.get('content-type')).toBe('application/pdf');
  const proven = await (await fetch(`${origin}/papers/verify?number=${encodeURIComponent(number)}`)).text();
  expect(proven).toContain('真实');
  expect(proven).toContain('민선식당 월결산서');
}, 60_000);

test('nobody asks a subgraph’s page of a paper through the graph', async () => {
  const { errors } = await graph.request('{ allowancePaperPage(id: "pap_1") }', {}, 'allowance-officer');
  expect(errors?.[0]?.message).toMatch(/Cannot query field|not/);
});
