import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, isNull, sql } from 'drizzle-orm';
import { householdAccounts } from '../tables/accounts.ts';
import { applicationMembers, applications } from '../tables/applications.ts';
import { grantMembers, grants } from '../tables/grants.ts';

export const findAccounts = statement(
  (db, ids: readonly string[]) => db.select().from(householdAccounts).where(anyOf(householdAccounts.id, ids)),
  (row) => row.id,
);

/** The account that holds for each household. */
export const currentAccounts = statement(
  (db, householdIds: readonly string[]) => {
    const { householdId, until } = householdAccounts;
    return db
      .select()
      .from(householdAccounts)
      .where(and(anyOf(householdId, householdIds), isNull(until)));
  },
  (row) => row.householdId,
);

/** Who is counted in support of a household or applies for it, and where it is registered; empty when nobody does. */
export async function personsOfHousehold(
  db: Db,
  householdId: string,
  today: LocalDate,
): Promise<{ residentIds: string[]; communityCode: string | undefined }> {
  const rows = await db.execute<{ resident_id: string; community_code: string }>(sql`
    SELECT m.resident_id, g.community_code FROM ${grants} g JOIN ${grantMembers} m ON m.grant_id = g.id
    WHERE g.household_id = ${householdId} AND coalesce(g.effective_until >= ${today}, true)
      AND coalesce(m.until >= ${today}, true)
    UNION
    SELECT m.resident_id, a.community_code FROM ${applications} a
    JOIN ${applicationMembers} m ON m.application_id = a.id
    WHERE a.household_id = ${householdId} AND a.open
    ORDER BY resident_id`);
  return {
    residentIds: rows.map((row) => row.resident_id),
    communityCode: rows[0]?.community_code,
  };
}
