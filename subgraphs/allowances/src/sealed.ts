/** What is sealed of the money's way, and the one place where it is opened. */
import type { Database } from '@civil-affairs/kit/database';
import { sealedEvidence } from '@civil-affairs/kit/evidence/evidence';
import { messageOpener } from '@civil-affairs/kit/messages/messages';
import { messageColumns } from '@civil-affairs/kit/messages/templates';
import { paperDesk } from '@civil-affairs/kit/papers/papers';
import { paperColumn } from '@civil-affairs/kit/papers/templates';
import type { Sealed, SealedColumn } from '@civil-affairs/kit/sealed-columns';
import { messageCatalogue } from './messages.ts';
import { paperCatalogue } from './papers.ts';
import type { HouseholdAccountRow } from './tables/accounts.ts';
import type { BankFileRow, TransferRow } from './tables/payment-runs.ts';

const accountNumbers: SealedColumn = {
  table: 'allowances.household_accounts',
  column: 'account_number',
  key: ['id'],
};

const numbersOfTransfers: SealedColumn = {
  table: 'allowances.transfers',
  column: 'account_number',
  key: ['run_id', 'line_no'],
};

const bankFileContents: SealedColumn = {
  table: 'allowances.bank_files',
  column: 'content',
  key: ['run_id'],
  rowsAtOnce: 5,
};

const [messageFacts, sandboxBodies] = messageColumns('allowances');

export const opener = messageOpener(messageFacts, messageCatalogue);

const paperFacts = paperColumn('allowances');

/** Shows and prints what was issued on paper. */
export const paperDeskOf = paperDesk('allowances', paperFacts, paperCatalogue);

export const sealedColumns = [
  accountNumbers,
  numbersOfTransfers,
  bankFileContents,
  messageFacts,
  sandboxBodies,
  paperFacts,
  sealedEvidence('allowances'),
];

export interface Keys {
  database: Pick<Database, 'sealing'>;
}

export function accountNumberOf(
  { database }: Keys,
  { accountNumber }: Pick<HouseholdAccountRow, 'accountNumber'>,
): string {
  return database.sealing.open(accountNumbers, accountNumber);
}

export function sealedAccountNumber({ database }: Keys, number: string): Sealed {
  return database.sealing.seal(accountNumbers, number);
}

export function accountNumberOfTransfer(
  { database }: Keys,
  { accountNumber }: Pick<TransferRow, 'accountNumber'>,
): string {
  return accountNumber === null ? '' : database.sealing.open(numbersOfTransfers, accountNumber);
}

export function sealedNumberOfTransfer({ database }: Keys, number: string): Sealed {
  return database.sealing.seal(numbersOfTransfers, number);
}

/** A line keeps the number of the household's account as it was that day. */
export function copiedToTransfer(keys: Keys, account: Pick<HouseholdAccountRow, 'accountNumber'>): Sealed {
  return sealedNumberOfTransfer(keys, accountNumberOf(keys, account));
}

export function contentOf({ database }: Keys, { content }: Pick<BankFileRow, 'content'>): string {
  return database.sealing.open(bankFileContents, content);
}

export function sealedContent({ database }: Keys, content: string): Sealed {
  return database.sealing.seal(bankFileContents, content);
}
