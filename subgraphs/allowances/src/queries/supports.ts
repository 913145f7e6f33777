import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { and, asc, eq } from 'drizzle-orm';
import { grantMembers, grants } from '../tables/grants.ts';

/** Which persons are counted in a grant that is in force on a day, with its category. */
export function supportsOf(db: Db, residentIds: readonly string[], on: LocalDate) {
  const { residentId, since, until } = grantMembers;
  return db
    .selectDistinct({ residentId, category: grants.category })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantMembers.grantId))
    .where(
      and(
        anyOf(residentId, residentIds),
        holds(since, until, on),
        holds(grants.effectiveFrom, grants.effectiveUntil, on),
      ),
    )
    .orderBy(asc(residentId), asc(grants.category));
}
