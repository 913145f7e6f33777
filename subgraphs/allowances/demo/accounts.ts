/** The accounts that the demo's money goes to. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import { demoId } from '../src/ids.ts';
import { type Keys, sealedAccountNumber } from '../src/sealed.ts';
import { type HouseholdAccountRow, householdAccounts } from '../src/tables/accounts.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './grant.ts';

/** An account before its number is sealed. */
type DemoAccount = Omit<HouseholdAccountRow, 'accountNumber'> & { accountNumber: string };

export const bankName = '演示银行延吉支行';

/** Writes the accounts of all households with a grant, but those that were named in an application. */
export async function loadAccounts(
  sql: Sql,
  keys: Keys,
  planned: readonly DemoGrant[],
  named: readonly DemoGrant[],
): Promise<void> {
  const households = new Set(named.map(({ grant }) => grant.householdId));
  const others = accountsOf(planned).filter(({ householdId }) => !households.has(householdId));
  await copyTo(
    sql,
    householdAccounts,
    others.map((account) => ({
      ...account,
      accountNumber: sealedAccountNumber(keys, account.accountNumber),
    })),
  );
}

/** A household has one account, however many grants it had. */
function* accountsOf(planned: readonly DemoGrant[]): Generator<DemoAccount> {
  const seen = new Set<string>();
  for (const [n, { grant, holder }] of planned.entries()) {
    if (seen.has(grant.householdId)) continue;
    seen.add(grant.householdId);
    yield accountOf(n, grant.householdId, holder, grant.decidedOn);
  }
}

export function accountOf(
  n: number,
  householdId: string,
  holder: DemoGrant['holder'],
  since: LocalDate,
): DemoAccount {
  return {
    id: demoId('AllowanceAccount', n),
    householdId,
    holderId: holder.id,
    holderName: holder.name,
    bankName,
    accountNumber: accountNumber(n),
    since,
    until: null,
  };
}

/** No card number in use begins with six zeros. */
export function accountNumber(n: number): string {
  return `000000${String(n).padStart(13, '0')}`;
}
