/** What the registry of residents knew of the demo city's people on a day: for acts that are replayed without it. */
import type { Clock } from './clock.ts';
import type { LocalDate } from './dates.ts';
import type { DemoHousehold, DemoResident } from './demo-city.ts';
import type { HouseholdRegistry, Registry } from './registry.ts';

export interface DemoEntry {
  id: string;
  name: string;
  birthDate: LocalDate;
  sex: DemoResident['person']['sex'];
  diedOn: LocalDate | null;
  communityCode: string;
  ancestors: { id: string; generations: number }[];
}

export interface DemoRegister {
  registry: Registry<DemoEntry>;
  householdRegistry: HouseholdRegistry<
    Pick<DemoHousehold, 'id' | 'communityCode' | 'settlement'> & {
      members: { relation: DemoResident['relation']; person: DemoEntry }[];
    }
  >;
}

/** Who of a household lived on a day; the applicant of the register first. */
export function livingOn({ members }: DemoHousehold, day: LocalDate): DemoResident[] {
  return members.filter(({ person, diedOn }) => person.birthDate <= day && (diedOn === null || diedOn > day));
}

/** @param households those whose people may be asked about */
export function demoRegister(households: Iterable<DemoHousehold>, clock: Clock): DemoRegister {
  const homes = new Map<string, { household: DemoHousehold; member: DemoResident }>();
  for (const household of households)
    for (const member of household.members) homes.set(member.id, { household, member });
  const entry = ({ id, person, diedOn, parents }: DemoResident, { communityCode }: DemoHousehold) => ({
    id,
    name: person.name.zhHans,
    birthDate: person.birthDate,
    sex: person.sex,
    diedOn: diedOn !== null && diedOn <= clock.today() ? diedOn : null,
    communityCode,
    ancestors: parents.map((parent) => ({ id: parent, generations: 1 })),
  });
  return {
    registry: async (questions) =>
      questions.map(({ ids }) =>
        ids.flatMap((id) => {
          const found = homes.get(id);
          return found ? [entry(found.member, found.household)] : [];
        }),
      ),
    async householdRegistry({ memberId }) {
      const household = homes.get(memberId)?.household;
      if (!household) return undefined;
      const { id, communityCode, settlement } = household;
      const members = livingOn(household, clock.today()).map((member) => ({
        relation: member.relation,
        person: entry(member, household),
      }));
      return { id, communityCode, settlement, members };
    },
  };
}
