// Divorce by agreement, from the receipt of the application to the certificate, and every way that ends otherwise.

import { newId as kitId } from '@civil-affairs/kit/ids';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { databaseOf } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import { marriages } from '../src/subgraph.ts';
import {
  addCouple,
  appointmentToday,
  foreignRegistrar,
  marry,
  movableClock,
  office,
  readsOf,
  register,
  registrar,
  reissue,
  residentAs,
  testMarriages,
  willing,
  worker,
} from './testing.ts';
import {
  accept,
  agreement,
  applicants,
  type Divorcing,
  decline,
  onDivorce,
  present,
  receivedDivorce,
  registerDivorce,
  withdraw,
} from './testing-divorces.ts';

const clock = movableClock();
const graph = testMarriages(clock);

// Received on a Monday: taken back until 07-01, registered from 07-02 to 07-31, lapsed from 08-01, a Saturday.
const received = '2026-06-01';

beforeEach(() => clock.set(received));

async function receive(): Promise<Divorcing> {
  clock.set(received);
  return receivedDivorce(graph);
}

const read = async (id: string, selection: string, viewer = registrar) =>
  (await graph.read(`query ($id: ID!) { divorceCase(id: $id) { ${selection} } }`, { id }, viewer))
    .divorceCase;

const maritalStatus = async (id: string, on?: string) => {
  const person = { __typename: 'Resident', id, communityCode: '222401003004' };
  const argument = on ? `(on: "${on}")` : '';
  const [found] = await graph.entities([person], `... on Resident { maritalStatus${argument} }`, registrar);
  return found.maritalStatus;
};

const written = async (type: string, caseId: string) => {
  const rows = await graph.database.sql`
    SELECT payload FROM outbox WHERE type = ${type} AND payload->>'divorceCaseId' = ${caseId}`;
  return rows.map(({ payload }) => payload);
};

const runOn = (day: string) => {
  clock.set(day);
  return runSchedules(marriages, { database: graph.database, clock, subgraphs: {} });
};

