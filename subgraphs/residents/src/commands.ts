import { publicError } from '@civil-affairs/kit/errors';
import { pageOf } from '@civil-affairs/kit/lists';
import { maskCitizenId, parseCitizenId } from '@civil-affairs/kit/national-ids';
import type { PageRequest } from '@civil-affairs/kit/pages';
import { maySeeResident } from '@civil-affairs/kit/viewer';
import { words } from '@civil-affairs/kit/words';
import type { GraphQLError } from 'graphql';
import { dissolveAdoption, recordAdoption } from './commands/adoptions.ts';
import { registerBirth } from './commands/births.ts';
import { decideResidentCorrection, requestResidentCorrection } from './commands/corrections.ts';
import { correctResidentDeath, registerDeath } from './commands/deaths.ts';
import { changeResidentHousehold } from './commands/households.ts';
import {
  dropResidentMerge,
  mergeResidentRecords,
  proposeResidentMerge,
  separateResidentRecords,
} from './commands/merges.ts';
import { registerResidentMove } from './commands/moves.ts';
import { fitsIntoTheDay } from './commands/persons-a-day.ts';
import { changeResidentPhone } from './commands/phones.ts';
import type { Context } from './context.ts';
import type { ReadPurpose, ResidentSearchInput } from './generated/contract.ts';
import type { AncestorRow } from './queries/kin.ts';
import {
  findResidentByCitizenId,
  findResidents,
  type ResidentPage,
  residentsBornOn,
  residentsFound,
  residentsOfPhone,
} from './queries/persons.ts';
import {
  compareEntries,
  type DuplicateScore,
  datesMistakenFor,
  likelyFrom,
  mayBeOne,
} from './rules/duplicates.ts';
import { nameKeys, nameSearch } from './rules/names.ts';
import { parsePhone } from './rules/phones.ts';
import { citizenIdIndexes, citizenIdOf, phoneIndexes, phoneOf } from './sealed.ts';
import type { HouseholdMemberRow, HouseholdRow, ResidentRow } from './tables.ts';

const tooManyPersons = 'These are more persons than you may be shown today without naming a purpose.';

/**
 * Who was shown whom is in the access log of each before the answer leaves: one row for all persons of a request.
 * An answer that would show the viewer more persons than one may be shown in a day is refused.
 */
export async function recordPersons(context: Context): Promise<GraphQLError | undefined> {
  const { persons, recordRead } = context;
  const { seen, refused, refusedDivisions } = persons;
  // An answer without persons depends on nobody.
  if (seen.size + refused.size + refusedDivisions.size === 0) return undefined;
  const fits = await fitsIntoTheDay(context);
  const read = (ids: ReadonlySet<string>, outcome: 'DONE' | 'REFUSED') => {
    const [subjectId] = ids;
    return subjectId === undefined
      ? undefined
      : recordRead({ action: 'readResidents', subjectId, persons: [...ids], purpose: null, outcome });
  };
  await Promise.all([
    read(seen, fits ? 'DONE' : 'REFUSED'),
    read(refused, 'REFUSED'),
    ...[...refusedDivisions].map((division) =>
      recordRead({
        action: 'listResidents',
        subjectId: 'unknown',
        purpose: null,
        outcome: 'REFUSED',
        details: { division },
      }),
    ),
  ]);
  return fits ? undefined : publicError('RATE_LIMITED', tooManyPersons);
}

/** What the gateway refused the viewer for want of a scope, before anything was read. */
export async function recordRefusedFields(context: Context, fields: readonly string[]): Promise<boolean> {
  if (fields.length > 20 || fields.some((field) => !/^[\w.]{1,100}$/.test(field)))
    throw publicError('BAD_USER_INPUT', 'fields must be at most 20 schema coordinates.');
  await context.recordRead({
    action: 'readFields',
    subjectId: 'unknown',
    purpose: null,
    outcome: 'REFUSED',
    details: { fields },
  });
  return true;
}

/** Why protected data are read; every such read is in the access log before it is answered. */
export interface ReadReason {
  purpose: ReadPurpose;
  caseNumber?: string | null | undefined;
}

/** A read that is concealed from the person may not be had by saying so. */
function checkPurpose({ viewer }: Context, { purpose }: ReadReason): void {
  if (purpose === 'PROTECTION_CASE' && viewer?.role !== 'SERVICE')
    throw publicError('FORBIDDEN', 'PROTECTION_CASE is a purpose of the graph’s own services.');
}

/** Reads a whole citizen id; null for who sees the person only as a member of the same household. */
export async function readCitizenId(
  context: Context,
  resident: ResidentRow,
  reason: ReadReason,
): Promise<string | null> {
  return (await readWhole(context, 'readCitizenId', resident, reason))
    ? citizenIdOf(context, resident)
    : null;
}

