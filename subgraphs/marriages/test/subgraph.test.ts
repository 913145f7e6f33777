import { accessOf } from '@civil-affairs/kit/scopes';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { databaseOf, divisionOf, errorCode } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { describe, expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { marriages } from '../src/subgraph.ts';
import { office, registrar, residentAs, testMarriages, worker } from './testing.ts';

const graph = testMarriages();

const her = demoId('Resident', 2);
const him = demoId('Resident', 1);
const marriage = demoId('MarriageRegistration', 0);
const appointment = demoId('MarriageAppointment', 0);

describe('offices', () => {
  test('are open to everybody, with their slots of a day', async () => {
    const data = await graph.read(`{
      marriageOffices(division: "222401") {
        id authorityCode name { zhHans ko en } division { code } counsellingCentre bookAheadDays
        openingHours(on: "2026-11-20") { opensAt closesAt windows }
        slots(on: "2026-11-20") { startsAt endsAt capacity booked free }
      }
    }`);
    expect(data?.marriageOffices).toMatchObject([
      {
        id: office,
        authorityCode: '222401',
        name: { zhHans: '延吉市婚姻登记处', ko: '연길시혼인등록처' },
        division: { code: '222401' },
        counsellingCentre: true,
        openingHours: [
          { opensAt: '2026-11-20T00:30:00.000Z', closesAt: '2026-11-20T03:30:00.000Z', windows: 3 },
          { opensAt: '2026-11-20T05:30:00.000Z', closesAt: '2026-11-20T09:00:00.000Z', windows: 3 },
        ],
      },
    ]);
    const [{ slots }] = data.marriageOffices;
    expect(slots).toHaveLength(13);
    expect(slots[0]).toEqual({
      startsAt: '2026-11-20T00:30:00.000Z',
      endsAt: '2026-11-20T01:00:00.000Z',
      capacity: 9,
      booked: 2,
      free: 7,
    });
  });

  test('have longer hours and more windows on a peak day', async () => {
    const { data } = await graph.ask(
      `{ marriageOffice(id: "${office}") { slots(on: "2027-05-20") { capacity } } }`,
    );
    expect(data?.marriageOffice).toMatchObject({ slots: Array(22).fill({ capacity: 15 }) });
  });

  test('are closed on a Sunday and on a day beyond the calendar', async () => {
    const data = await graph.read(
      `{ marriageOffice(id: "${office}") { a: slots(on: "2026-11-22") { free } b: slots(on: "9999-01-01") { free } } }`,
    );
    expect(data?.marriageOffice).toEqual({ a: [], b: [] });
  });

  test('an unknown one is null, a division without one has an empty list', async () => {
    const { data } = await graph.ask(
      '{ marriageOffice(id: "mof_unknown") { id } marriageOffices(division: "222401003") { id } }',
    );
    expect(data).toEqual({ marriageOffice: null, marriageOffices: [] });
  });
});

describe('figures of a division', () => {
  const figures =
    'marriages { officeCount registeredThisYear y: registered(year: 2025) { count } offices { id } }';

  test('are counted from the registrations of its offices', async () => {
    const [row] = await graph.database.sql`
      SELECT count(*) FILTER (WHERE registered_on >= '2026-01-01')::int AS this_year,
        count(*) FILTER (WHERE registered_on BETWEEN '2025-01-01' AND '2025-12-31')::int AS last_year
      FROM registrations`;
    expect(row?.this_year).toBeGreaterThan(0);
    const [city, community] = await graph.entities(
      ['222401', '222401003004'].map(divisionOf),
      `... on Division { ${figures} }`,
      registrar,
    );
    expect(city).toEqual({
      marriages: {
        officeCount: 1,
        registeredThisYear: row?.this_year,
        y: { count: row?.last_year },
        offices: [{ id: office }],
      },
    });
    expect(community).toEqual({
      marriages: { officeCount: 0, registeredThisYear: 0, y: { count: 0 }, offices: [] },
    });
  });

  test('follow a change of the rows', async () => {
    const count = async (viewer: Viewer | null = registrar) => {
      const [{ registered }] = await graph.ofDivisions(
        ['222401'],
        'marriages { registered(year: 1931) { count isSuppressed } }',
        viewer,
      );
      return registered;
    };
    expect(await count()).toEqual({ count: 0, isSuppressed: false });
    expect(await count(null)).toEqual({ count: 0, isSuppressed: false });
    await graph.database.sql`
      INSERT INTO registrations (id, registration_number, office_id, registered_on, status, version)
      VALUES ('mar_old', 'J222401-1931-000001', ${office}, '1931-05-04', 'IN_FORCE', 1)`;
    expect(await count()).toEqual({ count: 1, isSuppressed: false });
    // One marriage of a year names a couple.
    expect(await count(null)).toEqual({ count: null, isSuppressed: true });
  });

  test('of many divisions take as many statements as of one', async () => {
    const rows = await databaseOf(graph, 'residents').sql`SELECT code FROM divisions ORDER BY code LIMIT 20`;
    const ask = (n: number) =>
      graph.entities(
        rows.slice(0, n).map(({ code }) => divisionOf(code)),
        `... on Division { ${figures} }`,
        registrar,
      );
    expect(await graph.countStatements(() => ask(20))).toBe(await graph.countStatements(() => ask(2)));
  });

  test('refuse a year that no calendar has', async () => {
    expect(
      await errorCode(
        graph.askEntities(
          [divisionOf('222401')],
          '... on Division { marriages { registered(year: 99999) { count } } }',
        ),
      ),
    ).toBe('BAD_USER_INPUT');
  });
});

describe('a resident', () => {
  const representation = (id: string, communityCode = '222401003004') => ({
    __typename: 'Resident',
    id,
    communityCode,
  });
  const selection = `... on Resident {
    maritalStatus in1970: maritalStatus(on: "1970-01-01")
    marriages { totalCount nodes { registrationNumber registeredOn status spouse { id } husband { id } wife { id } } }
  }`;

  test('is married to the other spouse of the registration', async () => {
    const expected = {
      maritalStatus: 'MARRIED',
      in1970: 'SINGLE',
      marriages: {
        totalCount: 1,
        nodes: [
          {
            registrationNumber: expect.stringMatching(/^J222401-\d{4}-\d{6}$/),
            status: 'IN_FORCE',
            spouse: { id: him },
            husband: { id: him },
            wife: { id: her },
          },
        ],
      },
    };
    expect(await graph.entities([representation(her)], selection, worker)).toMatchObject([expected]);
    expect(await graph.entities([representation(her)], selection, residentAs(her))).toMatchObject([expected]);
  });

  test('is hidden from the wrong division and from other residents', async () => {
    const hidden = [{ maritalStatus: null, in1970: null, marriages: null }];
    expect(
      await graph.entities([representation(her)], selection, { ...worker, division: '222401003003' }),
    ).toEqual(hidden);
    expect(await graph.entities([representation(her)], selection, residentAs(him))).toEqual(hidden);
  });

  test('needs the scopes', async () => {
    const codesOf = async (viewer: Viewer | null) => {
      const { errors } = await graph.askEntities([representation(her)], selection, viewer);
      return new Set(errors?.map(({ extensions }) => extensions?.code));
    };
    expect(await codesOf(null)).toEqual(new Set(['UNAUTHENTICATED']));
    expect(await codesOf({ ...worker, scopes: [] })).toEqual(new Set(['FORBIDDEN']));
  });

  test('whose spouse died is widowed, and divorce would show as such', async () => {
    const [row] = await graph.database.sql`
      SELECT s.resident_id AS survivor, r.deceased_id AS deceased, r.ended_on AS on
      FROM registrations r JOIN spouses s ON s.registration_id = r.id AND s.resident_id <> r.deceased_id
      WHERE r.end_reason = 'DEATH' LIMIT 1`;
    const status = '... on Resident { maritalStatus before: maritalStatus(on: "2020-01-01") }';
    expect(
      await graph.entities(
        [representation(row?.survivor), representation(row?.deceased), representation('res_unknown')],
        status,
        registrar,
      ),
    ).toEqual([
      { maritalStatus: 'WIDOWED', before: 'MARRIED' },
      { maritalStatus: 'MARRIED', before: 'MARRIED' },
      { maritalStatus: 'SINGLE', before: 'SINGLE' },
    ]);
  });

  test('pages through marriages, and refuses forged cursors and oversized pages', async () => {
    const errorOf = (args: string) =>
      errorCode(
        graph.askEntities(
          [representation(her)],
          `... on Resident { marriages(${args}) { totalCount } }`,
          worker,
        ),
      );
    expect(await errorOf('first: 10000')).toBe('BAD_USER_INPUT');
    expect(await errorOf('after: "forged"')).toBe('BAD_USER_INPUT');
    expect(await errorOf('first: 1')).toBeUndefined();
  });

  test('takes no more statements in a list of twenty than in one of two', async () => {
    const deep = `... on Resident {
      maritalStatus
      marriages { nodes { spouse { id } office { name { text } } certificates { number } availableActions { allowed } } }
    }`;
    const ask = (n: number) =>
      graph.entities(
        Array.from({ length: n }, (_, i) => representation(demoId('Resident', i + 1))),
        deep,
        registrar,
      );
    expect(await graph.countStatements(() => ask(20))).toBe(await graph.countStatements(() => ask(2)));
  });
});

describe('entities', () => {
  const certificate = demoId('MarriageCertificate', 0);
  const all = [
    { __typename: 'MarriageOffice', id: office },
    { __typename: 'MarriageAppointment', id: appointment },
    { __typename: 'MarriageRegistration', id: marriage },
    { __typename: 'MarriageCertificate', id: certificate },
  ];

  test('are found by their ids', async () => {
    expect(
      await graph.entities(
        all,
        `__typename
        ... on MarriageOffice { id }
        ... on MarriageAppointment { id }
        ... on MarriageRegistration { id }
        ... on MarriageCertificate { id kind registration { id } }`,
        registrar,
      ),
    ).toMatchObject([
      ...all.slice(0, 3),
      { id: certificate, kind: 'MARRIAGE', registration: { id: marriage } },
    ]);
  });

  test('that are unknown or hidden are null', async () => {
    const unknown = all.map(({ __typename }) => ({ __typename, id: 'x' }));
    expect(await graph.entities(unknown, '__typename', registrar)).toEqual([null, null, null, null]);
    expect(await graph.entities(all.slice(1), '__typename', residentAs(demoId('Resident', 3)))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test('the scopes that decide about actions are those of the mutations', () => {
  const scopes = Object.fromEntries(
    Object.values(schemaOf(marriages).getMutationType()?.getFields() ?? {}).map((field) => [
      field.name,
      accessOf(field.astNode).scopes,
    ]),
  );
  expect(scopes).toEqual({
    acceptDivorce: [['marriages:register']],
    openMarriageCounsellingSlot: [['marriages:counsel']],
    recordMarriageCounselling: [['marriages:counsel']],
    announceWeddingActivity: [['marriages:counsel']],
    recordWeddingAttendance: [['marriages:counsel']],
    bookMarriageCounselling: [['marriages:book']],
    cancelMarriageCounselling: [['marriages:book']],
    enrolInWeddingActivity: [['marriages:book']],
    fileMarriageArchive: [['marriages:archive']],
    consultMarriageArchive: [['marriages:archive']],
    issueMarriageRecordCertificate: [['marriages:archive']],
    reportMarriageProtectionConcern: [['marriages:protect']],
    registerMarriageWalkIn: [['marriages:register']],
    recordMarriageDataCheck: [['marriages:register']],
    supplementMarriageDataCheck: [['marriages:register']],
    proposeMarriageCorrection: [['marriages:register']],
    decideMarriageCorrection: [['marriages:register']],
    annotateMarriageCourtJudgment: [['marriages:archive']],
    revokeMarriageRegistration: [['marriages:archive']],
    confirmMarriageRevocation: [['marriages:archive']],
    declareMarriageNotRestored: [['marriages:archive']],
    recordMarriageElsewhere: [['marriages:archive']],
    checkMarriageElsewhere: [['marriages:archive']],
    endMarriageElsewhere: [['marriages:archive']],
    declineDivorce: [['marriages:register']],
    withdrawDivorce: [['marriages:register']],
    replaceDivorceAgreement: [['marriages:register']],
    registerDivorce: [['marriages:register']],
    refuseDivorce: [['marriages:register']],
    reissueDivorceCertificate: [['marriages:register']],
    bookMarriageAppointment: [['marriages:book']],
    cancelMarriageAppointment: [['marriages:book']],
    registerMarriage: [['marriages:register']],
    refuseMarriage: [['marriages:register']],
    reissueMarriageCertificate: [['marriages:register']],
  });
});
