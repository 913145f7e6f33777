import type { BlindIndex, Sealed } from '@civil-affairs/kit/sealed-columns';
import { bigint, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  DivisionLevel,
  Ethnicity,
  HouseholdRelation,
  HukouType,
  ResidentAdoptionDissolution,
  ResidentAdoptionKind,
  ResidentCorrectionField,
  ResidentCorrectionStatus,
  ResidentMergeStatus,
  ResidentStatus,
  Settlement,
  Sex,
} from './generated/contract.ts';

const schema = pgSchema('residents');

export const divisions = schema.table('divisions', {
  code: text().primaryKey(),
  level: text().$type<DivisionLevel>().notNull(),
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  parentCode: text('parent_code'),
});

export const residents = schema.table('residents', {
  id: text().primaryKey(),
  citizenId: text('citizen_id').$type<Sealed>().notNull(),
  name: text().notNull(),
  nameKo: text('name_ko'),
  birthDate: date('birth_date', { mode: 'string' }).notNull(),
  sex: text().$type<Sex>().notNull(),
  ethnicity: text().$type<Ethnicity>().notNull(),
  hukouType: text('hukou_type').$type<HukouType>().notNull(),
  communityCode: text('community_code').notNull(),
  diedOn: date('died_on', { mode: 'string' }),
  version: integer().notNull().default(1),
  movedOutOn: date('moved_out_on', { mode: 'string' }),
  /** Computed by the database from the days above: never written. */
  status: text().$type<ResidentStatus>().notNull().default('LIVING'),
  /** The name without blanks; computed by the database: never written. */
  nameKey: text('name_key').notNull().default(''),
  pinyin: text(),
  korean: text(),
  citizenIdIndex: text('citizen_id_index').$type<BlindIndex>().notNull(),
  phone: text().$type<Sealed>(),
  phoneIndex: text('phone_index').$type<BlindIndex>(),
  /** The record in which this one went up. */
  mergedInto: text('merged_into'),
});

export const households = schema.table('households', {
  id: text().primaryKey(),
  communityCode: text('community_code').notNull(),
  settlement: text().$type<Settlement>().notNull(),
  version: integer().notNull().default(1),
});

/** The living residents of each community by year of birth, kept by triggers. */
export const peopleCounts = schema.table('people_counts', {
  communityCode: text('community_code').notNull(),
  birthYear: integer('birth_year').notNull(),
  residents: integer().notNull(),
});

/** The households of each community that have a member, kept by triggers. */
export const householdCounts = schema.table('household_counts', {
  communityCode: text('community_code').notNull(),
  households: integer().notNull(),
});

/** Memberships that were written; those that are replaced show what was known before. */
export const householdMembers = schema.table('household_members', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  householdId: text('household_id').notNull(),
  residentId: text('resident_id').notNull(),
  relation: text().$type<HouseholdRelation>().notNull(),
  since: date({ mode: 'string' }).notNull(),
  until: date({ mode: 'string' }),
  /** Null for what came with the register when it was filled. */
  recordedAt: timestamp('recorded_at', { withTimezone: true }),
  replacedAt: timestamp('replaced_at', { withTimezone: true }),
});

export const deathEntries = schema.table(
  'death_entries',
  {
    residentId: text('resident_id').notNull(),
    version: integer().notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    diedOn: date('died_on', { mode: 'string' }),
    certificateNumber: text('certificate_number').$type<Sealed>(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.residentId, table.version] })],
);

export const kinLinks = schema.table(
  'kin_links',
  { childId: text('child_id').notNull(), parentId: text('parent_id').notNull() },
  (table) => [primaryKey({ columns: [table.childId, table.parentId] })],
);

/** The stations of somebody who has moved, numbered from 1. */
export const residences = schema.table(
  'residences',
  {
    residentId: text('resident_id').notNull(),
    number: integer().notNull(),
    communityCode: text('community_code'),
    since: date({ mode: 'string' }),
    until: date({ mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.residentId, table.number] })],
);

/** The stations of a household that has moved, numbered from 1. */
export const householdPlaces = schema.table(
  'household_places',
  {
    householdId: text('household_id').notNull(),
    number: integer().notNull(),
    communityCode: text('community_code').notNull(),
    settlement: text().$type<Settlement>().notNull(),
    since: date({ mode: 'string' }),
    until: date({ mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.householdId, table.number] })],
);

export const adoptions = schema.table('adoptions', {
  id: text().primaryKey(),
  childId: text('child_id').notNull(),
  kind: text().$type<ResidentAdoptionKind>().notNull(),
  registeredOn: date('registered_on', { mode: 'string' }).notNull(),
  dissolvedOn: date('dissolved_on', { mode: 'string' }),
  dissolution: text().$type<ResidentAdoptionDissolution>(),
  version: integer().notNull(),
});

export const adopters = schema.table(
  'adopters',
  { adoptionId: text('adoption_id').notNull(), adopterId: text('adopter_id').notNull() },
  (table) => [primaryKey({ columns: [table.adoptionId, table.adopterId] })],
);

export const corrections = schema.table('corrections', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  field: text().$type<ResidentCorrectionField>().notNull(),
  before: text(),
  after: text().notNull(),
  reason: text().notNull(),
  status: text().$type<ResidentCorrectionStatus>().notNull(),
  requestedOn: date('requested_on', { mode: 'string' }).notNull(),
  requestedBy: text('requested_by').notNull(),
  decidedOn: date('decided_on', { mode: 'string' }),
  decidedBy: text('decided_by'),
  decisionReason: text('decision_reason'),
  version: integer().notNull(),
});

export const merges = schema.table('merges', {
  id: text().primaryKey(),
  keptId: text('kept_id').notNull(),
  mergedId: text('merged_id').notNull(),
  communityCode: text('community_code').notNull(),
  cancellationNumber: text('cancellation_number').$type<Sealed>().notNull(),
  reason: text().notNull(),
  status: text().$type<ResidentMergeStatus>().notNull(),
  proposedOn: date('proposed_on', { mode: 'string' }).notNull(),
  proposedBy: text('proposed_by').notNull(),
  decidedOn: date('decided_on', { mode: 'string' }),
  decidedBy: text('decided_by'),
  decisionReason: text('decision_reason'),
  version: integer().notNull(),
});

export type DivisionRow = typeof divisions.$inferSelect;
/** What is read of a person: the other columns are what persons are found by. */
export type ResidentRow = Omit<
  typeof residents.$inferSelect,
  'nameKey' | 'pinyin' | 'korean' | 'citizenIdIndex' | 'phoneIndex'
>;
export type HouseholdRow = typeof households.$inferSelect;
export type HouseholdMemberRow = typeof householdMembers.$inferSelect;
export type AdoptionRow = typeof adoptions.$inferSelect;
export type MergeRow = typeof merges.$inferSelect;
export type CorrectionRow = typeof corrections.$inferSelect;
export type AdopterRow = typeof adopters.$inferSelect;
export type DeathEntryRow = typeof deathEntries.$inferSelect;
