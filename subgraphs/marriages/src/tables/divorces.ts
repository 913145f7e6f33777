import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { boolean, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  DivorceCertificateEvidence,
  DivorceClosedReason,
  DivorceRefusalReason,
  DivorceStatus,
} from '../generated/contract.ts';

const schema = pgSchema('marriages');

export const divorceCases = schema.table('divorce_cases', {
  id: text().primaryKey(),
  receiptNumber: text('receipt_number'),
  officeId: text('office_id').notNull(),
  registrationId: text('registration_id'),
  recordId: text('record_id'),
  status: text().$type<DivorceStatus>().notNull(),
  receivedOn: date('received_on', { mode: 'string' }).notNull(),
  acceptedOn: date('accepted_on', { mode: 'string' }),
  withdrawnBy: text('withdrawn_by'),
  receiptShown: boolean('receipt_shown'),
  closedOn: date('closed_on', { mode: 'string' }),
  divorceNumber: text('divorce_number'),
  closedReason: text('closed_reason').$type<DivorceClosedReason>(),
  mediationOffered: boolean('mediation_offered').notNull(),
  mediationAccepted: boolean('mediation_accepted').notNull(),
  version: integer().notNull(),
});

export const divorceParties = schema.table(
  'divorce_parties',
  {
    caseId: text('case_id').notNull(),
    position: integer().notNull(),
    residentId: text('resident_id').notNull(),
    certificate: text().$type<Exclude<DivorceCertificateEvidence, 'MISSING'>>(),
    open: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.position] })],
);

export const divorceAgreements = schema.table(
  'divorce_agreements',
  {
    caseId: text('case_id').notNull(),
    version: integer().notNull(),
    content: text().$type<Sealed>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.version] })],
);

export const divorceRefusals = schema.table(
  'divorce_refusals',
  {
    caseId: text('case_id').notNull(),
    number: integer().notNull(),
    refusedOn: date('refused_on', { mode: 'string' }).notNull(),
    reasons: text().$type<DivorceRefusalReason>().array().notNull(),
    remark: text(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.number] })],
);

export type DivorceRow = typeof divorceCases.$inferSelect;
export type DivorcePartyRow = typeof divorceParties.$inferSelect;
export type DivorceAgreementRow = typeof divorceAgreements.$inferSelect;
export type DivorceRefusalRow = typeof divorceRefusals.$inferSelect;
