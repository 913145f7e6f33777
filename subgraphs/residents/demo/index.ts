import { copyRows } from '@civil-affairs/kit/bulk';
import { demoHouseholds, type LoadDemo } from '@civil-affairs/kit/demo-city';
import { nameKeys } from '../src/rules/names.ts';
import { sealedCitizenId, sealedPhone } from '../src/sealed.ts';
import { registeredDeaths, replayActs } from './acts.ts';
import { phoneIn } from './phones.ts';

/** Many bear the same name: each is read once. */
function nameReader() {
  const read = new Map<string, readonly [string | null, string | null]>();
  return ({ zhHans, ko }: { zhHans: string; ko?: string }) => {
    const name = `${zhHans}/${ko ?? ''}`;
    const known = read.get(name);
    if (known) return known;
    const { pinyin, korean } = nameKeys(zhHans, ko);
    const keys = [pinyin, korean] as const;
    read.set(name, keys);
    return keys;
  };
}

/** The people of the demo city: synthetic, with the address code 222499, which does not exist. */
export const loadDemo: LoadDemo = async (sql, { communities, residents }, database) => {
  const households = () => demoHouseholds(communities, residents);
  const keysOf = nameReader();
  const citizenIdColumns = (written: string) => {
    const { citizenId, citizenIdIndex } = sealedCitizenId({ database }, written);
    return [citizenId, citizenIdIndex];
  };
  const phoneColumns = (...given: Parameters<typeof phoneIn>) => {
    const { phone, phoneIndex } = sealedPhone({ database }, phoneIn(...given));
    return [phone, phoneIndex];
  };
  const dead = registeredDeaths(households());
  const stillAlive = new Set(dead.map(({ id }) => id));
  const knownDeath = ({ id, diedOn }: { id: string; diedOn: string | null }) =>
    stillAlive.has(id) ? null : diedOn;
  await copyRows(
    sql,
    'households',
    ['id', 'community_code', 'settlement'],
    households().map((home) => [home.id, home.communityCode, home.settlement]),
  );
  await copyRows(
    sql,
    'residents',
    [
      'id',
      'citizen_id',
      'citizen_id_index',
      'name',
      'name_ko',
      'pinyin',
      'korean',
      'birth_date',
      'sex',
      'ethnicity',
      'hukou_type',
      'community_code',
      'died_on',
      'phone',
      'phone_index',
    ],
    households().flatMap(({ members, communityCode, settlement }) =>
      members.map(({ id, index, person, diedOn, relation }) => [
        id,
        ...citizenIdColumns(person.citizenId),
        person.name.zhHans,
        person.name.ko ?? null,
        ...keysOf(person.name),
        person.birthDate,
        person.sex,
        person.ethnicity,
        index % 3 === 0 ? 'UNIFIED' : settlement,
        communityCode,
        knownDeath({ id, diedOn }),
        ...phoneColumns({ index, relation }, members),
      ]),
    ),
  );
  await copyRows(
    sql,
    'household_members',
    ['household_id', 'resident_id', 'relation', 'since', 'until'],
    households().flatMap((home) =>
      home.members.map(({ id, relation, person, diedOn }) => {
        const [, since = home.since] = [person.birthDate, home.since].sort();
        return [home.id, id, relation, since, knownDeath({ id, diedOn })];
      }),
    ),
  );
  await copyRows(
    sql,
    'kin_links',
    ['child_id', 'parent_id'],
    households().flatMap((home) =>
      home.members.flatMap(({ id, parents }) => parents.map((parent) => [id, parent])),
    ),
  );
  await replayActs(database, dead, households());
};
