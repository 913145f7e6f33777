import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { adminOf, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { roles, type Viewer } from '@civil-affairs/kit/viewer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { rightsOnCase } from '../src/access/applications.ts';
import * as declarations from '../src/declarations.ts';
import { demoId } from '../src/ids.ts';
import { allowances } from '../src/subgraph.ts';
import {
  apply,
  bankAccount,
  caseOf,
  countyInvestigator,
  decider,
  leadTo,
  residentAs,
  send,
  streetOfDemo,
  streetOfficer,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

const scopes = [
  'residents:read',
  'allowances:read',
  'allowances:apply',
  'allowances:handle',
  'allowances:decide',
];
const viewers: fc.Arbitrary<Viewer> = fc.record({
  subject: fc.constantFrom('x', 'submitter'),
  role: fc.constantFrom(...roles, ...declarations.roles),
  scopes: fc.subarray(scopes),
  division: fc.constantFrom(
    null,
    '222401',
    streetOfDemo,
    demoCommunity,
    '222402',
    '222401006',
    '2224',
    '',
    '222401003005',
  ),
  residentId: fc.constantFrom(null, 'member', 'other'),
  organisationIds: fc.constant([]),
  name: fc.constant(''),
});

describe('rights, for every role, division and set of scopes', () => {
  test('staff of other divisions, and residents who do not apply, have none', () => {
    fc.assert(
      fc.property(viewers, fc.boolean(), (viewer, delegated) => {
        const application = { communityCode: demoCommunity, submittedBy: 'submitter', delegated };
        const rights = rightsOnCase(viewer, application, ['member']);
        const own = viewer.residentId === 'member' || viewer.subject === 'submitter';
        const whole = [6, 9, 12].includes(viewer.division?.length ?? 0);
        const inDivision =
          viewer.role !== 'RESIDENT' && whole && demoCommunity.startsWith(viewer.division ?? '-');
        if (!own && !inDivision) expect(Object.values(rights)).not.toContain(true);
        expect(rights.apply).toBe(own && viewer.scopes.includes('allowances:apply'));
        const office = inDivision && viewer.division?.length !== 12;
        expect(rights.handle).toBe(office && viewer.scopes.includes('allowances:handle'));
        const deciding = office && (viewer.division?.length === 6 || delegated);
        expect(rights.decide).toBe(deciding && viewer.scopes.includes('allowances:decide'));
      }),
      { numRuns: 2_000 },
    );
  });

  test('nobody without a token has any', () => {
    const application = { communityCode: demoCommunity, submittedBy: 'public', delegated: true };
    expect(Object.values(rightsOnCase(null, application, ['member']))).not.toContain(true);
  });
});

describe('who sees a case', () => {
  test('those who apply, the submitter and the staff of the division; absent and forbidden look alike', async () => {
    const way = await apply(graph, [{}, { relation: 'SPOUSE' }]);
    const seen = async (viewer: Viewer) => (await caseOf(way, 'id', viewer)) !== null;
    expect(await seen(residentAs(way.members[0] ?? ''))).toBe(true);
    expect(await seen(residentAs(way.members[1] ?? ''))).toBe(true);
    expect(await seen(residentAs('res_other'))).toBe(false);
    expect(await seen(streetOfficer)).toBe(true);
    expect(await seen(decider)).toBe(true);
    expect(await seen({ ...streetOfficer, division: '222401006' })).toBe(false);
    expect(await seen({ ...decider, division: '222402' })).toBe(false);
    const absent = await graph.read(`{ allowanceApplication(id: "app_x") { id } }`, {}, decider);
    expect(absent.allowanceApplication).toBeNull();
  });

  test('staff who may not act learn nothing: the case is not found', async () => {
    const way = await apply(graph);
    for (const viewer of [
      { ...streetOfficer, division: '222401006' },
      { ...streetOfficer, division: demoCommunity },
      { ...streetOfficer, role: 'RESIDENT' as const },
    ])
      expect(await way.tried('acceptAllowanceApplication', {}, viewer)).toEqual(['NOT_FOUND']);
    expect(await way.tried('withdrawAllowanceApplication', {}, residentAs('res_other'))).toEqual([
      'NOT_FOUND',
    ]);
    await expect(way.tried('acceptAllowanceApplication', {}, decider)).rejects.toThrow('FORBIDDEN');
    await expect(
      way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, streetOfficer),
    ).rejects.toThrow('FORBIDDEN');
  });

  test('the queue is the officer’s own street, or the county’s city', async () => {
    const queue = `query ($division: ID!, $register: AllowanceRegister) {
      allowanceApplications(division: $division, register: $register, first: 100) {
        totalCount nodes { id status register community { code } } } }`;
    const ofStreet = await graph.read(queue, { division: streetOfDemo }, streetOfficer);
    const { nodes, totalCount } = ofStreet.allowanceApplications;
    expect(totalCount).toBe(nodes.length);
    for (const { community } of nodes) expect(community.code.startsWith(streetOfDemo)).toBe(true);
    const abroad = await graph.read(queue, { division: '222401006' }, streetOfficer);
    expect(abroad.allowanceApplications).toBeNull();
    const separate = await graph.read(queue, { division: '222401', register: 'SEPARATE' }, decider);
    expect(
      separate.allowanceApplications.nodes.map(({ register }: { register: string }) => register),
    ).toContain('SEPARATE');
    const resident = residentAs(demoId('Resident', 2));
    expect((await graph.read(queue, { division: streetOfDemo }, resident)).allowanceApplications).toBeNull();
  });

  test('pages of the queue follow each other without a gap', async () => {
    const query = `query ($after: String) { allowanceApplications(division: "222401", first: 4, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const { allowanceApplications: page }: { allowanceApplications: Page } = await graph.read(
        query,
        { after },
        decider,
      );
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      if (page.pageInfo.hasNextPage) continue;
      expect(new Set(ids).size).toBe(page.totalCount);
      return;
    }
  });

  test('who read the file is shown to the household and to auditors, and staff are written down once for a request', async () => {
    const way = await apply(graph);
    const [person = ''] = way.members;
    await caseOf(way, 'status deadlines { code }', streetOfficer);
    await caseOf(way, 'members { relation } investigations { id } history { act }', streetOfficer);
    await caseOf(way, 'members { relation }', residentAs(person));
    const log = 'reads { totalCount nodes { readBy readByRole action purpose } }';
    const read = {
      readBy: 'demo:street-officer',
      readByRole: 'ALLOWANCE_OFFICER',
      action: 'readAllowanceFile',
    };
    expect((await caseOf(way, log, residentAs(person))).reads).toEqual({
      totalCount: 1,
      nodes: [{ ...read, purpose: 'ALLOWANCE_CASE' }],
    });
    expect((await caseOf(way, log, streetOfficer)).reads).toBeNull();
    const auditor = testViewer({ role: 'AUDITOR', scopes: ['audit:read'], division: '222401' });
    const audited = await graph.read(
      `{ allowanceReads(applicationId: "${way.applicationId}") { nodes { readBy } } }`,
      {},
      auditor,
    );
    expect(audited.allowanceReads.nodes).toEqual([{ readBy: read.readBy }]);
  });

  test('the account of staff in the history is for staff', async () => {
    const way = await leadTo(await apply(graph), 'ACCEPTED');
    const seenBy = (viewer: Viewer) => caseOf(way, 'history { act actedBy }', viewer);
    const [, ofPerson] = (await seenBy(residentAs(way.members[0] ?? ''))).history;
    expect(ofPerson).toEqual({ act: 'acceptAllowanceApplication', actedBy: null });
    const [, ofStaff] = (await seenBy(streetOfficer)).history;
    expect(ofStaff).toEqual({ act: 'acceptAllowanceApplication', actedBy: streetOfficer.subject });
  });

  test('a list of many cases costs no statement for each of them', async () => {
    const before = graph.statements.length;
    await graph.read(
      `{ allowanceApplications(division: "222401", first: 40) { nodes {
        id members { counted declaredIncomes { kind } checkedIncomes { kind } } supplement { items }
        investigations { investigators { name } } incomeChecks { mismatch results { source } }
        firstOpinions { proposal calculation { countedMembers } } notices { kind } objections { id }
        decision { outcome grant { id } } history { act } deadlines { code overdue caseId }
        conflicts { kinship staff { name } } availableActions { action } } } }`,
      {},
      countyInvestigator,
    );
    const texts = graph.statements.slice(before).map((text) => text.replaceAll(/[$()\d, ]+/g, ' '));
    const counts = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({
      text,
      times: all.length,
    }));
    expect(counts.length).toBeGreaterThan(12);
    // A second wave finds what only some of the cases name.
    expect(counts.filter(({ times }) => times > 2)).toEqual([]);
  });
});

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

describe('public notices', () => {
  const notices = `{ allowanceNotices(division: "222401", first: 100) { totalCount nodes {
    id kind applicantName members monthlyAmount { yuan } community { code } publishedOn until } } }`;

  test('are those of today: name, members and amount', async () => {
    const { allowanceNotices } = await graph.read(notices);
    expect(allowanceNotices.totalCount).toBeGreaterThanOrEqual(3);
    for (const { publishedOn, until } of allowanceNotices.nodes) {
      expect(publishedOn <= '2026-11-20').toBe(true);
      expect(until >= '2026-11-20').toBe(true);
    }
    expect(allowanceNotices.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['FIRST_OPINION', 'RESULT']),
    );
  });

  test('are found by nobody before their first or after their last day, in the list or by their id', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const [notice] = (await caseOf(way, 'notices { id }', decider)).notices;
    const byId = async (viewer: Viewer | null) =>
      (
        await graph.entities(
          [{ __typename: 'AllowanceNotice', id: notice.id }],
          '... on AllowanceNotice { applicantName }',
          viewer,
        )
      )[0];
    const listed = async () =>
      (await graph.read(notices)).allowanceNotices.nodes.some(({ id }: { id: string }) => id === notice.id);
    expect(await byId(null)).not.toBeNull();
    expect(await listed()).toBe(true);
    const { sql } = adminOf(graph);
    for (const shift of [-30, 60]) {
      await sql`UPDATE allowances.notices SET published_on = published_on + ${shift}::int, until = until + ${shift}::int
        WHERE id = ${notice.id}`;
      for (const viewer of [null, decider, residentAs(way.members[0] ?? '')])
        expect(await byId(viewer)).toBeNull();
      expect(await listed()).toBe(false);
      expect(
        codes(
          await send(
            graph,
            'raiseAllowanceObjection',
            { noticeId: notice.id, statement: 'x' },
            residentAs('res_n'),
          ),
        ),
      ).toEqual(['NOT_FOUND']);
    }
  });
});

describe('the account', () => {
  test('is not shown to who applied once and was not granted', async () => {
    const way = await apply(graph);
    const [person = ''] = way.members;
    const seen = async () =>
      (
        await graph.entities(
          [{ __typename: 'Household', id: way.householdId, communityCode: demoCommunity }],
          '... on Household { allowance { account { id } applications { nodes { status } } } }',
          residentAs(person),
        )
      )[0].allowance;
    expect((await seen()).account).not.toBeNull();
    await way.act('withdrawAllowanceApplication', {}, residentAs(person));
    expect(await seen()).toEqual({ account: null, applications: { nodes: [{ status: 'WITHDRAWN' }] } });
  });

  test('is changed by the household and the street, with the old one kept', async () => {
    const way = await apply(graph);
    const [holder = ''] = way.members;
    const input = (accountNumber: string) => ({
      householdId: way.householdId,
      account: { ...bankAccount(holder), accountNumber },
    });
    const changed = await send(
      graph,
      'changeAllowanceHouseholdAccount',
      input('6229900000000099'),
      residentAs(holder),
    );
    expect(changed.account).toMatchObject({ maskedNumber: '************0099', since: '2026-11-20' });
    expect(
      codes(
        await send(graph, 'changeAllowanceHouseholdAccount', input('6229900000000099'), residentAs(holder)),
      ),
    ).toEqual(['ACCOUNT_UNCHANGED']);
    expect(codes(await send(graph, 'changeAllowanceHouseholdAccount', input('12'), streetOfficer))).toEqual([
      'ACCOUNT_NUMBER_WRONG',
    ]);
    for (const viewer of [residentAs('res_other'), { ...streetOfficer, division: '222401006' }])
      expect(
        codes(await send(graph, 'changeAllowanceHouseholdAccount', input('6229900000000098'), viewer)),
      ).toEqual(['NOT_FOUND']);
    const { sql } = graph.database;
    const rows = await sql`
      SELECT until IS NULL AS current, holder_name <> '' AS named FROM household_accounts
      WHERE household_id = ${way.householdId} ORDER BY id`;
    expect([...rows]).toEqual([
      { current: false, named: true },
      { current: true, named: true },
    ]);
    const logged = await sql`
      SELECT details::text FROM audit_log WHERE case_number = ${way.householdId} AND action = 'changeAllowanceHouseholdAccount'`;
    expect(logged[0]?.details).not.toContain('62299');
  });
});
