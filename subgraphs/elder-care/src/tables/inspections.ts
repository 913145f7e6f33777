import { date, integer, pgSchema, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type {
  CareFindingArea,
  CareFindingSeverity,
  CareFindingStatus,
  CareInspectionKind,
  CareInspectionStatus,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });

export const careStarGrades = schema.table(
  'care_star_grades',
  {
    institutionId: text('institution_id').notNull(),
    awardedOn: day('awarded_on').notNull(),
    grade: smallint().notNull(),
    validUntil: day('valid_until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.awardedOn] })],
);

export const careInspections = schema.table('care_inspections', {
  id: text().primaryKey(),
  institutionId: text('institution_id').notNull(),
  kind: text().$type<CareInspectionKind>().notNull(),
  plannedFor: day('planned_for').notNull(),
  carriedOutOn: day('carried_out_on'),
  inspectors: text().array().notNull(),
  status: text().$type<CareInspectionStatus>().notNull(),
  version: integer().notNull(),
});

export const careFindings = schema.table('care_findings', {
  id: text().primaryKey(),
  inspectionId: text('inspection_id').notNull(),
  institutionId: text('institution_id').notNull(),
  area: text().$type<CareFindingArea>().notNull(),
  severity: text().$type<CareFindingSeverity>().notNull(),
  description: text().notNull(),
  article: text(),
  dueOn: day('due_on').notNull(),
  status: text().$type<CareFindingStatus>().notNull(),
  version: integer().notNull(),
  reportedBy: text('reported_by'),
  closedOn: day('closed_on'),
});

export type CareStarGradeRow = typeof careStarGrades.$inferSelect;
export type CareInspectionRow = typeof careInspections.$inferSelect;
export type CareFindingRow = typeof careFindings.$inferSelect;
