/** What is sealed of marriages, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import { sealedEvidence } from '@civil-affairs/kit/evidence/evidence';
import { messageOpener } from '@civil-affairs/kit/messages/messages';
import { messageColumns } from '@civil-affairs/kit/messages/templates';
import { paperDesk } from '@civil-affairs/kit/papers/papers';
import { paperColumn } from '@civil-affairs/kit/papers/templates';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import { messageCatalogue } from './messages.ts';
import { paperCatalogue } from './papers.ts';
import type { Agreement } from './rules/divorces/agreement.ts';
import { documentKey, type OutsideDetails } from './rules/parties.ts';
import type { DivorceAgreementRow } from './tables/divorces.ts';
import type { AnnotationRow, ElsewhereRow } from './tables/ends.ts';
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

const numbersOfAnnotations: SealedColumn = {
  table: 'marriages.annotations',
  column: 'paper_number',
  key: ['id'],
};

const numbersElsewhere: SealedColumn = {
  table: 'marriages.records_elsewhere',
  column: 'paper_number',
  key: ['id'],
};

/** Never opened: it is kept, and shown by nobody. */
const numbersOfEnds: SealedColumn = { ...numbersElsewhere, column: 'end_paper_number' };

const notes: SealedColumn = { table: 'marriages.counselling_bookings', column: 'notes', key: ['id'] };

const consultations: SealedColumn = {
  table: 'marriages.archive_consultations',
  column: 'content',
  key: ['id'],
};

const reports: SealedColumn = { table: 'marriages.protection_reports', column: 'content', key: ['id'] };

const [messageFacts, sandboxBodies] = messageColumns('marriages');

/** Opens what persons were told. */
export const opener = messageOpener(messageFacts, messageCatalogue);

const paperFacts = paperColumn('marriages');

/** Shows and prints what was issued on paper. */
export const paperDeskOf = paperDesk('marriages', paperFacts, paperCatalogue);

export const sealedColumns = [
  agreements,
  numbersOfAnnotations,
  numbersElsewhere,
  numbersOfEnds,
  outsideParties,
  documents,
  corrections,
  notes,
  consultations,
  reports,
  messageFacts,
  sandboxBodies,
  paperFacts,
  sealedEvidence('marriages'),
];

export interface Keys {
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

export function numberOfAnnotation(
  { database }: Keys,
  { paperNumber }: Pick<AnnotationRow, 'paperNumber'>,
): string {
  return database.sealing.open(numbersOfAnnotations, paperNumber);
}

export function sealedNumberOfAnnotation({ database }: Keys, number: string): Sealed {
  return database.sealing.seal(numbersOfAnnotations, number);
}

export function numberElsewhere(
  { database }: Keys,
  { paperNumber }: Pick<ElsewhereRow, 'paperNumber'>,
): string | null {
  return paperNumber === null ? null : database.sealing.open(numbersElsewhere, paperNumber);
}

export function sealedNumberElsewhere({ database }: Keys, number: string | null): Sealed | null {
  return number === null ? null : database.sealing.seal(numbersElsewhere, number);
}

export function sealedNumberOfEnd({ database }: Keys, number: string | null): Sealed | null {
  return number === null ? null : database.sealing.seal(numbersOfEnds, number);
}

/** What a counsellor noted. */
export function openedNotes({ database }: Keys, sealed: Sealed): string {
  return database.sealing.open(notes, sealed);
}

export function sealedNotes({ database }: Keys, text: string): Sealed {
  return database.sealing.seal(notes, text);
}

/** Who consulted the archive, and what for. */
export interface ConsultationContent {
  applicant: string;
  purpose: string;
}

export function openedConsultation(
  { database }: Keys,
  { content }: { content: Sealed },
): ConsultationContent {
  return JSON.parse(database.sealing.open(consultations, content)) as ConsultationContent;
}

export function sealedConsultation({ database }: Keys, content: ConsultationContent): Sealed {
  return database.sealing.seal(consultations, JSON.stringify(content));
}

/** What was seen, and of whom. */
export interface ReportContent {
  observation: string;
  residentIds: string[];
}

export function openedReport({ database }: Keys, { content }: { content: Sealed }): ReportContent {
  return JSON.parse(database.sealing.open(reports, content)) as ReportContent;
}

export function sealedReport({ database }: Keys, content: ReportContent): Sealed {
  return database.sealing.seal(reports, JSON.stringify(content));
}
