import { printedNumber } from '@civil-affairs/kit/papers/numbers';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { residentAs } from './application-testing.ts';
import { countyOfficer, streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, couple, suspend, type TestGrant, versionOf } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

let grant: TestGrant;
beforeEach(async () => {
  grant = await addGrant(graph);
});

const reasons = '退休金增加，经核查属实。';

async function act(name: string, input: Record<string, unknown>) {
  const payload = await carryOutAct(graph, name, {
    ...input,
    expectedVersion: await versionOf(graph, grant.id),
  });
  expect(payload.problems).toEqual([]);
  return payload.it;
}

/** The papers of the grant, each with the page that it is printed from. */
async function papersOfGrant(viewer = countyOfficer) {
  const { allowanceGrant } = await graph.read(
    'query ($id: ID!) { allowanceGrant(id: $id) { papers { id caseId code number issuedOn title { zhHans } } } }',
    { id: grant.id },
    viewer,
  );
  const papers = allowanceGrant.papers as { id: string; code: string; number: string }[];
  return Promise.all(papers.map(async (paper) => ({ ...paper, page: await pageOf(paper.id) })));
}

async function pageOf(id: string) {
  const viewer = testViewer({ ...countyOfficer, scopes: ['internal'] });
  const { allowancePaperPage } = await graph.read(
    'query ($id: ID!) { allowancePaperPage(id: $id) }',
    { id },
    viewer,
  );
  const { number, zhHans, ko } = JSON.parse(allowancePaperPage);
  const words = ({ lines, body }: typeof zhHans) =>
    [...lines.map(({ label, value }: Record<string, string>) => `${label}：${value}`), ...body].join('\n');
  return { number: printedNumber(number), zhHans: words(zhHans), ko: words(ko) };
}

/** Proposes, hears and confirms. */
async function change(input: Record<string, unknown>) {
  const proposed = await act('proposeAllowanceChange', {
    grantId: grant.id,
    cause: 'CLEAR_CHANGE',
    grounds: reasons,
    ...input,
  });
  if (proposed.hearing)
    await act('recordAllowanceHearing', {
      hearingId: proposed.hearing.id,
      outcome: 'WAIVED',
      heardOn: graph.clock.today(),
    });
  return act('confirmAllowanceChange', { changeId: proposed.id, reasons });
}