describe('an application', () => {
  test('is received with its receipt, its periods and their deadlines', async () => {
    const couple = await addCouple(graph);
    const registrationId = await marry(graph, ...couple);
    const { divorceCase, problems } = await accept(graph, {
      registrationId,
      parties: applicants(...couple),
      mediationOffered: true,
      mediationAccepted: true,
    });
    expect(problems).toEqual([]);
    expect(divorceCase).toMatchObject({
      receiptNumber: expect.stringMatching(/^SL222401-2026-\d{6}$/),
      status: 'ACCEPTED',
      phase: 'COOLING_OFF',
      acceptedOn: received,
      mediationAccepted: true,
      periods: { withdrawUntil: '2026-07-01', issueFrom: '2026-07-02', issueUntil: '2026-07-31' },
      deadlines: [
        { code: 'WITHDRAWAL', startedOn: received, dueOn: '2026-07-01', isMinimum: true, completedOn: null },
        { code: 'ISSUE', startedOn: '2026-07-01', dueOn: '2026-07-31', isMinimum: false, overdue: false },
      ],
    });
    expect(await maritalStatus(couple[0])).toBe('MARRIED');
    const [reader] = await readsOf(graph, couple[1]);
    expect(reader).toMatchObject({ actor: 'service:marriages', case_number: divorceCase.id });
  });

  test('names neither of the couple in its event', async () => {
    const { id } = await receive();
    expect(await written('DivorceAccepted', id)).toEqual([
      { status: 'ACCEPTED', divorceCaseId: id, officeId: office },
    ]);
  });

  test('is not received for each thing that is missing, all at once', async () => {
    const [him, her] = await addCouple(graph);
    const registrationId = await marry(graph, him, her);
    await databaseOf(graph, 'residents').sql`UPDATE residents SET died_on = '2026-05-30' WHERE id = ${her}`;
    const parties = applicants(him, her).map((party, n) => ({
      ...party,
      appeared: n === 0,
      voluntary: n === 0,
      capacity: n === 0 ? 'FULL' : 'LIMITED',
      certificate: 'LOST_DECLARED',
    }));
    const silent = { willOfBoth: '自愿', children: { none: true }, property: { none: true } };
    expect(await accept(graph, { registrationId, parties, agreement: silent })).toMatchObject({
      divorceCase: null,
      problems: [
        { code: 'DECEASED', path: ['parties', '1', 'residentId'] },
        { code: 'NOT_IN_PERSON', path: ['parties', '1', 'appeared'], article: '民法典第一千零七十六条' },
        { code: 'NOT_VOLUNTARY', article: '民法典第一千零七十六条' },
        { code: 'CAPACITY_LIMITED', article: '婚姻登记条例（2003年）第十二条第二项' },
        { code: 'CERTIFICATE_MISSING', path: ['parties'] },
        { code: 'AGREEMENT_SILENT', path: ['agreement', 'debts'], article: '民法典第一千零七十六条第二款' },
      ],
    });
  });

  test('of strangers, of an ended marriage, or of one that is not known is not received', async () => {
    const [him, her] = await addCouple(graph);
    const [other] = await addCouple(graph);
    const registrationId = await marry(graph, him, her);
    expect(codes(await accept(graph, { registrationId, parties: applicants(him, other) }))).toEqual([
      'NOT_THE_PARTIES',
    ]);
    expect(codes(await accept(graph, { parties: applicants(him, her) }))).toEqual(['MARRIAGE_NOT_PROVEN']);
    await graph.database.sql`
      UPDATE registrations SET status = 'DISSOLVED', ended_on = '2026-05-01', end_reason = 'DIVORCE'
      WHERE id = ${registrationId}`;
    expect(codes(await accept(graph, { registrationId, parties: applicants(him, her) }))).toEqual([
      'NOT_IN_FORCE',
    ]);
  });

  test('is not received on a certificate that another one has replaced', async () => {
    const couple = await addCouple(graph);
    const appointmentId = await appointmentToday(graph, couple);
    const { registration } = await register(graph, { appointmentId, parties: willing(...couple) });
    const [certificate] = registration.certificates;
    await reissue(graph, { registrationId: registration.id, expectedVersion: 1, applicantId: couple[0] });
    const parties = applicants(...couple).map((party) => ({
      ...party,
      certificateNumber: certificate.number,
    }));
    expect(codes(await accept(graph, { registrationId: registration.id, parties }))).toEqual([
      'CERTIFICATE_VOID',
      'CERTIFICATE_VOID',
    ]);
  });

  test('is received once: the second one hears of the first', async () => {
    const { id, registrationId, couple } = await receive();
    const second = await accept(graph, { registrationId, parties: applicants(...couple) });
    expect(second.problems).toMatchObject([{ code: 'DIVORCE_RUNNING', conflictsWith: id }]);
  });

  test('is received at the registrar’s own office alone', async () => {
    const couple = await addCouple(graph);
    const registrationId = await marry(graph, ...couple);
    const input = { registrationId, parties: applicants(...couple) };
    expect(codes(await accept(graph, input, foreignRegistrar))).toEqual(['OFFICE_NOT_YOURS']);
  });

  test('that is not received is kept with its reasons', async () => {
    const couple = await addCouple(graph);
    const declined = await decline(graph, {
      partyIds: couple,
      reasons: ['NOT_REGISTERED_HERE', 'OTHER'],
      remark: ' 在首尔登记。 ',
    });
    expect(declined.divorceCase).toMatchObject({
      status: 'NOT_ACCEPTED',
      receiptNumber: null,
      periods: null,
      notRegistered: [{ on: received, reasons: ['NOT_REGISTERED_HERE', 'OTHER'], remark: '在首尔登记。' }],
    });
  });
});

