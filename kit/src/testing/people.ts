/** Persons in the registry, as its administrator would register them. */
import { addDays, type LocalDate } from '../dates.ts';
import { demoCommunity } from '../demo-city.ts';
import { demoCitizenId } from '../demo-people.ts';
import { newId } from '../ids.ts';
import type { Sex } from '../national-ids.ts';
import type { SealedColumn } from '../sealed-columns.ts';
import type { Sealing } from '../sealing.ts';
import { databaseOf, type TestSubgraph } from './index.ts';

let born = 0;

/** A citizen id that nobody in the demo city and in this test file has. It says another birthday than the person's. */
export function newCitizenId(sex: Sex): string {
  // A day's sequence has room for 250 citizen ids of each sex.
  const day = addDays('1996-01-01', Math.floor(born / 250));
  const citizenId = demoCitizenId(day, born % 250, sex);
  born += 1;
  return citizenId;
}

/** As the registry seals it. */
const citizenIds: SealedColumn = { table: 'residents.residents', column: 'citizen_id', key: ['id'] };

function sealedBy(sealing: Sealing, citizenId: string) {
  return {
    citizen_id: sealing.seal(citizenIds, citizenId),
    citizen_id_index: sealing.indexOf(citizenIds, citizenId),
  };
}

export interface NewResident {
  birthDate?: LocalDate;
  sex?: Sex;
  community?: string;
}

/** Registers persons; the value is their ids in order. */
export async function addResidents(graph: TestSubgraph, people: readonly NewResident[]): Promise<string[]> {
  const { sql, sealing } = databaseOf(graph, 'residents');
  const rows = people.map(({ birthDate = '1996-05-01', sex = 'FEMALE', community = demoCommunity }) => ({
    id: newId('Resident'),
    ...sealedBy(sealing, newCitizenId(sex)),
    name: '测试',
    birth_date: birthDate,
    sex,
    ethnicity: 'HA',
    hukou_type: 'UNIFIED',
    community_code: community,
  }));
  await sql`INSERT INTO residents ${sql(rows)}`;
  return rows.map(({ id }) => id);
}
