import { bigint, boolean, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  AllowanceApplicationGround,
  AllowanceApplicationStatus,
  AllowanceDeadlineCode,
  AllowanceDeadlineGround,
  AllowanceDisabilityKind,
  AllowanceKinship,
  AllowanceOutcome,
  AllowancePost,
  AllowanceRefusalGround,
  AllowanceRegister,
  AllowanceSelfCareAbility,
  HouseholdRelation,
  Settlement,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const staff = schema.table('staff', {
  id: text().primaryKey(),
  subject: text(),
  residentId: text('resident_id'),
  name: text().notNull(),
  divisionCode: text('division_code').notNull(),
  post: text().$type<AllowancePost>().notNull(),
  since: date({ mode: 'string' }).notNull(),
  until: date({ mode: 'string' }),
});

export const delegatedStreets = schema.table('delegated_streets', {
  divisionCode: text('division_code').primaryKey(),
  since: date({ mode: 'string' }).notNull(),
  source: text().notNull(),
});

export const applications = schema.table('applications', {
  id: text().primaryKey(),
  householdId: text('household_id').notNull(),
  communityCode: text('community_code').notNull(),
  settlement: text().$type<Settlement>().notNull(),
  applicantId: text('applicant_id').notNull(),
  applicantName: text('applicant_name').notNull(),
  ground: text().$type<AllowanceApplicationGround>().notNull(),
  groundRemark: text('ground_remark'),
  register: text().$type<AllowanceRegister>().notNull(),
  status: text().$type<AllowanceApplicationStatus>().notNull(),
  delegated: boolean().notNull(),
  withoutSupporter: boolean('without_supporter').notNull(),
  rigidExpenseFen: bigint('rigid_expense_fen', { mode: 'number' }),
  propertyMoneyFen: bigint('property_money_fen', { mode: 'number' }),
  propertyVehicles: integer('property_vehicles'),
  propertyHomes: integer('property_homes'),
  selfCare: text('self_care').$type<AllowanceSelfCareAbility>(),
  submittedOn: date('submitted_on', { mode: 'string' }).notNull(),
  submittedBy: text('submitted_by').notNull(),
  entrustment: text(),
  round: integer().notNull(),
  version: integer().notNull(),
});

export const applicationMembers = schema.table(
  'application_members',
  {
    applicationId: text('application_id').notNull(),
    residentId: text('resident_id').notNull(),
    position: integer().notNull(),
    relation: text().$type<HouseholdRelation>().notNull(),
    birthDate: date('birth_date', { mode: 'string' }).notNull(),
    imprisoned: boolean().notNull(),
    awayByOrder: boolean('away_by_order').notNull(),
    clergyAwayYears: integer('clergy_away_years').notNull(),
    livesInHousehold: boolean('lives_in_household'),
    disabilityKind: text('disability_kind').$type<AllowanceDisabilityKind>(),
    disabilityGrade: integer('disability_grade'),
    majorIllness: boolean('major_illness').notNull(),
    dependsOnSupport: boolean('depends_on_support').notNull(),
    hasDutyOfSupport: boolean('has_duty_of_support'),
    isUnemployed: boolean('is_unemployed').notNull(),
    diedOn: date('died_on', { mode: 'string' }),
    open: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.residentId] })],
);

export const applicationConflicts = schema.table(
  'application_conflicts',
  {
    applicationId: text('application_id').notNull(),
    staffId: text('staff_id').notNull(),
    residentId: text('resident_id').notNull(),
    kinship: text().$type<AllowanceKinship>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.staffId, table.residentId] })],
);

export const duties = schema.table(
  'duties',
  {
    applicationId: text('application_id').notNull(),
    actor: text().notNull(),
    duty: text({ enum: ['HANDLES', 'DECIDES'] }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.actor] })],
);

export const decisions = schema.table('decisions', {
  applicationId: text('application_id').primaryKey(),
  outcome: text().$type<AllowanceOutcome>().notNull(),
  decidedOn: date('decided_on', { mode: 'string' }).notNull(),
  decidedBy: text('decided_by').notNull(),
  reason: text(),
  ground: text().$type<AllowanceRefusalGround>(),
  calculationId: text('calculation_id'),
  grantId: text('grant_id'),
  deliveredOn: date('delivered_on', { mode: 'string' }),
});

export const deadlinePauses = schema.table(
  'deadline_pauses',
  {
    applicationId: text('application_id').notNull(),
    version: integer().notNull(),
    code: text().$type<AllowanceDeadlineCode>().notNull(),
    ground: text().$type<AllowanceDeadlineGround>().notNull(),
    basis: text().notNull(),
    until: date({ mode: 'string' }).notNull(),
    proposedOn: date('proposed_on', { mode: 'string' }).notNull(),
    proposedBy: text('proposed_by').notNull(),
    confirmedOn: date('confirmed_on', { mode: 'string' }),
    confirmedBy: text('confirmed_by'),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.version] })],
);

export type StaffRow = typeof staff.$inferSelect;
export type ApplicationRow = typeof applications.$inferSelect;
export type ApplicationMemberRow = typeof applicationMembers.$inferSelect;
export type ConflictRow = typeof applicationConflicts.$inferSelect;
export type DeadlinePauseRow = typeof deadlinePauses.$inferSelect;
export type DecisionRow = typeof decisions.$inferSelect;
