import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, foreignOfficer, resident, stranger, streetOfficer } from './testing.ts';
import {
  addGrant,
  carryOutAct,
  couple,
  databaseOf,
  die,
  elderlyCouple,
  termsOfGrant,
  versionOf,
} from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

type Input = Record<string, unknown>;
const act = (name: string, input: Input, viewer?: typeof countyOfficer) =>
  carryOutAct(graph, name, input, viewer);
const text = '情况属实。';

async function openReviewOf(grantId: string) {
  const [row] = await graph.database.sql`
    SELECT id, cadence, due_on::text AS due FROM reviews WHERE grant_id = ${grantId} AND done_on IS NULL`;
  return row as { id: string; cadence: string; due: string };
}

const wages = (monthlyFen: number) => [{ kind: 'WAGE' as const, monthlyFen }];
const support = (monthlyFen: number) => [{ kind: 'TRANSFER' as const, monthlyFen }];

/** Records a hearing as held, so that a change can be confirmed. */
async function hear(grantId: string, hearingId: string) {
  const input = { hearingId, outcome: 'HELD', heardOn: '2026-11-20', statement: '没有意见。' };
  return act('recordAllowanceHearing', { ...input, expectedVersion: await versionOf(graph, grantId) });
}

describe('reviews (办法, article 31)', () => {
  test('are scheduled when a grant begins: yearly for elders, half-yearly where somebody can work', async () => {
    const stable = await addGrant(graph, elderlyCouple, '2025-10-09');
    const unstable = await addGrant(graph, couple, '2025-10-09');
    expect(await openReviewOf(stable.id)).toMatchObject({ cadence: 'YEARLY', due: '2026-11-01' });
    expect(await openReviewOf(unstable.id)).toMatchObject({ cadence: 'HALF_YEARLY', due: '2026-05-01' });
  });

  test('without a change keep what is paid, and schedule the next one from today', async () => {
    const grant = await addGrant(graph);
    const { id } = await openReviewOf(grant.id);
    const before = await termsOfGrant(graph, grant.id);
    const input = { reviewId: id, outcome: 'UNCHANGED', findings: text, expectedVersion: 1 };
    const { it, problems } = await act('recordAllowanceReview', {
      ...input,
      facts: grant.facts(support(50_000)),
    });
    expect(problems).toEqual([]);
    expect(it).toMatchObject({ outcome: 'UNCHANGED', doneOn: '2026-11-20', status: 'DONE', change: null });
    expect(await openReviewOf(grant.id)).toMatchObject({ cadence: 'YEARLY', due: '2027-11-20' });
    expect(await termsOfGrant(graph, grant.id)).toEqual(before);
    expect(codes(await act('recordAllowanceReview', { ...input, expectedVersion: 2 }))).toEqual([
      'REVIEW_DONE',
    ]);
  });

  test('are not recorded as unchanged when the facts give another amount', async () => {
    const grant = await addGrant(graph);
    const { id } = await openReviewOf(grant.id);
    const input = { reviewId: id, outcome: 'UNCHANGED', findings: text, expectedVersion: 1 };
    const answer = await act('recordAllowanceReview', { ...input, facts: grant.facts(support(60_000)) });
    expect(codes(answer)).toEqual(['AMOUNT_DIFFERS']);
    expect(await versionOf(graph, grant.id)).toBe(1);
  });

  test('come no earlier than 30 days before their day: nothing changes in between', async () => {
    const grant = await addGrant(graph, elderlyCouple, '2026-10-09');
    const { id, due } = await openReviewOf(grant.id);
    expect(due).toBe('2027-11-01');
    const { problems } = await act('recordAllowanceReview', {
      reviewId: id,
      outcome: 'UNCHANGED',
      findings: text,
      expectedVersion: 1,
    });
    expect(problems).toMatchObject([
      {
        code: 'REVIEW_NOT_DUE',
        article: '最低生活保障审核确认办法第三十一条',
        allowedFrom: '2027-10-02',
      },
    ]);
  });

  test('tell everything that is wrong at once', async () => {
    const grant = await addGrant(graph, elderlyCouple, '2026-10-09');
    const { id } = await openReviewOf(grant.id);
    const [first] = grant.persons;
    const facts = { members: [{ residentId: first, relation: 'SPOUSE', incomes: support(-1) }] };
    const input = { reviewId: id, outcome: 'AMOUNT_CHANGED', findings: ' ', facts, expectedVersion: 1 };
    expect(codes(await act('recordAllowanceReview', input))).toEqual([
      'REVIEW_NOT_DUE',
      'GROUNDS_MISSING',
      'ONE_APPLICANT_NEEDED',
      'AMOUNT_OUT_OF_RANGE',
    ]);
  });

  test('propose a lower amount as a change, which waits for the hearing and another person', async () => {
    const grant = await addGrant(graph);
    const { id } = await openReviewOf(grant.id);
    const { it } = await act('recordAllowanceReview', {
      reviewId: id,
      outcome: 'AMOUNT_CHANGED',
      facts: grant.facts(support(70_000)),
      findings: text,
      expectedVersion: 1,
    });
    // 760 × 2 − 700 = 820
    expect(it.change).toMatchObject({
      kind: 'REDUCTION',
      cause: 'REVIEW',
      status: 'HEARING',
      calculation: { monthlyAmount: { fen: 82_000 }, reproducible: true },
    });
    expect(await termsOfGrant(graph, grant.id)).toHaveLength(1);
  });
});

