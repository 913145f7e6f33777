import { date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CareBedOfferAnswer, CareBedType, CareLevel, CareWaitingStatus } from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });

export const careWaitingEntries = schema.table('care_waiting_entries', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  bedType: text('bed_type').$type<CareBedType>().notNull(),
  institutionIds: text('institution_ids').array().notNull(),
  status: text().$type<CareWaitingStatus>().notNull(),
  version: integer().notNull(),
  priorityClass: integer('priority_class').notNull(),
  level: text().$type<CareLevel>().notNull(),
  need: integer().notNull(),
  assessmentId: text('assessment_id').notNull(),
  completeAt: timestamp('complete_at', { withTimezone: true }).notNull(),
  declined: integer().notNull().default(0),
  missed: integer().notNull().default(0),
  closedOn: day('closed_on'),
});

export const careBedOffers = schema.table(
  'care_bed_offers',
  {
    entryId: text('entry_id').notNull(),
    number: integer().notNull(),
    institutionId: text('institution_id').notNull(),
    bedNumber: text('bed_number').notNull(),
    offeredOn: day('offered_on').notNull(),
    answerBy: day('answer_by').notNull(),
    answer: text().$type<CareBedOfferAnswer>(),
    answeredOn: day('answered_on'),
    skipReason: text('skip_reason'),
    stayId: text('stay_id'),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.number] })],
);

export type CareWaitingEntryRow = typeof careWaitingEntries.$inferSelect;
export type CareBedOfferRow = typeof careBedOffers.$inferSelect;
