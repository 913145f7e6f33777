import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { historyOf } from '@civil-affairs/kit/history';
import { loadLists } from '@civil-affairs/kit/lists';
import {
  loadersOf,
  loadMade,
  loadMany,
  loadOne,
  loadRow,
  loadRows,
  perArgument,
} from '@civil-affairs/kit/loaders';
import { messagesOfCases, messagesOfPersons } from '@civil-affairs/kit/messages/messages';
import { correctionsOf, findCorrections } from './queries/corrections.ts';
import { childrenOf, findDivisions, householdsOf, populationOf } from './queries/divisions.ts';
import {
  currentMemberships,
  findHouseholds,
  householdsAround,
  membershipsOf,
  membersOf,
} from './queries/households.ts';
import { adoptersOf, adoptionsOfChildren, ancestorsOf, findAdoptions, kinOf } from './queries/kin.ts';
import { findMerges, mergesOf } from './queries/merges.ts';
import {
  deathEntriesOf,
  findResidents,
  livingResidents,
  recordsMergedInto,
  residencesOf,
  residentsInPlaces,
} from './queries/persons.ts';
import { applicantFirst } from './rules/memberships.ts';
import { withheldHouseholds, withheldPeople } from './rules.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const elderAge = 60;

export const createLoaders = loadersOf<[db: Db, clock: Clock]>()(
  personLoaders,
  kinLoaders,
  divisionLoaders,
  caseLoaders,
);

/** Persons and where they live. */
function personLoaders(db: Db) {
  const household = loadRow(db, findHouseholds);
  const resident = loadRow(db, findResidents);
  const division = loadRow(db, findDivisions);
  // Whoever asks for members asks who they are: the persons come along.
  const members = perArgument((on) =>
    loadMany(
      async (ids) =>
        applicantFirst(
          (await membersOf(db, ids, on)).map(({ member, person }) => {
            resident.prime(person.id, person);
            return member;
          }),
        ),
      (row) => row.householdId,
    ),
  );
  return {
    resident,
    household,
    division,
    members,
    residentWithPlace: loadOne(
      async (ids) =>
        (await residentsInPlaces(db, ids)).map(({ person, place }) => {
          division.prime(place.code, place);
          return person;
        }),
      (row) => row.id,
    ),
    memberships: loadRows(db, membershipsOf),
    residences: loadRows(db, residencesOf),
    // Whoever asks where somebody lives asks for the household next: it comes along.
    membership: loadOne(
      async (ids) =>
        (await currentMemberships(db, ids)).map(({ membership, household: home }) => {
          household.prime(home.id, home);
          return membership;
        }),
      (row) => row.residentId,
    ),
    membershipWithMembers: perArgument((on) =>
      loadOne(
        async (ids) => {
          const all = await householdsAround(db, ids, on);
          const found = Map.groupBy(all, ({ membership }) => membership.residentId);
          return [...found.values()].map((rows) => {
            const [{ membership, household: home }] = rows as [(typeof rows)[number]];
            household.prime(home.id, home);
            members(on).prime(home.id, applicantFirst(rows.flatMap(({ member }) => member ?? [])));
            for (const { person } of rows) if (person) resident.prime(person.id, person);
            return membership;
          });
        },
        (row) => row.residentId,
      ),
    ),
  };
}

function kinLoaders(db: Db) {
  return {
    kin: loadMany(
      (ids) => kinOf(db, ids),
      (row) => row.person,
    ),
    adoption: loadRow(db, findAdoptions),
    adoptions: loadRows(db, adoptionsOfChildren),
    adopters: loadRows(db, adoptersOf),
  };
}

function divisionLoaders(db: Db, clock: Clock) {
  const people = loadMany(
    (codes) => {
      const bornBy = addMonths(clock.today(), -12 * elderAge);
      return populationOf(db, codes, bornBy, Number(bornBy.slice(0, 4)));
    },
    (row) => row.code,
  );
  return {
    children: loadRows(db, childrenOf),
    ancestors: loadMany(
      (ids) => ancestorsOf(db, ids),
      (row) => row.descendant,
    ),
    /** By community, for the division that is asked for. */
    people: loadMade(people, (rows) => ({ rows, withheld: withheldPeople(rows) })),
    residents: loadLists(db, livingResidents, (codes) =>
      Promise.all(
        codes.map(async (key) => {
          const rows = await people.load(key);
          return { key, total: rows.reduce((sum, row) => sum + row.residents, 0) };
        }),
      ),
    ),
    households: loadMade(loadRows(db, householdsOf), (rows) => ({
      rows,
      withheld: withheldHouseholds(rows),
    })),
  };
}

/** Corrections, merges, deaths and what persons were told of them. */
function caseLoaders(db: Db) {
  return {
    history: loadRows(db, historyOf),
    correction: loadRow(db, findCorrections),
    corrections: loadRows(db, correctionsOf),
    merge: loadRow(db, findMerges),
    mergeOf: loadRow(db, mergesOf),
    mergedRecords: loadRows(db, recordsMergedInto),
    deathEntries: loadRows(db, deathEntriesOf),
    messages: loadRows(db, messagesOfCases),
    messagesOfPerson: loadLists(db, messagesOfPersons),
  };
}