describe('the list of reviews', () => {
  const list = (status: string, first = 100, after?: string) => `allowanceReviews(division: "222401",
    status: ${status}, first: ${first}${after ? `, after: "${after}"` : ''}) {
    nodes { id dueOn status grant { id } } pageInfo { hasNextPage endCursor } totalCount }`;

  test.each([
    ['OVERDUE', (due: string) => due < '2026-11-20'],
    ['DUE', (due: string) => due >= '2026-11-20' && due <= '2026-12-20'],
    ['UPCOMING', (due: string) => due > '2026-12-20'],
  ])('of those %s holds them by their day, without loss or repetition', async (status, fits) => {
    const seen: { id: string; dueOn: string; status: string }[] = [];
    let cursor: string | undefined;
    do {
      const { allowanceReviews } = await graph.read(`{ ${list(status, 7, cursor)} }`, {}, countyOfficer);
      seen.push(...allowanceReviews.nodes);
      cursor = allowanceReviews.pageInfo.hasNextPage ? allowanceReviews.pageInfo.endCursor : undefined;
      if (!cursor) expect(seen).toHaveLength(allowanceReviews.totalCount);
    } while (cursor);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).toSorted());
    expect(seen.every((review) => review.status === status && fits(review.dueOn))).toBe(true);
  });

  test('is null outside the viewer’s jurisdiction, and for residents', async () => {
    for (const viewer of [stranger, foreignOfficer, resident('res_x')])
      expect((await graph.read(`{ ${list('OVERDUE')} }`, {}, viewer)).allowanceReviews).toBeNull();
  });

  test('costs as many statements for twenty as for two', async () => {
    const ask = (first: number) =>
      graph.countStatements(() => graph.read(`{ ${list('UPCOMING', first)} }`, {}, countyOfficer));
    expect(await ask(20)).toBe(await ask(2));
  });
});

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
    expect((await confirm(grant.id, change.id)).it).toMatchObject({ status: 'CONFIRMED' });
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
});

