import type { BlindIndex, Sealed } from '@civil-affairs/kit/sealed-columns';
import { date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  MarriageCorrectionCause,
  MarriageCorrectionField,
  MarriageCorrectionStatus,
  MarriageDataCheckResult,
  MarriageDataCheckSource,
  MarriageDataSupplement,
  MarriageOutsidePartyKind,
} from '../generated/contract.ts';

const schema = pgSchema('marriages');

export const outsideParties = schema.table('outside_parties', {
  id: text().primaryKey(),
  kind: text().$type<MarriageOutsidePartyKind>().notNull(),
  details: text().$type<Sealed>().notNull(),
  document: text().$type<Sealed>().notNull(),
  documentIndex: text('document_index').$type<BlindIndex>().notNull(),
});

export const dataChecks = schema.table(
  'data_checks',
  {
    appointmentId: text('appointment_id').notNull(),
    number: integer().notNull(),
    partyId: text('party_id').notNull(),
    source: text().$type<MarriageDataCheckSource>().notNull(),
    result: text().$type<MarriageDataCheckResult>().notNull(),
    checkedOn: date('checked_on', { mode: 'string' }).notNull(),
    supplement: text().$type<MarriageDataSupplement>(),
    document: text(),
    supplementedOn: date('supplemented_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.appointmentId, table.number] })],
);

export const corrections = schema.table('corrections', {
  id: text().primaryKey(),
  registrationId: text('registration_id').notNull(),
  field: text().$type<MarriageCorrectionField>().notNull(),
  cause: text().$type<MarriageCorrectionCause>().notNull(),
  partyId: text('party_id'),
  content: text().$type<Sealed>().notNull(),
  proposedBy: text('proposed_by').notNull(),
  proposedOn: date('proposed_on', { mode: 'string' }).notNull(),
  status: text().$type<MarriageCorrectionStatus>().notNull(),
  decidedBy: text('decided_by'),
  decidedOn: date('decided_on', { mode: 'string' }),
});

export type OutsidePartyRow = typeof outsideParties.$inferSelect;
export type DataCheckRow = typeof dataChecks.$inferSelect;
export type CorrectionRow = typeof corrections.$inferSelect;
