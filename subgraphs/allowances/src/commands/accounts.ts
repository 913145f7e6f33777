import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Result, refused } from '@civil-affairs/kit/problems';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { isStaffOf } from '../access.ts';
import type { Context } from '../context.ts';
import type { ChangeHouseholdAccountInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { currentAccounts, personsOfHousehold } from '../queries/accounts.ts';
import { type Account, accountProblems, cleanAccount } from '../rules/account.ts';
import { householdAccounts } from '../tables/accounts.ts';
import { raceLost } from './applications/case.ts';

const theHousehold = { zhHans: '该家庭', ko: '해당 가정', en: 'household' };

/** Names another account for a household; the value is its id. */
export function changeHouseholdAccount(
  context: Context,
  input: ChangeHouseholdAccountInput,
): Promise<Result<string>> {
  const { clock, database } = context;
  const { householdId } = input;
  const account = cleanAccount(input.account);
  const subject = { mutation: 'changeHouseholdAccount', subjectId: householdId };
  return carryOut(
    context,
    {
      ...subject,
      key: input.clientMutationKey,
      input,
      async prepare() {
        // Nobody's data are read for a change that cannot be made.
        const members = await membersFor(database.db, context, householdId);
        if (!members?.includes(account.holderId)) return undefined;
        const [persons] = await context.registry([{ caseNumber: householdId, ids: [account.holderId] }]);
        return persons?.[0]?.name;
      },
    },
    async (tx, holderName) => {
      const members = await membersFor(tx, context, householdId);
      if (!members) return refused(notFound(['householdId'], theHousehold));
      const problems = accountProblems(account, members, ['account']);
      if (problems.length > 0 || holderName === undefined) return { ok: false, problems };
      const id = await nameAccount(tx, householdId, { ...account, holderName }, clock.today());
      if (id === undefined) return refused(problem('ACCOUNT_UNCHANGED', { path: ['account'] }));
      const ids = { accountId: id, householdId };
      return done(subject.mutation, 'HouseholdAccountChanged', id, ids, householdId);
    },
    raceLost,
  );
}

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

/** Lets an account hold from a day on and ends the one before; the value is its id, undefined when it holds already. */
export async function nameAccount(
  tx: Db,
  householdId: string,
  account: Account & { holderName: string },
  since: LocalDate,
): Promise<string | undefined> {
  const own = eq(householdAccounts.householdId, householdId);
  const current = and(own, isNull(householdAccounts.until));
  // One writer of a household at a time. Its rows are no hold for that: who waits for a row that has been ended
  // meanwhile goes on without having seen the one that took its place.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`account of ${householdId}`}, 0))`);
  const [before] = await currentAccounts(tx, [householdId]);
  const { holderId, holderName, bankName, accountNumber } = account;
  const same =
    before?.holderId === holderId && before.bankName === bankName && before.accountNumber === accountNumber;
  if (same) return undefined;
  await tx.update(householdAccounts).set({ until: since }).where(current);
  const id = newId('AllowanceAccount');
  await tx
    .insert(householdAccounts)
    .values({ id, householdId, holderId, holderName, bankName, accountNumber, since, until: null });
  return id;
}
