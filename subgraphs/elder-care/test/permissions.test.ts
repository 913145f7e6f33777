// Who writes, over roles, divisions and organisations: driven by the schema, so that an act that is added is tried without a
// line here. What strangers read is walked over the whole graph in test/contract/strangers.test.ts.
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { testViewer } from '@civil-affairs/kit/testing';
import { type InputFiller, inputValue } from '@civil-affairs/kit/testing/inputs';
import type { Viewer } from '@civil-affairs/kit/viewer';
import fc from 'fast-check';
import type { GraphQLInputType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { rightsOnAssessment } from '../src/access/assessments.ts';
import { rightsAtHome } from '../src/access/home.ts';
import { rightsOnHouse, rightsOnStay } from '../src/access/stays.ts';
import { rightsOnVoucher } from '../src/access/vouchers.ts';
import { rightsOnEntry } from '../src/access/waiting.ts';
import { acts } from '../src/commands.ts';
import { scopes } from '../src/declarations.ts';
import { elderCare } from '../src/subgraph.ts';
import { addElder, testElderCare, today } from './care-testing.ts';

const graph = testElderCare();
const schema = schemaOf(elderCare);
const everyScope = ['residents:read', 'residents:summary', ...Object.keys(scopes)];

/** Ids of real cases, by the field of an input that names one. */
const known: Record<string, string> = {};

beforeAll(async () => {
  const queries: Record<string, string> = {
    assessmentId: 'SELECT min(id) AS id FROM care_assessments',
    entryId: "SELECT min(id) AS id FROM care_waiting_entries WHERE status = 'WAITING'",
    admissionId: "SELECT max(id) AS id FROM care_admissions WHERE status = 'IN_CARE'",
    institutionId: 'SELECT min(id) AS id FROM care_institutions',
    inspectionId: 'SELECT min(id) AS id FROM care_inspections',
    findingId: 'SELECT min(id) AS id FROM care_findings',
    voucherId: 'SELECT min(id) AS id FROM care_vouchers',
    providerId: 'SELECT min(id) AS id FROM care_institutions',
    slotId: 'SELECT min(id) AS id FROM care_slots',
    centreId: 'SELECT min(id) AS id FROM home_care_centres',
    bookingId: 'SELECT min(id) AS id FROM care_bookings',
    listingId: 'SELECT min(id) AS id FROM care_visit_listings',
    repairId: 'SELECT min(id) AS id FROM care_repairs',
    dayId: 'SELECT min(id) AS id FROM care_community_days',
  };
  for (const [field, query] of Object.entries(queries)) {
    const [row] = await graph.database.sql.unsafe(query);
    known[field] = String(row?.id);
  }
  known.residentId = await addElder(graph);
  Object.assign(known, {
    division: '222401',
    communityCode: '222401003004',
    clientMutationKey: '',
    month: '2026-11',
    serviceCode: 'HOME_BATH',
  });
});

test('the cases that are tried are there', () => {
  expect(Object.entries(known).filter(([, id]) => id === 'null' || id === 'undefined')).toEqual([]);
});

/** Fields that name a case name a real one. */
const filler: InputFiller = {
  isSparse: true,
  scalar(type, name) {
    if (known[name]) return known[name];
    const byType: Record<string, unknown> = {
      ID: 'nothing',
      String: 'text',
      Int: 1,
      SafeInt: 100,
      Boolean: true,
      LocalDate: today,
      YearMonth: '2026-11',
      DateTime: '2026-12-15T01:00:00Z',
    };
    return byType[type];
  },
};

const strangers: [string, Viewer][] = [
  [
    'staff of another city',
    testViewer({ role: 'ELDER_CARE_OFFICER', scopes: everyScope, division: '222402' }),
  ],
  [
    'a resident',
    testViewer({ role: 'RESIDENT', scopes: everyScope, residentId: 'res_nobody', division: '222401' }),
  ],
  [
    'another organisation',
    testViewer({
      role: 'ELDER_CARE_OPERATOR',
      scopes: everyScope,
      organisationIds: ['org_other'],
      division: '222401',
    }),
  ],
  ['an auditor', testViewer({ role: 'AUDITOR', scopes: everyScope, division: null })],
];

let keys = 0;

async function send(action: string, viewer: Viewer | null) {
  keys += 1;
  const input = schema.getMutationType()?.getFields()[action]?.args[0]?.type;
  const value = {
    ...(inputValue(input as GraphQLInputType, 'input', filler) as object),
    clientMutationKey: `walk ${keys}`,
  };
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${action}(input: $input) { problems { code } } }`;
  return graph.ask(query, { input: value }, viewer);
}

async function written() {
  const [row] = await graph.database.sql`
    SELECT (SELECT count(*)::int FROM outbox) AS events, (SELECT count(*)::int FROM case_history) AS history`;
  return row;
}

describe.each(acts.map(({ action }) => action))('%s', (action) => {
  test('is refused without a token, and without its scope', async () => {
    const bare = testViewer({ role: 'ELDER_CARE_OFFICER', scopes: ['residents:read'], division: '222401' });
    for (const viewer of [null, bare]) {
      const { data, errors } = await send(action, viewer);
      expect(data?.[action] ?? null).toBeNull();
      expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.code);
    }
  });

  test.each(strangers)(
    'writes nothing for %s, and says no more than that nothing is there',
    async (_, viewer) => {
      const before = await written();
      const { data, errors } = await send(action, viewer);
      expect(errors).toBeUndefined();
      expect(data[action].problems.map(({ code }: { code: string }) => code)).toEqual(['NOT_FOUND']);
      expect(await written()).toEqual(before);
    },
  );
});

describe('a right', () => {
  const community = '222401003004';
  const viewers = fc.record({
    role: fc.constantFrom(
      'RESIDENT',
      'COMMUNITY_WORKER',
      'ELDER_CARE_OFFICER',
      'ELDER_CARE_OPERATOR',
      'AUDITOR',
    ),
    scopes: fc.subarray(everyScope),
    division: fc.constantFrom(null, '222401', '222401003', community, '222401006003', '222402'),
    residentId: fc.constantFrom(null, 'res_self', 'res_other'),
    organisationIds: fc.subarray(['ins_own', 'ins_other', 'hcc_own']),
  });
  const owner = { residentId: 'res_self', communityCode: community };

  test('rests on a scope, and on the person, the place or the organisation', () => {
    fc.assert(
      fc.property(viewers, (given) => {
        const viewer = testViewer(given as Partial<Viewer>);
        const all = [
          rightsOnAssessment(viewer, { ...owner, assessors: ['somebody'], houses: ['ins_own'] }),
          rightsOnEntry(viewer, { ...owner, institutionIds: ['ins_own'] }),
          rightsOnStay(viewer, { id: 'ins_own', communityCode: community }, 'res_self'),
          rightsOnHouse(viewer, { id: 'ins_own', communityCode: community }),
          rightsAtHome(viewer, owner, 'hcc_own'),
        ];
        const has = all.some((rights) => Object.values(rights).some(Boolean));
        const isNear =
          viewer.residentId === 'res_self' ||
          viewer.organisationIds.some((id) => id.endsWith('_own')) ||
          (!['RESIDENT', 'ELDER_CARE_OPERATOR'].includes(viewer.role) &&
            viewer.division !== null &&
            community.startsWith(viewer.division));
        if (!isNear || !viewer.scopes.some((scope) => scope.startsWith('elder-care:')))
          expect(has).toBe(false);
      }),
    );
  });

  test('to answers of an assessment is never an institution’s or a community worker’s', () => {
    const house = testViewer({
      role: 'ELDER_CARE_OPERATOR',
      scopes: everyScope,
      organisationIds: ['ins_own'],
    });
    const worker = testViewer({
      scopes: ['residents:read', 'elder-care:read', 'elder-care:request', 'elder-care:visit'],
      division: community,
    });
    const assessment = { ...owner, assessors: [], houses: ['ins_own'] };
    expect(rightsOnAssessment(house, assessment)).toMatchObject({ see: true, seeFacts: false });
    expect(rightsOnAssessment(worker, assessment)).toMatchObject({ see: true, seeFacts: false });
  });

  test('to the level of a voucher is no provider’s', () => {
    const provider = testViewer({
      role: 'ELDER_CARE_OPERATOR',
      scopes: everyScope,
      organisationIds: ['ins_own'],
    });
    expect(rightsOnVoucher(provider, owner)).toMatchObject({ see: true, seeAll: false });
  });
});
