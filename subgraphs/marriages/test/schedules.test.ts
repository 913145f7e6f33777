import { cityClock } from '@civil-affairs/kit/clock';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { expect, test } from 'vitest';
import { marriages } from '../src/subgraph.ts';
import { addCouple, book, testMarriages } from './testing.ts';

const graph = testMarriages();

const runOn = (day: string) =>
  runSchedules(marriages, { database: graph.database, clock: cityClock(day), subgraphs: {} });

const statusOf = async (id: string) => {
  const [row] = await graph.database.sql`SELECT status, version FROM appointments WHERE id = ${id}`;
  return row;
};

test('an appointment whose day went by is closed once, also when nothing ran for days and two run at once', async () => {
  const { appointment } = await book(graph, await addCouple(graph), { startsAt: '2026-11-23T01:00:00.000Z' });
  // Appointments of the demo's days before are closed by the first run.
  await runOn('2026-11-23');
  expect(await statusOf(appointment.id)).toEqual({ status: 'BOOKED', version: 1 });
  await Promise.all([runOn('2026-11-27'), runOn('2026-11-27')]);
  expect(await statusOf(appointment.id)).toEqual({ status: 'MISSED', version: 2 });
  const written = await graph.database.sql`
    SELECT payload FROM outbox WHERE type = 'MarriageAppointmentMissed' AND subject_id = ${appointment.id}`;
  expect(written).toHaveLength(1);
  const [entry] = await graph.database.sql`
    SELECT actor, request_id FROM audit_log WHERE subject_id = ${appointment.id} AND action = 'closeMissedMarriageAppointment'`;
  expect(entry).toEqual({ actor: 'system:marriages', request_id: 'closeMissedMarriageAppointments' });
  expect((await runOn('2026-11-27')).closeMissedMarriageAppointments).toBe(0);
});

test('a provisional day is calculated anew once the holidays of its time are known, and the move is kept', async () => {
  const { sql } = graph.database;
  // Ten working days from 2026-11-20 end on 2026-12-04; another day was written before the table was known.
  await sql`
    INSERT INTO statutory_deadlines (id, case_id, division_code, code, unit, length, article, started_at, started_on,
      due_on, provisional)
    VALUES ('ddl_moved', 'map_case', '222401', 'DECISION', 'WORKING_DAYS', 10, '第一条', '2026-11-20', '2026-11-20',
      '2026-12-07', true),
     ('ddl_done', 'map_case', '222401', 'OTHER', 'WORKING_DAYS', 10, '第一条', '2026-11-20', '2026-11-20',
      '2026-12-07', true)`;
  await sql`UPDATE statutory_deadlines SET completed_on = '2026-11-20' WHERE id = 'ddl_done'`;
  expect((await runOn('2026-11-20')).recalculateDeadlines).toBe(1);
  const rows = await sql`SELECT id, due_on::text AS due, provisional FROM statutory_deadlines
    WHERE case_id = 'map_case' ORDER BY id`;
  expect([...rows]).toEqual([
    { id: 'ddl_done', due: '2026-12-07', provisional: true },
    { id: 'ddl_moved', due: '2026-12-04', provisional: false },
  ]);
  const [entry] = await sql`SELECT details FROM audit_log WHERE action = 'recalculateDeadline'`;
  expect(entry?.details).toEqual({
    deadlineId: 'ddl_moved',
    formerlyDueOn: '2026-12-07',
    dueOn: '2026-12-04',
  });
  expect((await runOn('2026-11-20')).recalculateDeadlines).toBe(0);
});
