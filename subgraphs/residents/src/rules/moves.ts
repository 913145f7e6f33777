/** Moves into the city, within it and out of it. Pure. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo } from '@civil-affairs/kit/states';
import type {
  HouseholdRelation,
  RegisterResidentMoveInput,
  ResidentStatus,
  Settlement,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { type Membership, openMembership } from './memberships.ts';
import { residentStates } from './status.ts';

/** Where somebody lived from which day to which. */
export interface Residence {
  /** Null outside the city. */
  communityCode: string | null;
  /** Null: since before the register. */
  since: LocalDate | null;
  until: LocalDate | null;
}

/** Where somebody lived on a day. @param now the community of today, all that is known of who never moved */
export function residenceOn(residences: readonly Residence[], now: string, on: LocalDate): string | null {
  const found = residences.find(
    ({ since, until }) => (since === null || since <= on) && (until === null || until >= on),
  );
  return found ? found.communityCode : residences.length > 0 ? null : now;
}

/** The stations after a move, each with its number. @param now where the person lives until then */
export function moved<Row extends Residence>(
  residences: readonly Row[],
  now: Omit<Row, 'since' | 'until'>,
  on: LocalDate,
  to: Omit<Row, 'since' | 'until'>,
): Row[] {
  const before = residences.length > 0 ? residences : [{ ...now, since: null, until: null } as Row];
  return [
    ...before.map((row) => (row.until === null ? { ...row, until: addDays(on, -1) } : row)),
    { ...to, since: on, until: null } as Row,
  ];
}

/** What a move is decided on. */
export interface MoveFacts {
  status: ResidentStatus;
  birthDate: LocalDate;
  communityCode: string;
  memberships: readonly Membership[];
  residences: readonly Residence[];
  /** The community that the input names, when there is one in the jurisdiction. */
  community: { code: string; level: string } | undefined;
  /** The household that the input names, with the relations in it. */
  joined: { id: string; communityCode: string; relations: readonly HouseholdRelation[] } | undefined;
  /** The relations of the others in the present household. */
  left: readonly HouseholdRelation[];
  settlement: Settlement | undefined;
}

type Move = Pick<
  RegisterResidentMoveInput,
  'move' | 'movedOn' | 'communityCode' | 'withHousehold' | 'householdId' | 'relation' | 'settlement'
>;

/** What stands against any move of somebody as the person is registered. */
export function moveObstacles(status: ResidentStatus): Problem[] {
  return isOpenTo(residentStates, status, 'registerResidentMove') ? [] : [problem('NOT_ALIVE')];
}

export function moveProblems(facts: MoveFacts, input: Move, today: LocalDate): Problem[] {
  const { move } = input;
  if (facts.status === 'DEAD') return [];
  const isHere = facts.status === 'LIVING';
  if (isHere && move === 'IN') return [problem('LIVES_HERE_ALREADY', { path: ['move'] })];
  if (!isHere && move !== 'IN') return [problem('MOVED_OUT_ALREADY', { path: ['move'] })];
  return [
    ...dayProblems(facts, input, today),
    ...(move === 'OUT' ? placeNotWanted(input) : placeProblems(facts, input)),
    ...(input.withHousehold && (move === 'IN' || openMembership(facts.memberships) === undefined)
      ? [problem('NO_HOUSEHOLD_TO_MOVE', { path: ['withHousehold'] })]
      : []),
  ];
}

function dayProblems({ birthDate, memberships, residences }: MoveFacts, { movedOn }: Move, today: LocalDate) {
  const path = ['movedOn'];
  if (movedOn > today) return [problem('DAY_TO_COME', { path })];
  if (movedOn <= birthDate) return [problem('MOVED_BEFORE_BIRTH', { path })];
  const last = [openMembership(memberships)?.since, residences.at(-1)?.since]
    .filter((day) => day != null)
    .toSorted()
    .at(-1);
  return last != null && movedOn <= last
    ? [problem('REGISTERED_LATER', { path, allowedFrom: addDays(last, 1) })]
    : [];
}

function placeNotWanted({ communityCode, householdId }: Move): Problem[] {
  return communityCode == null && householdId == null
    ? []
    : [problem('PLACE_NOT_WANTED', { path: ['communityCode'] })];
}

function placeProblems(facts: MoveFacts, input: Move): Problem[] {
  const { community, joined } = facts;
  if (community?.level !== 'COMMUNITY') return [problem('COMMUNITY_NOT_YOURS', { path: ['communityCode'] })];
  if (input.move === 'WITHIN' && community.code === facts.communityCode)
    return [problem('SAME_COMMUNITY', { path: ['communityCode'] })];
  if (input.householdId == null)
    return input.settlement == null ? [problem('SETTLEMENT_NEEDED', { path: ['settlement'] })] : [];
  const path = ['householdId'];
  if (input.withHousehold) return [problem('JOINS_ALONE', { path })];
  if (joined?.communityCode !== community.code) return [problem('HOUSEHOLD_NOT_THERE', { path })];
  const applicants = [...joined.relations, input.relation].filter((relation) => relation === 'APPLICANT');
  return input.relation != null && applicants.length === 1
    ? []
    : [problem('ONE_APPLICANT_NEEDED', { path: ['relation'] })];
}

/** Days from the arrival within which a move is declared (户口登记条例 art. 13). */
const daysToDeclare = { URBAN: 3, RURAL: 10 } as const;

/** What is remarked on a move. */
export function moveWarnings(
  { settlement, left, memberships }: Pick<MoveFacts, 'settlement' | 'left' | 'memberships'>,
  { move, movedOn, withHousehold }: Move,
  today: LocalDate,
): Problem[] {
  const late = move !== 'OUT' && settlement && today > addDays(movedOn, daysToDeclare[settlement]);
  const headless = !withHousehold && openMembership(memberships)?.relation === 'APPLICANT' && left.length > 0;
  return [
    ...(late ? [problem('MOVE_REPORTED_LATE')] : []),
    ...(headless ? [problem('HOUSEHOLD_WITHOUT_APPLICANT')] : []),
  ];
}