/** Whether the viewer may read a value whole; the read is in the access log before it is answered. */
async function readWhole(
  context: Context,
  action: string,
  resident: ResidentRow,
  reason: ReadReason,
): Promise<boolean> {
  checkPurpose(context, reason);
  const seen = maySeeResident(context.viewer, resident);
  await context.recordRead({
    action,
    subjectId: resident.id,
    purpose: reason.purpose,
    caseNumber: reason.caseNumber ?? undefined,
    outcome: seen ? 'DONE' : 'REFUSED',
  });
  return seen;
}

/**
 * Finds a person by citizen id, also when the viewer may not see the person: the attempt is written down.
 * @throws BAD_USER_INPUT for a citizen id that GB 11643 rules out
 */
export async function identifyResident(
  context: Context,
  citizenId: string,
  reason: ReadReason,
): Promise<ResidentRow | undefined> {
  checkPurpose(context, reason);
  const parsed = parseCitizenId(citizenId, context.clock.today());
  if (!parsed.ok) throw publicError('BAD_USER_INPUT', `The citizen id is not valid: ${parsed.reason}.`);
  const written = await findResidentByCitizenId(
    context.database.db,
    citizenIdIndexes(context, parsed.value.id),
  );
  // A number that was cancelled leads to the person all the same.
  const resident = written && (await keptOf(context, written));
  const seen = resident !== undefined && maySeeResident(context.viewer, resident);
  await context.recordRead({
    action: 'identifyResident',
    subjectId: resident?.id ?? 'unknown',
    purpose: reason.purpose,
    caseNumber: reason.caseNumber ?? undefined,
    outcome: seen ? 'DONE' : 'REFUSED',
    details: { citizenId: maskCitizenId(parsed.value.id) },
  });
  return seen ? resident : undefined;
}

/** Reads a whole telephone number, as a whole citizen id is read. */
export async function readPhone(
  context: Context,
  resident: ResidentRow,
  reason: ReadReason,
): Promise<string | null> {
  return (await readWhole(context, 'readPhone', resident, reason)) ? phoneOf(context, resident) : null;
}

/**
 * Finds the persons with a telephone number whom the viewer may see; the attempt is written down.
 * @throws BAD_USER_INPUT for what is no telephone number
 */
export async function findByPhone(
  context: Context,
  text: string,
  reason: ReadReason,
): Promise<ResidentRow[]> {
  checkPurpose(context, reason);
  const phone = parsePhone(text);
  if (phone === null) throw publicError('BAD_USER_INPUT', 'The telephone number is not valid.');
  const found = await residentsOfPhone(context.database.db, phoneIndexes(context, phone));
  const seen = found.filter((resident) => maySeeResident(context.viewer, resident));
  const persons = (seen.length > 0 ? seen : found).map(({ id }) => id);
  await context.recordRead({
    action: 'findByPhone',
    subjectId: persons[0] ?? 'unknown',
    ...(persons.length > 0 && { persons }),
    purpose: reason.purpose,
    caseNumber: reason.caseNumber ?? undefined,
    outcome: seen.length > 0 ? 'DONE' : 'REFUSED',
  });
  return seen;
}

/**
 * A page of the persons of a division whom a search finds; each has the search in the access log.
 * @throws BAD_USER_INPUT for a search that could mean anybody
 */
export async function searchResidents(
  context: Context,
  { name, birthDate }: ResidentSearchInput,
  division: string,
  page: PageRequest,
  reason: ReadReason,
): Promise<ResidentPage> {
  checkPurpose(context, reason);
  const search = words(name) === null ? undefined : nameSearch(name ?? '');
  if (words(name) !== null && !search)
    throw publicError(
      'BAD_USER_INPUT',
      'A name is written in one script: Chinese characters, pinyin or Korean.',
    );
  if (birthDate == null && !search?.meansSomebody)
    throw publicError('BAD_USER_INPUT', 'A search without a day of birth needs more than a surname.');
  const list = residentsFound(division, search, birthDate ?? undefined);
  const found = await pageOf(context.database.db, page, list);
  const persons = found.nodes.map(({ id }) => id);
  await context.recordRead({
    action: 'searchResidents',
    subjectId: persons[0] ?? 'unknown',
    persons,
    purpose: reason.purpose,
    caseNumber: reason.caseNumber ?? undefined,
  });
  return found;
}

/** An entry that is likely the same person as another one. */
export interface ResidentDuplicate extends DuplicateScore {
  residentId: string;
}

/** The most that are shown for one person: beyond it the rule has found a name that many have. */
const mostDuplicates = 20;

