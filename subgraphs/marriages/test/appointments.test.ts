import { codes } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addCouple,
  book,
  cancel,
  foreignRegistrar,
  office,
  readsOf,
  registrar,
  residentAs,
  rowCounts,
  testMarriages,
} from './testing.ts';

const graph = testMarriages();

let him: string;
let her: string;
beforeEach(async () => {
  [him, her] = await addCouple(graph);
});

describe('a booking', () => {
  test('gives an open appointment and a number for the queue, and writes its event', async () => {
    const before = await rowCounts(graph);
    const startsAt = '2026-11-24T01:00:00.000Z';
    const { appointment, problems } = await book(graph, [him, her], { startsAt });
    expect(problems).toEqual([]);
    expect(appointment).toMatchObject({ status: 'BOOKED', version: 1, queueNumber: 1, startsAt });
    expect(await rowCounts(graph)).toEqual({
      ...before,
      appointments: before.appointments + 1,
      parties: before.parties + 2,
      tickets: before.tickets + 1,
      booked: before.booked + 1,
      audit: before.audit + 1,
      events: before.events + 1,
      keys: before.keys + 1,
    });
    const { sql } = graph.database;
    const ids = { appointmentId: appointment.id, officeId: office, residentIds: [him, her] };
    expect(await sql`SELECT type, payload FROM outbox WHERE subject_id = ${appointment.id}`).toEqual([
      { type: 'MarriageAppointmentBooked', payload: ids },
    ]);
    expect(
      await sql`SELECT actor, action, outcome, details FROM audit_log WHERE subject_id = ${appointment.id}`,
    ).toEqual([{ actor: 'registrar', action: 'bookMarriageAppointment', outcome: 'DONE', details: ids }]);
  });

  test('is read into both access logs of the registry, with the appointment as the case', async () => {
    const { appointment } = await book(graph, [him, her]);
    for (const id of [him, her])
      expect(await readsOf(graph, id)).toEqual([
        {
          actor: 'service:marriages',
          action: 'readRegistryFacts',
          purpose: 'MARRIAGE_REGISTRATION',
          case_number: appointment.id,
        },
      ]);
  });

  test('is open to residents for themselves and one other person', async () => {
    expect(codes(await book(graph, [him, her], {}, residentAs(her)))).toEqual([]);
    const [third = '', fourth = ''] = await addCouple(graph);
    expect(codes(await book(graph, [third, fourth], {}, residentAs(her)))).toEqual(['NOT_A_PARTY']);
    expect(await readsOf(graph, third)).toEqual([]);
  });

  test('is refused at an office that is not the registrar’s, and without the scope', async () => {
    expect(codes(await book(graph, [him, her], {}, foreignRegistrar))).toEqual(['OFFICE_NOT_YOURS']);
    expect(await readsOf(graph, him)).toEqual([]);
    const reader = { ...registrar, scopes: ['residents:read', 'marriages:read'] };
    await expect(book(graph, [him, her], {}, reader)).rejects.toThrow('FORBIDDEN');
  });

  test('shows a resident nothing about the other person’s age', async () => {
    const [child = ''] = await addResidents(graph, [{ sex: 'FEMALE', birthDate: '2012-01-01' }]);
    expect(codes(await book(graph, [him, child]))).toEqual(['UNDER_AGE']);
    expect(codes(await book(graph, [him, child], {}, residentAs(child)))).toEqual(['UNDER_AGE']);
    expect(codes(await book(graph, [him, child], {}, residentAs(him)))).toEqual([]);
  });

  test('finds no unknown person and no unknown office', async () => {
    expect(await book(graph, [him, 'res_unknown'])).toMatchObject({
      appointment: null,
      problems: [{ __typename: 'InputProblem', code: 'NOT_FOUND', path: ['parties', '1', 'residentId'] }],
    });
    expect(codes(await book(graph, [him, her], { officeId: 'mof_unknown' }))).toEqual(['NOT_FOUND']);
    expect(codes(await book(graph, [him]))).toEqual(['TWO_PARTIES_NEEDED']);
  });

  test('of a full slot names the next free one', async () => {
    await graph.database.sql`
      INSERT INTO slots VALUES (${office}, '2026-11-25T17:00+08:00', 9, 8), (${office}, '2026-11-26T08:30+08:00', 9, 9)
      ON CONFLICT DO NOTHING`;
    const last = '2026-11-25T08:30:00.000Z';
    await graph.database.sql`INSERT INTO slots VALUES (${office}, ${last}, 9, 9)`;
    expect(await book(graph, [him, her], { startsAt: last })).toMatchObject({
      appointment: null,
      problems: [{ __typename: 'ConflictProblem', code: 'SLOT_FULL', path: ['startsAt'] }],
      nextFreeSlot: { startsAt: '2026-11-26T01:00:00.000Z', free: 9 },
    });
    expect(await book(graph, [him, her], { startsAt: '2026-11-26T01:00:00.000Z' })).toMatchObject({
      problems: [],
      nextFreeSlot: null,
    });
  });

  test('is refused for the past, a closed day, a day too far ahead and one beyond the calendar', async () => {
    const at = async (startsAt: string) => codes(await book(graph, [him, her], { startsAt }));
    expect(await at('2026-11-19T01:00:00.000Z')).toEqual(['SLOT_CLOSED']);
    expect(await at('1900-01-02T01:00:00.000Z')).toContain('SLOT_CLOSED');
    expect(await at('2026-11-22T01:00:00.000Z')).toEqual(['SLOT_CLOSED']);
    expect(await at('2026-11-24T01:10:00.000Z')).toEqual(['SLOT_CLOSED']);
    expect(await at('2026-12-21T01:00:00.000Z')).toEqual(['TOO_FAR_AHEAD']);
    await expect(at('9999-01-01T00:00:00.000Z')).rejects.toThrow('BAD_USER_INPUT');
  });

  test('is refused while a party has another open appointment', async () => {
    const { appointment } = await book(graph, [him, her]);
    const [, other] = await addCouple(graph);
    expect(await book(graph, [him, other], { startsAt: '2026-11-24T02:00:00.000Z' })).toMatchObject({
      problems: [
        { code: 'ALREADY_BOOKED', conflictsWith: appointment.id, path: ['parties', '0', 'residentId'] },
      ],
    });
  });

  test('that is refused leaves nothing but its audit entry and its answer', async () => {
    const before = await rowCounts(graph);
    await book(graph, [him, her], { startsAt: '2026-11-22T01:00:00.000Z' });
    expect(await rowCounts(graph)).toEqual({ ...before, audit: before.audit + 1, keys: before.keys + 1 });
    const [entry] = await graph.database.sql`
      SELECT action, outcome, details FROM audit_log ORDER BY id DESC LIMIT 1`;
    expect(entry).toEqual({
      action: 'bookMarriageAppointment',
      outcome: 'REFUSED',
      details: { codes: ['SLOT_CLOSED'] },
    });
  });

  test('is answered in the language of the request, with the law behind a refusal', async () => {
    const [boy = ''] = await addResidents(graph, [{ sex: 'MALE', birthDate: '2007-01-01' }]);
    expect((await book(graph, [boy, her])).problems).toEqual([
      {
        __typename: 'RuleProblem',
        code: 'UNDER_AGE',
        message: '未达到法定结婚年龄：男二十二周岁，女二十周岁。',
        path: ['parties', '0', 'residentId'],
        article: '民法典第一千零四十七条',
        allowedFrom: '2029-01-01',
      },
    ]);
  });
});

