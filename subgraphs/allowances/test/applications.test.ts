import { databaseOf, testSubgraph } from '@civil-affairs/kit/testing';
import { codes, newKey } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addHousehold,
  allSources,
  applicationInput,
  apply,
  bankAccount,
  caseOf,
  communityWorker,
  decider,
  declaration,
  endNotice,
  goTo,
  leadTo,
  residentAs,
  send,
  streetOfficer,
  visit,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

describe('from the application to the grant', () => {
  test('three people with 300 yuan each get the difference, and every step is in the history', async () => {
    const way = await leadTo(
      await apply(graph, [{}, { relation: 'SPOUSE' }, { relation: 'MINOR_CHILD', birthDate: '2015-01-01' }]),
      'COUNTY_REVIEW',
    );
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    const seen = await caseOf(
      way,
      `status history { act status actedBy } calculation { monthlyAmount { fen } countedMembers reproducible }
      decision { outcome decidedOn grant { effectiveFrom monthlyAmount { fen } members { resident { id } } } }
      notices { kind applicantName members monthlyAmount { fen } publishedOn until }
      members { counted reason { zhHans } declaredIncomes { kind monthly { fen } } checkedIncomes { monthly { fen } } }
      deadlines { code completedOn overdue }`,
      decider,
    );
    expect(seen.status).toBe('CONFIRMED');
    expect(seen.history.map(({ act }: { act: string }) => act)).toEqual([
      'applyForAllowance',
      'acceptAllowanceApplication',
      'recordAllowanceInvestigation',
      'recordAllowanceIncomeCheck',
      'giveAllowanceFirstOpinion',
      'publishAllowanceNotice',
      'submitAllowanceApplicationForReview',
      'decideAllowanceApplication',
    ]);
    // (760 − 300) × 3, and nothing is paid in the month of the decision.
    expect(seen.calculation).toEqual({
      monthlyAmount: { fen: 138_000 },
      countedMembers: 3,
      reproducible: true,
    });
    expect(seen.decision).toMatchObject({
      outcome: 'GRANTED',
      decidedOn: '2026-11-20',
      grant: { effectiveFrom: '2026-12-01', monthlyAmount: { fen: 138_000 } },
    });
    expect(seen.decision.grant.members).toHaveLength(3);
    expect(seen.notices.at(-1)).toMatchObject({
      kind: 'RESULT',
      members: 3,
      monthlyAmount: { fen: 138_000 },
      publishedOn: '2026-11-20',
      until: '2026-12-20',
    });
    expect(seen.members[2]).toEqual({
      counted: true,
      reason: { zhHans: '未成年子女' },
      declaredIncomes: [{ kind: 'WAGE', monthly: { fen: 30_000 } }],
      checkedIncomes: [{ monthly: { fen: 30_000 } }],
    });
    expect(seen.deadlines.map(({ completedOn }: { completedOn: string }) => completedOn)).not.toContain(null);
  });

  test('to be on the edge: the grant pays nothing, and no result is published (办法, article 24)', async () => {
    const way = await leadTo(await apply(graph), 'INVESTIGATING');
    const [residentId] = way.members;
    const incomes = [{ residentId, incomes: [{ kind: 'WAGE', monthlyFen: 80_000 }] }];
    await way.act('recordAllowanceIncomeCheck', { results: allSources, incomes });
    await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
    await goTo(way, 'PUBLIC_NOTICE');
    await goTo(way, 'COUNTY_REVIEW');
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    const { decision, notices } = await caseOf(
      way,
      'decision { grant { id monthlyAmount { fen } } } notices { kind }',
      decider,
    );
    expect(decision.grant.monthlyAmount).toEqual({ fen: 0 });
    expect(notices).toEqual([{ kind: 'FIRST_OPINION' }]);
    const { sql } = graph.database;
    expect(await sql`SELECT category FROM grants WHERE id = ${decision.grant.id}`).toEqual([
      { category: 'EDGE' },
    ]);
  });

  test('no step can be left out (办法, article 28)', async () => {
    const way = await apply(graph);
    for (const status of ['SUBMITTED', 'ACCEPTED', 'INVESTIGATING', 'CHECKING', 'FIRST_OPINION']) {
      expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, decider), status).toEqual([
        'STEPS_MISSING',
      ]);
      if (status === 'SUBMITTED') await way.act('acceptAllowanceApplication');
      if (status === 'ACCEPTED')
        await way.act('recordAllowanceInvestigation', visit(way.members, '2026-11-20'));
      if (status === 'INVESTIGATING')
        await way.act('recordAllowanceIncomeCheck', {
          results: allSources,
          incomes: [{ residentId: way.members[0], incomes: [] }],
        });
      if (status === 'CHECKING') await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
    }
    await way.act('publishAllowanceNotice');
    expect(await way.tried('submitAllowanceApplicationForReview')).toEqual(['NOTICE_RUNNING']);
    expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, decider)).toEqual([
      'STEPS_MISSING',
    ]);
  });

  test('a stale version is refused with the current one', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    const payload = await send(
      graph,
      'recordAllowanceInvestigation',
      { applicationId: way.applicationId, expectedVersion: 1, ...visit(way.members, '2026-11-20') },
      streetOfficer,
    );
    expect(payload.problems).toMatchObject([{ code: 'STALE_VERSION', currentVersion: 2 }]);
  });
});