/**
 * The entries within the viewer's jurisdiction that are likely the same person, the likeliest first; each has the look in
 * the access log. Citizen ids and telephone numbers are compared, never shown by it.
 */
export async function findDuplicates(
  context: Context,
  person: ResidentRow,
  reason: ReadReason,
): Promise<ResidentDuplicate[]> {
  checkPurpose(context, reason);
  const days = [person.birthDate, ...datesMistakenFor(person.birthDate)];
  const { db } = context.database;
  const known = <Row extends ResidentRow>(row: Row) => ({
    ...row,
    citizenId: citizenIdOf(context, row),
    phone: phoneOf(context, row),
  });
  const own = known({ ...person, ...nameKeys(person.name, person.nameKo) });
  const born = await residentsBornOn(db, days, person.sex);
  const reached = own.phone === null ? [] : await residentsOfPhone(db, phoneIndexes(context, own.phone));
  const found = [...new Map([...born, ...reached].map((row) => [row.id, row])).values()]
    .filter((row) => row.id !== person.id && mayBeOne(own, row) && maySeeResident(context.viewer, row))
    // What is sealed is opened of those alone of whom it can matter.
    .map((row) => ({ residentId: row.id, ...compareEntries(own, known(row)) }))
    .filter(({ score }) => score >= likelyFrom)
    .toSorted((a, b) => b.score - a.score || (a.residentId < b.residentId ? -1 : 1))
    .slice(0, mostDuplicates);
  await context.recordRead({
    action: 'findDuplicates',
    subjectId: person.id,
    persons: [person.id, ...found.map(({ residentId }) => residentId)],
    purpose: reason.purpose,
    caseNumber: reason.caseNumber ?? undefined,
  });
  return found;
}

/** A person as the graph's own services get to know one. */
export type RegistryPerson = ResidentRow & { ancestors: AncestorRow[] };

/** A household as the graph's own services get to know one. */
export type RegistryHousehold = HouseholdRow & {
  members: { relation: HouseholdMemberRow['relation']; person: RegistryPerson }[];
};

/** The record that is kept of a person. */
async function keptOf({ loaders }: Context, record: ResidentRow): Promise<ResidentRow> {
  const kept = record.mergedInto === null ? record : await loaders.resident.load(record.mergedInto);
  if (!kept) throw new Error('a row that a foreign key promises is missing');
  return kept;
}

/** The facts that a registration in another domain needs of some persons; of a merged record those of the kept one, under the id requested. */
export async function readRegistryFacts(
  context: Context,
  ids: readonly string[],
  reason: ReadReason,
): Promise<RegistryPerson[]> {
  if (ids.length > 20) throw publicError('BAD_USER_INPUT', 'At most 20 persons can be requested at once.');
  const rows = await findResidents(context.database.db, ids);
  return Promise.all(
    rows.map(async (row) => {
      await context.recordRead({
        action: 'readRegistryFacts',
        subjectId: row.id,
        purpose: reason.purpose,
        caseNumber: reason.caseNumber ?? undefined,
      });
      const kept = await keptOf(context, row);
      return { ...kept, id: row.id, ancestors: await context.loaders.ancestors.load(row.id) };
    }),
  );
}

/** The household of a person today, with what a case in another domain needs of each member. */
export async function readRegistryHousehold(
  context: Context,
  memberId: string,
  reason: ReadReason,
): Promise<RegistryHousehold | null> {
  const { loaders, clock } = context;
  const member = await loaders.resident.load(memberId);
  const membership = await loaders.membership.load(member?.mergedInto ?? memberId);
  const household = membership && (await loaders.household.load(membership.householdId));
  if (!household) return null;
  const rows = await loaders.members(clock.today()).load(household.id);
  const ids = rows.map(({ residentId }) => residentId);
  const persons = new Map(
    (await readRegistryFacts(context, ids, reason)).map((person) => [person.id, person]),
  );
  const members = rows.flatMap(({ residentId, relation }) => {
    const person = persons.get(residentId);
    return person ? [{ relation, person }] : [];
  });
  return { ...household, members };
}

export const adoptionActs = [dissolveAdoption];
export const correctionActs = [decideResidentCorrection];
export const mergeActs = [mergeResidentRecords, dropResidentMerge, separateResidentRecords];
export const residentActs = [registerDeath, correctResidentDeath, registerResidentMove, changeResidentPhone];
export const householdActs = [changeResidentHousehold];

/** Every act of this subgraph. */
export const acts = [
  registerBirth,
  ...residentActs,
  ...householdActs,
  recordAdoption,
  ...adoptionActs,
  requestResidentCorrection,
  ...correctionActs,
  proposeResidentMerge,
  ...mergeActs,
];
