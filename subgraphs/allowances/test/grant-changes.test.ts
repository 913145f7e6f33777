import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, resident, streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, couple, elderlyCouple, termsOfGrant, versionOf } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

type Input = Record<string, unknown>;
const act = (name: string, input: Input, viewer?: typeof countyOfficer) =>
  carryOutAct(graph, name, input, viewer);
const text = '情况属实。';

const wages = (monthlyFen: number) => [{ kind: 'WAGE' as const, monthlyFen }];
const support = (monthlyFen: number) => [{ kind: 'TRANSFER' as const, monthlyFen }];

/** Records a hearing as held, so that a change can be confirmed. */
async function hear(grantId: string, hearingId: string) {
  const input = { hearingId, outcome: 'HELD', heardOn: '2026-11-20', statement: '没有意见。' };
  return act('recordAllowanceHearing', { ...input, expectedVersion: await versionOf(graph, grantId) });
}

describe('a change of a grant', () => {
  async function proposed(facts: (grant: Awaited<ReturnType<typeof addGrant>>) => object) {
    const grant = await addGrant(graph);
    const { it, problems } = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'AMOUNT',
      facts: facts(grant),
      grounds: text,
      expectedVersion: 1,
    });
    expect(problems).toEqual([]);
    return { grant, change: it };
  }
  const confirm = async (grantId: string, changeId: string, viewer?: typeof countyOfficer) =>
    act(
      'confirmAllowanceChange',
      { changeId, reasons: text, expectedVersion: await versionOf(graph, grantId) },
      viewer,
    );

  test('that cuts is refused before the hearing and applied after it (社会救助法, article 48)', async () => {
    const { grant, change } = await proposed(({ facts }) => facts(support(70_000)));
    expect(change).toMatchObject({ kind: 'REDUCTION', status: 'HEARING' });
    const early = await confirm(grant.id, change.id);
    expect(early).toMatchObject({
      it: null,
      problems: [{ code: 'HEARING_MISSING', article: '社会救助法第四十八条' }],
    });
    expect((await hear(grant.id, change.hearing.id)).it).toMatchObject({ outcome: 'HELD' });
    const remedies = async () => {
      const query = '($id: ID!) { allowanceGrant(id: $id) { changes { remedies { zhHans ko en } } } }';
      const { allowanceGrant } = await graph.read(`query ${query}`, { id: grant.id }, countyOfficer);
      return allowanceGrant.changes[0].remedies;
    };
    expect(await remedies()).toBeNull();
    expect((await confirm(grant.id, change.id)).it).toMatchObject({ status: 'CONFIRMED' });
    // What may be done against it (article 76).
    expect(await remedies()).toMatchObject({
      zhHans: expect.stringContaining('行政复议'),
      ko: expect.stringContaining('행정소송'),
      en: expect.stringContaining('lawsuit'),
    });
    expect(await termsOfGrant(graph, grant.id)).toEqual([
      { since: '2025-11-01', status: 'ACTIVE', reason: 'GRANTED', persons: 2, amount: 102_000 },
      { since: '2026-12-01', status: 'ACTIVE', reason: 'REVIEWED', persons: 2, amount: 82_000 },
    ]);
    expect(codes(await confirm(grant.id, change.id))).toEqual(['CHANGE_DECIDED']);
  });

  test('that raises needs no hearing, and another person all the same', async () => {
    const { grant, change } = await proposed(({ facts }) => facts(support(10_000)));
    expect(change).toMatchObject({ kind: 'RAISE', status: 'PROPOSED', hearing: null });
    const self = { ...countyOfficer, subject: streetOfficer.subject };
    expect(codes(await confirm(grant.id, change.id, self))).toEqual(['SAME_PERSON_DECIDES']);
    expect(codes(await confirm(grant.id, change.id))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ amount: 142_000 });
  });

  test('is confirmed with reasons only, and given up without a trace on the grant', async () => {
    const { grant, change } = await proposed(({ facts }) => facts(support(70_000)));
    await hear(grant.id, change.hearing.id);
    const version = await versionOf(graph, grant.id);
    const input = { changeId: change.id, reasons: '  ', expectedVersion: version };
    expect(codes(await act('confirmAllowanceChange', input))).toEqual(['GROUNDS_MISSING']);
    expect((await act('dropAllowanceChange', { ...input, reasons: text })).it).toMatchObject({
      status: 'DROPPED',
    });
    expect(await termsOfGrant(graph, grant.id)).toHaveLength(1);
  });

  test('waits alone: a second one is a conflict', async () => {
    const { grant } = await proposed(({ facts }) => facts(support(70_000)));
    const again = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'NOT_COOPERATING',
      outcome: 'STOP',
      stopReason: 'NOT_COOPERATING',
      grounds: text,
      expectedVersion: 2,
    });
    expect(codes(again)).toEqual(['CHANGE_OPEN']);
  });

  test('for income needs income above the line, and a clear change is no reason where nothing changes', async () => {
    const grant = await addGrant(graph);
    const input = { grantId: grant.id, cause: 'CLEAR_CHANGE', grounds: text, expectedVersion: 1 };
    const facts = grant.facts(support(50_000));
    const stop = { outcome: 'STOP', stopReason: 'INCOME_ABOVE_STANDARD' };
    expect(codes(await act('proposeAllowanceChange', { ...input, ...stop, facts }))).toEqual([
      'STILL_ENTITLED',
    ]);
    expect(codes(await act('proposeAllowanceChange', { ...input, ...stop }))).toEqual(['FACTS_MISSING']);
    expect(codes(await act('proposeAllowanceChange', { ...input, outcome: 'AMOUNT', facts }))).toEqual([
      'NOTHING_CHANGES',
    ]);
    const rich = grant.facts(support(900_000));
    expect(codes(await act('proposeAllowanceChange', { ...input, outcome: 'AMOUNT', facts: rich }))).toEqual([
      'ABOVE_THE_LINE',
    ]);
    const fraud = { outcome: 'STOP', stopReason: 'FRAUD' };
    expect(codes(await act('proposeAllowanceChange', { ...input, ...fraud }))).toEqual([
      'STOP_REASON_MISSING',
    ]);
  });

  test('that ends 特困 support is public for seven days first (特困人员认定办法, article 26)', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1950-01-01' }]);
    const { sql } = graph.database;
    await sql`UPDATE grants SET category = 'SPECIAL_HARDSHIP' WHERE id = ${grant.id}`;
    const stop = { cause: 'NOT_COOPERATING', outcome: 'STOP', stopReason: 'NOT_COOPERATING', grounds: text };
    const { it } = await act('proposeAllowanceChange', { grantId: grant.id, ...stop, expectedVersion: 1 });
    await hear(grant.id, it.hearing.id);
    expect(codes(await confirm(grant.id, it.id))).toEqual(['END_NOTICE_MISSING']);
    const publish = async () =>
      act('publishAllowanceEndNotice', {
        changeId: it.id,
        expectedVersion: await versionOf(graph, grant.id),
      });
    const published = await publish();
    expect(published.it).toMatchObject({ noticeRequired: true, noticeUntil: '2026-11-27' });
    expect(codes(await publish())).toEqual(['END_NOTICE_PUBLISHED']);
    const { allowanceNotices } = await graph.read(
      `{ allowanceNotices(division: "222401003004", kind: END) { nodes { kind applicantName members publishedOn until } } }`,
    );
    expect(allowanceNotices.nodes).toMatchObject([
      { kind: 'END', members: 1, publishedOn: '2026-11-20', until: '2026-11-27' },
    ]);
    const running = await confirm(grant.id, it.id);
    expect(running.problems).toMatchObject([{ code: 'END_NOTICE_RUNNING', allowedFrom: '2026-11-28' }]);
    // Another week is over.
    await sql`UPDATE grant_changes SET notice_until = '2026-11-19' WHERE id = ${it.id}`;
    expect(codes(await confirm(grant.id, it.id))).toEqual([]);
    const [row] = await sql`SELECT effective_until::text AS until FROM grants WHERE id = ${grant.id}`;
    expect(row?.until).toBe('2026-11-30');
  });

  test('of an allowance household needs no notice', async () => {
    const grant = await addGrant(graph);
    const stop = { cause: 'NOT_COOPERATING', outcome: 'STOP', stopReason: 'NOT_COOPERATING', grounds: text };
    const { it } = await act('proposeAllowanceChange', { grantId: grant.id, ...stop, expectedVersion: 1 });
    const input = { changeId: it.id, expectedVersion: 2 };
    expect(codes(await act('publishAllowanceEndNotice', input))).toEqual(['NO_END_NOTICE_NEEDED']);
  });

  test('by a gradual exit pays the former amount six months on, then the grant ends by itself', async () => {
    const grant = await addGrant(graph, couple);
    const input = {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'GRADUAL_EXIT',
      grounds: text,
      expectedVersion: 1,
    };
    const long = { ...input, facts: grant.facts(wages(300_000)), exitMonths: 7 };
    expect(codes(await act('proposeAllowanceChange', long))).toEqual(['EXIT_TOO_LONG']);
    const notWork = { ...input, facts: grant.facts(support(300_000)), exitMonths: 6 };
    expect(codes(await act('proposeAllowanceChange', notWork))).toEqual(['EXIT_NOT_BY_WORK']);
    const { it } = await act('proposeAllowanceChange', { ...long, exitMonths: 6 });
    await hear(grant.id, it.hearing.id);
    expect(codes(await confirm(grant.id, it.id))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toEqual({
      since: '2026-12-01',
      status: 'GRADUAL_EXIT',
      reason: 'REVIEWED',
      persons: 2,
      amount: 102_000,
    });
    const [row] = await graph.database.sql`
      SELECT effective_until::text AS until, stop_reason AS reason FROM grants WHERE id = ${grant.id}`;
    expect(row).toEqual({ until: '2027-05-31', reason: 'INCOME_ABOVE_STANDARD' });

    // It is still paid, and so reviewed; the review says who stays.
    const [due] = await graph.database.sql`
      UPDATE reviews SET due_on = '2026-11-20' WHERE grant_id = ${grant.id} AND done_on IS NULL RETURNING id`;
    const review = async (incomes: ReturnType<typeof wages | typeof support>) => ({
      reviewId: due?.id,
      outcome: 'UNCHANGED',
      findings: text,
      facts: grant.facts(incomes),
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(await act('recordAllowanceReview', await review(support(50_000))))).toEqual([
      'STILL_ENTITLED',
    ]);
    expect(codes(await act('recordAllowanceReview', await review(wages(300_000))))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'GRADUAL_EXIT' });

    // A household that earns less again stays, with everybody counted.
    const lost = await act('proposeAllowanceChange', {
      ...input,
      outcome: 'AMOUNT',
      facts: grant.facts(support(50_000)),
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(lost.it).toMatchObject({ kind: 'RAISE', status: 'PROPOSED' });
    expect(codes(await confirm(grant.id, lost.it.id))).toEqual([]);
    const [stays] = await graph.database.sql`
      SELECT g.effective_until AS until, stop_reason AS reason,
        (SELECT count(*)::int FROM grant_members m WHERE m.grant_id = g.id AND m.until IS NULL) AS persons
      FROM grants g WHERE id = ${grant.id}`;
    expect(stays).toEqual({ until: null, reason: null, persons: 2 });
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'ACTIVE', amount: 102_000 });
  });

  test('that lets payment rest is heard and confirmed by another person, and waits for another change', async () => {
    const { grant, change } = await proposed(({ facts }) => facts(support(20_000)));
    const rest = async () => ({
      grantId: grant.id,
      reasons: text,
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(await act('suspendAllowanceGrant', await rest()))).toEqual(['CHANGE_OPEN']);
    const drop = { changeId: change.id, reasons: text, expectedVersion: 2 };
    expect(codes(await act('dropAllowanceChange', drop))).toEqual([]);
    const { it, problems } = await act('suspendAllowanceGrant', await rest());
    expect(problems).toEqual([]);
    const paid = { status: 'ACTIVE', amount: 102_000 };
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject(paid);
    const { id, hearing } = it.changes.at(-1);
    expect(codes(await confirm(grant.id, id))).toEqual(['HEARING_MISSING']);
    await hear(grant.id, hearing.id);
    const proposer = { ...countyOfficer, subject: streetOfficer.subject };
    expect(codes(await confirm(grant.id, id, proposer))).toEqual(['SAME_PERSON_DECIDES']);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject(paid);
    expect(codes(await confirm(grant.id, id))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      since: '2026-12-01',
      status: 'SUSPENDED',
      amount: 0,
    });
  });

  test('under rules that ask for no hearing rests at once, by those who decide alone', async () => {
    const grant = await addGrant(graph);
    const admin = graph.city.openAsAdmin();
    const hearing = (required: boolean) =>
      admin.sql`UPDATE allowances.policies SET hearing_required = ${required} WHERE effective_from = '2026-07-01'`;
    const input = { grantId: grant.id, reasons: text, expectedVersion: 1 };
    await hearing(false);
    try {
      expect(codes(await act('suspendAllowanceGrant', input))).toEqual(['NOT_ALLOWED']);
      expect(codes(await act('suspendAllowanceGrant', input, countyOfficer))).toEqual([]);
    } finally {
      await hearing(true);
      await admin.close();
    }
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'SUSPENDED', amount: 0 });
  });

  test('that stops ends the grant with the month of the confirmation', async () => {
    const grant = await addGrant(graph);
    const { it } = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'NOT_COOPERATING',
      outcome: 'STOP',
      stopReason: 'NOT_COOPERATING',
      grounds: text,
      expectedVersion: 1,
    });
    const waived = { hearingId: it.hearing.id, outcome: 'WAIVED', heardOn: '2026-11-20', expectedVersion: 2 };
    await act('recordAllowanceHearing', waived);
    expect(codes(await confirm(grant.id, it.id))).toEqual([]);
    const members = await graph.database.sql`
      SELECT DISTINCT until::text FROM grant_members WHERE grant_id = ${grant.id}`;
    expect(members.map(({ until }) => until)).toEqual(['2026-11-30']);
  });

  test('adds a person who joined the household and takes out one who left', async () => {
    const grant = await addGrant(graph);
    const [first, second] = grant.persons;
    const other = await addGrant(graph);
    const joined = (residentId: string) => ({
      members: [
        { residentId: first, relation: 'APPLICANT', incomes: [] },
        { residentId, relation: 'SPOUSE', incomes: [] },
        { residentId: second, relation: 'PARENT', livesInHousehold: false, incomes: [] },
      ],
    });
    const input = { grantId: grant.id, cause: 'CLEAR_CHANGE', outcome: 'AMOUNT', grounds: text };
    // Somebody who is counted elsewhere: the database has the last word when the change is to hold.
    const taken = await act('proposeAllowanceChange', {
      ...input,
      facts: joined(other.persons[0]),
      expectedVersion: 1,
    });
    expect(taken.it).toMatchObject({ kind: 'RAISE' });
    expect(codes(await confirm(grant.id, taken.it.id))).toEqual(['COUNTED_ELSEWHERE']);
    const drop = { changeId: taken.it.id, reasons: text, expectedVersion: await versionOf(graph, grant.id) };
    await act('dropAllowanceChange', drop);
    const free = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1955-01-01' }]);
    const stop = { grantId: free.id, reason: 'WITHDRAWN', statement: text, expectedVersion: 1 };
    await act('stopAllowanceGrant', stop);
    const { it } = await act('proposeAllowanceChange', {
      ...input,
      facts: joined(free.persons[0]),
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(await confirm(grant.id, it.id))).toEqual([]);
    const rows = await graph.database.sql`
      SELECT resident_id, since::text, until::text FROM grant_members WHERE grant_id = ${grant.id}`;
    expect(rows).toHaveLength(3);
    expect(rows).toEqual(
      expect.arrayContaining([
        { resident_id: first, since: '2025-11-01', until: null },
        { resident_id: second, since: '2025-11-01', until: '2026-11-30' },
        { resident_id: free.persons[0], since: '2026-12-01', until: null },
      ]),
    );
  });
});

