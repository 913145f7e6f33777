/** What the tests of applications share: households to apply, staff, and a way through the process. */

import type { LocalDate } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { adminOf, databaseOf, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { HouseholdRelation } from '../src/generated/contract.ts';
import { demoId, newId } from '../src/ids.ts';
import { incomeCheckSources } from '../src/rules/applications/investigation.ts';

const read = ['residents:read', 'allowances:read'];
export const streetOfDemo = demoCommunity.slice(0, 9);

/** Handles cases in the street of the demo's community; on the list of staff. */
export const streetOfficer = testViewer({
  subject: 'demo:street-officer',
  role: 'ALLOWANCE_OFFICER',
  scopes: [...read, 'allowances:handle'],
  division: streetOfDemo,
});
export const countyInvestigator = testViewer({
  ...streetOfficer,
  subject: 'demo:allowance-investigator',
  division: '222401',
});
export const decider = testViewer({
  subject: 'demo:allowance-officer',
  role: 'ALLOWANCE_OFFICER',
  scopes: [...read, 'allowances:decide'],
  division: '222401',
});
/** May do everything everywhere in the city: what is refused to this one is refused by the rules. */
export const allRounder = testViewer({
  ...decider,
  subject: 'all-rounder',
  scopes: [...read, 'allowances:apply', 'allowances:handle', 'allowances:decide'],
});
export const communityWorker = testViewer({
  subject: 'community worker',
  scopes: ['residents:read', 'allowances:apply'],
  division: demoCommunity,
});
export const residentAs = (residentId: string) =>
  testViewer({
    subject: `account of ${residentId}`,
    role: 'RESIDENT',
    scopes: [...read, 'allowances:apply'],
    residentId,
  });

export interface NewMember {
  relation?: HouseholdRelation;
  birthDate?: LocalDate;
  /** Ids of the parents, as the registry's kin links have them. */
  parents?: readonly string[];
}

/** Registers a household, as an administrator of the registry would. */
export async function addHousehold(
  graph: TestSubgraph,
  people: readonly NewMember[] = [{}],
  community = demoCommunity,
): Promise<{ id: string; members: string[] }> {
  const { sql } = databaseOf(graph, 'residents');
  const id = newId('Household');
  const ids = await addResidents(
    graph,
    people.map(({ birthDate = '1980-05-01' }) => ({ birthDate, community })),
  );
  await sql`INSERT INTO households ${sql([{ id, community_code: community, settlement: 'URBAN' }])}`;
  const members = ids.map((residentId, n) => ({
    household_id: id,
    resident_id: residentId,
    relation: people[n]?.relation ?? (n === 0 ? 'APPLICANT' : 'OTHER'),
    since: '2020-01-01',
  }));
  await sql`INSERT INTO household_members ${sql(members)}`;
  const links = ids.flatMap((residentId, n) =>
    (people[n]?.parents ?? []).map((parent) => ({ child_id: residentId, parent_id: parent })),
  );
  if (links.length > 0) await sql`INSERT INTO kin_links ${sql(links)}`;
  return { id, members: ids };
}

/** Adds a member of the staff list with an entry in the registry. */
export async function addStaff(
  graph: TestSubgraph,
  row: { residentId?: string; divisionCode?: string; subject?: string; post?: string },
): Promise<string> {
  const { sql } = graph.database;
  const id = newId('AllowanceStaff');
  await sql`INSERT INTO staff ${sql([
    {
      id,
      subject: row.subject ?? null,
      resident_id: row.residentId ?? null,
      name: '工作人员',
      division_code: row.divisionCode ?? streetOfDemo,
      post: row.post ?? 'ALLOWANCE_STAFF',
      since: '2024-01-01',
    },
  ])}`;
  return id;
}

const caseFields = 'application { id status version register round delegated }';
const madeBy: Readonly<Record<string, string>> = {
  raiseAllowanceObjection: 'objection { id resolution statement }',
  changeAllowanceHouseholdAccount: 'account { id bankName maskedNumber since }',
};

/** Sends a mutation; the value is its payload. */
export function send(
  graph: TestSubgraph,
  mutation: string,
  input: Record<string, unknown>,
  viewer: Viewer | null,
) {
  return mutate(graph, mutation, madeBy[mutation] ?? caseFields, input, viewer);
}

export const bankAccount = (holderId: string) => ({
  holderId,
  bankName: '延边农村商业银行',
  accountNumber: '6229 9000 0000 0012',
});

/** What a household declares: a wage for each person. */
export function declaration(members: readonly string[], monthlyFen = 30_000) {
  return members.map((residentId) => ({
    residentId,
    livesInHousehold: true,
    incomes: [{ kind: 'WAGE', monthlyFen }],
  }));
}

export function applicationInput(members: readonly string[], more: Record<string, unknown> = {}) {
  const applicantId = members[0] ?? '';
  return {
    applicantId,
    ground: 'HOUSEHOLD',
    members: declaration(members),
    account: bankAccount(applicantId),
    ...more,
  };
}

/** Ids of the demo's staff: three of the county first, then two of each street in the order of their codes. */
export function demoStaffId(division: string, n: number): string {
  if (division === '222401') return demoId('AllowanceStaff', n);
  return demoId('AllowanceStaff', 3 + 2 * streetIndex + n);
}
/** The third street of the city by its code is the demo's. */
const streetIndex = 2;

export const investigators = [demoStaffId(streetOfDemo, 0), demoStaffId(streetOfDemo, 1)];

export const allSources = incomeCheckSources.map((source) => ({ source, outcome: 'AS_DECLARED' }));

/** A case on its way, with the acts that lead it on. */
export interface Way {
  graph: TestSubgraph;
  applicationId: string;
  householdId: string;
  members: string[];
  version: number;
  /** Acts, and expects that nothing stands against it. */
  act(mutation: string, input?: Record<string, unknown>, viewer?: Viewer): Promise<Record<string, unknown>>;
  /** Acts, and returns the codes of what stood against it. */
  tried(mutation: string, input?: Record<string, unknown>, viewer?: Viewer): Promise<string[]>;
}

export const visit = (members: readonly string[], visitedOn: LocalDate) => ({
  visitedOn,
  investigatorIds: investigators,
  signedById: members[0],
  signedByInvestigators: true,
  findings: '与申报一致',
});

/** Applies with a new household. */
export async function apply(
  graph: TestSubgraph,
  people: readonly NewMember[] = [{}],
  more: Record<string, unknown> = {},
): Promise<Way> {
  const household = await addHousehold(graph, people);
  const payload = await send(
    graph,
    'applyForAllowance',
    applicationInput(household.members, more),
    residentAs(household.members[0] ?? ''),
  );
  if (!payload.application) throw new Error(`refused: ${codes(payload).join()}`);
  return wayOf(graph, payload.application.id, household);
}

function wayOf(
  graph: TestSubgraph,
  applicationId: string,
  { id: householdId, members }: { id: string; members: string[] },
): Way {
  const way: Way = {
    graph,
    applicationId,
    householdId,
    members,
    version: 1,
    async act(mutation, input = {}, viewer = streetOfficer) {
      const payload = await send(
        graph,
        mutation,
        { applicationId, expectedVersion: way.version, ...input },
        viewer,
      );
      if (!payload.application) throw new Error(`${mutation} refused: ${codes(payload).join()}`);
      way.version = payload.application.version;
      return payload.application;
    },
    async tried(mutation, input = {}, viewer = streetOfficer) {
      const expected = { applicationId, expectedVersion: way.version, ...input };
      return codes(await send(graph, mutation, expected, viewer));
    },
  };
  return way;
}

const steps: readonly { status: string; go(way: Way, today: LocalDate): Promise<unknown> }[] = [
  { status: 'ACCEPTED', go: (way) => way.act('acceptAllowanceApplication') },
  {
    status: 'INVESTIGATING',
    go: (way, today) => way.act('recordAllowanceInvestigation', visit(way.members, today)),
  },
  {
    status: 'CHECKING',
    go: (way) =>
      way.act('recordAllowanceIncomeCheck', {
        results: allSources,
        incomes: declaration(way.members).map(({ residentId, incomes }) => ({ residentId, incomes })),
      }),
  },
  { status: 'FIRST_OPINION', go: (way) => way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' }) },
  { status: 'PUBLIC_NOTICE', go: (way) => way.act('publishAllowanceNotice') },
  {
    status: 'COUNTY_REVIEW',
    async go(way) {
      await endNotice(way);
      await way.act('submitAllowanceApplicationForReview');
    },
  },
];

/** The one step that leads to a status. */
export async function goTo(way: Way, status: string): Promise<void> {
  const step = steps.find((known) => known.status === status);
  if (!step) throw new Error(`no step leads to ${status}`);
  await step.go(way, way.graph.clock.today());
}

/** Leads a case on to a status. */
export async function leadTo(way: Way, status: string): Promise<Way> {
  for (const step of steps) {
    await step.go(way, way.graph.clock.today());
    if (step.status === status) return way;
  }
  throw new Error(`no way leads to ${status}`);
}

/** Seven days pass: the notice was published that much earlier. */
export async function endNotice({ graph, applicationId }: Way): Promise<void> {
  await adminOf(graph).sql`
    UPDATE allowances.notices SET published_on = published_on - 10, until = published_on - 1
    WHERE application_id = ${applicationId} AND kind = 'FIRST_OPINION'`;
}

/** The case as the viewer sees it. */
export async function caseOf({ graph, applicationId }: Way, selection: string, viewer: Viewer) {
  const query = `query ($id: ID!) { allowanceApplication(id: $id) { ${selection} } }`;
  return (await graph.read(query, { id: applicationId }, viewer)).allowanceApplication;
}
