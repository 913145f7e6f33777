/**
 * The skeleton of the demo city: who lives where and with whom. Every subgraph's demo rows hang on it, and
 * none needs another's tables for that. The same arguments give the same city on every machine.
 */
import type postgres from 'postgres';
import { demoDate } from './clock.ts';
import type { Database } from './database.ts';
import { addDays, addMonths, fullYearsOn, type LocalDate } from './dates.ts';
import { type DemoPerson, demoPerson, type SeededRandom, seededRandom } from './demo-people.ts';
import type { Delivery } from './events/reactions.ts';
import { demoId } from './ids.ts';

export interface DemoResident {
  id: string;
  index: number;
  person: DemoPerson;
  relation: 'APPLICANT' | 'SPOUSE' | 'MINOR_CHILD' | 'ADULT_CHILD_STUDENT' | 'ADULT_CHILD' | 'PARENT';
  diedOn: LocalDate | null;
  /** The parents that the registry knows, as ids. */
  parents: readonly string[];
}

export interface DemoHousehold {
  id: string;
  index: number;
  communityCode: string;
  settlement: 'URBAN' | 'RURAL';
  since: LocalDate;
  /** The applicant first. */
  members: readonly DemoResident[];
}

/** Minsheng community, where the demo's resident and community worker are at home. */
export const demoCommunity = '222401003004';

/** People of one community that are made together; the default city has one such group in each division. */
const groupSize = 40;

/** How many residents the demo city has when no number is asked for: about forty in each community. */
export const defaultDemoResidents = 148 * groupSize;

/** Days of residence before which no household of the demo began. */
const oldestHousehold: LocalDate = '2005-01-01';

/**
 * Makes the households of the city one after another.
 * @param communities the 12-digit codes of all communities
 * @param residents how many people, rounded up to a whole group
 */
export function* demoHouseholds(
  communities: readonly string[],
  residents: number = defaultDemoResidents,
): Generator<DemoHousehold> {
  const first = [demoCommunity, ...communities.filter((code) => code !== demoCommunity)];
  // Later groups: urban communities are about three times as large as villages.
  const later = first.flatMap((code) => (isVillage(code) ? [code] : [code, code, code]));
  let householdIndex = 0;
  for (let group = 0; group * groupSize < residents; group += 1) {
    const communityCode = first[group] ?? later[(group - first.length) % later.length] ?? demoCommunity;
    let residentIndex = group * groupSize;
    for (const plan of planHouseholds(group)) {
      yield settle(plan, communityCode, householdIndex, residentIndex);
      householdIndex += 1;
      residentIndex += plan.length;
    }
  }
}

/** Villages have committees numbered from 200 in the statistical codes. */
function isVillage(code: string): boolean {
  return Number(code.slice(9)) >= 200;
}

interface Seat {
  person: DemoPerson;
  relation: DemoResident['relation'];
  /** Positions of the parents within the household. */
  parents: number[];
}

/** Groups forty people into households: couples of like age, their children, parents taken in, singles. */
function planHouseholds(group: number): Seat[][] {
  const random = seededRandom(group + 7_000_003);
  const indexes = Array.from({ length: groupSize }, (_, n) => group * groupSize + n);
  const people = indexes.map((index) => ({ index, person: demoPerson(index) }));
  const age = (p: DemoPerson) => fullYearsOn(p.birthDate, demoDate);
  people.sort((a, b) => a.person.birthDate.localeCompare(b.person.birthDate));
  const adults = people.filter(({ person }) => age(person) >= 25);
  const young = people.filter(({ person }) => age(person) < 25);
  const households: Seat[][] = [];
  const waiting = new Set(adults);
  for (const adult of adults) {
    if (!waiting.delete(adult)) continue;
    const partner = [...waiting].find(
      (other) =>
        other.person.sex !== adult.person.sex &&
        Math.abs(age(other.person) - age(adult.person)) <= 7 &&
        random.next() < 0.85,
    );
    const seats: Seat[] = [{ person: adult.person, relation: 'APPLICANT', parents: [] }];
    if (partner) {
      waiting.delete(partner);
      seats.push({ person: partner.person, relation: 'SPOUSE', parents: [] });
    }
    households.push(seats);
  }
  for (const child of young) {
    const home = pickHome(households, child.person, random);
    if (home) home.push(childSeat(home, child.index, age(child.person)));
    else households.push([{ person: child.person, relation: 'APPLICANT', parents: [] }]);
  }
  return households;
}

