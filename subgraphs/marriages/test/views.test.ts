import { serviceViewer } from '@civil-affairs/kit/subgraph';
import { databaseOf, errorCode } from '@civil-affairs/kit/testing';
import { describe, expect, test } from 'vitest';
import { registrationActs } from '../src/commands.ts';
import { demoId } from '../src/ids.ts';
import { foreignRegistrar, office, registrar, residentAs, testMarriages, worker } from './testing.ts';

const graph = testMarriages();

const her = demoId('Resident', 2);
const him = demoId('Resident', 1);
const marriage = demoId('MarriageRegistration', 0);
const appointment = demoId('MarriageAppointment', 0);

describe('a registration', () => {
  const query = `query ($id: ID!) { marriageRegistration(id: $id) { id registrationNumber husband { id } } }`;
  const read = async (viewer: Parameters<typeof graph.ask>[2], id = marriage) =>
    (await graph.ask(query, { id }, viewer)).data?.marriageRegistration;

  test('is seen by its spouses, by staff of the office and by registrars of any office', async () => {
    const found = { id: marriage, husband: { id: him } };
    expect(await read(residentAs(him))).toMatchObject(found);
    expect(await read({ ...worker, division: '222401' })).toMatchObject(found);
    expect(await read(foreignRegistrar)).toMatchObject(found);
  });

  test('is hidden from others, and absent and forbidden look alike', async () => {
    expect(await read({ ...worker, division: '222402' })).toBeNull();
    expect(await read(residentAs(demoId('Resident', 3)))).toBeNull();
    expect(await read(registrar, 'mar_unknown')).toBeNull();
    expect(await errorCode(graph.ask(query, { id: marriage }))).toBe('UNAUTHENTICATED');
  });

  test('is found by its number, and every read by somebody else is recorded', async () => {
    const [row] = await graph.database
      .sql`SELECT registration_number FROM registrations WHERE id = ${marriage}`;
    const find = (viewer: Parameters<typeof graph.ask>[2]) =>
      graph.ask(
        'query ($number: String!) { marriageRegistrationByNumber(number: $number) { id availableActions { action allowed } } }',
        { number: row?.registration_number },
        viewer,
      );
    const reads = async () =>
      graph.database.sql`SELECT actor, outcome FROM audit_log WHERE subject_id = ${marriage} ORDER BY id`;
    const before = (await reads()).length;
    expect((await find(registrar)).data).toEqual({
      marriageRegistrationByNumber: {
        id: marriage,
        availableActions: registrationActs.map(({ action }) => ({
          action,
          allowed: ['reissueMarriageCertificate', 'proposeMarriageCorrection'].includes(action),
        })),
      },
    });
    expect((await find(residentAs(demoId('Resident', 3)))).data).toEqual({
      marriageRegistrationByNumber: null,
    });
    await find(residentAs(her));
    expect((await reads()).slice(before)).toMatchObject([
      { actor: 'registrar', outcome: 'DONE' },
      { actor: `resident ${demoId('Resident', 3)}`, outcome: 'REFUSED' },
    ]);
  });
});

describe('marriages that another domain reads', () => {
  const query = `query ($ids: [ID!]!) {
    marriagesSince(residentIds: $ids, since: "1950-01-01", caseNumber: "app-9") { residentId } }`;

  test('are recorded for each person who married, in one statement and with the case', async () => {
    const { sql } = graph.database;
    const spouses = await sql`SELECT DISTINCT resident_id AS id FROM spouses ORDER BY id LIMIT 6`;
    const ids = spouses.map(({ id }) => id as string);
    graph.statements.length = 0;
    const { marriagesSince } = await graph.read(
      query,
      { ids: [...ids, 'res_nobody'] },
      serviceViewer('allowances'),
    );
    expect(graph.statements.filter((text) => text.includes('audit_log'))).toHaveLength(1);
    expect(new Set(marriagesSince.map((news: { residentId: string }) => news.residentId))).toEqual(
      new Set(ids),
    );
    const recorded = await sql`
      SELECT DISTINCT subject_id, action, purpose FROM audit_log WHERE case_number = 'app-9' ORDER BY subject_id`;
    expect([...recorded]).toEqual(
      ids.map((id) => ({ subject_id: id, action: 'readMarriages', purpose: 'ALLOWANCE_CASE' })),
    );
  });
});

