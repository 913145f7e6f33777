import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { boolean, date, integer, pgSchema, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type {
  CareAssessmentItemGroup,
  CareAssessmentReason,
  CareAssessmentStatus,
  CareLevel,
  CareRiskEventKind,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });

export const careAssessmentRules = schema.table('care_assessment_rules', {
  version: integer().primaryKey(),
  standard: text().notNull(),
  validFrom: day('valid_from').notNull(),
  validMonths: integer('valid_months').notNull(),
  disputeWorkingDays: integer('dispute_working_days').notNull(),
  confirmed: boolean().notNull(),
});

export const careAssessmentItems = schema.table(
  'care_assessment_items',
  {
    version: integer().notNull(),
    position: smallint().notNull(),
    code: text().notNull(),
    itemGroup: text('item_group').$type<CareAssessmentItemGroup>().notNull(),
    maximum: smallint().notNull(),
    nameZh: text('name_zh').notNull(),
    nameKo: text('name_ko').notNull(),
    nameEn: text('name_en').notNull(),
  },
  (table) => [primaryKey({ columns: [table.version, table.position] })],
);

export const careAssessments = schema.table('care_assessments', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  /** Where the person lives; null for what was recorded before assessments were cases. */
  communityCode: text('community_code'),
  status: text().$type<CareAssessmentStatus>().notNull(),
  version: integer().notNull(),
  reason: text().$type<CareAssessmentReason>().notNull(),
  requestedOn: day('requested_on').notNull(),
  assessedOn: day('assessed_on'),
  ruleVersion: integer('rule_version'),
  answers: smallint().array(),
  score: smallint(),
  inComa: boolean('in_coma').notNull(),
  disorderCodes: text('disorder_codes').$type<Sealed>().notNull(),
  careRiskEvents: smallint('care_risk_events').notNull(),
  /** Subjects of the two who assess. */
  assessors: text().array().notNull(),
  publishedOn: day('published_on'),
  reviewedBy: text('reviewed_by'),
  /** The assessment whose result is disputed by this one. */
  disputes: text(),
  /** As it was found; null for what was recorded before levels were kept. */
  level: text().$type<CareLevel>(),
});

export const careRiskEvents = schema.table(
  'care_risk_events',
  {
    assessmentId: text('assessment_id').notNull(),
    position: smallint().notNull(),
    kind: text().$type<CareRiskEventKind>().notNull(),
    onDay: day('on_day').notNull(),
  },
  (table) => [primaryKey({ columns: [table.assessmentId, table.position] })],
);

export type CareAssessmentRow = typeof careAssessments.$inferSelect;
export type CareAssessmentRuleRow = typeof careAssessmentRules.$inferSelect;
export type CareAssessmentItemRow = typeof careAssessmentItems.$inferSelect;
export type CareRiskEventRow = typeof careRiskEvents.$inferSelect;
