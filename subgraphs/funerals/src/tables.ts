import { boolean, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  EcologicalBurialForm,
  FuneralCaseStatus,
  FuneralFacilityKind,
  FuneralPriceArea,
  FuneralPriceUnit,
  FuneralServiceItem,
  FuneralServiceLineKind,
} from './generated/contract.ts';

const schema = pgSchema('funerals');

const name = {
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
};
/** What a source leaves open: in all languages, or in none. */
const sourceNote = {
  sourceNoteZh: text('source_note_zh'),
  sourceNoteKo: text('source_note_ko'),
  sourceNoteEn: text('source_note_en'),
};
const day = (column: string) => date(column, { mode: 'string' });

export const serviceLines = schema.table(
  'service_lines',
  {
    kind: text().$type<FuneralServiceLineKind>().notNull(),
    divisionCode: text('division_code').notNull(),
    ...name,
    phone: text(),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
    source: text().notNull(),
    ...sourceNote,
  },
  (table) => [primaryKey({ columns: [table.divisionCode, table.kind, table.validFrom] })],
);

export const services = schema.table('services', {
  id: text().primaryKey(),
  item: text().$type<FuneralServiceItem>().notNull(),
  ...name,
  nationalItem: boolean('national_item').notNull(),
  listedFrom: day('listed_from').notNull(),
  listedUntil: day('listed_until'),
  source: text().notNull(),
  ...sourceNote,
});

export const servicePrices = schema.table(
  'service_prices',
  {
    serviceId: text('service_id').notNull(),
    variant: text().notNull(),
    ...name,
    area: text().$type<FuneralPriceArea>(),
    unit: text().$type<FuneralPriceUnit>().notNull(),
    amountFen: integer('amount_fen').notNull(),
    kilometreFen: integer('kilometre_fen'),
    minimumKilometres: integer('minimum_kilometres'),
    childOldestAge: integer('child_oldest_age'),
    childPercent: integer('child_percent'),
    abnormalPercent: integer('abnormal_percent'),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
    confirmed: boolean().notNull(),
    source: text().notNull(),
    ...sourceNote,
  },
  (table) => [primaryKey({ columns: [table.serviceId, table.variant, table.validFrom] })],
);

export const facilities = schema.table('facilities', {
  id: text().primaryKey(),
  kind: text().$type<FuneralFacilityKind>().notNull(),
  divisionCode: text('division_code').notNull(),
  ...name,
  openedOn: day('opened_on').notNull(),
  closedOn: day('closed_on'),
  source: text(),
  ...sourceNote,
});

export const ecologicalBurialCampaigns = schema.table('ecological_burial_campaigns', {
  id: text().primaryKey(),
  form: text().$type<EcologicalBurialForm>().notNull(),
  divisionCode: text('division_code').notNull(),
  ...name,
  heldIn: text('held_in').notNull(),
  destinationZh: text('destination_zh').notNull(),
  destinationKo: text('destination_ko').notNull(),
  destinationEn: text('destination_en').notNull(),
  urns: integer().notNull(),
  landSavedSquareMetres: integer('land_saved_m2'),
  source: text().notNull(),
});

export const cases = schema.table('cases', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  facilityId: text('facility_id'),
  reportedAt: timestamp('reported_at', { withTimezone: true }).notNull(),
  status: text().$type<FuneralCaseStatus>().notNull(),
  step: integer().notNull(),
  closedAt: timestamp('closed_at', { withTimezone: true }),
});

export const caseSteps = schema.table(
  'case_steps',
  {
    caseId: text('case_id').notNull(),
    number: integer().notNull(),
    status: text().$type<FuneralCaseStatus>().notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.number] })],
);

export type ServiceLineRow = typeof serviceLines.$inferSelect;
export type ServiceRow = typeof services.$inferSelect;
export type ServicePriceRow = typeof servicePrices.$inferSelect;
export type FacilityRow = typeof facilities.$inferSelect;
export type EcologicalBurialCampaignRow = typeof ecologicalBurialCampaigns.$inferSelect;
export type CaseRow = typeof cases.$inferSelect;
export type CaseStepRow = typeof caseSteps.$inferSelect;