describe('jobs that are offered (办法, article 34)', () => {
  async function offer(grantId: string, residentId: string, offeredOn: string, answer: string) {
    const input = { grantId, residentId, offeredOn, job: '社区保洁员', answer, reason: '照顾病人' };
    return act('recordAllowanceJobOffer', { ...input, expectedVersion: await versionOf(graph, grantId) });
  }

  test('cut the share of the person who refused three in a row, and nobody else’s', async () => {
    const grant = await addGrant(graph, couple);
    const [him] = grant.persons;
    const no = 'REFUSED_WITHOUT_REASON';
    for (const day of ['2026-08-03', '2026-09-03'])
      expect((await offer(grant.id, him, day, no)).it.change).toBeNull();
    const early = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'JOBS_REFUSED',
      outcome: 'AMOUNT',
      residentId: him,
      grounds: text,
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(early)).toEqual(['FEWER_THAN_THREE_REFUSALS']);
    const third = (await offer(grant.id, him, '2026-10-09', no)).it.change;
    // Both are paid 760 × 2 − 500 = 1,020; one share of it stays.
    expect(third).toMatchObject({
      kind: 'REDUCTION',
      cause: 'JOBS_REFUSED',
      status: 'HEARING',
      resident: { id: him },
      calculation: { monthlyAmount: { fen: 51_000 } },
    });
    await hear(grant.id, third.hearing.id);
    const input = { changeId: third.id, reasons: text, expectedVersion: await versionOf(graph, grant.id) };
    expect(codes(await act('confirmAllowanceChange', input))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      reason: 'JOBS_REFUSED',
      persons: 2,
      amount: 51_000,
    });
    // The share comes back by the next look after a job was taken.
    await offer(grant.id, him, '2026-11-20', 'TAKEN');
    const back = await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'AMOUNT',
      facts: grant.facts(support(50_000)),
      grounds: text,
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(back.it).toMatchObject({ kind: 'RAISE', calculation: { monthlyAmount: { fen: 102_000 } } });
  });

  test('are no jobs of elders, nor of those whom no office introduced', async () => {
    const elders = await addGrant(graph);
    expect(codes(await offer(elders.id, elders.persons[0], '2026-11-10', 'REFUSED_WITHOUT_REASON'))).toEqual([
      'NOT_OF_WORKING_AGE',
    ]);
    const grant = await addGrant(graph, couple);
    const [him] = grant.persons;
    for (const day of ['2026-08-03', '2026-09-03', '2026-10-09']) {
      const input = { residentId: him, offeredOn: day, job: '夜班保安', answer: 'REFUSED_WITHOUT_REASON' };
      const expectedVersion = await versionOf(graph, grant.id);
      const { it } = await act('recordAllowanceJobOffer', {
        grantId: grant.id,
        ...input,
        fitsAbility: false,
        expectedVersion,
      });
      expect(it.change).toBeNull();
    }
  });

  test('are counted from the day of the offer, begin anew with a job taken, and are recorded once', async () => {
    const grant = await addGrant(graph, couple);
    const [him, her] = grant.persons as [string, string];
    const no = 'REFUSED_WITHOUT_REASON';
    await offer(grant.id, him, '2026-10-03', no);
    await offer(grant.id, him, '2026-11-03', no);
    await offer(grant.id, her, '2026-11-04', no);
    // Recorded late, happened in between.
    expect((await offer(grant.id, him, '2026-10-20', 'TAKEN')).it.change).toBeNull();
    expect((await offer(grant.id, him, '2026-11-10', no)).it.change).toBeNull();
    expect(codes(await offer(grant.id, him, '2026-11-10', no))).toEqual(['OFFER_RECORDED']);
    expect(codes(await offer(grant.id, him, '2026-11-21', no))).toEqual(['DAY_NOT_POSSIBLE']);
    expect(codes(await offer(grant.id, 'res_x', '2026-11-11', no))).toEqual(['NOT_COUNTED']);
  });

  test('are seen by the office and by the person, not by the rest of the household', async () => {
    const grant = await addGrant(graph, couple);
    const [him, her] = grant.persons as [string, string];
    await offer(grant.id, him, '2026-10-03', 'REFUSED_WITH_REASON');
    const seen = async (viewer: typeof countyOfficer) =>
      (await graph.read(`{ allowanceGrant(id: "${grant.id}") { jobOffers { answer } } }`, {}, viewer))
        .allowanceGrant.jobOffers.length;
    expect([await seen(countyOfficer), await seen(resident(him)), await seen(resident(her))]).toEqual([
      1, 1, 0,
    ]);
  });
});

