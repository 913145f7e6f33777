/** What is sealed of marriages, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import type { Agreement } from './rules/divorces/agreement.ts';
import type { DivorceAgreementRow } from './tables/divorces.ts';
import type { AnnotationRow, ElsewhereRow } from './tables/ends.ts';

const agreements: SealedColumn = {
  table: 'marriages.divorce_agreements',
  column: 'content',
  key: ['case_id', 'version'],
};

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

export const sealedColumns = [agreements, numbersOfAnnotations, numbersElsewhere, numbersOfEnds];

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
