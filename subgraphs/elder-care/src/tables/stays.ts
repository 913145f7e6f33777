import { bigint, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  CareAbsenceKind,
  CareAdmissionStatus,
  CareAgreementSigner,
  CareBedType,
  CareSafetyRisk,
  CareSafetyRiskDegree,
  CareStay,
  CareStayEndReason,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });
const fen = (name: string) => bigint(name, { mode: 'number' }).notNull();

export const careAdmissions = schema.table('care_admissions', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  institutionId: text('institution_id').notNull(),
  bedNumber: text('bed_number').notNull(),
  bedType: text('bed_type').$type<CareBedType>().notNull(),
  stay: text().$type<CareStay>().notNull(),
  since: day('since').notNull(),
  until: day('until'),
  status: text().$type<CareAdmissionStatus>().notNull(),
  version: integer().notNull().default(1),
  endReason: text('end_reason').$type<CareStayEndReason>(),
  plannedUntil: day('planned_until'),
  waitingEntryId: text('waiting_entry_id'),
  assessmentId: text('assessment_id'),
  assessmentPendingUntil: day('assessment_pending_until'),
  holdUntil: day('hold_until'),
  dischargePlannedOn: day('discharge_planned_on'),
  transferredFrom: text('transferred_from'),
});

export const careServiceAgreements = schema.table('care_service_agreements', {
  id: text().primaryKey(),
  admissionId: text('admission_id').notNull(),
  signedBy: text('signed_by').$type<CareAgreementSigner>().notNull(),
  signedOn: day('signed_on').notNull(),
  endsOn: day('ends_on'),
  monthlyBedFen: fen('monthly_bed_fen'),
  monthlyCareFen: fen('monthly_care_fen'),
  depositFen: fen('deposit_fen'),
  prepaidMonths: integer('prepaid_months').notNull(),
  membershipFeeFen: fen('membership_fee_fen'),
  prepaidRestFen: fen('prepaid_rest_fen'),
});

export const careSafetyRisks = schema.table(
  'care_safety_risks',
  {
    admissionId: text('admission_id').notNull(),
    risk: text().$type<CareSafetyRisk>().notNull(),
    degree: text().$type<CareSafetyRiskDegree>().notNull(),
    measure: text(),
    assessedOn: day('assessed_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.admissionId, table.risk] })],
);

export const careAbsences = schema.table(
  'care_absences',
  {
    admissionId: text('admission_id').notNull(),
    since: day('since').notNull(),
    until: day('until'),
    kind: text().$type<CareAbsenceKind>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.admissionId, table.since] })],
);

export type CareAdmissionRow = typeof careAdmissions.$inferSelect;
export type CareServiceAgreementRow = typeof careServiceAgreements.$inferSelect;
export type CareSafetyRiskRow = typeof careSafetyRisks.$inferSelect;
export type CareAbsenceRow = typeof careAbsences.$inferSelect;
