import type { Db } from '@civil-affairs/kit/database';
import { and, inArray, isNull } from 'drizzle-orm';
import { type HouseholdAccountRow, householdAccounts } from '../tables/accounts.ts';

export function findAccounts(db: Db, ids: readonly string[]): Promise<HouseholdAccountRow[]> {
  return db
    .select()
    .from(householdAccounts)
    .where(inArray(householdAccounts.id, [...ids]));
}

/** The account that holds for each household. */
export function currentAccounts(db: Db, householdIds: readonly string[]): Promise<HouseholdAccountRow[]> {
  const { householdId, until } = householdAccounts;
  return db
    .select()
    .from(householdAccounts)
    .where(and(inArray(householdId, [...householdIds]), isNull(until)));
}
