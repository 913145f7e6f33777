import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { bigint, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  AllowanceBankFileFormat,
  AllowanceHoldReason,
  AllowancePaymentRunKind,
  AllowancePaymentRunStatus,
  AllowanceTransferStatus,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const paymentRuns = schema.table('payment_runs', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  month: date({ mode: 'string' }).notNull(),
  kind: text().$type<AllowancePaymentRunKind>().notNull(),
  status: text('state').$type<AllowancePaymentRunStatus>().notNull(),
  version: integer().notNull(),
  total: integer().notNull(),
  done: integer().notNull().default(0),
  cursor: text().notNull().default(''),
  lineCount: integer('line_count').notNull().default(0),
  totalFen: bigint('total_fen', { mode: 'number' }).notNull().default(0),
  heldCount: integer('held_count').notNull().default(0),
  heldFen: bigint('held_fen', { mode: 'number' }).notNull().default(0),
  preparedBy: text('prepared_by').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  preparedAt: timestamp('prepared_at', { withTimezone: true }),
  approvedBy: text('approved_by'),
  approvedAt: timestamp('approved_at', { withTimezone: true }),
});

export const transfers = schema.table(
  'transfers',
  {
    runId: text('run_id').notNull(),
    lineNo: integer('line_no').notNull(),
    paymentId: text('payment_id').notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    status: text().$type<AllowanceTransferStatus>().notNull(),
    holdReason: text('hold_reason').$type<AllowanceHoldReason>(),
    accountId: text('account_id'),
    holderName: text('holder_name'),
    bankName: text('bank_name'),
    accountNumber: text('account_number').$type<Sealed>(),
    resultOn: date('result_on', { mode: 'string' }),
    returnReason: text('return_reason'),
  },
  (table) => [primaryKey({ columns: [table.runId, table.lineNo] })],
);

export const bankFiles = schema.table('bank_files', {
  runId: text('run_id').primaryKey(),
  format: text().$type<AllowanceBankFileFormat>().notNull(),
  content: text().$type<Sealed>().notNull(),
  sha256: text().notNull(),
  lineCount: integer('line_count').notNull(),
  totalFen: bigint('total_fen', { mode: 'number' }).notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  madeBy: text('made_by').notNull(),
});

export type RunRow = typeof paymentRuns.$inferSelect;
export type TransferRow = typeof transfers.$inferSelect;
export type BankFileRow = typeof bankFiles.$inferSelect;