describe('a household gets on paper', () => {
  test('what a cut is, with its reasons and the ways against it, in both languages', async () => {
    const { kind } = await change({
      outcome: 'AMOUNT',
      facts: grant.facts([{ kind: 'TRANSFER', monthlyFen: 110_000 }]),
    });
    expect(kind).toBe('REDUCTION');
    const [paper, ...others] = await papersOfGrant();
    expect(others).toHaveLength(grant.persons.length - 1);
    expect(paper).toMatchObject({
      code: 'ALLOWANCE_AMOUNT_DECISION',
      title: { zhHans: '社会救助变更决定书' },
    });
    expect(paper?.page.number).toBe(paper?.number);
    expect(paper?.page.zhHans).toContain('决定内容：减发救助金');
    expect(paper?.page.zhHans).toMatch(
      /原每月金额：[\d.]+元\n变更后每月金额：[\d.]+元\n起始月份：2026年12月/,
    );
    expect(paper?.page.zhHans).toContain(`理由：${reasons}`);
    expect(paper?.page.zhHans).toContain('行政复议');
    expect(paper?.page.ko).toContain('결정내용：구조금을 줄임');
  });

  test('until when it is paid where it ends', async () => {
    await change({
      outcome: 'STOP',
      stopReason: 'INCOME_ABOVE_STANDARD',
      facts: grant.facts([{ kind: 'TRANSFER', monthlyFen: 400_000 }]),
    });
    const [paper] = await papersOfGrant();
    expect(paper?.code).toBe('ALLOWANCE_END_DECISION');
    expect(paper?.page.zhHans).toMatch(/决定内容：终止救助\n终止日期：2026年11月30日/);
  });

  test('that payment rests, and that it goes on', async () => {
    await suspend(graph, grant.id);
    await act('resumeAllowanceGrant', { grantId: grant.id, reasons: '已取得联系。' });
    const papers = await papersOfGrant();
    expect([...new Set(papers.map(({ code }) => code))]).toEqual([
      'ALLOWANCE_SUSPENSION_DECISION',
      'ALLOWANCE_RESUMPTION_DECISION',
    ]);
    expect(papers.at(-1)?.page.zhHans).toMatch(
      /每月金额：[\d.]+元\n起始月份：2026年12月\n理由：已取得联系。/,
    );
  });

  test('that payment rests by a decision without a hearing, of which it is told as well', async () => {
    const admin = graph.city.openAsAdmin();
    const hearing = (required: boolean) =>
      admin.sql`UPDATE allowances.policies SET hearing_required = ${required} WHERE effective_from = '2026-07-01'`;
    await hearing(false);
    try {
      const input = { grantId: grant.id, reasons, expectedVersion: 1 };
      const { problems } = await carryOutAct(graph, 'suspendAllowanceGrant', input, countyOfficer);
      expect(problems).toEqual([]);
    } finally {
      await hearing(true);
      await admin.close();
    }
    const rows = await graph.database.sql`SELECT template FROM messages WHERE case_id = ${grant.id}`;
    expect(new Set(rows.map(({ template }) => template))).toEqual(new Set(['ALLOWANCE_CHANGE_DECIDED']));
    const [paper] = await papersOfGrant();
    expect(paper?.page.zhHans).toMatch(/决定内容：暂停发放\n起始月份：2026年12月/);
  });

  test('that it ended as the household wanted', async () => {
    const statement = '子女已承担赡养，自愿退出。';
    await act('stopAllowanceGrant', { grantId: grant.id, reason: 'WITHDRAWN', statement });
    const [paper] = await papersOfGrant();
    expect(paper?.page.zhHans).toContain('决定内容：应家庭要求终止救助');
    expect(paper?.page.zhHans).toContain(statement);
  });

  test('nothing of a change that is dropped', async () => {
    const proposed = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      grounds: reasons,
      outcome: 'STOP',
      stopReason: 'INCOME_ABOVE_STANDARD',
      facts: grant.facts([{ kind: 'TRANSFER', monthlyFen: 400_000 }]),
    });
    await act('dropAllowanceChange', { changeId: proposed.id, reasons });
    expect(await papersOfGrant()).toEqual([]);
  });
});

test('a person sees the own paper alone, and its number proves it to anybody', async () => {
  grant = await addGrant(graph, couple);
  await suspend(graph, grant.id);
  const all = await papersOfGrant(streetOfficer);
  expect(all.length).toBe(grant.persons.length);
  const own = await papersOfGrant(residentAs(grant.persons[0]));
  expect(own).toHaveLength(1);
  const [paper] = own;
  const { allowancePaperProof } = await graph.read(
    'query ($number: String!) { allowancePaperProof(number: $number) { title { zhHans } issuedOn } }',
    { number: paper?.number },
    null,
  );
  expect(allowancePaperProof).toEqual({
    title: { zhHans: '社会救助金暂停发放决定书' },
    issuedOn: graph.clock.today(),
  });
});

test('whoever is to lose something has been told of the hearing, in all of the demo city', async () => {
  const [row] = await graph.database.sql`
    SELECT count(*)::int AS hearings, (count(*) FILTER (WHERE NOT EXISTS (
      SELECT FROM messages m WHERE m.case_id = c.grant_id AND m.template = 'ALLOWANCE_HEARING_OPENED')))::int AS untold
    FROM hearings h JOIN grant_changes c ON c.id = h.change_id`;
  expect(row?.hearings).toBeGreaterThan(0);
  expect(row?.untold).toBe(0);
});