describe('taking it back', () => {
  test('is open to either until the office closes on the last day, also with a lost receipt', async () => {
    const one = await receive();
    clock.set('2026-07-01', '16:59');
    const [, her] = one.couple;
    const lost = { partyId: her, receiptShown: false };
    expect(codes(await withdraw(graph, one, lost))).toEqual(['RECEIPT_MISSING']);
    const { divorceCase, problems } = await withdraw(graph, one, { ...lost, explanation: '不慎遗失。' });
    expect(problems).toEqual([]);
    expect(divorceCase).toMatchObject({
      status: 'WITHDRAWN',
      withdrawal: { by: her, on: '2026-07-01', receiptShown: false },
      deadlines: [{ completedOn: '2026-07-01' }, { completedOn: '2026-07-01' }],
    });
    expect(await maritalStatus(her)).toBe('MARRIED');
  });

  test('is over when the office has closed, and on the day after', async () => {
    const one = await receive();
    clock.set('2026-07-01', '17:00');
    expect(codes(await withdraw(graph, one))).toEqual(['WITHDRAWAL_OVER']);
    clock.set('2026-07-02', '09:00');
    expect(codes(await withdraw(graph, one))).toEqual(['WITHDRAWAL_OVER']);
  });

  test('is for nobody else, and for nobody instead', async () => {
    const one = await receive();
    const [stranger] = await addCouple(graph);
    expect(codes(await withdraw(graph, one, { partyId: stranger, appeared: false }))).toEqual([
      'NOT_THE_PARTIES',
      'NOT_IN_PERSON',
    ]);
    expect(codes(await withdraw(graph, one, {}, foreignRegistrar))).toEqual(['OTHER_OFFICE']);
  });
});

