/** What a viewer gets to see of the entries in the register, and which acts are open on them. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnHousehold, rightsOnResident } from './access.ts';
import { adoptionActs, correctionActs, householdActs, residentActs } from './commands.ts';
import type { Context } from './context.ts';
import { type Membership, membershipOn } from './rules/memberships.ts';
import { residenceOn } from './rules/moves.ts';
import type { AdoptionRow, CorrectionRow, HouseholdRow, ResidentRow } from './tables.ts';

/** What the register did on a person; null for who may not know. */
export async function historyOfResident({ viewer, loaders }: Context, person: ResidentRow) {
  const { see, seeActors } = rightsOnResident(viewer, person);
  return see ? historyEntries(await loaders.history.load(person.id), seeActors) : null;
}

/** What was entered of a person's death; null for who may not know. */
export async function deathEntriesSeen({ viewer, loaders }: Context, person: ResidentRow) {
  return rightsOnResident(viewer, person).see ? loaders.deathEntries.load(person.id) : null;
}

/** Which acts are open to the viewer on a person; null for who is no registrar of the place. */
export function actionsOnResident(context: Context, person: ResidentRow) {
  const rights = rightsOnResident(context.viewer, person);
  return rights.register ? availableActions(residentActs, { person }, rights, momentOf(context)) : null;
}

async function factsOf({ viewer, loaders, clock }: Context, household: HouseholdRow) {
  const members = await loaders.members(clock.today()).load(household.id);
  const memberIds = members.map(({ residentId }) => residentId);
  return { memberIds, rights: rightsOnHousehold(viewer, household, memberIds) };
}

export async function historyOfHousehold(context: Context, household: HouseholdRow) {
  const { rights } = await factsOf(context, household);
  return rights.see
    ? historyEntries(await context.loaders.history.load(household.id), rights.seeActors)
    : null;
}

export async function actionsOnHousehold(context: Context, household: HouseholdRow) {
  const { memberIds, rights } = await factsOf(context, household);
  return rights.register
    ? availableActions(householdActs, { household, memberIds }, rights, momentOf(context))
    : null;
}

/** Where and with whom somebody was registered on a day. */
export interface ResidentOnDay {
  on: LocalDate;
  communityCode: string | null;
  membership: Membership | undefined;
}

/** Null for who may not know, and for a day before the birth. */
export async function residentOnDay(
  { viewer, loaders }: Context,
  person: ResidentRow,
  on: LocalDate,
): Promise<ResidentOnDay | null> {
  if (!rightsOnResident(viewer, person).see || on < person.birthDate) return null;
  const [memberships, residences] = await Promise.all([
    loaders.memberships.load(person.id),
    loaders.residences.load(person.id),
  ]);
  return {
    on,
    communityCode: residenceOn(residences, person.communityCode, on),
    membership: membershipOn(memberships, on),
  };
}

/** Parents and children, for registrars of the place; the read is recorded first. */
export async function kinSeen(context: Context, person: ResidentRow) {
  if (!rightsOnResident(context.viewer, person).register) return null;
  await recordKinRead(context, person.id);
  return context.loaders.kin.load(person.id);
}

export async function adoptionsSeen(context: Context, person: ResidentRow) {
  if (!rightsOnResident(context.viewer, person).register) return null;
  await recordKinRead(context, person.id);
  return context.loaders.adoptions.load(person.id);
}

function recordKinRead(context: Context, subjectId: string): Promise<void> {
  return context.recordRead({ action: 'readKin', subjectId, purpose: 'RESIDENT_REGISTRATION' });
}

async function rightsOnAdoption({ viewer, loaders }: Context, { childId }: AdoptionRow) {
  const child = await loaders.resident.load(childId);
  return child && { child, rights: rightsOnResident(viewer, child) };
}

/** The adoption, for registrars of the child's place: absent and forbidden look alike. */
export async function visibleAdoption(context: Context, id: string): Promise<AdoptionRow | null> {
  const adoption = await context.loaders.adoption.load(id);
  if (!adoption || !(await rightsOnAdoption(context, adoption))?.rights.register) return null;
  await recordKinRead(context, adoption.childId);
  return adoption;
}

export async function historyOfAdoption(context: Context, adoption: AdoptionRow) {
  const found = await rightsOnAdoption(context, adoption);
  return found?.rights.register
    ? historyEntries(await context.loaders.history.load(adoption.id), true)
    : null;
}

export async function actionsOnAdoption(context: Context, adoption: AdoptionRow) {
  const found = await rightsOnAdoption(context, adoption);
  return found?.rights.register
    ? availableActions(adoptionActs, { adoption, child: found.child }, found.rights, momentOf(context))
    : null;
}

/** Corrections of a person's entry; null for who may not know. */
export async function correctionsSeen({ viewer, loaders }: Context, person: ResidentRow) {
  return rightsOnResident(viewer, person).see ? loaders.corrections.load(person.id) : null;
}

async function rightsOnCorrection({ viewer, loaders }: Context, { residentId }: CorrectionRow) {
  const person = await loaders.resident.load(residentId);
  return person && { person, rights: rightsOnResident(viewer, person) };
}

/** The correction: absent and forbidden look alike. */
export async function visibleCorrection(context: Context, id: string): Promise<CorrectionRow | null> {
  const correction = await context.loaders.correction.load(id);
  return correction && (await rightsOnCorrection(context, correction))?.rights.see ? correction : null;
}

export async function historyOfCorrection(context: Context, correction: CorrectionRow) {
  const found = await rightsOnCorrection(context, correction);
  if (!found?.rights.see) return null;
  return historyEntries(await context.loaders.history.load(correction.id), found.rights.seeActors);
}

export async function actionsOnCorrection(context: Context, correction: CorrectionRow) {
  const found = await rightsOnCorrection(context, correction);
  if (!found?.rights.see) return null;
  const facts = { correction, person: found.person };
  return availableActions(correctionActs, facts, found.rights, momentOf(context));
}
