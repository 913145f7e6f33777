import type { Db } from '@civil-affairs/kit/database';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { isStaffOf } from '../access.ts';
import type { Context } from '../context.ts';
import type { ChangeAllowanceHouseholdAccountInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { currentAccounts, personsOfHousehold } from '../queries/accounts.ts';
import { type Account, accountProblems, cleanAccount } from '../rules/account.ts';
import { accountNumberOf, sealedAccountNumber } from '../sealed.ts';
import { householdAccounts } from '../tables/accounts.ts';
import { openingAct } from './protocol.ts';

const theHousehold = { zhHans: '该家庭', ko: '해당 가정', en: 'household' };

/** Names another account for a household; the value is its id. */
export const changeAllowanceHouseholdAccount = openingAct<
  ChangeAllowanceHouseholdAccountInput,
  string | undefined
>('changeAllowanceHouseholdAccount', {
  event: 'AllowanceHouseholdAccountChanged',
  entity: 'AllowanceAccount',
  subject: ({ householdId }) => householdId,
  /** The holder's name in the registry. */
  async prepare(context, { householdId, account: { holderId } }) {
    // Nobody's data are read for a change that cannot be made.
    const members = await membersFor(context.database.db, context, householdId);
    if (!members?.includes(holderId)) return undefined;
    const [persons] = await context.registry([{ caseNumber: householdId, ids: [holderId] }]);
    return persons?.[0]?.name;
  },
  async write(tx, context, { householdId, account: given }, { prepared: holderName }) {
    const members = await membersFor(tx, context, householdId);
    if (!members) return refused(notFound(['householdId'], theHousehold));
    const account = cleanAccount(given);
    const problems = accountProblems(account, members, ['account']);
    if (problems.length > 0 || holderName === undefined) return refused(...problems);
    const made = await nameAccount(tx, context, householdId, { ...account, holderName });
    if (made === undefined) return refused(problem('ACCOUNT_UNCHANGED', { path: ['account'] }));
    const ids = { accountId: made, householdId };
    return { ok: true, value: { made, ids, caseNumber: householdId } };
  },
});

/** The persons of a household for which the viewer may name an account; undefined when he or she may not. */
async function membersFor(
  db: Db,
  { viewer, clock }: Context,
  householdId: string,
): Promise<string[] | undefined> {
  const { residentIds, communityCode } = await personsOfHousehold(db, householdId, clock.today());
  if (!viewer || communityCode === undefined) return undefined;
  const own = viewer.residentId !== null && residentIds.includes(viewer.residentId);
  const may = own
    ? viewer.scopes.includes('allowances:apply')
    : viewer.scopes.includes('allowances:handle') && isStaffOf(viewer, communityCode);
  return may ? residentIds : undefined;
}

/** Lets an account hold from today on and ends the one before; the value is its id, undefined when it holds already. */
export async function nameAccount(
  tx: Db,
  context: Context,
  householdId: string,
  account: Account & { holderName: string },
): Promise<string | undefined> {
  const since = context.clock.today();
  const own = eq(householdAccounts.householdId, householdId);
  const current = and(own, isNull(householdAccounts.until));
  // One writer of a household at a time. Its rows are no hold for that: who waits for a row that has been ended
  // meanwhile goes on without having seen the one that took its place.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`account of ${householdId}`}, 0))`);
  const [before] = await currentAccounts(tx, [householdId]);
  const { holderId, holderName, bankName, accountNumber } = account;
  const same =
    before?.holderId === holderId &&
    before.bankName === bankName &&
    accountNumberOf(context, before) === accountNumber;
  if (same) return undefined;
  await tx.update(householdAccounts).set({ until: since }).where(current);
  const id = context.newId('AllowanceAccount');
  const sealed = sealedAccountNumber(context, accountNumber);
  await tx
    .insert(householdAccounts)
    .values({ id, householdId, holderId, holderName, bankName, accountNumber: sealed, since, until: null });
  return id;
}
