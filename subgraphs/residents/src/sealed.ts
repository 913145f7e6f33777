/** What is sealed of the register, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import { messageOpener } from '@civil-affairs/kit/messages/messages';
import { messageColumns } from '@civil-affairs/kit/messages/templates';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import { messageCatalogue } from './messages.ts';
import type { ResidentRow } from './tables.ts';

export const citizenIds: SealedColumn = {
  table: 'residents.residents',
  column: 'citizen_id',
  key: ['id'],
  index: 'citizen_id_index',
};

export const phones: SealedColumn = {
  table: 'residents.residents',
  column: 'phone',
  key: ['id'],
  index: 'phone_index',
};

/** Never opened: a certificate is shown by nobody and to nobody. */
const certificateNumbers: SealedColumn = {
  table: 'residents.death_entries',
  column: 'certificate_number',
  key: ['resident_id', 'version'],
};

/** Never opened either. */
const cancellationNumbers: SealedColumn = {
  table: 'residents.merges',
  column: 'cancellation_number',
  key: ['id'],
};

const [messageFacts, sandboxBodies] = messageColumns('residents');

/** Opens what persons were told. */
export const opener = messageOpener(messageFacts, messageCatalogue);

export const sealedColumns = [
  citizenIds,
  phones,
  certificateNumbers,
  cancellationNumbers,
  messageFacts,
  sandboxBodies,
];

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

export function phoneOf({ database }: Keys, { phone }: Pick<ResidentRow, 'phone'>): string | null {
  return phone === null ? null : database.sealing.open(phones, phone);
}

export function sealedPhone({ database: { sealing } }: Keys, phone: string | null) {
  return phone === null
    ? { phone: null, phoneIndex: null }
    : { phone: sealing.seal(phones, phone), phoneIndex: sealing.indexOf(phones, phone) };
}

/** By what those who have a number are found. */
export function phoneIndexes({ database: { sealing } }: Keys, phone: string) {
  return sealing.indexesOf(phones, phone);
}

export function sealedCertificateNumber({ database }: Keys, number: string | null): Sealed | null {
  return number === null ? null : database.sealing.seal(certificateNumbers, number);
}

export function sealedCancellationNumber({ database }: Keys, number: string): Sealed {
  return database.sealing.seal(cancellationNumbers, number);
}
