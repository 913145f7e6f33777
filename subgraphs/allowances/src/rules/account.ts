/** The account that a household's money goes to. */
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { problem } from '../problems.ts';

export interface Account {
  holderId: string;
  bankName: string;
  /** Digits without blanks. */
  accountNumber: string;
}

/** The account as it is stored: blanks are how cards print it, and mean nothing. */
export function cleanAccount({ holderId, bankName, accountNumber }: Account): Account {
  return { holderId, bankName: words(bankName) ?? '', accountNumber: accountNumber.replaceAll(/\s/g, '') };
}

/** What is wrong with a cleaned account of a household. */
export function accountProblems(
  account: Account,
  memberIds: readonly string[],
  path: readonly string[],
): Problem[] {
  return [
    ...(memberIds.includes(account.holderId)
      ? []
      : [problem('HOLDER_NOT_A_MEMBER', { path: [...path, 'holderId'] })]),
    ...requiredTextProblems(account.bankName, [...path, 'bankName'], 100, (details) =>
      problem('BANK_MISSING', details),
    ),
    ...(/^[0-9]{12,19}$/.test(account.accountNumber)
      ? []
      : [problem('ACCOUNT_NUMBER_WRONG', { path: [...path, 'accountNumber'] })]),
  ];
}

/** The number as people may see it: its last four digits. */
export function maskedNumber(accountNumber: string): string {
  return `${'*'.repeat(accountNumber.length - 4)}${accountNumber.slice(-4)}`;
}
