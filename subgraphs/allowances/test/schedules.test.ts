import { cityClock } from '@civil-affairs/kit/clock';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { addGrant, historyOfGrant } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

const runOn = (day: string) =>
  runSchedules(allowances, { database: graph.database, clock: cityClock(day), subgraphs: {} });

async function written(type: string, subject: string) {
  const rows = await graph.database.sql`
    SELECT payload FROM outbox WHERE type = ${type} AND subject_id = ${subject}`;
  return rows.map(({ payload }) => payload);
}

test('a review is opened on its day, one that fell due while nothing ran as well, and each once', async () => {
  const { sql } = graph.database;
  const grants = [await addGrant(graph), await addGrant(graph), await addGrant(graph)];
  const ids: string[] = [];
  for (const [n, due] of ['2026-12-01', '2026-12-03', '2026-12-05'].entries()) {
    const [row] = await sql`
      UPDATE reviews SET due_on = ${due} WHERE grant_id = ${grants[n]?.id ?? ''} AND done_on IS NULL RETURNING id`;
    ids.push(String(row?.id));
  }
  await runOn('2026-12-01');
  // Nothing ran on the second and the third.
  await runOn('2026-12-04');
  await runOn('2026-12-04');
  const opened = await Promise.all(ids.map((id) => written('AllowanceReviewOpened', id)));
  expect(opened.map((events) => events.length)).toEqual([1, 1, 0]);
  expect(opened[0]?.[0]).toMatchObject({ reviewId: ids[0], divisionCode: '222401003004' });
});

test('a grant that has had its last day is closed on the day after', async () => {
  const grant = await addGrant(graph);
  await graph.database.sql`
    UPDATE grants SET effective_until = '2026-12-31', stop_reason = 'INCOME_ABOVE_STANDARD' WHERE id = ${grant.id}`;
  await runOn('2026-12-31');
  expect(await written('AllowanceEnded', grant.id)).toEqual([]);
  await runOn('2027-01-01');
  expect(await written('AllowanceEnded', grant.id)).toMatchObject([
    { status: 'STOPPED', reason: 'INCOME_ABOVE_STANDARD' },
  ]);
  expect((await historyOfGrant(graph, grant.id)).at(-1)).toMatchObject({
    actor: 'system:allowances',
    act: 'endAllowanceGrant',
    status: 'STOPPED',
  });
});

test('a public notice that is over completes its deadline, and the file may be handed in', async () => {
  const { sql } = graph.database;
  const [found] = await sql`
    SELECT a.id, n.id AS notice FROM applications a JOIN notices n ON n.application_id = a.id
    WHERE a.status = 'PUBLIC_NOTICE' AND n.kind = 'FIRST_OPINION' LIMIT 1`;
  const id = String(found?.id);
  await sql`UPDATE notices SET until = '2027-02-08' WHERE id = ${found?.notice}`;
  await runOn('2027-02-08');
  expect(await written('AllowanceNoticeEnded', id)).toEqual([]);
  await runOn('2027-02-10');
  expect(await written('AllowanceNoticeEnded', id)).toMatchObject([
    { status: 'PUBLIC_NOTICE', applicationId: id },
  ]);
  const [deadline] = await sql`
    SELECT completed_on FROM statutory_deadlines WHERE case_id = ${id} AND code = 'PUBLIC_NOTICE'
    ORDER BY round DESC LIMIT 1`;
  expect(deadline?.completed_on).not.toBeNull();
});
