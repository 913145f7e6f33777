import type { Db } from '@civil-affairs/kit/database';
import type { ChangeResidentHouseholdInput } from '../generated/contract.ts';
import { findHouseholds, membershipsOf, openMembersOf } from '../queries/households.ts';
import { findResidents } from '../queries/persons.ts';
import { type HouseholdChangeFacts, recompose } from '../rules/households.ts';
import type { HouseholdRow } from '../tables.ts';
import { beginHousehold, onHousehold, touchHouseholds, touchResidents } from './case.ts';
import { writeMemberships } from './memberships.ts';

const act = 'changeResidentHousehold';

/** Changes who belongs to which household; the value is the household's id, of a split the new one's. */
export const changeResidentHousehold = onHousehold<ChangeResidentHouseholdInput>(act, {
  event: 'ResidentHouseholdChanged',
  mayAct: ({ register }) => register,
  async write(tx, context, input, { found: { household }, now, today }) {
    const { change, changedOn } = input;
    const newId = context.newId('Household');
    const facts = await factsOf(tx, household, input);
    const { problems, warnings, memberships, households: changed } = recompose(facts, input, newId, today);
    if (problems.length > 0) return { ok: false, problems };
    if (change === 'SPLIT') {
      const { communityCode, settlement } = household;
      await beginHousehold(tx, context, act, { id: newId, communityCode, settlement });
    }
    for (const [residentId, next] of memberships) await writeMemberships(tx, residentId, next, now);
    const residentIds = [...memberships.keys()];
    await touchResidents(tx, context, act, residentIds);
    const others = changed.filter((id) => id !== household.id);
    const touched = others.filter((id) => id !== newId);
    await touchHouseholds(tx, context, act, touched);
    return {
      ok: true,
      value: {
        change: null,
        ...(change === 'SPLIT' && { made: newId }),
        ids: { change, changedOn, residentIds, otherHouseholdIds: others },
        warnings,
      },
    };
  },
});

async function factsOf(
  tx: Db,
  household: HouseholdRow,
  { members, otherHouseholdId }: ChangeResidentHouseholdInput,
): Promise<HouseholdChangeFacts> {
  const [other] = otherHouseholdId ? await findHouseholds(tx, [otherHouseholdId]) : [];
  const ids = members.map(({ residentId }) => residentId);
  // The households that somebody leaves to join this one, with everybody in them.
  const left = (await membershipsOf(tx, ids)).flatMap(({ until, householdId }) =>
    until === null ? [householdId] : [],
  );
  const homes = [...new Set([household.id, ...(other ? [other.id] : []), ...left])];
  const inside = (await openMembersOf(tx, homes)).map(({ residentId }) => residentId);
  const all = [...new Set([...ids, ...inside])];
  const rows = await findResidents(tx, all);
  const memberships = Map.groupBy(await membershipsOf(tx, all), ({ residentId }) => residentId);
  const people = rows.map((row) => ({ ...row, memberships: memberships.get(row.id) ?? [] }));
  return { household, other, people };
}
