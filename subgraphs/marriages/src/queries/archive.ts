import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import {
  archiveConsultations,
  archiveFiles,
  protectionReports,
  recordCertificates,
} from '../tables/archive.ts';
import { divorceCases, divorceParties } from '../tables/divorces.ts';
import { certificates, registrations, spouses } from '../tables.ts';

export const findArchiveFiles = statement((db, ids: readonly string[]) =>
  db.select().from(archiveFiles).where(anyOf(archiveFiles.id, ids)),
);

export const consultationsOf = statement((db, fileIds: readonly string[]) =>
  db
    .select()
    .from(archiveConsultations)
    .where(anyOf(archiveConsultations.fileId, fileIds))
    .orderBy(asc(archiveConsultations.id)),
);

export const findRecordCertificates = statement((db, ids: readonly string[]) =>
  db.select().from(recordCertificates).where(anyOf(recordCertificates.id, ids)),
);

export const findProtectionReports = statement((db, ids: readonly string[]) =>
  db.select().from(protectionReports).where(anyOf(protectionReports.id, ids)),
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
  const byNumber = db
    .select({ id: certificates.registrationId })
    .from(certificates)
    .where(eq(certificates.number, search));
  const registered = db
    .select({ id: registrations.id })
    .from(registrations)
    .where(or(eq(registrations.registrationNumber, search), inArray(registrations.id, byNumber)));
  const ofSpouse = db
    .select({ id: spouses.registrationId })
    .from(spouses)
    .where(eq(spouses.residentId, search));
  const divorced = db
    .select({ id: divorceCases.id })
    .from(divorceCases)
    .where(eq(divorceCases.divorceNumber, search));
  const ofParty = db
    .select({ id: divorceParties.caseId })
    .from(divorceParties)
    .where(eq(divorceParties.residentId, search));
  const { registrationId, divorceCaseId, id } = archiveFiles;
  return db
    .select()
    .from(archiveFiles)
    .where(
      or(
        inArray(registrationId, registered),
        inArray(registrationId, ofSpouse),
        inArray(divorceCaseId, divorced),
        inArray(divorceCaseId, ofParty),
      ),
    )
    .orderBy(asc(id))
    .limit(100);
}