describe('what happens in a household', () => {
  const detect = (viewer?: typeof countyOfficer) =>
    act('detectAllowanceHouseholdChanges', { division: '222401003004' }, viewer);
  const rechecksOf = async (grantId: string) => [
    ...(await graph.database.sql`
      SELECT id, cause, resident_id AS person, due_on::text AS due FROM rechecks WHERE grant_id = ${grantId}
      ORDER BY cause`),
  ];
  const settle = async (grantId: string, recheckId: string, more: Input = {}) =>
    act('closeAllowanceRecheck', {
      recheckId,
      findings: text,
      expectedVersion: await versionOf(graph, grantId),
      ...more,
    });
  const reconciliation = async (grantId: string) => {
    const { allowanceReconciliation } = await graph.read(
      '{ allowanceReconciliation(division: "222401003004", first: 100) { nodes { id grant { id } } } }',
      {},
      countyOfficer,
    );
    return allowanceReconciliation.nodes.filter(
      (node: { grant: { id: string } }) => node.grant.id === grantId,
    );
  };

  test('is found in the registers once, however often they are asked', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await die(graph, her, '2026-10-05');
    await marry(him, '2026-09-01');
    const first = await detect();
    expect(first.it.opened).toBeGreaterThanOrEqual(2);
    expect(await rechecksOf(grant.id)).toMatchObject([
      { cause: 'DEATH', person: her, due: '2027-01-05' },
      { cause: 'MARRIAGE', person: him, due: null },
    ]);
    expect((await detect()).it.opened).toBe(0);
    expect(await rechecksOf(grant.id)).toHaveLength(2);
  });

  test('leaves out marriages from before the person was counted, and annulled ones', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await marry(him, '2025-10-31');
    await marry(her, '2026-10-31', 'ANNULLED');
    await detect();
    expect(await rechecksOf(grant.id)).toEqual([]);
  });

  test('a death is settled from the month after it, with the persons who remain', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-09-30');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    expect(await reconciliation(grant.id)).toHaveLength(1);
    const { it } = await settle(grant.id, String(recheck?.id));
    expect(it).toMatchObject({ outcome: 'SETTLED', settledOn: '2026-11-20' });
    // 760 − 500 = 260
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toEqual({
      since: '2026-10-01',
      status: 'ACTIVE',
      reason: 'MEMBER_DIED',
      persons: 1,
      amount: 26_000,
    });
    expect(await reconciliation(grant.id)).toEqual([]);
    expect(codes(await settle(grant.id, String(recheck?.id)))).toEqual(['RECHECK_SETTLED']);
  });

  test('a death that was forgotten corrects the months that were paid since', async () => {
    const { sql } = graph.database;
    const [forgotten] = await sql`
      SELECT id, grant_id AS grant FROM rechecks
      WHERE cause = 'DEATH' AND settled_on IS NULL AND id LIKE 'rck_01900000%' ORDER BY happened_on LIMIT 1`;
    const grantId = String(forgotten?.grant);
    expect(codes(await settle(grantId, String(forgotten?.id)))).toEqual([]);
    // The income of 910 was the dead person's: the one who remains is due 760 instead of 610, from June on.
    const corrected = await sql`
      SELECT month::text, amount_fen::int AS fen, cause FROM corrections WHERE grant_id = ${grantId} ORDER BY month`;
    expect([...corrected]).toEqual(
      ['06', '07', '08', '09', '10', '11'].map((month) => ({
        month: `2026-${month}-01`,
        fen: 15_000,
        cause: 'MEMBER_DIED',
      })),
    );
  });

  test('the death of the last person counted ends the grant with its month', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1945-01-01' }]);
    await die(graph, grant.persons[0], '2026-10-05');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    expect((await settle(grant.id, String(recheck?.id))).it).toMatchObject({ outcome: 'ENDED' });
    const [row] = await graph.database.sql`
      SELECT effective_until::text AS until, stop_reason AS reason FROM grants WHERE id = ${grant.id}`;
    expect(row).toEqual({ until: '2026-10-31', reason: 'DIED' });
    expect(await reconciliation(grant.id)).toEqual([]);
  });

  test('a death that was only reported ends nothing until the registry knows of it', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    const apply = resident(him);
    const reporter = { ...apply, scopes: [...apply.scopes, 'allowances:apply'] };
    const input = {
      grantId: grant.id,
      cause: 'DEATH',
      residentId: her,
      happenedOn: '2026-11-01',
      report: text,
    };
    const { it } = await act('reportAllowanceHouseholdChange', input, reporter);
    expect(it).toMatchObject({ cause: 'DEATH', dueOn: '2027-02-01' });
    expect(codes(await settle(grant.id, it.id))).toEqual(['STILL_ALIVE']);
    expect(
      codes(await act('reportAllowanceHouseholdChange', { ...input, happenedOn: '2026-11-02' }, reporter)),
    ).toEqual(['RECHECK_OPEN_ALREADY']);
    await die(graph, her, '2026-10-31');
    expect(codes(await settle(grant.id, it.id))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ since: '2026-11-01', persons: 1 });
  });

  test('two deaths are settled in their order', async () => {
    const grant = await addGrant(graph, [...elderlyCouple, { relation: 'PARENT', birthDate: '1930-01-01' }]);
    const [, her, father] = grant.persons as [string, string, string];
    await die(graph, her, '2026-09-10');
    await die(graph, father, '2026-10-10');
    await detect();
    const rows = await rechecksOf(grant.id);
    const of = (person: string) => String(rows.find((row) => row.person === person)?.id);
    expect(codes(await settle(grant.id, of(father)))).toEqual(['EARLIER_DEATH_FIRST']);
    expect(codes(await settle(grant.id, of(her)))).toEqual([]);
    expect(codes(await settle(grant.id, of(father)))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).slice(1)).toMatchObject([
      { since: '2026-10-01', persons: 2, amount: 102_000 },
      { since: '2026-11-01', persons: 1, amount: 26_000 },
    ]);
  });

  test('a marriage proposes another amount, for another person to confirm', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1960-01-01' }]);
    const [bride] = (await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1961-01-01' }])).persons;
    await marry(grant.persons[0], '2026-10-20');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    const facts = {
      members: [
        { residentId: grant.persons[0], relation: 'APPLICANT', incomes: [] },
        { residentId: bride, relation: 'SPOUSE', incomes: support(120_000) },
      ],
    };
    const { it } = await settle(grant.id, String(recheck?.id), { facts });
    expect(it).toMatchObject({
      outcome: 'CHANGE_PROPOSED',
      change: { kind: 'REDUCTION', cause: 'HOUSEHOLD_CHANGED', status: 'HEARING' },
    });
  });

  async function marry(residentId: string, on: string, status = 'IN_FORCE') {
    const { sql } = databaseOf(graph, 'marriages');
    const id = `mar_${residentId.slice(4)}${on}`;
    const number = `J222401-${on.slice(0, 4)}-${String(900_000 + Math.floor(Math.random() * 99_999))}`;
    const [row] = await sql`SELECT id FROM offices LIMIT 1`;
    await sql`INSERT INTO registrations ${sql({
      id,
      registration_number: number,
      office_id: row?.id,
      registered_on: on,
      status,
      ...(status === 'ANNULLED' ? { ended_on: on, end_reason: 'ANNULMENT' } : {}),
      version: 1,
    })}`;
    await sql`INSERT INTO spouses (registration_id, role, resident_id, in_force)
      VALUES (${id}, 'HUSBAND', ${residentId}, ${status === 'IN_FORCE'})`;
  }
});