/** A household whose adults are old enough, and not too old, to be the child's parents. */
function pickHome(households: Seat[][], child: DemoPerson, random: SeededRandom): Seat[] | undefined {
  const possible = households.filter((seats) => {
    const gaps = seats
      .filter((seat) => seat.relation === 'APPLICANT' || seat.relation === 'SPOUSE')
      .map((seat) => Number(child.birthDate.slice(0, 4)) - Number(seat.person.birthDate.slice(0, 4)));
    return seats.length < 5 && gaps.every((gap) => gap >= 22 && gap <= 42);
  });
  return possible.length > 0 ? random.pick(possible) : undefined;
}

/** A child bears the family's name and ethnic group. */
function childSeat(home: Seat[], index: number, age: number): Seat {
  const parents = home.flatMap((seat, n) =>
    seat.relation === 'APPLICANT' || seat.relation === 'SPOUSE' ? [n] : [],
  );
  const father = home.find((seat) => seat.person.sex === 'MALE' && seat.parents.length === 0) ?? home[0];
  const person = demoPerson(index, {
    ...(father && { surname: father.person.name.zhHans.charAt(0), ethnicity: father.person.ethnicity }),
  });
  const relation = age < 18 ? 'MINOR_CHILD' : age < 23 ? 'ADULT_CHILD_STUDENT' : 'ADULT_CHILD';
  return { person, relation, parents };
}

function settle(plan: Seat[], communityCode: string, index: number, firstResident: number): DemoHousehold {
  const ids = plan.map((_, n) => demoId('Resident', firstResident + n));
  const members = plan.map(
    (seat, n): DemoResident => ({
      id: ids[n] as string,
      index: firstResident + n,
      person: seat.person,
      relation: seat.relation,
      diedOn: dateOfDeath(firstResident + n, seat.person),
      parents: seat.parents.map((parent) => ids[parent] as string),
    }),
  );
  const youngestAdult = plan[Math.min(1, plan.length - 1)]?.person.birthDate ?? oldestHousehold;
  const since = [addMonths(youngestAdult, 12 * 25), oldestHousehold].sort().at(-1) as string;
  return {
    id: demoId('Household', index),
    index,
    communityCode,
    settlement: isVillage(communityCode) ? 'RURAL' : 'URBAN',
    since: since < demoDate ? since : addDays(demoDate, -30),
    members,
  };
}

/** Some of the oldest died within the last year and a half, so that every domain has such cases. */
function dateOfDeath(index: number, person: DemoPerson): LocalDate | null {
  if (fullYearsOn(person.birthDate, demoDate) < 78 || index % 11 !== 5) return null;
  return addDays(demoDate, -(index % 540) - 3);
}

/** What a subgraph's demo loader is given. */
export interface DemoCity {
  /** The 12-digit codes of all communities, in order. */
  communities: readonly string[];
  /** How many residents the city has. */
  residents: number;
  /** What has happened in the subgraphs that were loaded before, in the order of time. */
  happened: readonly Delivery[];
}

/**
 * A subgraph's `demo`: writes its rows for the city, all in one transaction. Rows are copied through the handle; acts are
 * replayed on the database, which is the same transaction.
 */
export type LoadDemo = (sql: postgres.Sql, city: DemoCity, database: Database) => Promise<void>;
