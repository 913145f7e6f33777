/** What is sealed of marriages, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { Agreement } from './rules/divorces/agreement.ts';
import type { DivorceAgreementRow } from './tables/divorces.ts';

const agreements: SealedColumn = {
  table: 'marriages.divorce_agreements',
  column: 'content',
  key: ['case_id', 'version'],
};

export const sealedColumns = [agreements];

interface Keys {
  database: Pick<Database, 'sealing'>;
}

/** What a couple agreed, as it was kept. */
export function openedAgreement(
  { database }: Keys,
  { caseId, version, content }: DivorceAgreementRow,
): Agreement & { caseId: string; version: number } {
  return { ...(JSON.parse(database.sealing.open(agreements, content)) as Agreement), caseId, version };
}

export function sealedAgreement({ database }: Keys, agreement: Agreement): Sealed {
  return database.sealing.seal(agreements, JSON.stringify(agreement));
}