describe('the application', () => {
  test('names everybody of the household, nobody else, and nobody twice', async () => {
    const { members } = await addHousehold(graph, [{}, { relation: 'SPOUSE' }]);
    const viewer = residentAs(members[0] ?? '');
    const [first] = declaration(members);
    const stranger = await addHousehold(graph);
    const payload = await send(
      graph,
      'applyForAllowance',
      applicationInput(members, { members: [first, first, ...declaration(stranger.members)] }),
      viewer,
    );
    expect(codes(payload).toSorted()).toEqual(['MEMBER_MISSING', 'MEMBER_TWICE', 'NOT_A_MEMBER']);
  });

  test('is made by a member, or by others with a written entrustment', async () => {
    const { members } = await addHousehold(graph);
    expect(
      codes(await send(graph, 'applyForAllowance', applicationInput(members), residentAs('res_x'))),
    ).toEqual(['NOT_FOUND']);
    expect(codes(await send(graph, 'applyForAllowance', applicationInput(members), communityWorker))).toEqual(
      ['ENTRUSTMENT_MISSING'],
    );
    const entrusted = applicationInput(members, { entrustment: '委托书第12号' });
    const { application } = await send(graph, 'applyForAllowance', entrusted, communityWorker);
    expect(application).toMatchObject({ status: 'SUBMITTED', register: 'ORDINARY' });
  });

  test('reads nobody’s data for a resident who is somebody else', async () => {
    const { members } = await addHousehold(graph);
    await send(graph, 'applyForAllowance', applicationInput(members), residentAs('res_x'));
    const reads = await databaseOf(graph, 'residents')
      .sql`SELECT FROM audit_log WHERE subject_id = ${members[0] ?? ''}`;
    expect(reads).toHaveLength(0);
  });

  test('writes each member’s read in the registry down with the number of the case', async () => {
    const way = await apply(graph, [{}, { relation: 'SPOUSE' }]);
    const reads = await databaseOf(graph, 'residents').sql`
      SELECT actor, purpose FROM audit_log WHERE case_number = ${way.applicationId}
        AND subject_id = ANY(${way.members})`;
    expect(reads).toHaveLength(2);
    expect(reads[0]).toEqual({ actor: 'service:allowances', purpose: 'ALLOWANCE_CASE' });
  });

  test('of somebody who is in no household says so, and speaks of a death only where one is registered', async () => {
    const { id, members } = await addHousehold(graph, [{}, { relation: 'SPOUSE' }]);
    const [leaver = '', dead = ''] = members;
    const { sql } = databaseOf(graph, 'residents');
    await sql`UPDATE household_members SET until = '2026-10-31' WHERE household_id = ${id}`;
    await sql`UPDATE residents SET died_on = '2026-10-31' WHERE id = ${dead}`;
    const answer = async (applicantId: string, viewer = residentAs(applicantId)) =>
      (await send(graph, 'applyForAllowance', applicationInput([applicantId]), viewer)).problems;
    expect(await answer(leaver)).toMatchObject([
      { code: 'NO_CURRENT_HOUSEHOLD', path: ['applicantId'], message: expect.not.stringContaining('死亡') },
    ]);
    expect(await answer(dead)).toMatchObject([{ code: 'DECEASED_APPLICANT', path: ['applicantId'] }]);
    // Who is nobody's concern learns neither.
    expect(await answer(dead, residentAs(leaver))).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is one at a time for a household', async () => {
    const way = await apply(graph);
    const again = await send(
      graph,
      'applyForAllowance',
      applicationInput(way.members),
      residentAs(way.members[0] ?? ''),
    );
    expect(codes(again)).toEqual(['APPLICATION_OPEN']);
    await way.act('withdrawAllowanceApplication', {}, residentAs(way.members[0] ?? ''));
    const after = await send(
      graph,
      'applyForAllowance',
      applicationInput(way.members),
      residentAs(way.members[0] ?? ''),
    );
    expect(codes(after)).toEqual([]);
  });

  test('is refused for a person who is supported in another household', async () => {
    const way = await leadTo(await apply(graph), 'COUNTY_REVIEW');
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
    const [person = ''] = way.members;
    const elsewhere = await addHousehold(graph);
    const { sql } = databaseOf(graph, 'residents');
    await sql`UPDATE household_members SET until = '2026-11-18' WHERE resident_id = ${person}`;
    await sql`INSERT INTO household_members VALUES (${elsewhere.id}, ${person}, 'OTHER', '2026-11-19')`;
    const payload = await send(
      graph,
      'applyForAllowance',
      applicationInput([...elsewhere.members, person]),
      residentAs(elsewhere.members[0] ?? ''),
    );
    expect(payload.problems).toMatchObject([
      { code: 'DUPLICATE_BENEFIT', path: ['members', '1', 'residentId'] },
    ]);
    expect(payload.problems[0].conflictsWith).toMatch(/^gra_/);
  });

  test('keeps the account, its digits checked, and shows only the last four', async () => {
    const { members } = await addHousehold(graph);
    const wrong = { ...bankAccount('res_x'), bankName: ' ', accountNumber: '12345' };
    const viewer = residentAs(members[0] ?? '');
    const refused = await send(
      graph,
      'applyForAllowance',
      applicationInput(members, { account: wrong }),
      viewer,
    );
    expect(codes(refused)).toEqual(['HOLDER_NOT_A_MEMBER', 'BANK_MISSING', 'ACCOUNT_NUMBER_WRONG']);
    const way = await apply(graph);
    const own = residentAs(way.members[0] ?? '');
    const [household] = await graph.entities(
      [{ __typename: 'Household', id: way.householdId, communityCode: '222401003004' }],
      '... on Household { allowance { account { maskedNumber } applications { nodes { id } } grant { id } } }',
      own,
    );
    expect(household.allowance).toEqual({
      account: { maskedNumber: '************0012' },
      applications: { nodes: [{ id: way.applicationId }] },
      grant: null,
    });
  });

  test('the same key is one application and one answer', async () => {
    const { members } = await addHousehold(graph);
    const input = { ...applicationInput(members), clientMutationKey: newKey() };
    const viewer = residentAs(members[0] ?? '');
    const first = await send(graph, 'applyForAllowance', input, viewer);
    expect(await send(graph, 'applyForAllowance', input, viewer)).toEqual(first);
    expect(codes(await send(graph, 'applyForAllowance', { ...input, ground: 'CLERGY' }, viewer))).toEqual([
      'KEY_REUSED',
    ]);
  });
});

