import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  MarriageAnnotationKind,
  MarriageElsewhereEndKind,
  MarriageElsewherePlace,
  MarriageElsewhereStatus,
  MarriageEndReason,
  MarriageStatus,
  MarriageVoidGround,
} from '../generated/contract.ts';

const schema = pgSchema('marriages');

export const formerStates = schema.table(
  'former_states',
  {
    registrationId: text('registration_id').notNull(),
    version: integer().notNull(),
    replacedOn: date('replaced_on', { mode: 'string' }).notNull(),
    status: text().$type<MarriageStatus>().notNull(),
    endedOn: date('ended_on', { mode: 'string' }),
    endReason: text('end_reason').$type<MarriageEndReason>(),
    deceasedId: text('deceased_id'),
    interruptedFrom: date('interrupted_from', { mode: 'string' }),
    interruptedUntil: date('interrupted_until', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.registrationId, table.version] })],
);

export const annotations = schema.table('annotations', {
  id: text().primaryKey(),
  registrationId: text('registration_id').notNull(),
  kind: text().$type<MarriageAnnotationKind>().notNull(),
  authority: text().notNull(),
  paperNumber: text('paper_number').$type<Sealed>().notNull(),
  decidedOn: date('decided_on', { mode: 'string' }).notNull(),
  effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
  ground: text().$type<MarriageVoidGround>(),
  personId: text('person_id'),
  receivedOn: date('received_on', { mode: 'string' }).notNull(),
  enteredBy: text('entered_by').notNull(),
  confirmedBy: text('confirmed_by'),
  confirmedOn: date('confirmed_on', { mode: 'string' }),
});

export const recordsElsewhere = schema.table('records_elsewhere', {
  id: text().primaryKey(),
  officeId: text('office_id').notNull(),
  registrationId: text('registration_id'),
  placeKind: text('place_kind').$type<MarriageElsewherePlace>().notNull(),
  place: text().notNull(),
  authority: text().notNull(),
  paperNumber: text('paper_number').$type<Sealed>(),
  registeredOn: date('registered_on', { mode: 'string' }).notNull(),
  endedOn: date('ended_on', { mode: 'string' }),
  endKind: text('end_kind').$type<MarriageElsewhereEndKind>(),
  endPlaceKind: text('end_place_kind').$type<MarriageElsewherePlace>(),
  endAuthority: text('end_authority'),
  endPaperNumber: text('end_paper_number').$type<Sealed>(),
  recognisedBy: text('recognised_by'),
  deceasedId: text('deceased_id'),
  evidence: text().notNull(),
  status: text().$type<MarriageElsewhereStatus>().notNull(),
  enteredBy: text('entered_by').notNull(),
  enteredOn: date('entered_on', { mode: 'string' }).notNull(),
  checkedBy: text('checked_by'),
  checkedOn: date('checked_on', { mode: 'string' }),
  endEnteredOn: date('end_entered_on', { mode: 'string' }),
  version: integer().notNull(),
});

export type FormerStateRow = typeof formerStates.$inferSelect;
export type AnnotationRow = typeof annotations.$inferSelect;
export type ElsewhereRow = typeof recordsElsewhere.$inferSelect;
