/** The entries of the register that acts change, and how an act holds one. */
import { actsOf, type CaseKind, type HeldCase, historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import { anyOf } from '@civil-affairs/kit/keys';
import { moved } from '@civil-affairs/kit/states';
import { eq, sql } from 'drizzle-orm';
import { type RegisterRights, rightsOnHousehold, rightsOnResident } from '../access.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import { findHouseholds, openMembersOf } from '../queries/households.ts';
import { findResidents } from '../queries/persons.ts';
import { theHousehold, thePerson } from '../rules/households.ts';
import { type ResidentAct, residentStates, statusOf } from '../rules/status.ts';
import { type HouseholdRow, households, type ResidentRow, residents } from '../tables.ts';

const races = {
  one_adoption_of_child: () => problem('ALREADY_ADOPTED', { path: ['childId'] }),
  residents_citizen_id_key: () => problem('CITIZEN_ID_TAKEN', { path: ['citizenId'] }),
  one_open_correction_of_a_field: () => problem('CORRECTION_OPEN_ALREADY', { path: ['field'] }),
  another_person_decides: () => problem('ANOTHER_PERSON_DECIDES'),
  one_merge_of_a_record: () => problem('MERGE_OPEN_ALREADY', { path: ['mergedId'] }),
  another_person_merges: () => problem('ANOTHER_PERSON_MERGES'),
  one_household_on_a_day: () => problem('HOUSEHOLD_CHANGED_THAT_DAY'),
};

export const { actsOn, openingAct } = actsOf<Context>(races);

/**
 * One act at a time writes into the register. Most of them touch several persons and households, and two that took them in
 * another order would wait for each other; a city has some hundred such acts a day, and each takes a hundredth of a second.
 */
export async function holdRegister(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${registerLock})`);
}

const registerLock = 222_402;

/** A person's entry, as far as rights and rules look at it. */
export interface ResidentFacts {
  person: ResidentRow;
}

/** What an act changes of a person's own row. */
export type ResidentChange = Partial<
  Omit<typeof residents.$inferSelect, 'id' | 'version' | 'status' | 'nameKey'>
>;

export const onResident = actsOn({
  noun: thePerson,
  idField: 'residentId',
  async lock(tx, _, id) {
    await holdRegister(tx);
    const [person] = await findResidents(tx, [id]);
    return person && { person, id, version: person.version };
  },
  rightsOn: ({ viewer }, { person }) => rightsOnResident(viewer, person),
  async move(tx, _, { person }, act, change) {
    const next = statusOf({ ...person, ...change });
    moved(residentStates, person.status, act as ResidentAct, next);
    await tx
      .update(residents)
      .set({ ...change, version: person.version + 1 })
      .where(eq(residents.id, person.id));
    return next;
  },
  idsOf: ({ id }) => ({ residentId: id }),
} satisfies CaseKind<Context, ResidentFacts, ResidentFacts & HeldCase, RegisterRights, ResidentChange>);

/** A household's entry, as far as rights look at it. */
export interface HouseholdFacts {
  household: HouseholdRow;
  /** Who belongs to it now. */
  memberIds: readonly string[];
}

/** Whether anybody belongs to a household; not shown but in its history. */
export type HouseholdStatus = 'INHABITED' | 'EMPTY';

export const onHousehold = actsOn({
  noun: theHousehold,
  idField: 'householdId',
  async lock(tx, _, id) {
    await holdRegister(tx);
    const [household] = await findHouseholds(tx, [id]);
    if (!household) return undefined;
    const memberIds = (await openMembersOf(tx, [id])).map(({ residentId }) => residentId);
    return { household, memberIds, id, version: household.version };
  },
  rightsOn: ({ viewer }, { household, memberIds }) => rightsOnHousehold(viewer, household, memberIds),
  async move(tx, _, { household: { id, version } }) {
    await tx
      .update(households)
      .set({ version: version + 1 })
      .where(eq(households.id, id));
    return (await openMembersOf(tx, [id])).length > 0 ? 'INHABITED' : 'EMPTY';
  },
  idsOf: ({ id }) => ({ householdId: id }),
} satisfies CaseKind<Context, HouseholdFacts, HouseholdFacts & HeldCase, RegisterRights, null>);

/** Raises the version of persons whom an act touches beside the case it holds, and writes it into their history. */
export async function touchResidents(
  tx: Db,
  context: Context,
  act: string,
  ids: readonly string[],
  change: ResidentChange = {},
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .update(residents)
    .set({ ...change, version: sql`${residents.version} + 1` })
    .where(anyOf(residents.id, ids))
    .returning({ id: residents.id, version: residents.version, status: residents.status });
  await tx
    .insert(caseHistory)
    .values(rows.map(({ id, version, status }) => historyEntry(context, act, id, version, status, null)));
}

/** Begins a household of those who are written into it now. */
export async function beginHousehold(
  tx: Db,
  context: Context,
  act: string,
  household: Pick<HouseholdRow, 'id' | 'communityCode' | 'settlement'>,
): Promise<void> {
  await tx.insert(households).values(household);
  const status: HouseholdStatus = 'INHABITED';
  await tx.insert(caseHistory).values(historyEntry(context, act, household.id, 1, status, null));
}

/** Raises the version of households whose members change, once they are written. */
export async function touchHouseholds(
  tx: Db,
  context: Context,
  act: string,
  ids: readonly string[],
  change: Partial<Pick<HouseholdRow, 'communityCode' | 'settlement'>> = {},
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .update(households)
    .set({ ...change, version: sql`${households.version} + 1` })
    .where(anyOf(households.id, ids))
    .returning({ id: households.id, version: households.version });
  const inhabited = new Set((await openMembersOf(tx, ids)).map(({ householdId }) => householdId));
  await tx.insert(caseHistory).values(
    rows.map(({ id, version }) => {
      const status: HouseholdStatus = inhabited.has(id) ? 'INHABITED' : 'EMPTY';
      return historyEntry(context, act, id, version, status, null);
    }),
  );
}