describe('payment that rests', () => {
  test('is taken up again at the amount of the last facts; a withdrawn grant ends with the month', async () => {
    const grant = await addGrant(graph);
    const input = { grantId: grant.id, reasons: text };
    expect(codes(await act('resumeAllowanceGrant', { ...input, expectedVersion: 1 }))).toEqual([
      'GRANT_NOT_SUSPENDED',
    ]);
    expect(codes(await act('suspendAllowanceGrant', { ...input, expectedVersion: 1 }))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'SUSPENDED', amount: 0 });
    const again = await versionOf(graph, grant.id);
    expect(codes(await act('suspendAllowanceGrant', { ...input, expectedVersion: again }))).toEqual([
      'GRANT_SUSPENDED',
    ]);
    expect(codes(await act('resumeAllowanceGrant', { ...input, expectedVersion: again }))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'ACTIVE', amount: 102_000 });
    const { it } = await act('stopAllowanceGrant', {
      grantId: grant.id,
      reason: 'WITHDRAWN',
      statement: text,
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(it).toMatchObject({ effectiveUntil: '2026-11-30', stopReason: 'WITHDRAWN' });
  });
});

describe('the actions that a grant shows', () => {
  const actions = async (id: string, viewer: typeof countyOfficer) => {
    const { allowanceGrant } = await graph.read(
      `{ allowanceGrant(id: "${id}") { availableActions { action allowed blockedBy { code } } } }`,
      {},
      viewer,
    );
    type Shown = { action: string; blockedBy: { code: string }[] };
    return Object.fromEntries(
      allowanceGrant.availableActions.map(({ action, blockedBy }: Shown) => [
        action,
        blockedBy.map(({ code }) => code),
      ]),
    );
  };

  test('are those of the acts themselves, in each status', async () => {
    const grant = await addGrant(graph);
    expect(await actions(grant.id, countyOfficer)).toEqual({
      recordAllowanceReview: [],
      proposeAllowanceChange: [],
      recordAllowanceHearing: ['NO_OPEN_CHANGE'],
      confirmAllowanceChange: ['NO_OPEN_CHANGE'],
      dropAllowanceChange: ['NO_OPEN_CHANGE'],
      recordAllowanceJobOffer: [],
      recordAllowanceUnreportedChange: [],
      reportAllowanceHouseholdChange: [],
      closeAllowanceRecheck: ['NO_OPEN_RECHECK'],
      suspendAllowanceGrant: [],
      resumeAllowanceGrant: ['GRANT_NOT_SUSPENDED'],
      stopAllowanceGrant: [],
    });
    await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'AMOUNT',
      facts: grant.facts(support(70_000)),
      grounds: text,
      expectedVersion: 1,
    });
    expect(await actions(grant.id, countyOfficer)).toMatchObject({
      proposeAllowanceChange: ['CHANGE_OPEN'],
      recordAllowanceHearing: [],
      confirmAllowanceChange: ['HEARING_MISSING'],
      dropAllowanceChange: [],
    });
    const proposer = { ...countyOfficer, subject: streetOfficer.subject };
    expect((await actions(grant.id, proposer)).confirmAllowanceChange).toEqual([
      'HEARING_MISSING',
      'SAME_PERSON_DECIDES',
    ]);
  });

  test('are shut for a resident, but for reporting a change', async () => {
    const grant = await addGrant(graph);
    const own = resident(grant.persons[0]);
    const shown = await actions(grant.id, { ...own, scopes: [...own.scopes, 'allowances:apply'] });
    const open = Object.entries(shown).filter(([, blockedBy]) => (blockedBy as string[]).length === 0);
    expect(open.map(([action]) => action)).toEqual(['reportAllowanceHouseholdChange']);
    expect(shown.confirmAllowanceChange).toEqual(['NOT_ALLOWED']);
  });
});
