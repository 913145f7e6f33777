// What the answers of all contestants have in common, so that they can be compared. What needs a key or a rule of ours (the
// masked number, the words for a marital status) is in our answer alone; the others read the columns behind it.
import { counts } from '../../subgraphs/elder-care/src/rules/assessments/states.ts';
import { careLevelOf } from '../../subgraphs/elder-care/src/rules/care-levels.ts';

/** What is said of one person. */
export interface Facts {
  id: string;
  name: string;
  level: string | null;
  meals: number;
  isMarried: boolean;
  allowance: { status: string; fen: number } | null;
  rest?: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of three servers, each with a shape of its own
type Answer = any;

const fenOf = (yuan: string) => Math.round(Number(yuan) * 100);
const sorted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).sort();

export function oursOf({ data }: Answer): Facts[] {
  if (data.division) return data.division.residents.nodes.map(ourPerson);
  const { resident } = data;
  const { household, community, marriages, elderCare, funeral, birthDate } = resident;
  const rest = {
    birthDate,
    community: [community.code, community.name.zhHans],
    household: household.id,
    members: sorted(
      household.members.map((one: Answer) => [one.resident.id, one.resident.name, one.relation]),
    ),
    marriages: sorted(marriages.nodes.map((one: Answer) => [one.registrationNumber, one.registeredOn])),
    institution: elderCare?.admission?.institution.name.zhHans ?? null,
    funeral: funeral?.status ?? null,
  };
  return [{ ...ourPerson(resident), rest }];
}

function ourPerson({ id, name, elderCare, allowance, maritalStatus }: Answer): Facts {
  return {
    id,
    name,
    level: elderCare?.assessedLevel ?? null,
    meals: elderCare?.mealOrdersThisMonth ?? 0,
    isMarried: maritalStatus === 'MARRIED',
    allowance: allowance && { status: allowance.status, fen: fenOf(allowance.monthlyAmount.yuan) },
  };
}

export function postgraphilesOf({ data }: Answer): Facts[] {
  if (data.allResidents) return data.allResidents.nodes.map(theirPerson);
  const person = data.residentByRowId;
  const { divisionByCommunityCode: place, householdMembersByResidentId: own, admissions, funeral } = person;
  const household = own.nodes[0].householdByHouseholdId;
  const rest = {
    birthDate: person.birthDate,
    community: [place.code, place.nameZh],
    household: household.rowId,
    members: sorted(
      household.householdMembersByHouseholdId.nodes.map((one: Answer) => [
        one.residentByResidentId.rowId,
        one.residentByResidentId.name,
        one.relation,
      ]),
    ),
    marriages: sorted(registrationsOf(person).map((one) => [one.registrationNumber, one.registeredOn])),
    institution:
      admissions.nodes[0]?.elderCareBedByInstitutionIdAndBedNumber.elderCareCareInstitutionByInstitutionId
        .nameZh ?? null,
    funeral: funeral?.status ?? null,
  };
  return [{ ...theirPerson(person), rest }];
}

function registrationsOf(person: Answer): Answer[] {
  return person.spouses.nodes.map((one: Answer) => one.marriagesRegistrationByRegistrationIdAndInForce);
}

function theirPerson(person: Answer): Facts {
  const [latest] = person.assessments.nodes
    .filter(({ status }: Answer) => counts(status))
    .toSorted((one: Answer, other: Answer) => other.assessedOn.localeCompare(one.assessedOn));
  const [term] = person.grants.nodes.flatMap(
    (one: Answer) => one.allowancesGrantByGrantId.allowancesGrantTermsByGrantId.nodes,
  );
  return {
    id: person.rowId,
    name: person.name,
    // Of results from before levels were kept, each works it out from the score.
    level: latest ? (latest.level ?? careLevelOf(Number(latest.score))) : null,
    meals: person.mealsOrdered,
    isMarried: registrationsOf(person).some(({ status }) => status === 'IN_FORCE'),
    allowance: term ? { status: term.status, fen: Number(term.monthlyAmountFen) } : null,
  };
}

export function statementsOf(person: Answer): Facts[] {
  const { id, name, birthDate, community, household, marriages, institution, funeral } = person;
  return [
    {
      id,
      name,
      level: person.level,
      meals: person.meals,
      isMarried: marriages.some(({ status }: Answer) => status === 'IN_FORCE'),
      allowance: person.allowance,
      rest: {
        birthDate,
        community: [community.code, community.name],
        household: household.id,
        members: sorted(household.members.map((one: Answer) => [one.id, one.name, one.relation])),
        marriages: sorted(marriages.map((one: Answer) => [one.number, one.on])),
        institution,
        funeral,
      },
    },
  ];
}
