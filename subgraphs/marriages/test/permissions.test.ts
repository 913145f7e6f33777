// Who sees what, and who writes, over roles, divisions, scopes and persons: driven by the schema and by whose each row is, so that
// a type or a mutation that is added is tried without a line here, or is missed by the first test.
import { demoDate } from '@civil-affairs/kit/clock';
import { peopleIdPrefixes } from '@civil-affairs/kit/ids';
import { accessOf } from '@civil-affairs/kit/scopes';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { testViewer } from '@civil-affairs/kit/testing';
import { type InputFiller, inputValue } from '@civil-affairs/kit/testing/inputs';
import { fingerprint } from '@civil-affairs/kit/testing/tables';
import { hasJurisdiction, roles, type Viewer } from '@civil-affairs/kit/viewer';
import fc from 'fast-check';
import { type GraphQLInputType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import * as declarations from '../src/declarations.ts';
import { demoId } from '../src/ids.ts';
import { marriages } from '../src/subgraph.ts';
import { addCouple, testMarriages } from './testing.ts';

const graph = testMarriages();
const schema = schemaOf(marriages);
const everyScope = Object.keys(declarations.scopes);

/** Whose a row is. */
interface Owner {
  division: string;
  persons: string[];
  /** A certificate of divorce, or a revocation that is only proposed, is seen by fewer. */
  kind?: string;
}

const has = (viewer: Viewer, ...scopes: string[]) => scopes.some((scope) => viewer.scopes.includes(scope));
const isStaff = (viewer: Viewer, { division }: Owner) => hasJurisdiction(viewer, division);
const isOwn = (viewer: Viewer, { persons }: Owner) =>
  viewer.residentId !== null && persons.includes(viewer.residentId);
const isRegistrar = (viewer: Viewer) => viewer.role !== 'RESIDENT' && has(viewer, 'marriages:register');

const seesDivorce = (viewer: Viewer, owner: Owner) =>
  isOwn(viewer, owner) || (isStaff(viewer, owner) && has(viewer, 'marriages:read', 'marriages:register'));
const seesRegistration = (viewer: Viewer, owner: Owner) =>
  isOwn(viewer, owner) || (has(viewer, 'marriages:read') && (isStaff(viewer, owner) || isRegistrar(viewer)));

/** Who may know of a row at all, by its type: the law of this subgraph once more, written from its contract. */
const sees: Readonly<Record<string, (viewer: Viewer, owner: Owner) => boolean>> = {
  MarriageOffice: () => true,
  WeddingCustomActivity: () => true,
  MarriageAppointment: (viewer, owner) =>
    isOwn(viewer, owner) || (isStaff(viewer, owner) && has(viewer, 'marriages:read')),
  MarriageRegistration: seesRegistration,
  MarriageCertificate: (viewer, owner) =>
    owner.kind?.includes('DIVORCE') ? seesDivorce(viewer, owner) : seesRegistration(viewer, owner),
  DivorceCase: seesDivorce,
  MarriageAnnotation: (viewer, owner) =>
    isOwn(viewer, owner) ||
    isRegistrar(viewer) ||
    (isStaff(viewer, owner) && has(viewer, 'marriages:read', 'marriages:archive')),
  MarriageRecordElsewhere: (viewer, owner) =>
    seesRegistration(viewer, owner) || (isStaff(viewer, owner) && has(viewer, 'marriages:archive')),
  MarriageCounsellingBooking: (viewer, owner) =>
    isOwn(viewer, owner) || (isStaff(viewer, owner) && has(viewer, 'marriages:counsel')),
  MarriageArchiveFile: (viewer, owner) => isStaff(viewer, owner) && has(viewer, 'marriages:archive'),
};

const owned: Readonly<Record<string, string>> = {
  MarriageOffice: `SELECT id, division_code AS division, ARRAY[]::text[] AS persons FROM offices`,
  WeddingCustomActivity: `SELECT id, division_code AS division, ARRAY[]::text[] AS persons FROM wedding_activities`,
  MarriageAppointment: `SELECT a.id, o.division_code AS division, array_agg(p.resident_id) AS persons
    FROM appointments a JOIN offices o ON o.id = a.office_id JOIN appointment_parties p ON p.appointment_id = a.id
    GROUP BY 1, 2`,
  MarriageRegistration: `SELECT g.id, o.division_code AS division, array_agg(s.resident_id) AS persons
    FROM registrations g JOIN offices o ON o.id = g.office_id JOIN spouses s ON s.registration_id = g.id
    GROUP BY 1, 2 ORDER BY 1 LIMIT 5`,
  MarriageCertificate: `SELECT c.id, o.division_code AS division, array_agg(s.resident_id) AS persons, c.kind
    FROM certificates c JOIN registrations g ON g.id = c.registration_id JOIN offices o ON o.id = g.office_id
      JOIN spouses s ON s.registration_id = g.id GROUP BY 1, 2, 4 ORDER BY c.kind, 1 LIMIT 5`,
  DivorceCase: `SELECT d.id, o.division_code AS division, array_agg(p.resident_id) AS persons
    FROM divorce_cases d JOIN offices o ON o.id = d.office_id JOIN divorce_parties p ON p.case_id = d.id GROUP BY 1, 2`,
  MarriageAnnotation: `SELECT a.id, o.division_code AS division, array_agg(s.resident_id) AS persons
    FROM annotations a JOIN registrations g ON g.id = a.registration_id JOIN offices o ON o.id = g.office_id
      JOIN spouses s ON s.registration_id = g.id GROUP BY 1, 2`,
  MarriageRecordElsewhere: `SELECT r.id, o.division_code AS division, array_agg(s.resident_id) AS persons
    FROM records_elsewhere r JOIN offices o ON o.id = r.office_id JOIN spouses s ON s.record_id = r.id GROUP BY 1, 2`,
  MarriageCounsellingBooking: `SELECT b.id, o.division_code AS division, array_agg(p.resident_id) AS persons
    FROM counselling_bookings b JOIN counselling_slots s ON s.id = b.slot_id JOIN offices o ON o.id = s.office_id
      JOIN counselling_parties p ON p.booking_id = b.id GROUP BY 1, 2`,
  MarriageArchiveFile: `SELECT f.id, o.division_code AS division, array_agg(s.resident_id) AS persons
    FROM archive_files f JOIN offices o ON o.id = f.office_id JOIN spouses s ON s.registration_id = f.registration_id
    GROUP BY 1, 2`,
};

const owners = new Map<string, Map<string, Owner>>();
beforeAll(async () => {
  for (const [type, text] of Object.entries(owned)) {
    const rows = await graph.database.sql.unsafe(text);
    owners.set(
      type,
      new Map(rows.map(({ id, division, persons, kind }) => [id as string, { division, persons, kind }])),
    );
  }
});

/** Viewers of every kind: scopes, division and person at random, in any combination. */
function viewers(): fc.Arbitrary<Viewer> {
  const everybody = [...owners.values()].flatMap((rows) =>
    [...rows.values()].flatMap(({ persons }) => persons),
  );
  return fc.record({
    subject: fc.constantFrom('one', 'other'),
    name: fc.constant('somebody'),
    role: fc.constantFrom(...roles.filter((role) => role !== 'SERVICE'), ...declarations.roles),
    scopes: fc.subarray([...everyScope, 'residents:read', 'residents:summary']),
    division: fc.constantFrom(null, '', '2224', '222401', '222401003', '222401003004', '222402'),
    residentId: fc.option(fc.constantFrom(...new Set(everybody)), { freq: 3 }),
    organisationIds: fc.constant([]),
  });
}

const find = async (
  type: string,
  ids: readonly string[],
  viewer: Viewer | null,
): Promise<(string | undefined)[]> => {
  const found = await graph.entities(
    ids.map((id) => ({ __typename: type, id })),
    `... on ${type} { id }`,
    viewer,
  );
  return found.map((one) => one?.id);
};

test('the law is written for every type that is found by its id, and the demo city has rows of it', () => {
  const entities = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.astNode?.directives?.some(({ name }) => name.value === 'key'))
    .map(({ name }) => name)
    .filter((name) => !['Resident', 'Division'].includes(name));
  expect(Object.keys(sees).toSorted()).toEqual(entities.toSorted());
  expect(Object.keys(owned).toSorted()).toEqual(entities.toSorted());
  for (const [type, rows] of owners) expect(rows.size, type).toBeGreaterThan(0);
});

