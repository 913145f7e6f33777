import { bigint, boolean, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  AllowanceIncomeCheckOutcome,
  AllowanceIncomeCheckSource,
  AllowanceIncomeKind,
  AllowanceInvestigationLevel,
  AllowanceProposal,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const supplementNotices = schema.table('supplement_notices', {
  applicationId: text('application_id').primaryKey(),
  requestedOn: date('requested_on', { mode: 'string' }).notNull(),
  requestedBy: text('requested_by').notNull(),
  items: text({
    enum: [
      'SIGNED_APPLICATION',
      'CHECK_AUTHORISATION',
      'INCOME_STATEMENT',
      'PROPERTY_STATEMENT',
      'SUPPORTER_STATEMENT',
      'WRITTEN_ENTRUSTMENT',
      'ILLNESS_EVIDENCE',
      'STUDY_EVIDENCE',
      'OTHER_STATEMENT',
    ],
  })
    .array()
    .notNull(),
  remark: text(),
});

export const supplements = schema.table('supplements', {
  applicationId: text('application_id').primaryKey(),
  answeredOn: date('answered_on', { mode: 'string' }).notNull(),
  answeredBy: text('answered_by').notNull(),
  remark: text(),
});

export const investigations = schema.table('investigations', {
  id: text().primaryKey(),
  applicationId: text('application_id').notNull(),
  round: integer().notNull(),
  level: text().$type<AllowanceInvestigationLevel>().notNull(),
  visitedOn: date('visited_on', { mode: 'string' }).notNull(),
  investigatorIds: text('investigator_ids').array().notNull(),
  signedById: text('signed_by_id').notNull(),
  signedByInvestigators: boolean('signed_by_investigators').notNull(),
  findings: text().notNull(),
  recordedBy: text('recorded_by').notNull(),
});

export const incomeChecks = schema.table(
  'income_checks',
  {
    applicationId: text('application_id').notNull(),
    number: integer().notNull(),
    round: integer().notNull(),
    checkedOn: date('checked_on', { mode: 'string' }).notNull(),
    checkedBy: text('checked_by').notNull(),
    propertyFits: boolean('property_fits'),
    propertyRemark: text('property_remark'),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.number] })],
);

export const checkContests = schema.table(
  'check_contests',
  {
    applicationId: text('application_id').notNull(),
    number: integer().notNull(),
    contestedOn: date('contested_on', { mode: 'string' }).notNull(),
    contestedBy: text('contested_by').notNull(),
    statement: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.number] })],
);

export const incomeCheckResults = schema.table(
  'income_check_results',
  {
    applicationId: text('application_id').notNull(),
    number: integer().notNull(),
    source: text().$type<AllowanceIncomeCheckSource>().notNull(),
    outcome: text().$type<AllowanceIncomeCheckOutcome>().notNull(),
    remark: text(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.number, table.source] })],
);

export const applicationIncomes = schema.table(
  'application_incomes',
  {
    applicationId: text('application_id').notNull(),
    residentId: text('resident_id').notNull(),
    number: integer().notNull(),
    position: integer().notNull(),
    kind: text().$type<AllowanceIncomeKind>().notNull(),
    monthlyFen: bigint('monthly_fen', { mode: 'number' }).notNull(),
    monthlyCostFen: bigint('monthly_cost_fen', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.residentId, table.number, table.position] })],
);

export const firstOpinions = schema.table(
  'first_opinions',
  {
    applicationId: text('application_id').notNull(),
    round: integer().notNull(),
    givenOn: date('given_on', { mode: 'string' }).notNull(),
    givenBy: text('given_by').notNull(),
    proposal: text().$type<AllowanceProposal>().notNull(),
    reason: text(),
    calculationId: text('calculation_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.round] })],
);

export type SupplementNoticeRow = typeof supplementNotices.$inferSelect;
export type SupplementRow = typeof supplements.$inferSelect;
export type InvestigationRow = typeof investigations.$inferSelect;
export type IncomeCheckRow = typeof incomeChecks.$inferSelect;
export type CheckContestRow = typeof checkContests.$inferSelect;
export type IncomeCheckResultRow = typeof incomeCheckResults.$inferSelect;
export type IncomeRow = typeof applicationIncomes.$inferSelect;
export type FirstOpinionRow = typeof firstOpinions.$inferSelect;