describe('the certificate', () => {
  test('is issued from the day after the first period to the closing hour of the last day', async () => {
    const early = await receive();
    clock.set('2026-07-01');
    expect((await registerDivorce(graph, early)).problems).toMatchObject([
      { code: 'COOLING_OFF_RUNNING', allowedFrom: '2026-07-02' },
    ]);
    clock.set('2026-07-02');
    expect(codes(await registerDivorce(graph, early, {}, foreignRegistrar))).toEqual(['OTHER_OFFICE']);
    expect(codes(await registerDivorce(graph, early))).toEqual([]);
    const late = await receive();
    clock.set('2026-07-31', '17:00');
    expect(codes(await registerDivorce(graph, late))).toEqual(['DIVORCE_LAPSED']);
    clock.set('2026-07-31', '16:59');
    expect(codes(await registerDivorce(graph, late))).toEqual([]);
  });

  test('ends the marriage: number, event, status of both from that day', async () => {
    const one = await receive();
    clock.set('2026-07-10');
    const { divorceCase } = await registerDivorce(graph, one);
    const number = divorceCase.divorceNumber;
    expect(divorceCase).toMatchObject({
      status: 'REGISTERED',
      registeredOn: '2026-07-10',
      divorceNumber: expect.stringMatching(/^L222401-2026-\d{6}$/),
      certificates: [{ number, kind: 'DIVORCE', voidedOn: null }],
    });
    const [him, her] = one.couple;
    expect([await maritalStatus(him), await maritalStatus(her)]).toEqual(['DIVORCED', 'DIVORCED']);
    expect(await maritalStatus(him, '2026-07-09')).toBe('MARRIED');
    expect(await written('DivorceRegistered', one.id)).toEqual([
      {
        status: 'REGISTERED',
        registrationId: one.registrationId,
        residentIds: one.couple,
        endedOn: '2026-07-10',
        endReason: 'DIVORCE',
        divorceCaseId: one.id,
        officeId: office,
      },
    ]);
    const { history } = (
      await graph.read(
        'query ($id: ID!) { marriageRegistration(id: $id) { history { act status version } } }',
        { id: one.registrationId },
        registrar,
      )
    ).marriageRegistration;
    expect(history).toEqual([{ act: 'registerDivorce', status: 'DISSOLVED', version: 2 }]);
  });

  test('wants both, of their own will still; who is refused comes again', async () => {
    const one = await receive();
    clock.set('2026-07-10');
    const [him, her] = one.couple;
    const parties = present(him, her).map((party) => ({ ...party, voluntary: party.residentId === him }));
    expect(codes(await registerDivorce(graph, one, { parties }))).toEqual(['NOT_VOLUNTARY']);
    const refused = await onDivorce(graph, 'refuseDivorce', {
      divorceCaseId: one.id,
      reasons: ['NOT_VOLUNTARY'],
    });
    expect(refused.divorceCase).toMatchObject({
      status: 'ACCEPTED',
      phase: 'ISSUE_WINDOW',
      notRegistered: [{ on: '2026-07-10', reasons: ['NOT_VOLUNTARY'] }],
    });
    clock.set('2026-07-30');
    expect(codes(await registerDivorce(graph, one, { expectedVersion: 2 }))).toEqual([]);
  });

  test('is not issued to one whose spouse died meanwhile, as the registry knows', async () => {
    const one = await receive();
    const [him] = one.couple;
    await databaseOf(graph, 'residents').sql`UPDATE residents SET died_on = '2026-07-08' WHERE id = ${him}`;
    clock.set('2026-07-10');
    expect(codes(await registerDivorce(graph, one))).toEqual(['DECEASED']);
  });

  test('leaves both free: one marries somebody else on the same day', async () => {
    const one = await receive();
    clock.set('2026-07-02', '10:10');
    await registerDivorce(graph, one);
    const [him] = one.couple;
    const [, bride] = await addCouple(graph);
    clock.set('2026-07-02', '15:00');
    const appointmentId = await appointmentToday(graph, [him, bride]);
    const { registration, problems } = await register(graph, { appointmentId, parties: willing(him, bride) });
    expect(problems).toEqual([]);
    expect(registration.status).toBe('IN_FORCE');
  });

  test('that is issued again makes the one before it void', async () => {
    const one = await receive();
    clock.set('2026-07-02');
    await registerDivorce(graph, one);
    const again = (expectedVersion: number) =>
      graph.read(
        `mutation ($input: ReissueDivorceCertificateInput!) { reissueDivorceCertificate(input: $input) {
          certificate { number kind registration { id } divorce { id } } problems { code } } }`,
        {
          input: {
            clientMutationKey: `again ${expectedVersion} ${one.id}`,
            divorceCaseId: one.id,
            expectedVersion,
            officeId: office,
            applicantId: one.couple[1],
            reason: 'LOST',
          },
        },
        registrar,
      );
    expect((await again(2)).reissueDivorceCertificate.certificate).toMatchObject({
      number: expect.stringMatching(/^BL222401-2026-\d{6}$/),
      kind: 'REISSUE_DIVORCE',
      registration: { id: one.registrationId },
      divorce: { id: one.id },
    });
    await again(3);
    const { certificates } = await read(one.id, 'certificates { kind voidedOn supersededBy { kind } }');
    expect(certificates).toEqual([
      { kind: 'DIVORCE', voidedOn: '2026-07-02', supersededBy: { kind: 'REISSUE_DIVORCE' } },
      { kind: 'REISSUE_DIVORCE', voidedOn: '2026-07-02', supersededBy: { kind: 'REISSUE_DIVORCE' } },
      { kind: 'REISSUE_DIVORCE', voidedOn: null, supersededBy: null },
    ]);
  });
});

