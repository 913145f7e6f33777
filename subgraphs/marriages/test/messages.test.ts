import { cityClock } from '@civil-affairs/kit/clock';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { databaseOf, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { messageCatalogue } from '../src/messages.ts';
import { marriages } from '../src/subgraph.ts';
import {
  addCouple,
  appointmentToday,
  book,
  cancel,
  office,
  refuse,
  registrar,
  testMarriages,
} from './testing.ts';
import { decline, onDivorce, receivedDivorce, withdraw } from './testing-divorces.ts';

const graph = testMarriages();

/** What was written about a case, as its office sees it; by person, since both are told the same. */
async function messagesOn(field: 'marriageAppointment' | 'divorceCase', id: string, viewer = registrar) {
  const data = await graph.read(
    `query ($id: ID!) { ${field}(id: $id) { messages { code recipientId zhHans ko } } }`,
    { id },
    viewer,
  );
  return data[field].messages as { code: string; recipientId: string; zhHans: string; ko: string }[];
}

const partyOf = (residentId: string) =>
  testViewer({
    subject: residentId,
    role: 'RESIDENT',
    scopes: ['marriages:read', 'marriages:book'],
    residentId,
  });

const expectBoth = (messages: readonly { recipientId: string }[], couple: readonly string[]) =>
  expect(messages.map(({ recipientId }) => recipientId).toSorted()).toEqual([...couple].toSorted());

test('both are told of their appointment, of its end, and a party sees the own messages alone', async () => {
  const couple = await addCouple(graph);
  const { appointment } = await book(graph, couple);
  const booked = await messagesOn('marriageAppointment', appointment.id);
  expectBoth(booked, couple);
  expect(booked[0]?.zhHans).toContain('2026年11月23日09:00，排队号');
  expect(booked[0]?.ko).toContain('2026년 11월 23일 09:00');
  await cancel(graph, { appointmentId: appointment.id });
  const all = await messagesOn('marriageAppointment', appointment.id);
  expect(all.map(({ code }) => code)).toEqual([
    ...Array(2).fill('MARRIAGE_APPOINTMENT_BOOKED'),
    ...Array(2).fill('MARRIAGE_APPOINTMENT_CANCELLED'),
  ]);
  const own = await messagesOn('marriageAppointment', appointment.id, partyOf(couple[0]));
  expect(own.map(({ recipientId }) => recipientId)).toEqual([couple[0], couple[0]]);
});

test('an appointment that nobody came to is told by the day itself, once', async () => {
  const couple = await addCouple(graph);
  const { appointment } = await book(graph, couple);
  const run = () =>
    runSchedules(marriages, { database: graph.database, clock: cityClock('2026-11-25'), subgraphs: {} });
  await Promise.all([run(), run()]);
  const codes = (await messagesOn('marriageAppointment', appointment.id)).map(({ code }) => code);
  expect(codes.filter((code) => code === 'MARRIAGE_APPOINTMENT_MISSED')).toHaveLength(2);
});

test('a refusal is told without its reasons: who was forced must not be told of by it', async () => {
  const couple = await addCouple(graph);
  const appointmentId = await appointmentToday(graph, couple);
  await refuse(graph, { appointmentId, reasons: ['NOT_VOLUNTARY'], remark: '女方表示受到威胁' });
  const refused = await messagesOn('marriageAppointment', appointmentId);
  expectBoth(refused, couple);
  for (const { zhHans, ko } of refused) {
    expect(zhHans).not.toMatch(/自愿|威胁|女方/);
    expect(ko).not.toMatch(/자원|위협/);
  }
});

test('what another register says of a party is told that party alone', async () => {
  const couple = await addCouple(graph);
  const appointmentId = await appointmentToday(graph, couple);
  const given = { source: 'NATIONAL_MARRIAGE_DATABASE', expectedVersion: 1 };
  await mutate(
    graph,
    'recordMarriageDataCheck',
    'appointment { id }',
    { appointmentId, partyId: couple[1], result: 'MISMATCH', ...given },
    registrar,
  );
  expectBoth(await messagesOn('marriageAppointment', appointmentId), [couple[1]]);
});

describe('of a divorce by agreement both are told', () => {
  test('when it may be taken back and when its certificate is asked for', async () => {
    const { id, couple } = await receivedDivorce(graph);
    const messages = await messagesOn('divorceCase', id);
    expectBoth(messages, couple);
    // Received on 2026-11-20: day thirty is Sunday 20 December, the next thirty end on 20 January.
    expect(messages[0]?.zhHans).toMatch(/2026年12月21日之前.*2026年12月22日至2027年1月20日/);
    expect(messages[0]?.ko).toContain('2026년 12월 21일까지');
  });

  test('that it was taken back, and not by whom', async () => {
    const divorcing = await receivedDivorce(graph);
    await withdraw(graph, divorcing, { explanation: '她改变了主意' });
    const taken = (await messagesOn('divorceCase', divorcing.id)).filter(
      ({ code }) => code === 'DIVORCE_WITHDRAWN',
    );
    expectBoth(taken, divorcing.couple);
    expect(new Set(taken.map(({ zhHans }) => zhHans)).size).toBe(1);
    for (const { zhHans } of taken) expect(zhHans).not.toContain('主意');
  });

  test('that it was not received', async () => {
    const couple = await addCouple(graph);
    const { divorceCase } = await decline(graph, { partyIds: couple, reasons: ['NOT_IN_PERSON'] });
    const messages = await messagesOn('divorceCase', divorceCase.id);
    expectBoth(messages, couple);
    expect(messages[0]?.code).toBe('DIVORCE_DECLINED');
  });

  test('that nobody came in time, once, and caught up after a stop', async () => {
    const { id, couple } = await receivedDivorce(graph);
    for (const day of ['2027-03-01', '2027-03-02'])
      await runSchedules(marriages, { database: graph.database, clock: cityClock(day), subgraphs: {} });
    const lapsed = (await messagesOn('divorceCase', id)).filter(({ code }) => code === 'DIVORCE_LAPSED');
    expectBoth(lapsed, couple);
  });

  test('nothing of an act that is refused', async () => {
    const { id } = await receivedDivorce(graph);
    const { problems } = await onDivorce(graph, 'refuseDivorce', {
      divorceCaseId: id,
      reasons: ['NOT_VOLUNTARY'],
    });
    expect(problems).not.toEqual([]);
    expect(await messagesOn('divorceCase', id)).toHaveLength(2);
  });
});

test('a concern for somebody’s protection is told nobody', async () => {
  const couple = await addCouple(graph);
  await book(graph, couple);
  const count = async () =>
    (await graph.database.sql`SELECT count(*)::int AS n FROM messages WHERE recipient_id = ANY(${couple})`)[0]
      ?.n;
  const before = await count();
  const { report, problems } = await mutate(
    graph,
    'reportMarriageProtectionConcern',
    'report { id }',
    {
      officeId: office,
      suspicion: 'VIOLENCE',
      reportedTo: '公安机关',
      observation: '手臂有伤',
      residentIds: [couple[1]],
    },
    { ...registrar, scopes: [...registrar.scopes, 'marriages:protect'] },
  );
  expect(problems).toEqual([]);
  expect(report.id).toBeTruthy();
  expect(await count()).toBe(before);
});

test('what this file and the demo city wrote can all be read', async () => {
  const rows = await databaseOf(graph, 'marriages').sql`SELECT DISTINCT template FROM messages`;
  expect(rows.length).toBeGreaterThan(5);
  for (const { template } of rows) expect(Object.keys(messageCatalogue)).toContain(template);
});
