import { bigint, date, integer, pgSchema, text } from 'drizzle-orm/pg-core';
import type { AllowanceNoticeKind, AllowanceObjectionResolution } from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const notices = schema.table('notices', {
  id: text().primaryKey(),
  applicationId: text('application_id'),
  changeId: text('change_id'),
  kind: text().$type<AllowanceNoticeKind>().notNull(),
  round: integer().notNull(),
  communityCode: text('community_code').notNull(),
  applicantName: text('applicant_name').notNull(),
  members: integer().notNull(),
  monthlyAmountFen: bigint('monthly_amount_fen', { mode: 'number' }).notNull(),
  publishedOn: date('published_on', { mode: 'string' }).notNull(),
  until: date({ mode: 'string' }).notNull(),
});

export const objections = schema.table('objections', {
  id: text().primaryKey(),
  applicationId: text('application_id').notNull(),
  noticeId: text('notice_id').notNull(),
  raisedOn: date('raised_on', { mode: 'string' }).notNull(),
  raisedBy: text('raised_by').notNull(),
  residentId: text('resident_id'),
  statement: text().notNull(),
  resolution: text().$type<AllowanceObjectionResolution>(),
  resolvedOn: date('resolved_on', { mode: 'string' }),
  resolvedBy: text('resolved_by'),
  answer: text(),
});

export type NoticeRow = typeof notices.$inferSelect;
export type ObjectionRow = typeof objections.$inferSelect;