describe('a person alone (办法, article 8)', () => {
  test.each([
    ['SEVERE_DISABILITY', {}, ['NOT_ON_EDGE', 'DISABILITY_NOT_SEVERE']],
    [
      'INTELLECTUAL_OR_MENTAL_DISABILITY',
      { disabilityKind: 'PHYSICAL', disabilityGrade: 3 },
      ['NOT_ON_EDGE', 'DISABILITY_NOT_GRADE_3'],
    ],
    ['MAJOR_ILLNESS', {}, ['NOT_ON_EDGE', 'NO_MAJOR_ILLNESS']],
    ['CLERGY', { clergyAwayYears: 2 }, ['CLERGY_NOT_AWAY']],
    ['OTHER', {}, ['GROUND_REMARK_MISSING']],
  ])('%s has its condition', async (ground, facts, expected) => {
    const { members } = await addHousehold(graph, [{}, { relation: 'SPOUSE' }]);
    const [first] = members;
    const input = applicationInput(members, {
      ground,
      members: [{ residentId: first, incomes: [], ...facts }],
    });
    expect(codes(await send(graph, 'applyForAllowance', input, residentAs(first ?? '')))).toEqual(expected);
  });

  test('a person of a household on the edge is granted alone, and the others stay on the edge', async () => {
    const { id, members } = await addHousehold(graph, [{}, { relation: 'SPOUSE' }]);
    const [person = '', spouse = ''] = members;
    const edge = await edgeGrant(id, members);
    const input = applicationInput(members, {
      ground: 'SEVERE_DISABILITY',
      members: [{ residentId: person, disabilityKind: 'PHYSICAL', disabilityGrade: 2, incomes: [] }],
    });
    const { application } = await send(graph, 'applyForAllowance', input, residentAs(person));
    const { sql } = graph.database;
    expect(application.status).toBe('SUBMITTED');
    await decideSomehow(application.id, [person]);
    const grants = await sql`
      SELECT g.category, m.resident_id, m.until::text FROM grants g JOIN grant_members m ON m.grant_id = g.id
      WHERE g.household_id = ${id} ORDER BY g.category, m.until NULLS LAST`;
    expect([...grants]).toEqual([
      { category: 'ALLOWANCE', resident_id: person, until: null },
      { category: 'EDGE', resident_id: person, until: '2026-11-30' },
      { category: 'EDGE', resident_id: spouse, until: null },
    ]);
    expect(edge).toMatch(/^gra_/);
  });

  test('a household in its gradual exit applies anew, and the exit ends where the new support begins', async () => {
    const { id, members } = await addHousehold(graph);
    const leaving = await edgeGrant(id, members);
    const { sql } = graph.database;
    await sql`UPDATE grants SET category = 'ALLOWANCE' WHERE id = ${leaving}`;
    const input = applicationInput(members);
    const viewer = residentAs(members[0] ?? '');
    expect(codes(await send(graph, 'applyForAllowance', input, viewer))).toEqual(['ALREADY_GRANTED']);
    await sql`UPDATE grants SET effective_until = '2027-05-31', stop_reason = 'INCOME_ABOVE_STANDARD' WHERE id = ${leaving}`;
    await sql`UPDATE grant_members SET until = '2027-05-31' WHERE grant_id = ${leaving}`;
    await sql`UPDATE grant_terms SET status = 'GRADUAL_EXIT' WHERE grant_id = ${leaving}`;
    const { application } = await send(graph, 'applyForAllowance', input, viewer);
    await decideSomehow(application.id, members);
    const grants = await sql`
      SELECT effective_from::text AS since, effective_until::text AS until, stop_reason AS reason
      FROM grants WHERE household_id = ${id} ORDER BY effective_from`;
    expect([...grants]).toEqual([
      { since: '2026-02-01', until: '2026-11-30', reason: 'SUPERSEDED' },
      { since: '2026-12-01', until: null, reason: null },
    ]);
  });

  test('clergy away for three years count in an application of their own', async () => {
    const { members } = await addHousehold(graph);
    const input = applicationInput(members, {
      ground: 'CLERGY',
      members: [{ residentId: members[0], clergyAwayYears: 4, incomes: [] }],
    });
    const { application } = await send(graph, 'applyForAllowance', input, residentAs(members[0] ?? ''));
    const data = await graph.read(
      `{ allowanceApplication(id: "${application.id}") { members { counted } } }`,
      {},
      streetOfficer,
    );
    expect(data.allowanceApplication.members).toEqual([{ counted: true }]);
  });
});

