import { adminOf, testSubgraph } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { afterAll, describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { messageCatalogue } from '../src/messages.ts';
import { allowances } from '../src/subgraph.ts';
import {
  allSources,
  apply,
  communityWorker,
  countyInvestigator,
  decider,
  declaration,
  leadTo,
  residentAs,
  streetOfficer,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

const fields = 'code version article recipientId zhHans ko status attempts settledAt fault';

async function messagesOf(applicationId: string, viewer = streetOfficer) {
  const { allowanceApplication } = await graph.read(
    `query ($id: ID!) { allowanceApplication(id: $id) { messages { ${fields} } } }`,
    { id: applicationId },
    viewer,
  );
  return allowanceApplication?.messages ?? null;
}

async function codesOf(applicationId: string) {
  return (await messagesOf(applicationId)).map(({ code }: { code: string }) => code);
}

const waiting = { status: 'QUEUED', attempts: 0, settledAt: null, fault: null };

describe('of an application the applicant is told', () => {
  test('what was received, accepted, published and granted, each once and in both languages', async () => {
    const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    const [recipientId] = way.members;
    const found = await messagesOf(way.applicationId);
    expect(found).toMatchObject([
      { code: 'ALLOWANCE_APPLICATION_RECEIVED', article: '个人信息保护法第三十五条' },
      { code: 'ALLOWANCE_APPLICATION_ACCEPTED' },
      { code: 'ALLOWANCE_NOTICE_PUBLISHED' },
      { code: 'ALLOWANCE_GRANTED' },
    ]);
    for (const message of found) expect(message).toMatchObject({ recipientId, version: 1, ...waiting });
    const granted = found.at(-1);
    expect(granted.zhHans).toContain('自2026年12月起每月发放460.00元');
    expect(granted.ko).toContain('2026년 12월부터 매달 460.00원');
  });

  test('once of everything that is missing', async () => {
    const way = await apply(graph);
    await way.act('requestAllowanceSupplement', { items: ['INCOME_STATEMENT', 'STUDY_EVIDENCE'] });
    const [, missing] = await messagesOf(way.applicationId);
    expect(missing.zhHans).toContain('：收入声明、就读证明材料。');
    expect(missing.ko).toContain(': 수입성명, 재학증명자료.');
  });

  test('that a check differs, and nothing where it does not', async () => {
    const way = await leadTo(await apply(graph), 'INVESTIGATING');
    const incomes = declaration(way.members).map(({ residentId, incomes }) => ({ residentId, incomes }));
    await way.act('recordAllowanceIncomeCheck', { results: allSources, incomes });
    expect(await codesOf(way.applicationId)).not.toContain('ALLOWANCE_CHECK_DIFFERS');
    const other = await leadTo(await apply(graph), 'INVESTIGATING');
    const [first, ...others] = allSources;
    await other.act('recordAllowanceIncomeCheck', {
      results: [{ ...first, outcome: 'MISMATCH', remark: '银行存款' }, ...others],
      incomes: declaration(other.members).map(({ residentId, incomes: own }) => ({
        residentId,
        incomes: own,
      })),
    });
    const said = (await messagesOf(other.applicationId)).at(-1);
    expect(said.code).toBe('ALLOWANCE_CHECK_DIFFERS');
    // What was found is read in the file, where it is known who reads it.
    expect(said.zhHans).not.toContain('银行存款');
  });

  test('that it was refused, with the last day of the written reasons and the remedies', async () => {
    const way = await leadTo(await apply(graph), 'CHECKING');
    await way.act('refuseAllowanceApplication', { reason: '家庭存款超过规定', ground: 'OTHER' }, decider);
    const said = (await messagesOf(way.applicationId)).at(-1);
    expect(said).toMatchObject({ code: 'ALLOWANCE_REFUSED', article: '社会救助法第四十五条、第七十六条' });
    expect(said.zhHans).toContain('最迟于2026年11月25日送达');
    expect(said.zhHans).toContain('行政复议');
    expect(said.zhHans).not.toContain('存款');
  });

  test('that it was ended for want of cooperation', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    await way.act('terminateAllowanceApplication', { reason: '三次上门均无人' });
    expect((await codesOf(way.applicationId)).at(-1)).toBe('ALLOWANCE_APPLICATION_TERMINATED');
  });
});

test('who objected hears the answer, and the applicant never who it was', async () => {
  const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
  const [notice] = await graph.database.sql`
    SELECT id FROM notices WHERE application_id = ${way.applicationId}`;
  const objector = await apply(graph);
  const [objectorId = ''] = objector.members;
  const raised = await mutate(
    graph,
    'raiseAllowanceObjection',
    'objection { id }',
    { noticeId: notice?.id, statement: '该户有车' },
    residentAs(objectorId),
  );
  const objectionId = raised.objection.id;
  const { version } = (
    await graph.read(
      'query ($id: ID!) { allowanceApplication(id: $id) { version } }',
      { id: way.applicationId },
      streetOfficer,
    )
  ).allowanceApplication;
  way.version = version;
  await way.act('resolveAllowanceObjection', { objectionId, upheld: true, answer: '经查属实' });
  const all = await messagesOf(way.applicationId);
  const answered = all.find(({ code }: { code: string }) => code === 'ALLOWANCE_OBJECTION_ANSWERED');
  expect(answered).toMatchObject({ recipientId: objectorId });
  expect(answered.zhHans).toContain('异议成立');
  expect(await codesOf(way.applicationId)).toContain('ALLOWANCE_INVESTIGATED_AGAIN');
  const [applicant = ''] = way.members;
  const own = await messagesOf(way.applicationId, residentAs(applicant));
  expect(own.length).toBe(all.length - 1);
  for (const { recipientId } of own) expect(recipientId).toBe(applicant);
});

test('a person reads the own messages, the last first, and nobody else does', async () => {
  const way = await leadTo(await apply(graph), 'ACCEPTED');
  const [residentId = ''] = way.members;
  const representation = { __typename: 'Resident', id: residentId, communityCode: '222401003004' };
  const list = '... on Resident { allowanceMessages(first: 10) { totalCount nodes { code } } }';
  const [own] = await graph.entities([representation], list, residentAs(residentId));
  expect(own.allowanceMessages).toEqual({
    totalCount: 2,
    nodes: [{ code: 'ALLOWANCE_APPLICATION_ACCEPTED' }, { code: 'ALLOWANCE_APPLICATION_RECEIVED' }],
  });
  for (const other of [streetOfficer, decider, residentAs((await apply(graph)).members[0] ?? '')]) {
    const [nothing] = await graph.entities([representation], list, other);
    expect(nothing.allowanceMessages).toBeNull();
  }
});

test('an act that is refused tells nobody anything', async () => {
  const way = await apply(graph);
  expect(await way.tried('requestAllowanceSupplement', { items: ['IDENTITY_CARD'] })).not.toEqual([]);
  expect(await codesOf(way.applicationId)).toEqual(['ALLOWANCE_APPLICATION_RECEIVED']);
});

describe('a message that reached nobody', () => {
  const list = `query ($division: ID!) { allowanceFailedMessages(division: $division) { totalCount nodes { caseId ${fields} } } }`;

  test('stands before the office that handles the case, and each look is recorded', async () => {
    const way = await apply(graph);
    await adminOf(graph).sql`
      UPDATE allowances.messages SET status = 'FAILED', attempts = 10, settled_at = now(), fault = 'NOT_REACHED'
      WHERE case_id = ${way.applicationId}`;
    const shown = await graph.read(list, { division: '222401003' }, streetOfficer);
    expect(shown.allowanceFailedMessages).toMatchObject({
      totalCount: 1,
      nodes: [{ caseId: way.applicationId, status: 'FAILED', attempts: 10, fault: 'NOT_REACHED' }],
    });
    const [read] = await graph.database.sql`
      SELECT actor, case_number AS number FROM audit_log WHERE action = 'readAllowanceFile'
        AND subject_id = ${way.applicationId}`;
    expect(read).toEqual({ actor: streetOfficer.subject, number: way.applicationId });
    const elsewhere = await graph.read(list, { division: '222401006' }, countyInvestigator);
    expect(elsewhere.allowanceFailedMessages.totalCount).toBe(0);
  });

  test.each([
    ['another street', { ...streetOfficer, division: '222401006' }],
    ['a community', { ...streetOfficer, division: '222401003004' }],
    ['a resident', { ...residentAs('res_1'), scopes: [...streetOfficer.scopes] }],
  ])('is not shown to %s', async (_, viewer) => {
    const { allowanceFailedMessages } = await graph.read(list, { division: '222401003' }, viewer);
    expect(allowanceFailedMessages).toBeNull();
  });

  test('is not shown to who only assists', async () => {
    const { errors } = await graph.ask(list, { division: '222401003' }, communityWorker);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

afterAll(async () => {
  // What this file and the demo city wrote can all be read.
  const rows = await graph.database.sql`SELECT DISTINCT template FROM messages`;
  for (const { template } of rows) expect(Object.keys(messageCatalogue)).toContain(template);
});
