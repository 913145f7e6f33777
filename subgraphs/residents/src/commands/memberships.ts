import type { Db } from '@civil-affairs/kit/database';
import { insertMany } from '@civil-affairs/kit/rows';
import { inArray } from 'drizzle-orm';
import { membershipsOf } from '../queries/households.ts';
import { type Membership, replacement } from '../rules/memberships.ts';
import { householdMembers } from '../tables.ts';

/**
 * Lets a person's memberships be these from now on. What was written before stays, as what was known until then.
 * @param tx holds the person
 */
export async function writeMemberships(
  tx: Db,
  residentId: string,
  next: readonly Membership[],
  now: Date,
): Promise<void> {
  const { gone, added } = replacement(await membershipsOf(tx, [residentId]), next);
  if (gone.length > 0)
    await tx
      .update(householdMembers)
      .set({ replacedAt: now })
      .where(
        inArray(
          householdMembers.id,
          gone.map(({ id }) => id),
        ),
      );
  if (added.length > 0)
    await tx.execute(
      insertMany(
        householdMembers,
        added.map(({ householdId, relation, since, until }) => ({
          householdId,
          residentId,
          relation,
          since,
          until,
          recordedAt: now,
        })),
      ),
    );
}