async function edgeGrant(householdId: string, members: readonly string[]): Promise<string> {
  const { sql } = graph.database;
  const id = `gra_${householdId}`;
  await sql`INSERT INTO grants (id, household_id, community_code, settlement, category, decided_on, effective_from)
    VALUES (${id}, ${householdId}, '222401003004', 'URBAN', 'EDGE', '2026-01-10', '2026-02-01')`;
  await sql`INSERT INTO grant_terms VALUES (${id}, '2026-02-01', 'ACTIVE', 'GRANTED', ${members.length}, 200000, 0)`;
  for (const member of members) await sql`INSERT INTO grant_members VALUES (${id}, ${member}, '2026-02-01')`;
  return id;
}

/** Leads an application that somebody made through to the grant. */
async function decideSomehow(applicationId: string, members: string[]): Promise<void> {
  let expectedVersion = 1;
  const act = async (mutation: string, input: object, viewer = streetOfficer) => {
    const payload = await send(graph, mutation, { applicationId, expectedVersion, ...input }, viewer);
    expect(codes(payload), mutation).toEqual([]);
    expectedVersion = payload.application.version;
  };
  await act('acceptAllowanceApplication', {});
  await act('recordAllowanceInvestigation', visit(members, '2026-11-20'));
  const incomes = members.map((residentId) => ({ residentId, incomes: [] }));
  await act('recordAllowanceIncomeCheck', { results: allSources, incomes });
  await act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
  await act('publishAllowanceNotice', {});
  await endNotice({ graph, applicationId } as Parameters<typeof endNotice>[0]);
  await act('submitAllowanceApplicationForReview', {});
  await act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
}