describe('an appointment', () => {
  const query = `query ($id: ID!) {
    marriageAppointment(id: $id) {
      id startsAt endsAt queueNumber aheadInQueue status version refusal { remark } registration { id }
      parties { residentId resident { id } } office { id }
      availableActions { action allowed blockedBy { code } }
    }
  }`;
  const read = async (viewer: Parameters<typeof graph.ask>[2], id = appointment) =>
    (await graph.ask(query, { id }, viewer)).data?.marriageAppointment as Record<string, never> | null;
  const party = demoId('Resident', 74);

  test('of the demo can be registered by a registrar today', async () => {
    expect(await read(registrar)).toMatchObject({
      id: appointment,
      startsAt: '2026-11-20T00:30:00.000Z',
      endsAt: '2026-11-20T01:00:00.000Z',
      queueNumber: 1,
      aheadInQueue: 0,
      status: 'BOOKED',
      version: 1,
      parties: [{ residentId: party, resident: { id: party } }, {}],
      availableActions: [
        { action: 'cancelMarriageAppointment', allowed: true },
        { action: 'registerMarriage', allowed: true },
        { action: 'refuseMarriage', allowed: true },
        { action: 'recordMarriageDataCheck', allowed: true },
        { action: 'supplementMarriageDataCheck' },
      ],
    });
  });

  test('leaves a party the own acts, and reads nobody’s data for that', async () => {
    const reads = async () =>
      (await databaseOf(graph, 'residents').sql`SELECT count(*)::int AS n FROM audit_log`)[0]?.n as number;
    const before = await reads();
    expect(await read(residentAs(party))).toMatchObject({
      availableActions: [
        { action: 'cancelMarriageAppointment', allowed: true, blockedBy: [] },
        { action: 'registerMarriage', allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] },
        { action: 'refuseMarriage', allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] },
        { action: 'recordMarriageDataCheck', allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] },
        { action: 'supplementMarriageDataCheck', allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] },
      ],
    });
    expect(await reads()).toBe(before);
    await read(registrar);
    expect(await reads()).toBe(before + 2);
  });

  test('shows what blocks a registration, by the rules of the command', async () => {
    await databaseOf(graph, 'residents').sql`
      UPDATE residents SET birth_date = '2010-01-01' WHERE id = ${party}`;
    expect((await read(registrar))?.availableActions?.[1]).toEqual({
      action: 'registerMarriage',
      allowed: false,
      blockedBy: [{ code: 'UNDER_AGE' }],
    });
  });

  test('is hidden from other residents, other offices and the public', async () => {
    expect(await read(residentAs(her))).toBeNull();
    expect(await read(foreignRegistrar)).toBeNull();
    expect(await read(registrar, 'map_unknown')).toBeNull();
    expect(await errorCode(graph.ask(query, { id: appointment }))).toBe('UNAUTHENTICATED');
  });

  test('knows how many couples come before', async () => {
    const { data } = await graph.ask(
      `{ marriageOffice(id: "${office}") { appointments { totalCount nodes { queueNumber aheadInQueue } } } }`,
      {},
      registrar,
    );
    expect(data?.marriageOffice).toEqual({
      appointments: {
        totalCount: 8,
        nodes: Array.from({ length: 8 }, (_, n) => ({ queueNumber: n + 1, aheadInQueue: n })),
      },
    });
  });

  test('is listed page by page to the office’s own staff only', async () => {
    const page = async (args: string, viewer = registrar) =>
      graph.ask(
        `{ marriageOffice(id: "${office}") { appointments(${args}) { nodes { queueNumber } pageInfo { hasNextPage endCursor } } } }`,
        {},
        viewer,
      );
    const first = (await page('first: 5')).data.marriageOffice;
    expect(first).toMatchObject({ appointments: { pageInfo: { hasNextPage: true } } });
    const { endCursor } = first.appointments.pageInfo;
    expect((await page(`first: 5, after: "${endCursor}"`)).data?.marriageOffice).toMatchObject({
      appointments: { nodes: [{ queueNumber: 6 }, { queueNumber: 7 }, { queueNumber: 8 }] },
    });
    expect(await errorCode(page('first: 10000'))).toBe('BAD_USER_INPUT');
    expect(await errorCode(page('after: "forged"'))).toBe('BAD_USER_INPUT');
    expect((await page('first: 5', foreignRegistrar)).data?.marriageOffice).toEqual({ appointments: null });
  });

  test('takes no more statements in a list than alone', async () => {
    const ask = (n: number) =>
      graph.ask(
        `{ marriageOffice(id: "${office}") { appointments(first: ${n}) { nodes {
          id aheadInQueue parties { residentId } office { id } registration { id } refusal { remark }
          availableActions { allowed }
        } } } }`,
        {},
        registrar,
      );
    expect(await graph.countStatements(() => ask(8))).toBe(await graph.countStatements(() => ask(2)));
  });
});
