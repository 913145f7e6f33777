import { boolean, date, integer, pgSchema, primaryKey, text, time, timestamp } from 'drizzle-orm/pg-core';
import type {
  MarriageAppointmentStatus,
  MarriageCertificateKind,
  MarriageCertificateReissueReason,
  MarriageEndReason,
  MarriageRegistrationKind,
  MarriageStatus,
} from './generated/contract.ts';

const schema = pgSchema('marriages');

export const offices = schema.table('offices', {
  id: text().primaryKey(),
  authorityCode: text('authority_code').notNull(),
  divisionCode: text('division_code').notNull(),
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  counsellingCentre: boolean('counselling_centre').notNull(),
  couplesPerWindowHour: integer('couples_per_window_hour').notNull(),
  bookAheadDays: integer('book_ahead_days').notNull(),
  foreignRelated: boolean('foreign_related').notNull().default(false),
});

export const openingHours = schema.table('opening_hours', {
  officeId: text('office_id').notNull(),
  onDate: date('on_date', { mode: 'string' }),
  opens: time().notNull(),
  closes: time().notNull(),
  windows: integer().notNull(),
});

export const slots = schema.table(
  'slots',
  {
    officeId: text('office_id').notNull(),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    capacity: integer().notNull(),
    booked: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.startsAt] })],
);

export const officeDays = schema.table(
  'office_days',
  {
    officeId: text('office_id').notNull(),
    onDate: date('on_date', { mode: 'string' }).notNull(),
    lastQueueNumber: integer('last_queue_number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.onDate] })],
);

export const appointments = schema.table('appointments', {
  id: text().primaryKey(),
  officeId: text('office_id').notNull(),
  startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
  onDate: date('on_date', { mode: 'string' })
    .notNull()
    .generatedAlwaysAs("(starts_at AT TIME ZONE 'Asia/Shanghai')::date"),
  queueNumber: integer('queue_number').notNull(),
  status: text().$type<MarriageAppointmentStatus>().notNull(),
  bookedAt: timestamp('booked_at', { withTimezone: true }).notNull(),
  version: integer().notNull(),
});

export const appointmentParties = schema.table(
  'appointment_parties',
  {
    appointmentId: text('appointment_id').notNull(),
    position: integer().notNull(),
    residentId: text('resident_id').notNull(),
    open: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.appointmentId, table.position] })],
);

export const refusalReasons = [
  'UNDER_AGE',
  'CLOSE_KIN',
  'ALREADY_MARRIED',
  'NOT_IN_PERSON',
  'STATEMENT_MISSING',
  'NOT_VOLUNTARY',
  'NOT_ONE_MAN_ONE_WOMAN',
  'IDENTITY_NOT_PROVEN',
  'OTHER',
] as const;

export const refusals = schema.table('refusals', {
  appointmentId: text('appointment_id').primaryKey(),
  refusedOn: date('refused_on', { mode: 'string' }).notNull(),
  reasons: text({ enum: refusalReasons }).array().notNull(),
  remark: text(),
});

/** Counted by the database; `what` as in the series. */
export const officeMonths = schema.table(
  'office_months',
  {
    officeId: text('office_id').notNull(),
    month: text().notNull(),
    what: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.month, table.what] })],
);

export const registrations = schema.table('registrations', {
  id: text().primaryKey(),
  registrationNumber: text('registration_number').notNull(),
  officeId: text('office_id').notNull(),
  appointmentId: text('appointment_id'),
  registeredOn: date('registered_on', { mode: 'string' }).notNull(),
  kind: text().$type<MarriageRegistrationKind>().notNull().default('ORDINARY'),
  status: text().$type<MarriageStatus>().notNull(),
  endedOn: date('ended_on', { mode: 'string' }),
  endReason: text('end_reason').$type<MarriageEndReason>(),
  deceasedId: text('deceased_id'),
  effectiveFrom: date('effective_from', { mode: 'string' }),
  interruptedFrom: date('interrupted_from', { mode: 'string' }),
  interruptedUntil: date('interrupted_until', { mode: 'string' }),
  notRestoredOn: date('not_restored_on', { mode: 'string' }),
  version: integer().notNull(),
});

/** Of a registration, or of a marriage of elsewhere. */
export const spouses = schema.table('spouses', {
  registrationId: text('registration_id'),
  recordId: text('record_id'),
  role: text({ enum: ['HUSBAND', 'WIFE'] }).notNull(),
  residentId: text('resident_id').notNull(),
  inForce: boolean('in_force').notNull().default(true),
});

export const certificates = schema.table('certificates', {
  id: text().primaryKey(),
  number: text().notNull(),
  registrationId: text('registration_id'),
  divorceCaseId: text('divorce_case_id'),
  officeId: text('office_id').notNull(),
  kind: text().$type<MarriageCertificateKind>().notNull(),
  issuedOn: date('issued_on', { mode: 'string' }).notNull(),
  reissueReason: text('reissue_reason').$type<MarriageCertificateReissueReason>(),
  applicantId: text('applicant_id'),
});

/** A certificate is void once another one was issued in its place. */
export const voidedCertificates = schema.table('voided_certificates', {
  certificateId: text('certificate_id').primaryKey(),
  voidedOn: date('voided_on', { mode: 'string' }).notNull(),
  supersededBy: text('superseded_by').notNull(),
});

/** Marriage, divorce, each issued again, and the receipt of an application for divorce. */
export const numberPrefixes = ['J', 'BJ', 'L', 'BL', 'SL'] as const;

export const numberCounters = schema.table(
  'number_counters',
  {
    authorityCode: text('authority_code').notNull(),
    prefix: text({ enum: numberPrefixes }).notNull(),
    year: integer().notNull(),
    lastNumber: integer('last_number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.authorityCode, table.prefix, table.year] })],
);

export type OfficeRow = typeof offices.$inferSelect;
export type OpeningHoursRow = typeof openingHours.$inferSelect;
export type SlotRow = typeof slots.$inferSelect;
export type AppointmentRow = typeof appointments.$inferSelect;
export type AppointmentPartyRow = typeof appointmentParties.$inferSelect;
export type RefusalRow = typeof refusals.$inferSelect;
export type RegistrationRow = typeof registrations.$inferSelect;
export type SpouseRow = typeof spouses.$inferSelect;
export type CertificateRow = typeof certificates.$inferSelect;
