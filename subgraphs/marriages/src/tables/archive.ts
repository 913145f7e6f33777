import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { date, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  MarriageArchiveBasis,
  MarriageArchiveKind,
  MarriageProtectionSuspicion,
} from '../generated/contract.ts';

const schema = pgSchema('marriages');

export const archiveFiles = schema.table('archive_files', {
  id: text().primaryKey(),
  officeId: text('office_id').notNull(),
  registrationId: text('registration_id'),
  divorceCaseId: text('divorce_case_id'),
  kind: text().$type<MarriageArchiveKind>().notNull(),
  fonds: text().notNull(),
  year: integer().notNull(),
  volume: integer().notNull(),
  firstPage: integer('first_page').notNull(),
  lastPage: integer('last_page').notNull(),
  filedOn: date('filed_on', { mode: 'string' }).notNull(),
  filedBy: text('filed_by').notNull(),
  transferredTo: text('transferred_to'),
});

export const archiveConsultations = schema.table('archive_consultations', {
  id: text().primaryKey(),
  fileId: text('file_id').notNull(),
  basis: text().$type<MarriageArchiveBasis>().notNull(),
  applicantId: text('applicant_id'),
  content: text().$type<Sealed>().notNull(),
  approvedBy: text('approved_by'),
  pagesCopied: integer('pages_copied').notNull(),
  consultedOn: date('consulted_on', { mode: 'string' }).notNull(),
  enteredBy: text('entered_by').notNull(),
});

export const recordCertificates = schema.table('record_certificates', {
  id: text().primaryKey(),
  registrationId: text('registration_id').notNull(),
  officeId: text('office_id').notNull(),
  basis: text().$type<MarriageArchiveBasis>().notNull(),
  applicantId: text('applicant_id'),
  purpose: text().notNull(),
  issuedOn: date('issued_on', { mode: 'string' }).notNull(),
  issuedBy: text('issued_by').notNull(),
});

export const protectionReports = schema.table('protection_reports', {
  id: text().primaryKey(),
  suspicion: text().$type<MarriageProtectionSuspicion>().notNull(),
  reportedTo: text('reported_to').notNull(),
  content: text().$type<Sealed>().notNull(),
  reportedAt: timestamp('reported_at', { withTimezone: true }).notNull(),
  reportedBy: text('reported_by').notNull(),
  divisionCode: text('division_code').notNull(),
});

export type ArchiveFileRow = typeof archiveFiles.$inferSelect;
export type ConsultationRow = typeof archiveConsultations.$inferSelect;
export type RecordCertificateRow = typeof recordCertificates.$inferSelect;
export type ProtectionReportRow = typeof protectionReports.$inferSelect;
