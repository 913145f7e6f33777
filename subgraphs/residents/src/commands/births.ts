import type { Db } from '@civil-affairs/kit/database';
import { notFound } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { rightsOnHousehold } from '../access.ts';
import type { RegisterBirthInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { findHouseholds, openMembersOf } from '../queries/households.ts';
import { findResidentByCitizenId, findResidents } from '../queries/persons.ts';
import { type BirthFacts, birthProblems, birthWarnings, childMembership } from '../rules/births.ts';
import { theHousehold } from '../rules/households.ts';
import { nameKeys } from '../rules/names.ts';
import { citizenIdIndexes, sealedCitizenId } from '../sealed.ts';
import { kinLinks, residents } from '../tables.ts';
import { holdRegister, openingAct, touchHouseholds, touchResidents } from './case.ts';
import { writeMemberships } from './memberships.ts';

const act = 'registerBirth';

/** Enters a newborn child; the value is the child's id. */
export const registerBirth = openingAct<RegisterBirthInput>(act, {
  event: 'ResidentBorn',
  entity: 'Resident',
  async write(tx, context, input, { id, now, today }) {
    await holdRegister(tx);
    const { birthDate, householdId } = input;
    const [household] = await findHouseholds(tx, [householdId]);
    const members = await openMembersOf(tx, [householdId]);
    const memberIds = members.map(({ residentId }) => residentId);
    if (!household || !rightsOnHousehold(context.viewer, household, memberIds).register)
      return { ok: false, problems: [notFound(['householdId'], theHousehold)] };
    const facts = { ...(await parentsOf(tx, input)), members };
    const problems = birthProblems(facts, input, today);
    const citizenId = input.citizenId.trim().toUpperCase();
    if (problems.length === 0 && (await findResidentByCitizenId(tx, citizenIdIndexes(context, citizenId))))
      problems.push(problem('CITIZEN_ID_TAKEN', { path: ['citizenId'] }));
    if (problems.length > 0) return { ok: false, problems };
    const { communityCode } = household;
    await tx.insert(residents).values({
      id,
      ...sealedCitizenId(context, citizenId),
      name: words(input.name) ?? '',
      nameKo: words(input.nameKo),
      ...nameKeys(words(input.name) ?? '', words(input.nameKo)),
      birthDate,
      sex: input.sex,
      ethnicity: input.ethnicity,
      // 国发〔2014〕25号: new registrations make no difference between town and country.
      hukouType: 'UNIFIED',
      communityCode,
    });
    const parentIds = [facts.mother, facts.father].flatMap((parent) => (parent ? [parent.id] : []));
    await tx.insert(kinLinks).values(parentIds.map((parentId) => ({ childId: id, parentId })));
    const membership = { ...childMembership(facts, birthDate), householdId, residentId: id, until: null };
    await writeMemberships(tx, id, [membership], now);
    await touchResidents(tx, context, act, parentIds);
    await touchHouseholds(tx, context, act, [householdId]);
    return {
      ok: true,
      value: {
        opens: { caseId: id, version: 1, status: 'LIVING' },
        ids: { residentId: id, parentIds, householdId, communityCode, bornOn: birthDate },
        warnings: birthWarnings(birthDate, today),
      },
    };
  },
});

async function parentsOf(
  tx: Db,
  { motherId, fatherId }: RegisterBirthInput,
): Promise<Pick<BirthFacts, 'mother' | 'father'>> {
  const ids = [motherId, fatherId].filter((id) => id != null);
  const rows = await findResidents(tx, ids);
  const find = (id: string | null | undefined) => rows.find((row) => row.id === id);
  return { mother: find(motherId), father: find(fatherId) };
}
