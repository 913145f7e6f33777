import { bigint, boolean, date, integer, pgSchema, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type {
  CareAspect,
  CareLevel,
  CareServiceSide,
  CareVoucherCheckResult,
  CareVoucherStatus,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });
const fen = (name: string) => bigint(name, { mode: 'number' }).notNull();

export const careServiceItems = schema.table('care_service_items', {
  code: text().primaryKey(),
  side: text().$type<CareServiceSide>().notNull(),
  aspect: text().$type<CareAspect>().notNull(),
  voucherable: boolean().notNull(),
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  validFrom: day('valid_from').notNull(),
  validUntil: day('valid_until'),
  confirmed: boolean().notNull(),
});

export const careVoucherProviders = schema.table(
  'care_voucher_providers',
  {
    providerId: text('provider_id').notNull(),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
  },
  (table) => [primaryKey({ columns: [table.providerId, table.validFrom] })],
);

export const careVoucherIssues = schema.table('care_voucher_issues', {
  id: text().primaryKey(),
  month: text().notNull(),
  divisionCode: text('division_code').notNull(),
  issued: integer().notNull(),
  supported: integer().notNull(),
  notEntitled: integer('not_entitled').notNull(),
  remaining: integer().notNull(),
  issuedOn: day('issued_on').notNull(),
});

export const careVouchers = schema.table('care_vouchers', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  month: text().notNull(),
  level: text().$type<CareLevel>().notNull(),
  ruleVersion: integer('rule_version').notNull(),
  faceFen: fen('face_fen'),
  remainingFen: fen('remaining_fen'),
  status: text().$type<Exclude<CareVoucherStatus, 'EXPIRED'>>().notNull(),
  version: integer().notNull(),
  issuedOn: day('issued_on').notNull(),
  expiresOn: day('expires_on').notNull(),
  issueId: text('issue_id').notNull(),
});

export const careVoucherRedemptions = schema.table(
  'care_voucher_redemptions',
  {
    voucherId: text('voucher_id').notNull(),
    number: integer().notNull(),
    residentId: text('resident_id').notNull(),
    providerId: text('provider_id').notNull(),
    serviceCode: text('service_code').notNull(),
    serviceOn: day('service_on').notNull(),
    serviceHour: smallint('service_hour').notNull(),
    priceFen: fen('price_fen'),
    offsetFen: fen('offset_fen'),
    redeemedOn: day('redeemed_on').notNull(),
    redeemedBy: text('redeemed_by').notNull(),
    reversedOn: day('reversed_on'),
    sampledOn: day('sampled_on'),
    checkResult: text('check_result').$type<CareVoucherCheckResult>(),
  },
  (table) => [primaryKey({ columns: [table.voucherId, table.number] })],
);

export type CareServiceItemRow = typeof careServiceItems.$inferSelect;
export type CareVoucherIssueRow = typeof careVoucherIssues.$inferSelect;
export type CareVoucherRow = typeof careVouchers.$inferSelect;
export type CareVoucherRedemptionRow = typeof careVoucherRedemptions.$inferSelect;
