/** What a viewer gets to see of the entries in the register, and which acts are open on them. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnHousehold, rightsOnResident } from './access.ts';
import { adoptionActs, correctionActs, householdActs, mergeActs, residentActs } from './commands.ts';
import type { Context } from './context.ts';
import { type Membership, membershipOn } from './rules/memberships.ts';
import { residenceOn } from './rules/moves.ts';
import type { AdoptionRow, CorrectionRow, HouseholdRow, MergeRow, ResidentRow } from './tables.ts';

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

/** Adoptions of the person, also those that stand on a record that was merged into this one. */
export async function adoptionsSeen(context: Context, person: ResidentRow) {
  if (!rightsOnResident(context.viewer, person).register) return null;
  const { loaders } = context;
  await recordKinRead(context, person.id);
  const records = [person, ...(await loaders.mergedRecords.load(person.id))];
  return (await Promise.all(records.map(({ id }) => loaders.adoptions.load(id)))).flat();
}

function recordKinRead(context: Context, subjectId: string): Promise<void> {
  return context.recordRead({ action: 'readKin', subjectId, purpose: 'RESIDENT_REGISTRATION' });
}

/** A person whom an adoption, a correction or a merge is about: a foreign key promises it. */
async function personOf({ viewer, loaders }: Context, id: string) {
  const person = await loaders.resident.load(id);
  if (!person) throw new Error('a row that a foreign key promises is missing');
  return { person, rights: rightsOnResident(viewer, person) };
}

/** The adoption, for registrars of the child's place: absent and forbidden look alike. */
export async function visibleAdoption(context: Context, id: string): Promise<AdoptionRow | null> {
  const adoption = await context.loaders.adoption.load(id);
  if (!adoption || !(await personOf(context, adoption.childId)).rights.register) return null;
  await recordKinRead(context, adoption.childId);
  return adoption;
}

/** What was done on an adoption, for who may see it. */
export async function historyOfAdoption({ loaders }: Context, { id }: AdoptionRow) {
  return historyEntries(await loaders.history.load(id), true);
}

export async function actionsOnAdoption(context: Context, adoption: AdoptionRow) {
  const { person: child, rights } = await personOf(context, adoption.childId);
  return availableActions(adoptionActs, { adoption, child }, rights, momentOf(context));
}

/** Corrections of a person's entry; null for who may not know. */
export async function correctionsSeen({ viewer, loaders }: Context, person: ResidentRow) {
  return rightsOnResident(viewer, person).see ? loaders.corrections.load(person.id) : null;
}

/** The correction: absent and forbidden look alike. */
export async function visibleCorrection(context: Context, id: string): Promise<CorrectionRow | null> {
  const correction = await context.loaders.correction.load(id);
  return correction && (await personOf(context, correction.residentId)).rights.see ? correction : null;
}

/** What was done on a correction, for who may see it; who acted is for registrars. */
export async function historyOfCorrection(context: Context, { id, residentId }: CorrectionRow) {
  const { rights } = await personOf(context, residentId);
  return historyEntries(await context.loaders.history.load(id), rights.seeActors);
}

export async function actionsOnCorrection(context: Context, correction: CorrectionRow) {
  const { person, rights } = await personOf(context, correction.residentId);
  return availableActions(correctionActs, { correction, person }, rights, momentOf(context));
}

/** The merge, for registrars of the kept record's place: absent and forbidden look alike. */
export async function visibleMerge(context: Context, id: string): Promise<MergeRow | null> {
  const merge = await context.loaders.merge.load(id);
  return merge && (await personOf(context, merge.keptId)).rights.register ? merge : null;
}

/** The merge of a record into another one; null for who is no registrar of both places. */
export async function mergeSeen(context: Context, person: ResidentRow): Promise<MergeRow | null> {
  if (!rightsOnResident(context.viewer, person).register) return null;
  const merge = await context.loaders.mergeOf.load(person.id);
  return merge && (await personOf(context, merge.keptId)).rights.register ? merge : null;
}

/** What was merged into a record, as far as the viewer is a registrar of its places; null for others. */
export async function mergedRecordsSeen({ viewer, loaders }: Context, person: ResidentRow) {
  if (!rightsOnResident(viewer, person).register) return null;
  const records = await loaders.mergedRecords.load(person.id);
  return records.filter((record) => rightsOnResident(viewer, record).register);
}

/** What was done on a merge, for who may see it. */
export async function historyOfMerge({ loaders }: Context, { id }: MergeRow) {
  return historyEntries(await loaders.history.load(id), true);
}

export async function actionsOnMerge(context: Context, merge: MergeRow) {
  const { person: kept, rights } = await personOf(context, merge.keptId);
  return availableActions(mergeActs, { merge, kept }, rights, momentOf(context));
}
