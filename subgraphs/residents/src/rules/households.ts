/** Who belongs to which household after a change. Pure. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { notFound, type Problem } from '@civil-affairs/kit/problems';
import type {
  ChangeResidentHouseholdInput,
  HouseholdRelation,
  ResidentHouseholdMemberInput,
  ResidentStatus,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { applicantWarnings } from './deaths.ts';
import { type Membership, openMembership, transferred } from './memberships.ts';
import { mergedProblems } from './status.ts';

/** A person whom a change of households concerns. */
export interface Concerned {
  id: string;
  status: ResidentStatus;
  mergedInto?: string | null;
  communityCode: string;
  /** Every membership that holds, the first one first. */
  memberships: readonly Membership[];
}

export interface Place {
  id: string;
  communityCode: string;
}

/** What a change of a household is decided on. */
export interface HouseholdChangeFacts {
  household: Place;
  /** The household that the input names beside it, when there is one. */
  other: Place | undefined;
  /** The members of both, and whom else the input names. */
  people: readonly Concerned[];
}

/** The memberships of everybody whom a change concerns, once nothing stands against it. */
export interface Recomposition {
  problems: Problem[];
  warnings: Problem[];
  memberships: ReadonlyMap<string, readonly Membership[]>;
  /** Ids of the households that have gained or lost somebody, or whose relations changed. */
  households: string[];
}

type Change = Pick<
  ChangeResidentHouseholdInput,
  'change' | 'changedOn' | 'members' | 'staying' | 'otherHouseholdId'
>;

const mostMembers = 30;

/** What the change makes of the households. @param newId of the household that a split begins */
export function recompose(
  { household, other, people }: HouseholdChangeFacts,
  { change, changedOn, members, staying, otherHouseholdId }: Change,
  newId: string,
  today: LocalDate,
): Recomposition {
  const known = new Map(people.map((person) => [person.id, person]));
  const homeOf = (id: string) => openMembership(known.get(id)?.memberships ?? [])?.householdId;
  const named = [...members, ...(staying ?? [])];
  const target = {
    SPLIT: newId,
    MERGE: household.id,
    JOIN: household.id,
    LEAVE: null,
    RELATIONS: household.id,
  }[change];
  const formal: Problem[] = [
    ...(changedOn > today ? [problem('DAY_TO_COME', { path: ['changedOn'] })] : []),
    ...(members.length === 0 || named.length > mostMembers
      ? [problem('MEMBERS_TOO_MANY_OR_NONE', { path: ['members'] }, { most: mostMembers })]
      : []),
    ...(new Set(named.map(({ residentId }) => residentId)).size < named.length
      ? [problem('NAMED_TWICE', { path: ['members'] })]
      : []),
    ...otherProblems(change, household, other, otherHouseholdId),
  ];
  const pathsOf = (list: readonly ResidentHouseholdMemberInput[], name: string) =>
    list.map((member, n) => ({ ...member, path: [name, n, 'residentId'] }));
  const about = [
    ...pathsOf(members, 'members').flatMap(({ residentId, path }) =>
      whoProblems(change, known.get(residentId), homeOf(residentId), household, other, path),
    ),
    ...pathsOf(staying ?? [], 'staying').flatMap(({ residentId, path }) =>
      homeOf(residentId) === household.id ? [] : [notAMember(path)],
    ),
  ];
  if (change === 'MERGE' && other && other.id !== household.id) {
    const forgotten = people.some(
      ({ id }) => homeOf(id) === other.id && !members.some(({ residentId }) => residentId === id),
    );
    if (forgotten) about.push(problem('NOT_ALL_MEMBERS_NAMED', { path: ['members'] }));
  }
  if (formal.length + about.length > 0) return refusal([...formal, ...about]);

  const next = new Map<string, { householdId: string; relation: HouseholdRelation } | null>();
  for (const { residentId, relation } of members)
    next.set(residentId, target === null ? null : { householdId: target, relation });
  for (const { residentId, relation } of staying ?? [])
    next.set(residentId, { householdId: household.id, relation });

  const early = [...next.keys()].flatMap((id) => {
    const open = openMembership(known.get(id)?.memberships ?? []);
    return open && open.since >= changedOn ? [addDays(open.since, 1)] : [];
  });
  if (early.length > 0)
    return refusal([
      problem('MEMBERSHIP_BEGAN_LATER', { path: ['changedOn'], allowedFrom: early.toSorted().at(-1) ?? '' }),
    ]);

  const memberships = new Map(
    [...next].map(([id, to]) => [id, transferred(known.get(id)?.memberships ?? [], id, changedOn, to)]),
  );
  const households = [
    ...new Set(
      [...next].flatMap(([id, to]) => [homeOf(id), to?.householdId]).filter((id) => id !== undefined),
    ),
  ];
  const relationsIn = (householdId: string) =>
    people.flatMap(({ id, memberships: before }) => {
      const open = openMembership(memberships.get(id) ?? before);
      return open?.householdId === householdId ? [open.relation] : [];
    });
  const own = [household.id, ...(change === 'SPLIT' ? [newId] : [])].map(relationsIn);
  const headless = own.some(
    (relations) => relations.length > 0 && relations.filter((one) => one === 'APPLICANT').length !== 1,
  );
  if (headless) return refusal([problem('ONE_APPLICANT_NEEDED', { path: ['members'] })]);
  // Whom somebody left to join this one: its own registrar names a new applicant there.
  const left = households.filter((id) => id !== household.id && id !== newId);
  return {
    problems: [],
    warnings: left.flatMap((id) => applicantWarnings(relationsIn(id))).slice(0, 1),
    memberships,
    households,
  };
}

function refusal(problems: Problem[]): Recomposition {
  return { problems, warnings: [], memberships: new Map(), households: [] };
}

function otherProblems(
  change: Change['change'],
  household: Place,
  other: Place | undefined,
  otherHouseholdId: string | null | undefined,
): Problem[] {
  const path = ['otherHouseholdId'];
  if (change !== 'MERGE')
    return otherHouseholdId == null ? [] : [problem('OTHER_HOUSEHOLD_NOT_WANTED', { path })];
  if (!other) return [notFound(path, theHousehold)];
  if (other.id === household.id) return [problem('SAME_HOUSEHOLD', { path })];
  return other.communityCode === household.communityCode ? [] : [problem('LIVES_ELSEWHERE', { path })];
}

export const theHousehold = { zhHans: '该户', ko: '해당 가정', en: 'household' };
export const thePerson = { zhHans: '该居民', ko: '해당 주민', en: 'resident' };

function whoProblems(
  change: Change['change'],
  person: Concerned | undefined,
  home: string | undefined,
  household: Place,
  other: Place | undefined,
  path: (string | number)[],
): Problem[] {
  if (!person) return [notFound(path, thePerson)];
  if (change === 'MERGE') return !other || home === other.id ? [] : [notAMember(path)];
  if (change !== 'JOIN') return home === household.id ? [] : [notAMember(path)];
  if (person.mergedInto != null) return mergedProblems(person, path);
  if (person.status !== 'LIVING') return [problem('NOT_LIVING_HERE', { path })];
  if (home === household.id) return [problem('MEMBER_ALREADY', { path })];
  return person.communityCode === household.communityCode ? [] : [problem('LIVES_ELSEWHERE', { path })];
}

function notAMember(path: (string | number)[]): Problem {
  return problem('NOT_A_MEMBER', { path });
}