describe('a change that was kept silent', () => {
  const record = async (grantId: string, input: Input) =>
    act('recordAllowanceUnreportedChange', {
      grantId,
      what: '就业未报告',
      foundOn: '2026-11-20',
      measure: 'EDUCATED',
      expectedVersion: await versionOf(graph, grantId),
      ...input,
    });

  test('is recorded after more than three months, and not before', async () => {
    const grant = await addGrant(graph);
    expect(codes(await record(grant.id, { happenedOn: '2026-08-20' }))).toEqual(['REPORTED_IN_TIME']);
    expect(codes(await record(grant.id, { happenedOn: '2026-08-19' }))).toEqual([]);
    expect(codes(await record(grant.id, { happenedOn: '2026-11-21' }))).toEqual(['DAY_NOT_POSSIBLE']);
  });

  test('proposes an amount that reaches back to the month after it happened', async () => {
    const grant = await addGrant(graph);
    const { it } = await record(grant.id, { happenedOn: '2026-06-11', facts: grant.facts(support(70_000)) });
    expect(it.change).toMatchObject({ kind: 'REDUCTION', since: '2026-07-01' });
    await hear(grant.id, it.change.hearing.id);
    const version = await versionOf(graph, grant.id);
    await act('confirmAllowanceChange', { changeId: it.change.id, reasons: text, expectedVersion: version });
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      since: '2026-07-01',
      amount: 82_000,
    });
  });

  test('reaches back over a change of the standard, month by month', async () => {
    const grant = await addGrant(graph, elderlyCouple, '2024-10-24');
    const { it } = await record(grant.id, { happenedOn: '2025-03-15', facts: grant.facts(support(70_000)) });
    await hear(grant.id, it.change.hearing.id);
    const version = await versionOf(graph, grant.id);
    await act('confirmAllowanceChange', { changeId: it.change.id, reasons: text, expectedVersion: version });
    expect((await termsOfGrant(graph, grant.id)).slice(1)).toMatchObject([
      { since: '2025-04-01', reason: 'REVIEWED', amount: 62_000 },
      { since: '2025-07-01', reason: 'STANDARD_CHANGED', amount: 82_000 },
    ]);
  });

  test('is fraud without any time, and opens a stop that reaches back', async () => {
    const grant = await addGrant(graph);
    const { it } = await record(grant.id, { happenedOn: '2026-10-01', measure: 'FRAUD' });
    expect(it.change).toMatchObject({
      kind: 'STOP',
      stopReason: 'FRAUD',
      status: 'HEARING',
      since: '2026-11-01',
    });
  });

  test('is fraud in a gradual exit as well, which is still paid', async () => {
    const grant = await addGrant(graph);
    const { sql } = graph.database;
    await sql`UPDATE grants SET effective_until = '2027-05-31', stop_reason = 'INCOME_ABOVE_STANDARD' WHERE id = ${grant.id}`;
    await sql`UPDATE grant_members SET until = '2027-05-31' WHERE grant_id = ${grant.id}`;
    await sql`UPDATE grant_terms SET status = 'GRADUAL_EXIT' WHERE grant_id = ${grant.id}`;
    const { it, problems } = await record(grant.id, { happenedOn: '2026-10-01', measure: 'FRAUD' });
    expect(problems).toEqual([]);
    expect(it.change).toMatchObject({ kind: 'STOP', stopReason: 'FRAUD', status: 'HEARING' });
  });
});
