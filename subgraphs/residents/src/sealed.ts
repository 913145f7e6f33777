/** What is sealed of the register, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { ResidentRow } from './tables.ts';

export const citizenIds: SealedColumn = {
  table: 'residents.residents',
  column: 'citizen_id',
  key: ['id'],
  index: 'citizen_id_index',
};

/** Never opened: a certificate is shown by nobody and to nobody. */
const certificateNumbers: SealedColumn = {
  table: 'residents.death_entries',
  column: 'certificate_number',
  key: ['resident_id', 'version'],
};

export const sealedColumns = [citizenIds, certificateNumbers];

interface Keys {
  database: Pick<Database, 'sealing'>;
}

export function citizenIdOf({ database }: Keys, { citizenId }: Pick<ResidentRow, 'citizenId'>): string {
  return database.sealing.open(citizenIds, citizenId);
}

export function sealedCitizenId({ database: { sealing } }: Keys, citizenId: string) {
  return {
    citizenId: sealing.seal(citizenIds, citizenId),
    citizenIdIndex: sealing.indexOf(citizenIds, citizenId),
  };
}

/** By what the person with a citizen id is found. */
export function citizenIdIndexes({ database: { sealing } }: Keys, citizenId: string) {
  return sealing.indexesOf(citizenIds, citizenId);
}

export function sealedCertificateNumber({ database }: Keys, number: string | null): Sealed | null {
  return number === null ? null : database.sealing.seal(certificateNumbers, number);
}
