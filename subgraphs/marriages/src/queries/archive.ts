import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { asc, or, sql } from 'drizzle-orm';
import {
  archiveConsultations,
  archiveFiles,
  protectionReports,
  recordCertificates,
} from '../tables/archive.ts';

export const findArchiveFiles = statement(
  (db, ids: readonly string[]) => db.select().from(archiveFiles).where(anyOf(archiveFiles.id, ids)),
  (row) => row.id,
);

export const consultationsOf = statement(
  (db, fileIds: readonly string[]) =>
    db
      .select()
      .from(archiveConsultations)
      .where(anyOf(archiveConsultations.fileId, fileIds))
      .orderBy(asc(archiveConsultations.id)),
  (row) => row.fileId,
);

export const findRecordCertificates = statement(
  (db, ids: readonly string[]) =>
    db.select().from(recordCertificates).where(anyOf(recordCertificates.id, ids)),
  (row) => row.id,
);

export const findProtectionReports = statement(
  (db, ids: readonly string[]) => db.select().from(protectionReports).where(anyOf(protectionReports.id, ids)),
  (row) => row.id,
);

/** The suspicions of a division, newest first. */
export function protectionReportsOf(db: Db, divisionCode: string) {
  const { id } = protectionReports;
  return db
    .select()
    .from(protectionReports)
    .where(sql`${protectionReports.divisionCode} LIKE ${divisionCode} || '%'`)
    .orderBy(sql`${id} DESC`)
    .limit(100);
}

/** Files by a number on a certificate, or by a person. */
export async function searchArchive(db: Db, search: string) {
  const found = await db.execute<{ registration: string | null; divorce: string | null }>(sql`
    SELECT id AS registration, NULL AS divorce FROM marriages.registrations WHERE registration_number = ${search}
    UNION SELECT registration_id, divorce_case_id FROM marriages.certificates WHERE number = ${search}
    UNION SELECT registration_id, NULL FROM marriages.spouses WHERE resident_id = ${search}
    UNION SELECT NULL, id FROM marriages.divorce_cases WHERE divorce_number = ${search}
    UNION SELECT NULL, case_id FROM marriages.divorce_parties WHERE resident_id = ${search}`);
  const { registrationId, divorceCaseId, id } = archiveFiles;
  const registrations = found.flatMap(({ registration }) => registration ?? []);
  const divorces = found.flatMap(({ divorce }) => divorce ?? []);
  return db
    .select()
    .from(archiveFiles)
    .where(or(anyOf(registrationId, registrations), anyOf(divorceCaseId, divorces)))
    .orderBy(asc(id))
    .limit(100);
}