describe('an application that nobody asks for', () => {
  test('reads as deemed withdrawn before anybody noted it, and keeps nobody from a new one', async () => {
    const one = await receive();
    clock.set('2026-08-03');
    expect(await read(one.id, 'status phase stage { code isFinal }')).toEqual({
      status: 'DEEMED_WITHDRAWN',
      phase: null,
      stage: { code: 'DEEMED_WITHDRAWN', isFinal: true },
    });
    expect(codes(await registerDivorce(graph, one))).toEqual(['DIVORCE_LAPSED']);
    const again = await accept(graph, {
      registrationId: one.registrationId,
      parties: applicants(...one.couple),
    });
    expect(codes(again)).toEqual([]);
    expect(await read(one.id, 'version')).toEqual({ version: 2 });
  });

  test('is noted once, by the system, with the day from which it is so', async () => {
    const one = await receive();
    await runOn('2026-07-31');
    expect(await read(one.id, 'version status')).toEqual({ version: 1, status: 'ACCEPTED' });
    await Promise.all([runOn('2026-08-01'), runOn('2026-08-01')]);
    expect(await read(one.id, 'version status history { act actedBy }')).toEqual({
      version: 2,
      status: 'DEEMED_WITHDRAWN',
      history: [
        { act: 'acceptDivorce', actedBy: 'registrar' },
        { act: 'deemDivorceWithdrawn', actedBy: 'system:marriages' },
      ],
    });
    expect(await written('DivorceLapsed', one.id)).toHaveLength(1);
    expect(await maritalStatus(one.couple[0])).toBe('MARRIED');
  });

  test('has its second period moved with the first, when holidays are published', async () => {
    clock.set('2026-12-01');
    const one = await receivedDivorce(graph);
    // As if it had been received before the days were known as they are.
    await graph.database.sql`
      UPDATE statutory_deadlines SET started_on = '2026-12-30', due_on = '2027-01-29'
      WHERE case_id = ${one.id} AND code = 'ISSUE'`;
    expect((await runOn('2026-12-02')).moveDivorcePeriods).toBe(1);
    const { periods, deadlines } = await read(
      one.id,
      'periods { withdrawUntil issueUntil } deadlines { startedOn dueOn }',
    );
    expect(deadlines[1]).toEqual({ startedOn: periods.withdrawUntil, dueOn: periods.issueUntil });
    expect((await runOn('2026-12-03')).moveDivorcePeriods).toBe(0);
  });
});

describe('a death inside the periods', () => {
  const died = (residentId: string, diedOn: string) => ({
    id: kitId('Event'),
    source: 'residents',
    type: 'ResidentDeathRegistered',
    subjectId: residentId,
    payload: { status: 'DEAD', residentId, diedOn },
  });

  test('closes the case; the survivor is widowed from the day of the death', async () => {
    const one = await receive();
    const [him, her] = one.couple;
    clock.set('2026-06-25');
    await graph.receive(died(him, '2026-06-20'));
    expect(await read(one.id, 'status closedReason deadlines { completedOn }')).toEqual({
      status: 'CLOSED',
      closedReason: 'SPOUSE_DIED',
      deadlines: [{ completedOn: '2026-06-25' }, { completedOn: '2026-06-25' }],
    });
    expect([await maritalStatus(her, '2026-06-19'), await maritalStatus(her)]).toEqual([
      'MARRIED',
      'WIDOWED',
    ]);
    clock.set('2026-07-10');
    expect(codes(await registerDivorce(graph, one, { expectedVersion: 2 }))).toEqual(['DIVORCE_NOT_OPEN']);
  });

  test('that is registered after the divorce is for an officer: nothing is undone', async () => {
    const one = await receive();
    clock.set('2026-07-02');
    await registerDivorce(graph, one);
    clock.set('2026-07-06');
    await graph.receive(died(one.couple[0], '2026-06-28'));
    expect(await read(one.id, 'status')).toEqual({ status: 'REGISTERED' });
    const conflicts = await graph.database.sql`
      SELECT payload FROM outbox WHERE type = 'MarriageConflictFound' AND payload->>'registrationId' = ${one.registrationId}`;
    expect(conflicts).toMatchObject([{ payload: { conflict: 'DIVORCED_AFTER_DEATH' } }]);
  });
});