describe('the supplement', () => {
  test('is asked for once, and stays as evidence', async () => {
    const way = await apply(graph);
    await way.act('requestAllowanceSupplement', { items: ['CHECK_AUTHORISATION', 'INCOME_STATEMENT'] });
    expect(await way.tried('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] })).toEqual([
      'SUPPLEMENT_ALREADY_REQUESTED',
    ]);
    await way.act('supplementAllowanceApplication', { remark: '已补交' }, residentAs(way.members[0] ?? ''));
    expect(await way.tried('requestAllowanceSupplement', { items: ['PROPERTY_STATEMENT'] })).toEqual([
      'SUPPLEMENT_ALREADY_REQUESTED',
    ]);
    expect(await caseOf(way, 'supplement { items requestedOn answeredOn answer }', streetOfficer)).toEqual({
      supplement: {
        items: ['CHECK_AUTHORISATION', 'INCOME_STATEMENT'],
        requestedOn: '2026-11-20',
        answeredOn: '2026-11-20',
        answer: '已补交',
      },
    });
  });

  test('asks for nothing that can be looked up (社会救助法, article 62)', async () => {
    const way = await apply(graph);
    const payload = await send(
      graph,
      'requestAllowanceSupplement',
      {
        applicationId: way.applicationId,
        expectedVersion: 1,
        items: ['HUKOU_RECORD', 'CHECK_AUTHORISATION', 'TAX_RECORD'],
      },
      streetOfficer,
    );
    expect(payload.problems).toMatchObject([
      { code: 'CAN_BE_LOOKED_UP', path: ['items', '0'], article: '社会救助法第六十二条' },
      { code: 'CAN_BE_LOOKED_UP', path: ['items', '2'] },
    ]);
    expect(await way.tried('requestAllowanceSupplement', { items: [] })).toEqual(['NOTHING_MISSING']);
    expect(await way.tried('requestAllowanceSupplement', { items: ['OTHER_STATEMENT'] })).toEqual([
      'REMARK_NEEDED',
    ]);
  });
});
