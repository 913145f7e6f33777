import type { Db } from '@civil-affairs/kit/database';
import { insertMany } from '@civil-affairs/kit/rows';
import { hasJurisdiction, type Viewer } from '@civil-affairs/kit/viewer';
import { sql } from 'drizzle-orm';
import type { RegisterResidentMoveInput } from '../generated/contract.ts';
import { findDivisions } from '../queries/divisions.ts';
import { findHouseholds, membershipsOf, openMembersOf, placesOf } from '../queries/households.ts';
import { residencesOf } from '../queries/persons.ts';
import { openMembership, transferred } from '../rules/memberships.ts';
import { type MoveFacts, moved, moveObstacles, moveProblems, moveWarnings } from '../rules/moves.ts';
import { mergedProblems } from '../rules/status.ts';
import { householdPlaces, type ResidentRow, residences } from '../tables.ts';
import { beginHousehold, onResident, type ResidentChange, touchHouseholds, touchResidents } from './case.ts';
import { writeMemberships } from './memberships.ts';
import { messagesOfMove } from './messages.ts';

const act = 'registerResidentMove';

/** Enters a move; the value is the person's id. */
export const registerResidentMove = onResident<RegisterResidentMoveInput>(act, {
  event: 'ResidentMoved',
  mayAct: ({ register }) => register,
  obstacles: ({ person }) =>
    person.mergedInto === null ? moveObstacles(person.status) : mergedProblems(person),
  async write(tx, context, input, { found: { person }, viewer, now, today }) {
    const { move, movedOn, withHousehold } = input;
    const facts = await factsOf(tx, person, input, viewer);
    const problems = moveProblems(facts, input, today);
    if (problems.length > 0) return { ok: false, problems };
    const home = openMembership(facts.memberships)?.householdId;
    const change: ResidentChange =
      move === 'OUT'
        ? { movedOutOn: movedOn }
        : { movedOutOn: null, communityCode: facts.community?.code ?? person.communityCode };
    const along = withHousehold && home ? await companions(tx, home, person.id) : [];
    for (const id of [person.id, ...along])
      await writeResidence(
        tx,
        id,
        person.communityCode,
        movedOn,
        move === 'OUT' ? null : change.communityCode,
      );
    const changed =
      withHousehold && move === 'WITHIN' && home
        ? await moveHousehold(tx, context, home, input, facts)
        : await leaveHousehold(tx, context, [person.id, ...along], input, facts, now);
    await touchResidents(tx, context, act, along, change);
    return {
      ok: true,
      value: {
        change,
        messages: messagesOfMove(person, [person.id, ...along], { move, day: movedOn }),
        ids: {
          move,
          movedOn,
          communityCode: change.communityCode ?? null,
          formerCommunityCode: person.communityCode,
          settlement: move === 'OUT' ? null : (facts.settlement ?? null),
          residentIds: [person.id, ...along],
          householdIds: changed,
        },
        warnings: moveWarnings(facts, input, today),
      },
    };
  },
});

async function factsOf(
  tx: Db,
  person: ResidentRow,
  { communityCode, householdId, settlement, move }: RegisterResidentMoveInput,
  viewer: Viewer | null,
): Promise<MoveFacts> {
  const memberships = await membershipsOf(tx, [person.id]);
  const home = openMembership(memberships)?.householdId;
  const [community] =
    communityCode && hasJurisdiction(viewer, communityCode) ? await findDivisions(tx, [communityCode]) : [];
  const [joined] = householdId && move !== 'OUT' ? await findHouseholds(tx, [householdId]) : [];
  const members = await openMembersOf(
    tx,
    [home, joined?.id].filter((id) => id !== undefined),
  );
  const relationsIn = (id: string | undefined) =>
    members.flatMap((member) =>
      member.householdId === id && member.residentId !== person.id ? [member.relation] : [],
    );
  return {
    ...person,
    memberships,
    residences: await residencesOf(tx, [person.id]),
    community,
    joined: joined && { ...joined, relations: relationsIn(joined.id) },
    left: relationsIn(home),
    settlement: joined?.settlement ?? settlement ?? undefined,
  };
}

async function companions(tx: Db, householdId: string, residentId: string): Promise<string[]> {
  const members = await openMembersOf(tx, [householdId]);
  return members.map((member) => member.residentId).filter((id) => id !== residentId);
}

async function writeResidence(
  tx: Db,
  residentId: string,
  now: string,
  movedOn: string,
  to: string | null | undefined,
): Promise<void> {
  const before = await residencesOf(tx, [residentId]);
  const next = moved(before, { residentId, number: 1, communityCode: now }, movedOn, {
    residentId,
    number: Math.max(before.length, 1) + 1,
    communityCode: to ?? null,
  });
  await tx.execute(
    sql`${insertMany(residences, next)} ON CONFLICT (resident_id, number) DO UPDATE SET until = excluded.until`,
  );
}

/** The household goes along with everybody in it, and stays the same household. */
async function moveHousehold(
  tx: Db,
  context: Parameters<typeof touchHouseholds>[1],
  householdId: string,
  { movedOn }: RegisterResidentMoveInput,
  { community, settlement }: MoveFacts,
): Promise<string[]> {
  const [household] = await findHouseholds(tx, [householdId]);
  if (!household || !community) throw new Error('a move within the city has a household and a community');
  const to = { communityCode: community.code, settlement: settlement ?? household.settlement };
  const before = await placesOf(tx, [householdId]);
  const next = moved(
    before,
    { householdId, number: 1, communityCode: household.communityCode, settlement: household.settlement },
    movedOn,
    { householdId, number: Math.max(before.length, 1) + 1, ...to },
  );
  await tx.execute(
    sql`${insertMany(householdPlaces, next)} ON CONFLICT (household_id, number) DO UPDATE SET until = excluded.until`,
  );
  await touchHouseholds(tx, context, act, [householdId], to);
  return [householdId];
}

/** Those who move leave the household, and one who stays in the city joins another or begins one. */
async function leaveHousehold(
  tx: Db,
  context: Parameters<typeof touchHouseholds>[1],
  ids: readonly string[],
  { move, movedOn, relation }: RegisterResidentMoveInput,
  { memberships, joined, community, settlement }: MoveFacts,
  now: Date,
): Promise<string[]> {
  const left = openMembership(memberships)?.householdId;
  const changed = [left, joined?.id].filter((id) => id !== undefined);
  let to: Parameters<typeof transferred>[3] = null;
  if (move !== 'OUT' && joined && relation) to = { householdId: joined.id, relation };
  else if (move !== 'OUT' && community && settlement) {
    const householdId = context.newId('Household');
    await beginHousehold(tx, context, act, { id: householdId, communityCode: community.code, settlement });
    to = { householdId, relation: 'APPLICANT' };
  }
  for (const id of ids) {
    const before = await membershipsOf(tx, [id]);
    await writeMemberships(tx, id, transferred(before, id, movedOn, to), now);
  }
  await touchHouseholds(tx, context, act, changed);
  return [...new Set([...changed, ...(to ? [to.householdId] : [])])];
}
