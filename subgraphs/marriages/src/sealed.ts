/** What is sealed of marriages, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { Agreement } from './rules/divorces/agreement.ts';
import { documentKey, type OutsideDetails } from './rules/parties.ts';
import type { DivorceAgreementRow } from './tables/divorces.ts';
import type { CorrectionRow, OutsidePartyRow } from './tables/parties.ts';

const agreements: SealedColumn = {
  table: 'marriages.divorce_agreements',
  column: 'content',
  key: ['case_id', 'version'],
};

const outsideParties: SealedColumn = {
  table: 'marriages.outside_parties',
  column: 'details',
  key: ['id'],
};

/** The document by which such a party is found again. */
const documents: SealedColumn = {
  table: 'marriages.outside_parties',
  column: 'document',
  key: ['id'],
  index: 'document_index',
};

const corrections: SealedColumn = { table: 'marriages.corrections', column: 'content', key: ['id'] };

export const sealedColumns = [agreements, outsideParties, documents, corrections];

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

/** Who a party is, with its id. */
export type OpenedParty = OutsideDetails & { id: string };

export function openedParty({ database }: Keys, { id, kind, details }: OutsidePartyRow): OpenedParty {
  return { ...(JSON.parse(database.sealing.open(outsideParties, details)) as OutsideDetails), kind, id };
}

export function sealedParty({ database: { sealing } }: Keys, details: OutsideDetails) {
  return {
    details: sealing.seal(outsideParties, JSON.stringify(details)),
    document: sealing.seal(documents, documentKey(details)),
    documentIndex: sealing.indexOf(documents, documentKey(details)),
  };
}

/** By what a party with the same document is found. */
export function documentIndexes({ database: { sealing } }: Keys, details: OutsideDetails): string[] {
  return sealing.indexesOf(documents, documentKey(details));
}

/** What a correction says of somebody. */
export interface CorrectionContent {
  before: string;
  corrected: string;
  evidence: string;
}

export function openedCorrection(
  { database }: Keys,
  { content }: Pick<CorrectionRow, 'content'>,
): CorrectionContent {
  return JSON.parse(database.sealing.open(corrections, content)) as CorrectionContent;
}

export function sealedCorrection({ database }: Keys, content: CorrectionContent): Sealed {
  return database.sealing.seal(corrections, JSON.stringify(content));
}
