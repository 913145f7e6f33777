import { adminOf, testSubgraph, waitingForLocks } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, foreignOfficer, resident, stranger } from './testing.ts';
import { addGrant, carryOutAct, couple, elderlyCouple, termsOfGrant, versionOf } from './testing-life.ts';

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

const support = (monthlyFen: number) => [{ kind: 'TRANSFER' as const, monthlyFen }];

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

describe('an open review', () => {
  const admin = () => adminOf(graph).sql;
  const elsewhere = () => admin()`
    SELECT r.id FROM allowances.reviews r JOIN allowances.grants g ON g.id = r.grant_id
    WHERE r.held_in IS DISTINCT FROM CASE WHEN r.done_on IS NULL AND coalesce(g.effective_until >= r.due_on, true)
      THEN g.community_code END`;

  test('is where its grant is, also after that has moved and when somebody says otherwise', async () => {
    expect(await admin()`SELECT FROM allowances.reviews WHERE done_on IS NULL`).not.toHaveLength(0);
    expect(await elsewhere()).toEqual([]);
    const grant = await addGrant(graph);
    const { id } = await openReviewOf(grant.id);
    await admin()`UPDATE allowances.grants SET community_code = '222401006003' WHERE id = ${grant.id}`;
    const [moved] = await admin()`SELECT held_in FROM allowances.reviews WHERE id = ${id}`;
    expect(moved).toEqual({ held_in: '222401006003' });
    await admin()`UPDATE allowances.reviews SET held_in = '222401006001' WHERE id = ${id}`;
    expect(await elsewhere()).toEqual([]);
    const end = (on: string | null) =>
      admin()`UPDATE allowances.grants SET effective_until = ${on}, stop_reason = ${on && 'WITHDRAWN'} WHERE id = ${grant.id}`;
    for (const on of ['2026-10-31', '2026-11-30', null]) {
      await end(on);
      expect(await elsewhere()).toEqual([]);
    }
  });

  test('goes along with a grant that moves while it is made', async () => {
    const grant = await addGrant(graph);
    const { id } = await openReviewOf(grant.id);
    await admin()`UPDATE allowances.reviews SET done_on = due_on, done_by = 'usr_one', outcome = 'UNCHANGED', findings = ${text}
      WHERE id = ${id}`;
    const waits = admin().begin(async (tx) => {
      await tx`UPDATE allowances.grants SET community_code = '222401006003' WHERE id = ${grant.id}`;
      const made = admin()`INSERT INTO allowances.reviews (id, grant_id, cadence, due_on)
        VALUES ('rev_meanwhile', ${grant.id}, 'YEARLY', '2027-01-01')`.execute();
      await waitingForLocks(graph, 1);
      return { made };
    });
    await (await waits).made;
    expect(await elsewhere()).toEqual([]);
  });
});
