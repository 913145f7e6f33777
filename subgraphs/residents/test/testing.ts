import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoCitizenId } from '@civil-affairs/kit/demo-people';
import { type TestAnswer, type TestSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { addResidents, type NewResident } from '@civil-affairs/kit/testing/people';
import type { Viewer } from '@civil-affairs/kit/viewer';
import type { HouseholdRelation } from '../src/generated/contract.ts';
import { newId } from '../src/ids.ts';

export const registrar = testViewer({
  subject: 'registrar',
  role: 'RESIDENTS_REGISTRAR',
  scopes: ['residents:read', 'residents:register'],
  division: '222401',
});

/** A colleague, for what one person may not do alone. */
export const secondRegistrar = testViewer({ ...registrar, subject: 'second registrar' });

/** A registrar of the neighbouring city. */
export const foreignRegistrar = testViewer({
  ...registrar,
  subject: 'foreign registrar',
  division: '222402',
});

/** A resident as viewer. */
export function residentAs(residentId: string): Viewer {
  return testViewer({
    subject: `resident ${residentId}`,
    role: 'RESIDENT',
    scopes: ['residents:read'],
    residentId,
  });
}

/** Registers a household with its members, who belong to it from a day on; the value is its id and theirs in order. */
export async function addHousehold(
  graph: TestSubgraph,
  members: readonly (NewResident & { relation: HouseholdRelation })[],
  since = '2020-01-01',
): Promise<{ householdId: string; ids: string[] }> {
  const ids = await addResidents(graph, members);
  const householdId = newId('Household');
  const { sql } = graph.database;
  await sql`INSERT INTO households (id, community_code, settlement) VALUES (${householdId}, ${demoCommunity}, 'URBAN')`;
  const rows = ids.map((residentId, n) => ({
    household_id: householdId,
    resident_id: residentId,
    relation: members[n]?.relation ?? 'OTHER',
    since,
  }));
  await sql`INSERT INTO household_members ${sql(rows)}`;
  return { householdId, ids };
}

/** A couple with a child of six; the value is the household's id and theirs: applicant, spouse, child. */
export async function addFamily(graph: TestSubgraph) {
  const { householdId, ids } = await addHousehold(graph, [
    { relation: 'APPLICANT', sex: 'MALE' },
    { relation: 'SPOUSE' },
    { relation: 'MINOR_CHILD', birthDate: '2020-03-01' },
  ]);
  const [applicant = '', spouse = '', child = ''] = ids;
  return { householdId, applicant, spouse, child };
}

export async function addPerson(graph: TestSubgraph, person: NewResident = {}): Promise<string> {
  const [id = ''] = await addResidents(graph, [person]);
  return id;
}

/** Where somebody belonged to on which days, as the register has it now. */
export async function membershipsOf(graph: TestSubgraph, residentId: string) {
  const rows = await graph.database.sql`
    SELECT household_id AS household, relation, since::text, until::text FROM household_members
    WHERE resident_id = ${residentId} AND replaced_at IS NULL ORDER BY since`;
  return [...rows];
}

type Input = Record<string, unknown>;

/** What a mutation answered; an unexpected error is thrown with its code. */
type Payload = TestAnswer['data'];

export const registered = 'resident { id status version diedOn } warnings { code }';

export function registerDeath(
  graph: TestSubgraph,
  input: Input,
  viewer: Viewer = registrar,
): Promise<Payload> {
  const given = { diedOn: '2026-11-19', certificateNumber: 'C 1', expectedVersion: 1, ...input };
  return mutate(graph, 'registerDeath', registered, given, viewer);
}

export function correctDeath(
  graph: TestSubgraph,
  input: Input,
  viewer: Viewer = registrar,
): Promise<Payload> {
  const given = { correction: 'NOT_DEAD', reason: '误登', expectedVersion: 2, ...input };
  return mutate(graph, 'correctResidentDeath', registered, given, viewer);
}

export function changeHousehold(
  graph: TestSubgraph,
  input: Input,
  viewer: Viewer = registrar,
): Promise<Payload> {
  const given = { changedOn: '2026-11-10', expectedVersion: 1, ...input };
  const selection = 'household { id version members { relation resident { id } } } warnings { code }';
  return mutate(graph, 'changeResidentHousehold', selection, given, viewer);
}

/** The neighbouring community. */
export const elsewhere = '222401006003';

export function move(graph: TestSubgraph, input: Input, viewer: Viewer = registrar): Promise<Payload> {
  const given = {
    move: 'WITHIN',
    movedOn: '2026-11-19',
    communityCode: elsewhere,
    settlement: 'URBAN',
    expectedVersion: 1,
    ...input,
  };
  const selection =
    'resident { id version status movedOutOn community { code } household { id } } warnings { code }';
  return mutate(graph, 'registerResidentMove', selection, given, viewer);
}

let births = 0;

/** What a birth of today's month is registered with; each has a citizen id of its own. */
export function birth(input: Input) {
  births += 1;
  const birthDate = '2026-11-01';
  return {
    name: '测试',
    sex: 'FEMALE',
    birthDate,
    ethnicity: 'HA',
    citizenId: demoCitizenId(birthDate, births, 'FEMALE'),
    ...input,
  };
}