describe('a row is found by whom the contract names, and by nobody else', () => {
  test.each(Object.keys(sees))('%s', async (type) => {
    const rows = [...(owners.get(type) ?? [])].slice(0, 8);
    const ids = rows.map(([id]) => id);
    await fc.assert(
      fc.asyncProperty(viewers(), async (viewer) => {
        const expected = rows.map(([id, owner]) => (sees[type]?.(viewer, owner) ? id : undefined));
        expect(await find(type, ids, viewer), JSON.stringify(viewer)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    const isPublic = ['MarriageOffice', 'WeddingCustomActivity'].includes(type);
    expect(await find(type, ids, null)).toEqual(ids.map((id) => (isPublic ? id : undefined)));
  });
});

let keys = 0;

const filler: InputFiller = {
  items: (name) => (/part|resident|spouse/i.test(name) ? 2 : 1),
  scalar(type, name) {
    keys += 1;
    const byType: Readonly<Record<string, unknown>> = {
      Int: 1,
      Boolean: true,
      LocalDate: demoDate,
      DateTime: '2026-12-01T01:00:00.000Z',
      String: name === 'clientMutationKey' ? `walk ${keys}` : '文字',
    };
    return type === 'ID' ? idFor(name) : byType[type];
  },
};

const entityOf: readonly [RegExp, string][] = [
  [/office/i, 'MarriageOffice'],
  [/registration/i, 'MarriageRegistration'],
  [/divorceCase/i, 'DivorceCase'],
  [/appointment/i, 'MarriageAppointment'],
  [/record/i, 'MarriageRecordElsewhere'],
  [/booking/i, 'MarriageCounsellingBooking'],
  [/slot/i, 'MarriageCounsellingSlot'],
  [/activity/i, 'WeddingCustomActivity'],
  [/file/i, 'MarriageArchiveFile'],
];

function idFor(name: string): string {
  if (/division/i.test(name)) return '222401';
  const [, entity] = entityOf.find(([form]) => form.test(name)) ?? [];
  if (entity === 'MarriageCounsellingSlot') return demoId(entity, 1);
  const [first] = entity ? [...(owners.get(entity)?.keys() ?? [])] : [];
  return first ?? `${peopleIdPrefixes.Resident}_01900000-0000-7000-8000-000000000001`;
}

describe('whoever has nothing to do with a case writes nothing', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  /** Anybody may enrol in what is announced to everybody. */
  const ofAnybody = ['enrolInWeddingActivity'];

  test('every mutation asks for a scope of this subgraph', () => {
    const unguarded = mutations.filter((field) => {
      const { scopes } = accessOf(field.astNode);
      return scopes.length === 0 || scopes.flat().some((scope) => !everyScope.includes(scope));
    });
    expect(unguarded.map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['staff of another city', { role: 'MARRIAGE_REGISTRAR', division: '222402', residentId: null }],
    ['a resident who is a stranger', { role: 'RESIDENT', division: null, residentId: 'stranger' }],
  ] as const)('%s, with every scope', async (_, who) => {
    const [stranger] = await addCouple(graph);
    const residentId = who.residentId && stranger;
    const viewer = testViewer({ ...who, residentId, scopes: everyScope, subject: `walker ${who.role}` });
    const before = await fingerprint(graph);
    for (const field of mutations.filter(({ name }) => !ofAnybody.includes(name))) {
      const input = inputValue(field.args[0]?.type as GraphQLInputType, 'input', filler);
      const type = String(field.args[0]?.type);
      const { data, errors } = await graph.ask(
        `mutation ($input: ${type}) { ${field.name}(input: $input) { problems { code } } }`,
        { input },
        viewer,
      );
      expect(errors?.[0]?.extensions?.code, field.name).not.toBe('INTERNAL_SERVER_ERROR');
      if (!errors) expect(data[field.name].problems.length, field.name).toBeGreaterThan(0);
    }
    expect(await fingerprint(graph)).toEqual(before);
  });
});