describe('giving an appointment back', () => {
  test('frees the place and the parties, and keeps the queue number', async () => {
    const startsAt = '2026-11-27T01:00:00.000Z';
    const first = await book(graph, [him, her], { startsAt });
    expect(await cancel(graph, { appointmentId: first.appointment.id }, residentAs(her))).toMatchObject({
      appointment: { status: 'CANCELLED', version: 2 },
      problems: [],
    });
    const second = await book(graph, [him, her], { startsAt });
    expect(second.appointment.queueNumber).toBe(first.appointment.queueNumber + 1);
    const [slot] = await graph.database.sql`SELECT booked FROM slots WHERE starts_at = ${startsAt}`;
    expect(slot?.booked).toBe(1);
  });

  test('is for the parties and the office’s registrars; to others there is no such appointment', async () => {
    const { appointment } = await book(graph, [him, her]);
    const input = { appointmentId: appointment.id };
    const [stranger] = await addCouple(graph);
    for (const viewer of [residentAs(stranger), foreignRegistrar])
      expect(codes(await cancel(graph, input, viewer))).toEqual(['NOT_FOUND']);
    expect(codes(await cancel(graph, { appointmentId: 'map_unknown' }))).toEqual(['NOT_FOUND']);
    expect(codes(await cancel(graph, input))).toEqual([]);
  });

  test('happens once', async () => {
    const { appointment } = await book(graph, [him, her]);
    const input = { appointmentId: appointment.id };
    await cancel(graph, input);
    expect(await cancel(graph, input)).toMatchObject({
      problems: [{ __typename: 'ConflictProblem', code: 'STALE_VERSION', currentVersion: 2 }],
    });
    expect(codes(await cancel(graph, { ...input, expectedVersion: 2 }))).toEqual(['APPOINTMENT_NOT_OPEN']);
  });
});
