import { adminOf, databaseOf, startTestSubgraph } from '@civil-affairs/kit/testing';
import { codes, newKey } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { marriages } from '../src/subgraph.ts';
import {
  addCouple,
  appointmentToday,
  book,
  foreignRegistrar,
  office,
  readsOf,
  refuse,
  register,
  registrar,
  reissue,
  residentAs,
  rowCounts,
  testMarriages,
  willing,
} from './testing.ts';

const graph = testMarriages();

let him: string;
let her: string;
let appointmentId: string;
beforeEach(async () => {
  [him, her] = await addCouple(graph);
  appointmentId = await appointmentToday(graph, [him, her]);
});

const status = async (id: string) => {
  const person = { __typename: 'Resident', id, communityCode: '222401003004' };
  return (await graph.entities([person], '... on Resident { maritalStatus }', registrar))[0].maritalStatus;
};
const appointmentStatus = async () =>
  (await graph.database.sql`SELECT status FROM appointments WHERE id = ${appointmentId}`)[0]?.status;
const lastNumber = async (prefix: string) =>
  ((
    await graph.database.sql`SELECT last_number FROM number_counters WHERE prefix = ${prefix} AND year = 2026`
  )[0]?.last_number as number) ?? 0;

describe('a registration', () => {
  test('makes a marriage: number, certificate, both persons married in the next query', async () => {
    expect([await status(him), await status(her)]).toEqual(['SINGLE', 'SINGLE']);
    const before = await rowCounts(graph);
    const number = `J222401-2026-${String((await lastNumber('J')) + 1).padStart(6, '0')}`;
    const { registration, problems } = await register(graph, { appointmentId, parties: willing(her, him) });
    expect(problems).toEqual([]);
    expect(registration).toMatchObject({
      registrationNumber: number,
      registeredOn: '2026-11-20',
      status: 'IN_FORCE',
      version: 1,
      husband: { id: him },
      wife: { id: her },
      certificates: [{ number, kind: 'MARRIAGE' }],
    });
    expect([await status(him), await status(her)]).toEqual(['MARRIED', 'MARRIED']);
    expect(await appointmentStatus()).toBe('REGISTERED');
    expect(await rowCounts(graph)).toEqual({
      ...before,
      registrations: before.registrations + 1,
      spouses: before.spouses + 2,
      certificates: before.certificates + 1,
      numbers: before.numbers + 1,
      audit: before.audit + 1,
      events: before.events + 1,
      keys: before.keys + 1,
    });
  });

  test('is in its event and in the audit log with ids only', async () => {
    const { registration } = await register(graph, { appointmentId, parties: willing(him, her) });
    const ids = {
      appointmentId,
      officeId: office,
      registrationId: registration.id,
      residentIds: [him, her],
      registeredOn: '2026-11-20',
      status: 'REGISTERED',
    };
    const { sql } = graph.database;
    expect(await sql`SELECT type, payload FROM outbox WHERE subject_id = ${registration.id}`).toEqual([
      { type: 'MarriageRegistered', payload: ids },
    ]);
    expect(
      await sql`SELECT actor, outcome, case_number, details FROM audit_log WHERE subject_id = ${registration.id}`,
    ).toEqual([{ actor: 'registrar', outcome: 'DONE', case_number: appointmentId, details: ids }]);
    expect(await readsOf(graph, her)).toMatchObject([
      { actor: 'service:marriages', case_number: appointmentId },
    ]);
  });

  test('of the demo’s first appointment is possible on the demo date', async () => {
    const rows = await graph.database.sql`
      SELECT resident_id FROM appointment_parties WHERE appointment_id = ${demoId('MarriageAppointment', 0)}`;
    const parties = willing(...rows.map((row) => String(row.resident_id)));
    const result = await register(graph, { appointmentId: demoId('MarriageAppointment', 0), parties });
    expect(codes(result)).toEqual([]);
  });

  test('that is refused names every obstacle, and leaves nothing but its audit entry', async () => {
    const { sql } = databaseOf(graph, 'residents');
    const [mother] = await addCouple(graph);
    await sql`INSERT INTO kin_links VALUES (${him}, ${mother}), (${her}, ${mother})`;
    await sql`UPDATE residents SET birth_date = '2009-03-01' WHERE id = ${her}`;
    const before = await rowCounts(graph);
    const [first, second] = willing(him, her);
    const parties = [first, { ...second, voluntary: false }];
    expect(await register(graph, { appointmentId, parties })).toMatchObject({
      registration: null,
      problems: [
        { code: 'UNDER_AGE', path: ['parties', '1', 'residentId'], allowedFrom: '2029-03-01' },
        { code: 'CLOSE_KIN', article: '民法典第一千零四十八条' },
        { code: 'NOT_VOLUNTARY', path: ['parties', '1', 'voluntary'] },
      ],
    });
    expect(await rowCounts(graph)).toEqual({ ...before, audit: before.audit + 1, keys: before.keys + 1 });
    expect(await appointmentStatus()).toBe('BOOKED');
  });

  test('is refused to who is married, and open again after the marriage has ended', async () => {
    const { registration } = await register(graph, { appointmentId, parties: willing(him, her) });
    const [, other] = await addCouple(graph);
    const second = await appointmentToday(graph, [him, other]);
    const again = () => register(graph, { appointmentId: second, parties: willing(him, other) });
    expect(await again()).toMatchObject({
      problems: [{ code: 'ALREADY_MARRIED', path: ['parties', '0', 'residentId'] }],
    });
    await graph.database.sql`
      UPDATE registrations SET status = 'DISSOLVED', ended_on = '2026-11-20', end_reason = 'DIVORCE'
      WHERE id = ${registration.id}`;
    expect([await status(him), await status(her)]).toEqual(['DIVORCED', 'DIVORCED']);
    expect(codes(await again())).toEqual([]);
    expect([await status(him), await status(her)]).toEqual(['MARRIED', 'DIVORCED']);
  });

  test('needs the day of the appointment', async () => {
    const couple = await addCouple(graph);
    const { appointment } = await book(graph, couple);
    const result = await register(graph, { appointmentId: appointment.id, parties: willing(...couple) });
    expect(result.problems).toMatchObject([{ code: 'NOT_ON_APPOINTMENT_DAY', allowedFrom: '2026-11-23' }]);
  });

  test('rests on the version that the registrar saw', async () => {
    const result = await register(graph, { appointmentId, expectedVersion: 7, parties: willing(him, her) });
    expect(result.problems).toMatchObject([
      { code: 'STALE_VERSION', path: ['expectedVersion'], currentVersion: 1 },
    ]);
  });

  test('needs the scope and the office’s jurisdiction; nobody’s data are read otherwise', async () => {
    const input = { appointmentId, parties: willing(him, her) };
    expect(codes(await register(graph, input, foreignRegistrar))).toEqual(['NOT_FOUND']);
    await expect(register(graph, input, residentAs(him))).rejects.toThrow('FORBIDDEN');
    const resident = { ...residentAs(him), scopes: registrar.scopes, division: '222401' };
    expect(codes(await register(graph, input, resident))).toEqual(['NOT_FOUND']);
    expect(await readsOf(graph, him)).toEqual([]);
    expect(await appointmentStatus()).toBe('BOOKED');
  });

  test('is not decided while the registry cannot be reached, and nothing is written', async () => {
    const alone = await startTestSubgraph(marriages, {
      subgraphs: { residents: () => Promise.reject(new Error('connection refused')) },
    });
    try {
      const demo = demoId('MarriageAppointment', 0);
      const rows = await alone.database.sql`
        SELECT resident_id FROM appointment_parties WHERE appointment_id = ${demo}`;
      const parties = willing(...rows.map((row) => String(row.resident_id)));
      const before = await rowCounts(alone);
      await expect(register(alone, { appointmentId: demo, parties })).rejects.toThrow(
        'INTERNAL_SERVER_ERROR',
      );
      expect(await rowCounts(alone)).toEqual(before);
      const { data } = await alone.ask(
        `{ marriageAppointment(id: "${demo}") { availableActions { action blockedBy { code } } } }`,
        {},
        registrar,
      );
      expect(data.marriageAppointment.availableActions).toEqual([
        { action: 'cancelMarriageAppointment', blockedBy: [] },
        { action: 'registerMarriage', blockedBy: [{ code: 'REGISTRY_UNAVAILABLE' }] },
        { action: 'refuseMarriage', blockedBy: [] },
        { action: 'recordMarriageDataCheck', blockedBy: [] },
        { action: 'supplementMarriageDataCheck', blockedBy: [] },
      ]);
    } finally {
      await alone.stop();
    }
  });

  test('is not decided on half an answer of the registry', async () => {
    const silent = await startTestSubgraph(marriages, {
      subgraphs: { residents: async () => ({ data: { c0: null }, errors: [{ message: 'late' }] }) },
    });
    try {
      const input = { appointmentId: demoId('MarriageAppointment', 0), parties: willing(him, her) };
      await expect(register(silent, input)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    } finally {
      await silent.stop();
    }
  });

  test.each([
    ['INSERT', 'certificates'],
    ['INSERT', 'audit_log'],
    ['INSERT', 'outbox'],
    ['UPDATE', 'idempotency_keys'],
  ])(
    'that breaks at the %s of %s leaves nothing at all, and succeeds when sent again',
    async (right, table) => {
      const input = { appointmentId, parties: willing(him, her), clientMutationKey: newKey() };
      const before = await rowCounts(graph);
      await adminOf(graph).sql.unsafe(`REVOKE ${right} ON marriages.${table} FROM marriages_app`);
      try {
        await expect(register(graph, input)).rejects.toThrow('INTERNAL_SERVER_ERROR');
      } finally {
        await adminOf(graph).sql.unsafe(`GRANT ${right} ON marriages.${table} TO marriages_app`);
      }
      expect(await rowCounts(graph)).toEqual(before);
      expect(await appointmentStatus()).toBe('BOOKED');
      expect(codes(await register(graph, input))).toEqual([]);
    },
  );
});

describe('a refusal', () => {
  test('closes the appointment and keeps the reasons', async () => {
    const input = { appointmentId, reasons: ['NOT_VOLUNTARY', 'OTHER'], remark: ' 一方要求离开。 ' };
    expect(await refuse(graph, input)).toMatchObject({
      appointment: {
        status: 'REFUSED',
        version: 2,
        refusal: { refusedOn: '2026-11-20', reasons: ['NOT_VOLUNTARY', 'OTHER'], remark: '一方要求离开。' },
      },
      problems: [],
    });
    const [event] = await graph.database.sql`SELECT payload FROM outbox WHERE subject_id = ${appointmentId}`;
    expect(JSON.stringify(event?.payload)).not.toContain('离开');
    const result = await register(graph, { appointmentId, expectedVersion: 2, parties: willing(him, her) });
    expect(codes(result)).toEqual(['APPOINTMENT_NOT_OPEN']);
  });

  test('needs a reason, the version and the office', async () => {
    expect(codes(await refuse(graph, { appointmentId, reasons: [] }))).toEqual(['REASON_MISSING']);
    expect(codes(await refuse(graph, { appointmentId, reasons: ['OTHER'], remark: ' ' }))).toEqual([
      'REMARK_MISSING',
    ]);
    const input = { appointmentId, reasons: ['UNDER_AGE'] };
    expect(codes(await refuse(graph, { ...input, expectedVersion: 2 }))).toEqual(['STALE_VERSION']);
    expect(codes(await refuse(graph, input, foreignRegistrar))).toEqual(['NOT_FOUND']);
    expect(await appointmentStatus()).toBe('BOOKED');
  });
});

describe('issuing a certificate again', () => {
  let registrationId: string;
  beforeEach(async () => {
    const { registration } = await register(graph, { appointmentId, parties: willing(him, her) });
    registrationId = registration.id;
  });

  test('gives a number of its own series and names reason and applicant', async () => {
    const number = (more: number, last: number) => `BJ222401-2026-${String(last + more).padStart(6, '0')}`;
    const last = await lastNumber('BJ');
    expect(await reissue(graph, { registrationId, applicantId: her })).toMatchObject({
      certificate: {
        number: number(1, last),
        kind: 'REISSUE',
        issuedOn: '2026-11-20',
        reissueReason: 'LOST',
        applicant: { id: her },
      },
      problems: [],
    });
    const again = { registrationId, applicantId: him, reason: 'DAMAGED', expectedVersion: 2 };
    expect((await reissue(graph, again)).certificate.number).toBe(number(2, last));
  });

  test('is for spouses of a marriage in force, on the version that was seen', async () => {
    const [stranger] = await addCouple(graph);
    expect(codes(await reissue(graph, { registrationId, applicantId: stranger }))).toEqual(['NOT_A_SPOUSE']);
    expect(codes(await reissue(graph, { registrationId, applicantId: him, expectedVersion: 9 }))).toEqual([
      'STALE_VERSION',
    ]);
    await graph.database.sql`
      UPDATE registrations SET status = 'ANNULLED', ended_on = '2026-11-20', end_reason = 'ANNULMENT'
      WHERE id = ${registrationId}`;
    expect(codes(await reissue(graph, { registrationId, applicantId: him }))).toEqual(['NOT_IN_FORCE']);
    expect(await status(him)).toBe('SINGLE');
  });

  test('happens at the registrar’s own office, whichever registered the marriage', async () => {
    const input = { registrationId, applicantId: him };
    expect(codes(await reissue(graph, input, foreignRegistrar))).toEqual(['OFFICE_NOT_YOURS']);
    await graph.database.sql`
      INSERT INTO offices VALUES ('mof_tumen', '222402', '222402', '图们', '도문', 'Tumen', false, 6, 30)
      ON CONFLICT DO NOTHING`;
    const elsewhere = await reissue(graph, { ...input, officeId: 'mof_tumen' }, foreignRegistrar);
    expect(elsewhere.certificate.number).toBe('BJ222402-2026-000001');
    await expect(reissue(graph, input, residentAs(him))).rejects.toThrow('FORBIDDEN');
    expect(codes(await reissue(graph, { ...input, registrationId: 'mar_unknown' }))).toEqual(['NOT_FOUND']);
    expect(codes(await reissue(graph, { ...input, officeId: 'mof_unknown', expectedVersion: 2 }))).toEqual([
      'NOT_FOUND',
    ]);
  });
});