describe('who sees it', () => {
  test('the couple and the office, each in full; nobody else knows that it exists', async () => {
    const one = await receive();
    const [him, her] = one.couple;
    const [stranger] = await addCouple(graph);
    const selection = 'receiptNumber agreement { willOfBoth property { none provisions } debts { none } }';
    const whole = {
      receiptNumber: expect.any(String),
      agreement: {
        willOfBoth: '双方自愿离婚。',
        property: { none: false, provisions: '各自名下财产归各自所有。' },
        debts: { none: true },
      },
    };
    expect(await read(one.id, selection, residentAs(him))).toEqual(whole);
    expect(await read(one.id, selection, residentAs(her))).toEqual(whole);
    expect(await read(one.id, selection)).toEqual(whole);
    for (const viewer of [residentAs(stranger), foreignRegistrar, worker])
      expect(await read(one.id, selection, viewer)).toBeNull();
    const reads = await graph.database.sql`
      SELECT actor, action, outcome FROM audit_log WHERE subject_id = ${one.id} AND action LIKE 'read%' ORDER BY id`;
    expect([...reads].map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)).toEqual([
      'registrar readDivorceCase DONE',
      'registrar readDivorceAgreement DONE',
      `resident ${stranger} readDivorceCase REFUSED`,
      'foreign registrar readDivorceCase REFUSED',
      expect.stringMatching(/readDivorceCase REFUSED$/),
    ]);
  });

  test('a person finds the own cases, and of nobody else', async () => {
    const one = await receive();
    const [him, her] = one.couple;
    const casesOf = async (id: string, viewer = residentAs(id)) =>
      (
        await graph.entities(
          [{ __typename: 'Resident', id, communityCode: '222401003004' }],
          '... on Resident { divorceCases { id } }',
          viewer,
        )
      )[0].divorceCases;
    expect(await casesOf(him)).toEqual([{ id: one.id }]);
    expect(await casesOf(her, residentAs(him))).toBeNull();
    expect(await casesOf(him, registrar)).toBeNull();
  });

  test('the office lists its cases by their period and its end', async () => {
    const first = await receive();
    clock.set('2026-06-15');
    const second = await receivedDivorce(graph);
    clock.set('2026-07-06');
    const list = async (filter: string, viewer = registrar) => {
      const data = await graph.read(
        `query ($office: ID!) { divorceCases(office: $office, first: 100, ${filter}) { nodes { id } } }`,
        { office },
        viewer,
      );
      const mine = [first.id, second.id];
      return data.divorceCases?.nodes
        .map(({ id }: { id: string }) => mine.indexOf(id))
        .filter((n: number) => n >= 0);
    };
    expect(await list('phase: COOLING_OFF')).toEqual([1]);
    expect(await list('phase: ISSUE_WINDOW')).toEqual([0]);
    expect(await list('phase: ISSUE_WINDOW, dueBefore: "2026-07-31"')).toEqual([]);
    expect(await list('phase: ISSUE_WINDOW, dueBefore: "2026-08-01"')).toEqual([0]);
    expect(await list('dueBefore: "2026-08-01"')).toEqual([0, 1]);
    expect(await list('phase: null')).toEqual([0, 1]);
    expect(await list('phase: null', foreignRegistrar)).toBeUndefined();
  });

  test('another agreement takes the place of the first, by both', async () => {
    const one = await receive();
    clock.set('2026-06-20');
    const changed = { ...agreement, debts: { provisions: '由男方偿还。' } };
    const { problems } = await onDivorce(graph, 'replaceDivorceAgreement', {
      divorceCaseId: one.id,
      agreement: changed,
      parties: present(...one.couple),
    });
    expect(problems).toEqual([]);
    expect(await read(one.id, 'agreement { version debts { provisions } }')).toEqual({
      agreement: { version: 2, debts: { provisions: '由男方偿还。' } },
    });
  });
});
